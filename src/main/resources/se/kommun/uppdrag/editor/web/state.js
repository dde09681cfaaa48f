// The line that says whether the text is saved, and whether the site can be published. What it says stays until something else happens.
import { byId, create } from "./dom.js";

const line = byId("state");
const time = () => new Date().toLocaleTimeString("sv-SE", { hour: "2-digit", minute: "2-digit" });
let kind = line.dataset.kind; // saved, unsaved, notice, trouble or lost: what may take its place
let lastSaved = ""; // the time of day
let published = line.dataset.published; // how far the saved page has gone
let elsewhere = []; // the pages that still say what was changed
let site = { words: "", href: null }; // what stops the whole site

const put = (...parts) => {
  if (line.textContent !== parts.map((part) => part.textContent ?? part).join("")) line.replaceChildren(...parts); // the same words are not said twice
};

const say = (words, what = "notice") => {
  kind = what;
  put(words);
  line.classList.toggle("trouble", what === "trouble" || what === "lost");
};

// "Sparad 14.32, inte publicerad." or "Sparad 14.32. Publicerad."
const saved = () => (published.startsWith("Sparad") ? published.replace("Sparad", "Sparad" + lastSaved) : `Sparad${lastSaved}. ${published}`) + ".";

const saySaved = () => {
  say(saved(), "saved");
  if (!site.words && elsewhere.length) {
    put(saved() + " Det du ändrade står också på ", ...elsewhere.flatMap(({ title, href }, index) => [index ? ", " : "", create("a", { href, textContent: title })]), ".");
  }
  if (!site.words) return;
  put(`Sparad${lastSaved}, men webbplatsen är stoppad: `, site.href ? create("a", { href: site.href, textContent: site.words }) : site.words, ".");
  line.classList.add("trouble");
};

export const state = {
  leaving: false, // the page is about to be loaded anew, without the text that stands here
  say,
  trouble: (words) => say(words, "trouble"),
  lost: (words) => say(words, "lost"),
  get isSaved() { return kind === "saved"; },
  get isTrouble() { return kind === "trouble" || kind === "lost"; },

  saved(stopped, pages = []) {
    elsewhere = pages;
    lastSaved = " " + time();
    published = "Sparad"; // until the server says how far
    if (stopped) site = stopped;
    saySaved();
  },

  // How far the saved page has gone, such as "Publicerad".
  published(words) {
    published = words;
    if (kind === "saved") saySaved();
  },

  // What is known of the whole site.
  site(stopped) {
    site = stopped;
    if (kind === "saved") saySaved();
  },

  // Something was written. What is said already is not said once more for every letter.
  written() {
    if (kind !== "unsaved") say("Inte sparad.", "unsaved");
  },

  // What the server answered about the text; false for `kept` when something was written after that.
  tried(changed, kept) {
    if (!kept) return;
    if (changed && (kind === "unsaved" || kind === "lost" || kind === "saved")) say("Inte sparad. Texten finns kvar om du stänger.", "unsaved");
    else if (!changed && (kind === "unsaved" || kind === "lost")) saySaved();
  },
};
