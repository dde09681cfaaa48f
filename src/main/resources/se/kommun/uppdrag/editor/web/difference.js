// Two texts line by line: what was added has a plus, what was removed a minus, and both say so to those who listen.
import { create } from "./dom.js";

const KINDS = {
  added: { element: "ins", sign: "+", words: "Tillagd rad: " },
  removed: { element: "del", sign: "−", words: "Borttagen rad: " },
  same: { element: "div", sign: " ", words: "" },
  gap: { element: "div", sign: "…", words: "" },
};

const line = ({ kind, text }) => {
  const { element, sign, words } = KINDS[kind] ?? KINDS.same;
  return create(element, { className: kind },
    create("span", { className: "sign", ariaHidden: "true", textContent: sign }),
    create("span", { className: "visually-hidden", textContent: words }),
    kind === "gap" ? text || "Rader som är lika" : text || " ");
};

// Fills `room`, and gives how many lines differ.
export const showDifference = (room, lines) => {
  room.replaceChildren(...lines.map(line));
  return lines.filter(({ kind }) => kind === "added" || kind === "removed").length;
};
