// The page as it looks, in two frames: the next version loads unseen, is scrolled to the same place, and takes over.
import { byId, create } from "./dom.js";
import { followCaret, leadToText } from "./follow.js";

const room = byId("frames");
const note = byId("view-note");
const frame = () => create("iframe", { className: "waiting", title: "Nästa version av sidan" });
let shown = frame();
let next = frame();
let address = "";
room.append(shown, next);

// The frame shows one page: its links and forms lead nowhere.
const hold = (page) => {
  page.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (link && !link.getAttribute("href").startsWith("#")) event.preventDefault();
  });
  page.addEventListener("submit", (event) => event.preventDefault());
};

const swap = ({ target }) => {
  const page = target.contentDocument;
  if (target !== next || !page || page.URL === "about:blank") return;
  hold(page);
  leadToText(page);
  const { scrollX = 0, scrollY = 0 } = shown.contentWindow ?? {};
  next.contentWindow.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
  [shown, next] = [next, shown];
  Object.assign(shown, { className: "", title: "Så ser sidan ut" });
  Object.assign(next, { className: "waiting", title: "Nästa version av sidan" });
  if (document.activeElement === byId("text")) followCaret();
};
[shown, next].forEach((each) => each.addEventListener("load", swap));

export const view = {
  // Shows a version, or says why there is none to show.
  show(html) {
    note.hidden = Boolean(html);
    note.textContent = html ? "" : address
      ? "Sidan kan inte visas förrän felen är rättade. Du ser den senaste versionen som gick."
      : "Sidan kan inte visas förrän felen är rättade.";
    if (!html || html === address) return;
    address = html;
    next.contentWindow.location.replace(html);
  },
};
