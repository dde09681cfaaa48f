// Signs around words and at the beginning of lines. The same button takes away what it has set.
import { insert, select, selected, selectLines, text } from "./text.js";

export const prefix = (mark, old) => {
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

// The stars on each side of what is marked: how many belong to it.
const starsBefore = (at) => /\**$/.exec(text.value.slice(0, at))[0].length;
const starsAfter = (at) => /^\**/.exec(text.value.slice(at))[0].length;
const holds = (count, mark) => (mark === "**" ? count >= 2 : count === 1 || count === 3);

// The word where the caret stands, if nothing is marked.
const widen = () => {
  if (text.selectionStart !== text.selectionEnd) return;
  const at = text.selectionStart;
  const before = /[\p{L}\p{N}]*$/u.exec(text.value.slice(0, at))[0].length;
  const after = /^[\p{L}\p{N}]*/u.exec(text.value.slice(at))[0].length;
  text.setSelectionRange(at - before, at + after);
};

export const wrap = (mark) => {
  const size = mark.length;
  widen();
  let { selectionStart: start, selectionEnd: end } = text;
  const inside = Math.min(starsAfter(start), starsBefore(end));
  if (inside > 0 && end - start > 2 * inside) { // the stars were marked too
    start += inside;
    end -= inside;
  }
  const words = text.value.slice(start, end);
  if (words && holds(Math.min(starsBefore(start), starsAfter(end)), mark)) {
    text.setSelectionRange(start - size, end + size);
    insert(words);
    text.setSelectionRange(start - size, end - size);
    return;
  }
  const [, blank, core, rest] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words);
  text.setSelectionRange(start, end);
  insert(blank + mark + core + mark + rest);
  text.setSelectionRange(start + blank.length + size, start + blank.length + size + core.length);
};

// Whether the caret stands between two of these marks in its paragraph.
export const isWrapped = (mark) => {
  const at = text.selectionStart;
  const before = text.value.slice(text.value.lastIndexOf("\n\n", at - 1) + 1, at).replace(/^\s*[*+-]\s/gm, "");
  const count = mark === "**" ? before.split("**").length - 1 : before.replaceAll("**", "").split("*").length - 1;
  return count % 2 === 1;
};

// Enter goes on with a list, and ends it on an empty item. A quotation goes on too.
text.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.ctrlKey || event.metaKey || event.isComposing || selected()) return;
  const start = text.value.lastIndexOf("\n", text.selectionStart - 1) + 1;
  const line = text.value.slice(start, text.selectionStart);
  const item = /^(\s*)(?:([-*+])|(\d{1,9})([.)])|(>))(\s+)/.exec(line);
  if (!item) return;
  event.preventDefault();
  if (line.length === item[0].length && !text.value.slice(text.selectionStart).split("\n", 1)[0].trim()) {
    text.setSelectionRange(start, text.selectionStart);
    insert(text.value.slice(0, start).endsWith("\n\n") ? "" : "\n");
    return;
  }
  const [, indent, bullet, number, point, quote, space] = item;
  insert("\n" + indent + (bullet ?? quote ?? Number(number) + 1 + point) + space);
});
