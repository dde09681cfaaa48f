// The list of what is wrong. Each is a link to its field or its line.
import { byId, create, plural } from "./dom.js";
import { sheet } from "./sheet.js";
import { showTab, showTabOf } from "./tabs.js";
import { mendsOf } from "./mends.js";
import { headingAbove, placeOf, select, selectLine, selectLineOf, text } from "./text.js";

const section = byId("problem");
const list = byId("problem-list");
const QUIET = 1000; // ms without a change before the count is said aloud
let known = [];
let written = "";
let timer = 0;

const lineInBody = (line) => line - Number(sheet.form.dataset.bodyStart) + 1;

const focusField = (key) => {
  const field = sheet.field(key);
  if (!field) return false;
  showTabOf(field);
  field.closest("details")?.setAttribute("open", "");
  const control = field.dataset.kind === "list" ? field.querySelector(".line") ?? field : field;
  control.focus();
  control.scrollIntoView({ block: "center" });
  return true;
};

const go = (problem) => {
  const [start, end] = problem.where === "body" && problem.bodyLine ? placeOf(problem) : [];
  if (end) {
    showTab("text");
    return select(text, start, end);
  }
  if (problem.where === "field" && problem.field && focusField(problem.field)) return true;
  return goToLine(problem.line);
};

// A line of the file: in the text, in the header's text, or the field that is known to be at fault there.
function goToLine(line) {
  if (lineInBody(line) > 0) {
    showTab("text");
    return selectLine(lineInBody(line));
  }
  if (sheet.header) return selectLineOf(sheet.header, Math.max(1, line - 1));
  const there = known.find((problem) => problem.line === line && problem.field);
  return there ? focusField(there.field) : sheet.form.querySelector("summary, input")?.focus();
}

// Where it is, in the words of what the reader sees: the field's name, or the heading above.
const place = ({ where, field, bodyLine }, message) => {
  const label = where === "field" && sheet.field(field)?.dataset.label;
  if (label) return message.startsWith(label) ? "" : label + ": ";
  const heading = where === "body" && headingAbove(bodyLine);
  return heading ? `Under "${heading}": ` : "";
};

const item = (problem) => {
  const { message, fix } = sheet.words(problem);
  const ofSite = problem.where === "site"; // nothing on this page leads there
  const link = ofSite ? create("span", { textContent: `${problem.place}: ${message}` })
    : create("a", { href: "#rad-" + (problem.line ?? 1), textContent: place(problem, message) + message });
  if (!ofSite) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      go(problem);
    });
  }
  const word = create("span", { className: "word", textContent: problem.word + ": " });
  const mends = mendsOf(problem).map(({ label, run }) => {
    const button = create("button", { type: "button", className: "mend", textContent: label });
    button.addEventListener("click", run);
    return button;
  });
  return create("li", { className: problem.severity }, word, link, " " + [fix, problem.law].filter(Boolean).join(" "),
    ...(mends.length ? [create("p", { className: "mends" }, ...mends)] : []));
};

const count = (problems) => {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const others = problems.length - errors;
  const parts = [errors && `${errors} fel`, others && plural(others, "råd", "råd")].filter(Boolean);
  return parts.length ? parts.join(" och ") + "." : "Inga fel.";
};

const render = (problems) => {
  const index = [...list.querySelectorAll("li")].indexOf(document.activeElement?.closest("#problem-list li"));
  const order = { error: 0, review: 1, warning: 2 };
  list.replaceChildren(...[...problems].sort((one, other) => order[one.severity] - order[other.severity]).map(item));
  if (index >= 0) (list.querySelectorAll("li")[index]?.querySelector("a") ?? section).focus(); // what had the focus is gone or mended
};

// A finding whose line is not known, such as a misspelling in a text that is not saved: it is where the word that it quotes stands.
const located = (problem) => {
  if (problem.where !== "other") return problem;
  const words = /"([^"]+)"/.exec(problem.message)?.[1].replace(/…$/, "");
  const line = words ? text.value.split("\n").findIndex((each) => each.includes(words)) : -1;
  return line < 0 ? problem : { ...problem, where: "body", bodyLine: line + 1, column: 1 };
};

export const problems = {
  show(given) {
    const found = given.map(located);
    known = found;
    sheet.mark(found);
    const now = JSON.stringify(found);
    if (now === written) return;
    written = now;
    render(found);
    byId("count").textContent = count(found);
    clearTimeout(timer);
    timer = setTimeout(() => { byId("said").textContent = count(found); }, QUIET);
  },

  // Goes where the address says: #rad-12
  follow() {
    const line = /^#rad-(\d{1,6})$/.exec(location.hash)?.[1];
    if (line) goToLine(Number(line));
  },
};
