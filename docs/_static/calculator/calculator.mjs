// The page of the calculator: what is filled in goes to the worker, what it answers is shown. It computes nothing.
const root = document.querySelector(".calc");
const words = JSON.parse(root.querySelector(".calc-words").textContent);
const part = (name) => root.querySelector(`.calc-${name}`);
const form = part("form");
const kept = [];

const worker = () => {
  const made = new Worker(new URL("worker.mjs", import.meta.url), { type: "module" });
  const waiting = new Map();
  made.onmessage = ({ data: { number, answer, error } }) => {
    const [resolve, reject] = waiting.get(number);
    waiting.delete(number);
    if (error) reject(new Error(error));
    else resolve(answer);
  };
  let number = 0;
  return (ask, ...given) =>
    new Promise((resolve, reject) => {
      waiting.set((number += 1), [resolve, reject]);
      made.postMessage({ number, language: document.documentElement.lang, ask, given });
    });
};

let ask;
const busy = async (message, work) => {
  say(message);
  root.setAttribute("aria-busy", "true");
  try {
    await work();
  } catch (error) {
    say(words.broken);
    console.warn(error);
  }
  root.removeAttribute("aria-busy");
};

const say = (message) => {
  part("status").textContent = message;
};

// What is filled in, and filling it in

const entries = () => [...new FormData(form)].map(([name, typed]) => [name, String(typed)]);

const fields = (name) => [...form.elements].filter((field) => field.name === name);

const fill = (given) => {
  for (const [name, typed] of given) {
    const found = fields(name);
    if (!found.length && name.includes(":")) addField(name, typed);
    for (const field of found) {
      if (field.type !== "checkbox") field.value = typed;
      else if (field.value === typed) field.checked = true;
    }
  }
  for (const group of form.querySelectorAll("details")) {
    group.open = [...group.querySelectorAll("input, select")].some((field) => field.checked || (field.type !== "checkbox" && field.value));
  }
};

// An answer that the form has no field for is shown all the same, and not lost.
const addField = (name, typed) => {
  const label = document.createElement("label");
  label.append(`${name.split(":")[1]} `, Object.assign(document.createElement("input"), { name, value: typed }));
  part("fields").append(label);
};

// The result

const show = (answer) => {
  for (const field of form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
  part("problems").replaceChildren();
  if (!answer.problem) return true;
  say("");
  const list = document.createElement("ul");
  for (const { text, key } of answer.problems ?? []) {
    const field = [...form.elements].find(({ name }) => name === key || name?.split(":")[1] === key);
    const item = document.createElement("li");
    item.textContent = text;
    if (field) {
      field.setAttribute("aria-invalid", "true");
      item.append(" ", Object.assign(document.createElement("a"), { href: `#${field.id || (field.id = `field-${key}`)}`, textContent: "↑" }));
      item.lastChild.setAttribute("aria-label", words.toField);
      item.lastChild.addEventListener("click", (event) => {
        event.preventDefault();
        const group = field.closest("details");
        if (group) group.open = true;
        field.focus();
      });
    }
    list.append(item);
  }
  part("problems").append(Object.assign(document.createElement("p"), { textContent: answer.problem }), list);
  part("problems").focus();
  return false;
};

let result;
const compute = () =>
  busy(words.working, async () => {
    const answer = await ask("compute", JSON.stringify(entries()));
    part("result").hidden = !show(answer);
    if (answer.problem) return;
    result = answer;
    write("report", answer.report);
    part("report").dataset.total = answer.total ?? answer.bounds.join("–");
    say("");
    part("result").focus();
  });

const write = (name, report) => {
  part(name).innerHTML = report;
  for (const table of part(name).querySelectorAll("table")) {
    const box = Object.assign(document.createElement("div"), { className: "table-wrapper", tabIndex: 0 });
    table.replaceWith(box);
    box.append(table);
  }
};

const save = () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([result.document], { type: "application/json" }));
  link.download = result.file;
  link.click();
  URL.revokeObjectURL(link.href);
};

const print = (section) => {
  document.documentElement.dataset.print = section;
  window.print();
  delete document.documentElement.dataset.print;
};

// Stages side by side

const keep = async ({ name, document: text }) => {
  const at = kept.findIndex((other) => other.name === name);
  kept.splice(at < 0 ? kept.length : at, at < 0 ? 0 : 1, { name, text });
  await compare();
};

const compare = () =>
  busy(words.working, async () => {
    part("kept").hidden = kept.length === 0;
    part("kept-list").replaceChildren(...kept.map(line));
    part("comparison").hidden = kept.length < 2;
    say("");
    if (kept.length < 2) return;
    const [policy] = fields("policy");
    const answer = await ask("compare", JSON.stringify(kept.map(({ text }) => text)), policy.value);
    write("comparison-report", answer.report ?? "");
    part("comparison-report").hidden = !answer.report;
    if (answer.problem) say(answer.problem);
  });

const line = (one) => {
  const item = document.createElement("li");
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: words.remove });
  button.setAttribute("aria-label", `${words.remove}: ${one.name}`);
  button.addEventListener("click", () => {
    kept.splice(kept.indexOf(one), 1);
    compare();
  });
  item.append(`${one.name} `, button);
  return item;
};

// Files

const open = (files) =>
  busy(words.working, async () => {
    const texts = await Promise.all([...files].map(async (file) => [file.name, await file.text()]));
    const isForm = ([, text]) => /kha\.edition\//.test(text);
    const assessments = texts.filter((one) => !isForm(one));
    // Forms first: an assessment names the form it was made with.
    for (const [name, text] of [...texts.filter(isForm), ...assessments]) {
      const answer = await ask("read", name, text);
      if (!show(answer)) return;
      part("fields").innerHTML = answer.form;
      if (answer.entries) {
        fill(answer.entries);
        await compute();
        if (assessments.length > 1) await keep(result);
      }
      say(answer.message);
    }
  });

// Beginning

const start = () =>
  busy(words.loading, async () => {
    part("start").hidden = true;
    ask = worker();
    part("panel").hidden = false;
    fields("region")[0].focus();
    await ask("ready");
    say("");
  });

if (root.dataset.python === "true") {
  part("start").hidden = false;
  part("start").querySelector("button").addEventListener("click", start);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    compute();
  });
  form.addEventListener("reset", () => {
    part("result").hidden = true;
    part("problems").replaceChildren();
  });
  part("open").addEventListener("change", async (event) => {
    await open(event.target.files);
    event.target.value = "";
  });
  part("save").addEventListener("click", save);
  part("print").addEventListener("click", () => print("result"));
  part("keep").addEventListener("click", () => keep(result));
  part("comparison-print").addEventListener("click", () => print("comparison"));
} else {
  part("absent").hidden = false;
}
