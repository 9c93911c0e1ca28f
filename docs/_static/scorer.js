// Of two pages that a search finds equally well, the edition in use stands before the earlier one.
var Scorer = {
  score: (result) => {
    const [docname, , , , score] = result;
    return docname.startsWith("kla/permen_12_2011/") ? score - 2 : score;
  },
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
};
