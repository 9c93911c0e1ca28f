// What the search says, in Indonesian. Sphinx's own catalogue leaves the count empty and has mistakes in the others.
Documentation.addTranslations({
  locale: "id",
  messages: {
    ", in ": ", di ",
    "Hide Search Matches": "Hilangkan penanda hasil pencarian",
    "Preparing search...": "Menyiapkan pencarian …",
    "Search Results": "Hasil pencarian",
    "Search finished, found one page matching the search query.": ["Ditemukan ${resultCount} halaman."],
    Searching: "Mencari",
    "Your search did not match any documents. Please make sure that all words are spelled correctly and that you've selected enough categories.":
      "Tidak ada halaman yang cocok. Periksa ejaannya, atau cari dengan kata lain.",
  },
  plural_expr: "0",
});
