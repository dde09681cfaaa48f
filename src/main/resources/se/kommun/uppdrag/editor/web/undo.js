// Undo for a browser that forgets what it can undo: WebKit does when a frame loads, and the view is drawn anew in one after each change.
import { text } from "./text.js";

const MOST = 100;
const PAUSE = 1000;
const earlier = [];
let before;
let lastLetter = 0;

const note = () => { before = { value: text.value, start: text.selectionStart, end: text.selectionEnd }; };

// Letters that are typed without a pause go together.
const isTyping = ({ inputType, data }) => (inputType?.startsWith("delete") || data?.length === 1) && Date.now() - lastLetter < PAUSE;

// What the browser has undone by itself is undone here too.
const forget = () => {
  const index = earlier.findLastIndex(({ value }) => value === text.value);
  if (index >= 0) earlier.length = index;
};

text.addEventListener("beforeinput", note);
text.addEventListener("input", (event) => {
  if (event.inputType === "historyUndo") {
    forget();
  } else if (before.value !== text.value && !isTyping(event)) {
    earlier.push(before);
    if (earlier.length > MOST) earlier.shift();
  }
  lastLetter = event.data?.length === 1 || event.inputType?.startsWith("delete") ? Date.now() : 0;
  note();
});
note();

// Not a change that the browser could undo in turn.
const restore = () => {
  if (text.value !== before.value) earlier.length = 0;
  const last = earlier.pop();
  if (!last) return;
  text.value = last.value;
  text.setSelectionRange(last.start, last.end);
  note();
  text.dispatchEvent(new Event("input", { bubbles: true }));
};

export const undo = () => {
  text.focus();
  const { value } = text;
  document.execCommand("undo");
  if (text.value === value) restore();
};

text.addEventListener("keydown", (event) => {
  const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "z";
  if (!isUndo || document.queryCommandEnabled("undo") || !earlier.length) return;
  event.preventDefault();
  restore();
});
