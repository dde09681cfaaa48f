// Writing in the text area so that Ctrl+Z still works, and showing a line of it.
import { byId } from "./dom.js";

export const text = byId("text");

// Replaces what is selected. Only this old command keeps the browser's own undo.
export const insert = (words) => {
  text.focus();
  if (!document.execCommand("insertText", false, words)) {
    text.setRangeText(words, text.selectionStart, text.selectionEnd, "end");
    text.dispatchEvent(new Event("input", { bubbles: true }));
  }
};

export const selected = () => text.value.slice(text.selectionStart, text.selectionEnd);

// Widens the selection to whole lines, and gives them.
export const selectLines = () => {
  const start = text.value.lastIndexOf("\n", text.selectionStart - 1) + 1;
  const end = text.value.indexOf("\n", text.selectionEnd);
  text.setSelectionRange(start, end < 0 ? text.value.length : end);
  return selected().split("\n");
};

// The lines of the text with the place where each begins.
const linesOf = (area) => {
  let start = 0;
  return area.value.split("\n").map((words) => {
    const line = { words, start };
    start += words.length + 1;
    return line;
  });
};

// The heading that line `number` (1 is the first) stands under; undefined above the first.
export const headingAbove = (number) => linesOf(text).slice(0, number - 1).reverse()
  .map(({ words }) => /^#{1,6}\s+(.+?)\s*#*$/.exec(words)?.[1]).find(Boolean);

const escaped = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

// Where a problem is: what its message quotes, from its line on to the end of the paragraph, or else the rest of its line.
export const placeOf = ({ bodyLine, column, message }) => {
  const lines = linesOf(text);
  const line = lines[Math.min(bodyLine, lines.length) - 1];
  const quote = /"([^"]+)"/.exec(message)?.[1].replace(/…$/, "").trim();
  if (quote) {
    const end = text.value.indexOf("\n\n", line.start);
    const paragraph = text.value.slice(line.start, end < 0 ? undefined : end);
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(quote).replace(/\s+/g, "\\s+")}(?![\\p{L}\\p{N}])`, "u").exec(paragraph)
      ?? new RegExp(escaped(quote).replace(/\s+/g, "\\s+"), "iu").exec(paragraph);
    if (found) return [line.start + found.index, line.start + found.index + found[0].length];
  }
  return [line.start, line.start + line.words.length];
};

// Replaces a part of the text, so that Ctrl+Z brings it back.
export const replace = (start, end, words) => {
  text.focus();
  text.setSelectionRange(start, end);
  insert(words);
};

// Writes a block of its own, with an empty line before and after.
export const insertBlock = (block) => {
  const before = text.value.slice(0, text.selectionStart);
  const after = text.value.slice(text.selectionEnd);
  const above = before.trim() === "" ? "" : "\n".repeat(Math.max(0, 2 - /\n*$/.exec(before)[0].length));
  const below = after.trim() === "" ? "\n" : "\n".repeat(Math.max(0, 2 - /^\n*/.exec(after)[0].length));
  insert(above + block + below);
  return text.selectionEnd - below.length - block.length;
};

// How far down a place in a text area is, measured by one that holds only what comes before it.
const topOf = (area, position) => {
  const ruler = area.cloneNode();
  ruler.className = "ruler";
  ruler.removeAttribute("id");
  ruler.ariaHidden = "true";
  ruler.tabIndex = -1;
  area.after(ruler);
  const { width } = area.getBoundingClientRect();
  const { font, lineHeight, padding, scrollbarGutter } = getComputedStyle(area);
  Object.assign(ruler.style, { inlineSize: width + "px", blockSize: "0", minBlockSize: "0", fieldSizing: "fixed", font, lineHeight, padding, scrollbarGutter });
  ruler.value = area.value.slice(0, position);
  const height = ruler.scrollHeight;
  ruler.remove();
  return height;
};

const paneOf = (element) => {
  for (let one = element.parentElement; one; one = one.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(one).overflowY)) return one;
  }
  return document.scrollingElement;
};

// Marks a place in an area, gives it the focus and shows it in the middle of what can be seen, clear of the buttons that stay on top.
export const select = (area, start, end) => {
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end);
  const down = topOf(area, start);
  area.scrollTop = down - area.clientHeight / 2;
  const pane = paneOf(area);
  const seen = pane === document.scrollingElement ? { top: 0, height: innerHeight } : pane.getBoundingClientRect();
  const at = area.getBoundingClientRect().top + down - area.scrollTop;
  pane.scrollBy({ top: at - seen.top - seen.height / 2, behavior: "instant" });
  return true;
};

// Marks line `number` (1 is the first) of an area.
export const selectLineOf = (area, number) => {
  const lines = area.value.split("\n");
  const index = Math.min(Math.max(number, 1), lines.length) - 1;
  const start = lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
  return select(area, start, start + lines[index].length);
};

export const selectLine = (number) => selectLineOf(text, number);
