// Run by node while the site is built: let the Python of the browser compile what the calculator will load.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [folder, program, example] = process.argv.slice(2);
try {
  const { loadPyodide } = await import(pathToFileURL(`${folder}/pyodide.mjs`).href);
  const python = await loadPyodide({ indexURL: folder });
  python.mountNodeFS("/site", folder);
  python.runPython(readFileSync(program, "utf-8"));
  console.log(python.globals.get("main")(readFileSync(example, "utf-8")));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
