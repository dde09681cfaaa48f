// The signs of the text in their own colours. A text area has one colour, so the same text stands behind it, line by line, and the area's own is
// transparent. What stands behind is made by style alone: neither a screen reader nor a search on the page finds the text twice.
import { create } from "./dom.js";
import { text } from "./text.js";

const behind = create("div", { className: "syntax", lang: text.lang, ariaHidden: "true" });

const LINE = [
  ["heading", /^#{1,6}\s.*$/],
  ["sign", /^:::.*$/],
  ["sign", /^\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)*\|?$/],
];
const SIGN = /^\s*(?:[-*+]|\d+[.)]|>)\s|\*{1,3}|\||!?\[|\]\([^)\n]*\)|\]|<[^>\s]+@[^>\s]+>/g;

// The parts of a line with their kinds.
const parts = (line) => {
  const [kind] = LINE.find(([, pattern]) => pattern.test(line)) ?? [];
  if (kind) return [[kind, line]];
  const found = [];
  let end = 0;
  for (const { 0: sign, index } of line.matchAll(SIGN)) {
    if (index > end) found.push(["", line.slice(end, index)]);
    found.push(["sign", sign]);
    end = index + sign.length;
  }
  return end < line.length || !line ? [...found, ["", line.slice(end)]] : found;
};

const show = (line) => {
  const row = create("div", {}, ...parts(line).map(([kind, words]) => {
    const part = create("span", { className: kind });
    part.dataset.words = words || "\u200b"; // an empty line has a height
    return part;
  }));
  row.dataset.line = line;
  return row;
};

// Shows the text as it is now. Only lines that differ are made anew.
export const paint = () => {
  const lines = text.value.split("\n");
  const rows = [...behind.children];
  let start = 0;
  while (start < Math.min(rows.length, lines.length) && rows[start].dataset.line === lines[start]) start += 1;
  let end = 0;
  while (end < Math.min(rows.length, lines.length) - start && rows.at(-1 - end).dataset.line === lines.at(-1 - end)) end += 1;
  rows.slice(start, rows.length - end).forEach((row) => row.remove());
  const made = lines.slice(start, lines.length - end).map(show);
  if (start) behind.children[start - 1].after(...made);
  else behind.prepend(...made);
};

text.before(behind);
text.parentElement.classList.add("coloured");
text.addEventListener("input", paint);
text.addEventListener("scroll", () => { behind.scrollTop = text.scrollTop; });
paint();
