// The line that says whether the text is saved.
import { byId } from "./dom.js";

const line = byId("state");
const time = () => new Date().toLocaleTimeString("sv-SE", { hour: "2-digit", minute: "2-digit" });
let lastSaved = "";

const say = (words, trouble = false) => {
  if (line.textContent !== words) line.textContent = words; // the same words are not said twice
  line.classList.toggle("trouble", trouble);
};

export const state = {
  leaving: false, // the page is about to be loaded anew, without the text that stands here
  say,
  trouble: (words) => say(words, true),

  saved(message) {
    lastSaved = `Sparad ${time()}.`;
    say([lastSaved, message].filter(Boolean).join(" "));
  },

  // Something was written. What is said already is not said once more for every letter.
  written() {
    if (!line.textContent.startsWith("Inte sparad")) say("Inte sparad.");
  },

  // What the server answered about the text; false for `kept` when something was written after that.
  tried(changed, kept) {
    if (changed && kept) say("Inte sparad. Texten finns kvar om du stänger.");
    else if (!changed && kept && !line.textContent.startsWith("Sparad")) say(lastSaved || "Sparad.");
  },
};
