// Links as Markdown.
import { insert, text } from "./text.js";

export const inBrackets = (words) => words.trim().replace(/\s+/g, " ").replace(/[\\[\]]/g, "\\$&");
const inParentheses = (href) => href.trim().replace(/[\s()<>]/g, (sign) => "%" + sign.codePointAt(0).toString(16).toUpperCase().padStart(2, "0"));

// Writes a link where the caret is, apart from a word or another link before it.
export const insertLink = (words, href) => {
  const close = /[\p{L}\p{N})\]>.,:;!?]$/u.test(text.value.slice(0, text.selectionStart));
  insert(`${close ? " " : ""}[${inBrackets(words)}](${inParentheses(href)})`);
};
