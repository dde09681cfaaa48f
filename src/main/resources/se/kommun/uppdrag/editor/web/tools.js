// The row of buttons above the text. One Tab stop; the arrow keys go from button to button, as in any tool bar.
import { ask, byId } from "./dom.js";
import { insert, select, selected, selectLines } from "./text.js";
import { insertBox, insertImage, insertPageLink, insertSiteLink, insertTable } from "./inserts.js";
import { insertDocument, insertFilm, insertHeadingLink, insertMail, insertPhone } from "./uploads.js";

const bar = document.querySelector(".tools");
const buttons = [...bar.querySelectorAll("button")];
const text = byId("text");

const prefix = (mark, old) => {
  const lines = selectLines();
  const all = lines.every((line) => !line.trim() || mark(0) === line.slice(0, mark(0).length));
  let number = 0;
  const start = text.selectionStart;
  const words = lines.map((line) => {
    const plain = line.replace(old, "");
    return !plain.trim() && lines.length > 1 ? line : (all && lines.some((each) => each.trim()) ? plain : mark(number++) + plain);
  }).join("\n");
  insert(words);
  if (lines.length > 1) select(text, start, start + words.length);
};

const HEADING = /^#{1,6}\s+/;
const ITEM = /^(?:[-*+]|\d+[.)])\s+/;

const actions = {
  heading: () => prefix(() => "## ", HEADING),
  subheading: () => prefix(() => "### ", HEADING),
  bullets: () => prefix(() => "- ", ITEM),
  numbers: () => prefix((index) => `${index + 1}. `, ITEM),
  bold: () => {
    const start = text.selectionStart;
    const words = selected();
    insert(`**${words}**`);
    text.setSelectionRange(start + 2, start + 2 + words.length);
  },
  "page-link": async () => insertPageLink(await ask(byId("d-page-link"))),
  "site-link": async () => insertSiteLink(await ask(byId("d-site-link"))),
  box: async () => insertBox(await ask(byId("d-box"))),
  table: async () => insertTable(await ask(byId("d-table"))),
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
  byId("table-caption").value = "";
};

bar.addEventListener("click", ({ target }) => {
  const button = target.closest("button");
  if (!button) return;
  stopAt(button);
  prepare();
  actions[button.dataset.tool]();
});

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

// The pages to link to, as few as the words that are searched for leave; first those whose title begins with them.
const pages = byId("page-href");
const all = [...pages.options];
byId("page-find").addEventListener("input", ({ target }) => {
  const words = target.value.toLowerCase().split(/\s+/).filter(Boolean);
  const begins = (option) => option.text.toLowerCase().startsWith(words.join(" "));
  const found = all.filter((option) => words.every((word) => option.text.toLowerCase().includes(word)));
  pages.replaceChildren(...found.filter(begins), ...found.filter((option) => !begins(option)));
  pages.selectedIndex = pages.length ? 0 : -1;
});
pages.addEventListener("change", () => {
  const words = byId("page-words");
  if (!words.value || all.some((option) => option.text === words.value)) words.value = pages.selectedOptions[0]?.text ?? "";
});
