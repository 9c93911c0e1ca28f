// The library itself, in Pyodide: the same code as on a desk, in a worker so that the page stays responsive.
const python = new URL("../../../python/", import.meta.url).href;

const start = async (language) => {
  const { loadPyodide } = await import(`${python}pyodide.mjs`);
  const [pyodide, library] = await Promise.all([
    loadPyodide({ indexURL: python, fullStdLib: false }),
    fetch(`${python}kha.zip`).then((answer) => answer.arrayBuffer()),
  ]);
  const folder = pyodide.runPython("import sysconfig; sysconfig.get_path('purelib')");
  pyodide.unpackArchive(library, "zip", { extractDir: folder });
  return pyodide.pyimport("kha_site.calculator.bridge").Calculator(language);
};

let calculator;
onmessage = async ({ data: { number, language, ask, given } }) => {
  try {
    calculator ??= start(language);
    const made = await calculator;
    postMessage({ number, answer: JSON.parse(made[ask](...given)) });
  } catch (error) {
    postMessage({ number, error: String(error) });
  }
};
