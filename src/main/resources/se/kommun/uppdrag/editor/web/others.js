// Others who edit the same page: a sign when they have saved, and when they only have it open. And the menu of the page.
import { post, postLast } from "./api.js";
import { byId } from "./dom.js";
import { sheet } from "./sheet.js";

const EVERY = 5_000; // ms
const name = crypto.randomUUID();
const note = byId("others");

const say = (words) => {
  const text = note.querySelector("[role=status]");
  if (text.textContent !== words) text.textContent = words;
  note.hidden = !words;
};

// What stays until something is written.
let told = "";
export const tell = (words) => {
  told = words;
  say(words);
};
sheet.form.addEventListener("input", () => { told = ""; });

const ask = () => post("lage", { file: sheet.file, window: name });

const look = async () => {
  if (document.hidden) return;
  try {
    let { base, others } = await ask();
    if (base !== sheet.base) {
      await new Promise((resolve) => { setTimeout(resolve, 700); }); // perhaps a save of our own was under way
      ({ base, others } = await ask());
    }
    const saved = base !== sheet.base && sheet.form.dataset.conflict !== "true";
    note.querySelector("a").hidden = !saved;
    say(saved ? "Någon annan har ändrat sidan sedan du öppnade den. När du sparar läggs ändringarna ihop."
      : others ? "Sidan är också öppen i ett annat fönster. Det ni skriver läggs ihop när ni sparar." : told);
  } catch {
    return; // the line of the text's own state says that there is no contact
  }
};

look();
setInterval(look, EVERY);
document.addEventListener("visibilitychange", look);
addEventListener("pagehide", () => postLast("lage", { file: sheet.file, window: name, closed: "yes" }));

const menu = byId("page-menu");
const close = () => { menu.open = false; };
menu.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !menu.open) return;
  close();
  menu.querySelector("summary").focus();
});
document.addEventListener("click", ({ target }) => { if (!menu.contains(target)) close(); });
menu.addEventListener("focusout", ({ relatedTarget }) => { if (relatedTarget && !menu.contains(relatedTarget)) close(); });
