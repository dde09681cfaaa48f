// Asks whether the whole site can be published, when the page opens, after a save until the build has seen it, and when one comes back; and how
// far the saved page has gone.
import { post } from "./api.js";
import { plural } from "./dom.js";
import { state } from "./state.js";
import { sheet } from "./sheet.js";

const AFTER_SAVING = [400, 1500, 5000]; // ms
let asked = 0;

const stopped = (problems) => {
  const errors = problems.filter(({ severity }) => severity === "error");
  if (!errors.length) return { words: "", href: null };
  const [{ name, edit }] = errors;
  const there = errors.filter((error) => error.name === name).length;
  const rest = errors.length - there;
  return { words: plural(there, "fel", "fel") + " på " + name + (rest ? ` och ${rest} till` : ""), href: edit ?? "/redigera/" };
};

export const askSite = async () => {
  const number = ++asked;
  try {
    const answer = await fetch("/_preview/status.json?page=" + encodeURIComponent(sheet.path + ".html"), { cache: "no-store" });
    const { problems } = await answer.json();
    if (number === asked) state.site(stopped(problems));
  } catch {
    return; // the next trial tells that there is no contact
  }
};

export const askSiteAfterSaving = () => AFTER_SAVING.forEach((wait) => setTimeout(askSite, wait));

export const askPublished = async () => {
  try {
    state.published((await post("publicering-lage", { file: sheet.file })).state);
  } catch {
    return; // said by the next save
  }
};

addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") askSite(); });
