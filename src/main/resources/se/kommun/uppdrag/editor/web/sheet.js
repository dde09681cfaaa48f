// The form and the text: reads them for the server, writes what the server has, and shows a fault at its field.
import { byId } from "./dom.js";
import { paint } from "./syntax.js";

const form = byId("sheet");
const text = byId("text");
const header = byId("header");
const NAME = crypto.randomUUID?.() ?? String(Math.random()).slice(2); // of this window: two on one page must not overwrite each other
const keyed = [...form.querySelectorAll("[data-key]")];

// A date or number that is not one would vanish from its own kind of control: it becomes ordinary text, to be mended.
for (const input of form.querySelectorAll("input[type=date]")) {
  const written = input.getAttribute("value");
  if (written && !input.value) Object.assign(input, { type: "text", value: written });
}

// A header value is one line. What is pasted with line breaks is joined.
const joinLines = (field) => {
  if (!/[\r\n]/.test(field.value)) return;
  const caret = field.selectionStart;
  field.value = field.value.replace(/\s*[\r\n]+\s*/g, " ");
  field.setSelectionRange(caret, caret);
};
form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches(".line")) event.preventDefault();
});
form.addEventListener("submit", (event) => event.preventDefault());

// Of a field with several lines the browser shows the caret only: show all of it.
form.addEventListener("focusin", ({ target }) => {
  if (target !== text && target !== header) target.scrollIntoView({ block: "nearest" });
});

const rowsOf = (field) => [...field.querySelectorAll(".rows .line")];
const values = (field) => rowsOf(field).map(({ value }) => value.trim()).filter(Boolean);

const number = (field) => [...field.querySelectorAll(".rows li")].forEach((row, index) => {
  row.querySelector(".line").ariaLabel = `${field.dataset.label}, rad ${index + 1}`;
  row.querySelector(".remove .visually-hidden").textContent = ` rad ${index + 1} i ${field.dataset.label}`;
});

const addRow = (field, value = "") => {
  const row = field.querySelector("template").content.firstElementChild.cloneNode(true);
  row.querySelector(".line").value = value;
  field.querySelector(".rows").append(row);
  number(field);
  return row.querySelector(".line");
};

form.addEventListener("click", ({ target }) => {
  const button = target.closest(".add, .remove");
  if (!button) return;
  const field = button.closest(".list");
  if (button.matches(".add")) return addRow(field).focus();
  const row = button.closest("li");
  const next = row.nextElementSibling ?? row.previousElementSibling;
  row.remove();
  number(field);
  (next?.querySelector(".line") ?? field.querySelector(".add")).focus();
  form.dispatchEvent(new Event("input"));
});

const write = (field, value) => {
  if (field.dataset.kind === "list") {
    field.querySelector(".rows").replaceChildren();
    [].concat(value ?? []).forEach((each) => addRow(field, each));
    return;
  }
  const [text = ""] = [].concat(value ?? []);
  if (field.matches("select") && ![...field.options].some((option) => option.value === text)) field.add(new Option(text, text));
  field.value = text;
};

export const sheet = {
  form, text, header,
  file: form.dataset.file,
  path: form.dataset.path,
  base: form.dataset.base,
  draft: form.dataset.draft, // the unsaved text that this window has read, by its digest

  // What every request about this page says.
  read() {
    form.querySelectorAll(".line").forEach(joinLines);
    const filled = keyed.map((field) => [field.dataset.key, field.dataset.kind === "list" ? values(field) : field.value.trim()])
      .filter(([, value]) => value.length > 0);
    return { file: this.file, base: this.base, draft: this.draft, window: NAME, fields: header ? null : Object.fromEntries(filled), header: header?.value ?? null, body: text.value };
  },

  // Takes another text in; false when it has no place in this form and the page must be loaded again.
  write({ fields, header: raw, body }) {
    if (header ? raw == null : fields == null) return false;
    if (header) header.value = raw;
    else keyed.forEach((field) => write(field, fields[field.dataset.key]));
    text.value = body;
    paint();
    return true;
  },

  // Takes in what the program itself wrote when it saved; otherwise the text would differ from the file at once.
  wrote(values) {
    for (const [key, value] of Object.entries(values)) {
      const field = this.field(key);
      if (field && field.value !== value) field.value = value;
    }
  },

  field: (key) => byId("f-" + key),

  // A value as one reads it in the form; empty for what only the program reads and writes.
  line(key, value) {
    const field = this.field(key);
    if (!field || field.type === "hidden") return "";
    const options = field.matches("select") ? [...field.options] : [];
    const words = [].concat(value).map((each) => options.find((option) => option.value === each)?.text ?? each);
    return `${field.dataset.label}: ${words.join(" / ")}`;
  },

  // What is wrong and how to mend it. The file's words for a value that is missing say nothing to one who sees a form.
  words({ rule, field, message, fix }) {
    const { label, example } = this.field(field)?.dataset ?? {};
    const missing = label && /^(key-missing|value-empty)$/.test(rule);
    return missing ? { message: `${label} saknas.`, fix: example ? `Skriv till exempel ${example.replace(/\.$/, "")}.` : "" } : { message, fix };
  },

  // Shows at each field what is wrong with it, and at each folded group how much.
  mark(problems) {
    for (const field of keyed) {
      const wrong = problems.find((problem) => problem.where === "field" && problem.field === field.dataset.key && problem.severity === "error");
      const place = byId(field.id + "-error");
      place.textContent = wrong ? Object.values(this.words(wrong)).join(" ").trim() : "";
      place.hidden = !wrong;
      const controls = field.dataset.kind === "list" ? rowsOf(field) : [field];
      controls.forEach((control) => (wrong ? control.setAttribute("aria-invalid", "true") : control.removeAttribute("aria-invalid")));
    }
    const inFacts = byId("panel-facts").querySelectorAll(".error:not([hidden])").length;
    byId("tab-facts").querySelector(".tally").textContent = ` ${inFacts} fel`;
    byId("tab-facts").querySelector(".tally").hidden = inFacts === 0;
    for (const group of form.querySelectorAll("details.group")) {
      const count = group.querySelectorAll(".error:not([hidden])").length;
      const tally = group.querySelector(".tally");
      tally.textContent = `${count} fel`;
      tally.hidden = count === 0;
    }
  },
};
