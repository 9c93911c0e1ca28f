// What a search puts first. Sphinx scores words; this breaks ties by what people look for here.
const TYPED = (new URLSearchParams(location.search).get("q") ?? "").trim().toLowerCase();

var Scorer = {
  score: ([docname, title, , , score]) => {
    let sum = score;
    // Several words that stand in a title just so are a name.
    if (TYPED.includes(" ") && title.toLowerCase().includes(TYPED)) sum += 10;
    // The edition in use stands before the earlier one, and a whole cluster before its indicators.
    if (docname.startsWith("kla/permen_12_2011/")) sum -= 2;
    if (docname.startsWith("kla/evaluation_2022/klaster_")) sum += 1;
    return sum;
  },
  objNameMatch: 11,
  objPartialMatch: 6,
  // Names in the code come after pages of records with the same words.
  objPrio: { 0: 3, 1: 0, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
};
