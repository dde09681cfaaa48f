// The view follows the place where one writes, and a click in the view goes to the place in the text. They are joined by their words.
import { byId } from "./dom.js";
import { sheet } from "./sheet.js";
import { showTab, showTabOf } from "./tabs.js";
import { select, text } from "./text.js";

const BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, td, th, dt, dd, summary, figcaption, caption";
const LENGTH = 60; // characters that tell one place from another

const plain = (words) => words.replace(/^\s*(?:#{1,6}|[-*+]|\d+[.)]|>|:::\s*\p{L}*|\|)\s*/u, "").replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[*_`|\\]/g, " ")
  .replace(/\s+/g, " ").trim().toLowerCase();
const wordsOf = (element) => element.textContent.replace(/\s+/g, " ").trim().toLowerCase();
const start = (words) => words.slice(0, LENGTH);
const shown = () => document.querySelector("#frames iframe:not(.waiting)")?.contentDocument;

// Shows the block that the caret's line became, if it is out of sight.
let last = "";
export const followCaret = () => {
  const begin = text.value.lastIndexOf("\n", text.selectionStart - 1) + 1;
  const line = start(plain(text.value.slice(begin).split("\n", 1)[0]));
  const page = shown();
  if (line.length < 3 || line === last || !page) return;
  const block = [...page.querySelectorAll("main :is(" + BLOCKS + ")")].find((each) => wordsOf(each).includes(line));
  if (!block) return;
  last = line;
  const { top, bottom } = block.getBoundingClientRect();
  const height = page.defaultView.innerHeight;
  if (top < 0 || bottom > height) page.defaultView.scrollBy({ top: top - height / 3, behavior: "instant" });
};
["keyup", "pointerup"].forEach((event) => text.addEventListener(event, followCaret));

// Goes to the line that became a block, or to the field that has its words.
const goTo = (block) => {
  const words = start(wordsOf(block));
  if (words.length < 2) return;
  let at = 0;
  for (const line of text.value.split("\n")) {
    const there = plain(line);
    if (there && (there.includes(words) || there.length > 12 && wordsOf(block).includes(start(there)))) {
      showTab("text");
      select(text, at, at + line.length);
      return;
    }
    at += line.length + 1;
  }
  const field = [...sheet.form.querySelectorAll("[data-key]")].find((each) => each.value && wordsOf(block).includes(each.value.trim().toLowerCase()) && each.value.length > 2);
  if (!field) return;
  showTabOf(field);
  field.closest("details")?.setAttribute("open", "");
  field.focus();
};

// Makes the blocks of a page lead to the text.
export const leadToText = (page) => page.addEventListener("click", ({ target }) => {
  const block = target.closest?.(BLOCKS);
  if (block && page.getSelection().isCollapsed) goTo(block);
});
