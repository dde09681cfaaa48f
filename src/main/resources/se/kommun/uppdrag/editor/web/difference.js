// Two texts line by line: what was added has a plus, what was removed a minus, and both say so to those who listen. In a changed line the
// words that differ are marked.
import { create } from "./dom.js";

const KINDS = {
  added: { element: "ins", sign: "+", words: "Tillagd rad: " },
  removed: { element: "del", sign: "−", words: "Borttagen rad: " },
  same: { element: "div", sign: " ", words: "" },
  gap: { element: "div", sign: "…", words: "" },
};

// The words of a line that another line does not have: all between what both begin with and what both end with.
const marked = (text, other) => {
  const own = text.split(/(?<=\s)/);
  const others = other.split(/(?<=\s)/);
  const shorter = Math.min(own.length, others.length);
  let start = 0;
  while (start < shorter && own[start] === others[start]) start += 1;
  let end = 0;
  while (end < shorter - start && own.at(-1 - end) === others.at(-1 - end)) end += 1;
  const middle = own.slice(start, own.length - end).join("");
  if (start + end === 0 || !middle) return [text];
  return [own.slice(0, start).join(""), create("mark", { textContent: middle }), own.slice(own.length - end).join("")];
};

// The line that a removed or added line was changed into or from: the one in the same place in the other half of the change.
const pairOf = (lines, index) => {
  const { kind } = lines[index];
  let first = index;
  while (lines[first - 1]?.kind === kind) first -= 1;
  let end = index;
  while (lines[end]?.kind === kind) end += 1;
  if (kind === "removed") return lines[end + index - first]?.kind === "added" ? lines[end + index - first] : null;
  let before = first;
  while (lines[before - 1]?.kind === "removed") before -= 1;
  return before + index - first < first ? lines[before + index - first] : null;
};

const line = ({ kind, text }, index, lines) => {
  const { element, sign, words } = KINDS[kind] ?? KINDS.same;
  const pair = element === "div" ? null : pairOf(lines, index);
  return create(element, { className: kind },
    create("span", { className: "sign", ariaHidden: "true", textContent: sign }),
    create("span", { className: "visually-hidden", textContent: words }),
    ...(pair ? marked(text, pair.text) : [kind === "gap" ? text || "Rader som inte har ändrats" : text || " "]));
};

// Fills `room`, and gives how many lines differ.
export const showDifference = (room, lines) => {
  room.replaceChildren(...lines.map(line));
  return lines.filter(({ kind }) => kind === "added" || kind === "removed").length;
};
