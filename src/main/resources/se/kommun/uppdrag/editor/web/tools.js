// The row of buttons above the text. One Tab stop; the arrow keys go from button to button, as in any tool bar.
import { ask, byId } from "./dom.js";
import { editTable } from "./table.js";
import { isWrapped, prefix, wrap } from "./marks.js";
import { selected } from "./text.js";
import { undo } from "./undo.js";
import { insertBox, insertGivenLink, insertImage } from "./inserts.js";
import { insertDocument, insertFilm, insertHeadingLink, insertMail, insertPhone } from "./uploads.js";

const bar = document.querySelector(".tools");
const buttons = [...bar.querySelectorAll("button")];
const text = byId("text");

const HEADING = /^#{1,6}\s+/;
const ITEM = /^(?:[-*+]|\d+[.)])\s+/;

const actions = {
  heading: () => prefix(() => "## ", HEADING),
  subheading: () => prefix(() => "### ", HEADING),
  bullets: () => prefix(() => "- ", ITEM),
  numbers: () => prefix((index) => `${index + 1}. `, ITEM),
  bold: () => wrap("**"),
  italic: () => wrap("*"),
  undo,
  "page-link": async () => insertGivenLink(await ask(byId("d-page-link"))),
  "site-link": async () => insertGivenLink(await ask(byId("d-site-link"))),
  box: async () => insertBox(await ask(byId("d-box"))),
  table: () => editTable(),
  image: () => insertImage(),
  document: () => insertDocument(),
  film: insertFilm,
  phone: insertPhone,
  mail: insertMail,
  "heading-link": insertHeadingLink,
};

const prepare = () => {
  for (const id of ["page-words", "site-words"]) byId(id).value = selected().replace(/\s+/g, " ").trim();
  byId("site-href").value = "";
  byId("box-title").value = "";
};

bar.addEventListener("click", ({ target }) => {
  const button = target.closest("button");
  if (!button) return;
  stopAt(button);
  press(button.dataset.tool);
});

// Other files may add buttons of their own.
const press = (tool) => {
  prepare();
  actions[tool]?.();
};

const KEYS = { b: "bold", i: "italic", k: "page-link" };
text.addEventListener("keydown", (event) => {
  const tool = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && KEYS[event.key.toLowerCase()];
  if (!tool) return;
  event.preventDefault();
  press(tool);
});

// Which buttons the place where one writes has pressed.
const lineAt = () => {
  const start = text.value.lastIndexOf("\n", text.selectionStart - 1) + 1;
  const end = text.value.indexOf("\n", start);
  return text.value.slice(start, end < 0 ? undefined : end);
};
const IS = {
  heading: () => /^##\s/.test(lineAt()), subheading: () => /^###\s/.test(lineAt()), bullets: () => /^\s*[-*+]\s/.test(lineAt()),
  numbers: () => /^\s*\d+[.)]\s/.test(lineAt()), bold: () => isWrapped("**"), italic: () => isWrapped("*"),
};
const showPressed = () => {
  for (const [tool, is] of Object.entries(IS)) bar.querySelector(`[data-tool=${tool}]`).ariaPressed = String(is());
};
["keyup", "pointerup", "input", "focus", "select"].forEach((event) => text.addEventListener(event, showPressed));

const stopAt = (button) => buttons.forEach((each) => { each.tabIndex = each === button ? 0 : -1; });

bar.addEventListener("keydown", (event) => {
  const here = buttons.indexOf(document.activeElement);
  const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined || here < 0) return;
  event.preventDefault();
  const button = buttons[(to + buttons.length) % buttons.length];
  stopAt(button);
  button.focus();
});
stopAt(buttons[0]);

// The pages to link to, each language apart, as few as the words that are searched for leave; first those whose title begins with them.
const pages = byId("page-href");
const all = [...pages.options];
const groups = [...pages.children].map((group) => ({ group, options: [...group.children] }));
byId("page-find").addEventListener("input", ({ target }) => {
  const words = target.value.toLowerCase().split(/\s+/).filter(Boolean);
  const begins = (option) => option.text.toLowerCase().startsWith(words.join(" "));
  pages.replaceChildren(...groups.map(({ group, options }) => {
    const found = options.filter((option) => words.every((word) => option.text.toLowerCase().includes(word)));
    group.replaceChildren(...found.filter(begins), ...found.filter((option) => !begins(option)));
    return group;
  }).filter((group) => group.children.length));
  pages.selectedIndex = pages.length ? 0 : -1;
});
pages.addEventListener("change", () => {
  const words = byId("page-words");
  if (!words.value || all.some((option) => option.text === words.value)) words.value = pages.selectedOptions[0]?.text ?? "";
});
