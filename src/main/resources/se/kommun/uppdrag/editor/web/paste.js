// Text from other programs becomes Markdown when it is pasted or dropped. Pictures and documents that come with it are uploaded.
import { postFile } from "./api.js";
import { byId } from "./dom.js";
import { insertDocument } from "./uploads.js";
import { sheet } from "./sheet.js";
import { insert, insertBlock } from "./text.js";

const text = byId("text");
const told = byId("pasted");
const STRUCTURE = "h1,h2,h3,h4,h5,h6,p,div,br,ul,ol,li,dl,table,blockquote,pre,b,strong,i,em,img,a[href],[data-style*=font-weight]";
const BULLET = /^[ \t\u00a0]*(?:[\u00b7\u2022\u25aa\u25e6\u25cf\uf0b7]|o(?=[\t\u00a0]))[ \t\u00a0]+/gm;
const PICTURE = /^image\/|\.hei[cf]$/i;
const TEXT = /\.(?:docx|html?)$/i;

const tell = (words) => { told.textContent = words; };
const isPicture = ({ type, name }) => PICTURE.test(type) || PICTURE.test(name);

// What a program puts into plain text by itself.
const typed = (words) => words.replace(/\r\n?/g, "\n").replace(BULLET, "- ").replace(/\u00a0/g, " ").replace(/[\u00ad\u200b\ufeff]/g, "");

// The page's policy lets no foreign style in; it would be told in the console for each of hundreds.
const withoutStyle = (html) => html.replace(/<style\b[\s\S]*?<\/style>/gi, "").replace(/(\s)style(\s*=)/gi, "$1data-style$2");

// Code from a program for code is text already.
const isCode = (data, page) => [...data.types].includes("vscode-editor-data") || /white-space:\s*pre/i.test(page.body.firstElementChild?.dataset.style ?? "") && !page.querySelector("p,li,td");

const write = (markdown) => {
  const words = markdown.trimEnd();
  const isLine = !words.includes("\n") && !/^(?:#|- |\d+\. |> |\||!\[)/.test(words);
  if (isLine) {
    insert(words);
    return;
  }
  const start = insertBlock(words);
  const silent = text.value.indexOf("![](", start);
  if (silent >= start && silent < start + words.length) text.setSelectionRange(silent + 2, silent + 2);
};

// Waits for `work` without letting what is typed meanwhile get between.
const whileWaiting = async (words, work) => {
  const [start, end] = [text.selectionStart, text.selectionEnd];
  text.readOnly = true;
  tell(words);
  try {
    return await work();
  } finally {
    text.readOnly = false;
    text.focus();
    text.setSelectionRange(start, end);
  }
};

const UNDO = "Ctrl+Z ångrar.";

const convert = async (html, plain) => {
  try {
    const { markdown, message } = await whileWaiting("Klistrar in …", () => postFile("klistra", { sida: sheet.path }, "text/html", html));
    write(markdown || plain);
    tell(`${message || "Texten är inklistrad."} ${UNDO}`);
  } catch (failed) {
    insert(typed(plain));
    tell(`Bara texten är inklistrad, utan rubriker och listor. ${failed.message} ${UNDO}`);
  }
};

const uploadPicture = async (file) => {
  const { name, message } = await postFile("bild", { sida: sheet.path, namn: file.name }, "application/octet-stream", file);
  write(`![](${name})`);
  return `${message} Skriv vad den visar, mellan hakparenteserna.`;
};

const readText = async (file) => {
  const { markdown, message } = await postFile("las-in", { sida: sheet.path, namn: file.name }, "application/octet-stream", file);
  write(markdown);
  return message || `Texten i ${file.name} är inläst.`;
};

const take = async (files) => {
  const said = [];
  for (const file of files) {
    if (!isPicture(file) && !TEXT.test(file.name)) {
      insertDocument(file);
      return;
    }
    try {
      tell(`Läser in ${file.name} …`);
      said.push(await (isPicture(file) ? uploadPicture(file) : readText(file)));
    } catch (refused) {
      said.push(`${file.name}: ${refused.message}`);
    }
  }
  tell(`${said.join(" ")} ${UNDO}`);
};

let plain = false;
addEventListener("keydown", ({ key, ctrlKey, metaKey, shiftKey }) => {
  plain = (ctrlKey || metaKey) && shiftKey && key.toLowerCase() === "v";
});

text.addEventListener("paste", (event) => {
  const data = event.clipboardData;
  if (plain || !data || text.readOnly) return;
  const html = data.getData("text/html");
  const words = data.getData("text/plain");
  const page = new DOMParser().parseFromString(withoutStyle(html), "text/html");
  const pictures = [...data.files].filter(isPicture);
  const hasText = page.body.textContent.trim() !== "";
  if (html && hasText && page.querySelector(STRUCTURE) && !isCode(data, page)) {
    event.preventDefault();
    convert(html, words);
  } else if (data.files.length && !hasText) {
    event.preventDefault();
    take(pictures.length ? pictures : [...data.files]);
  } else if (typed(words) !== words) {
    event.preventDefault();
    insert(typed(words));
  }
});

text.addEventListener("dragover", (event) => {
  if ([...event.dataTransfer.types].includes("Files")) event.preventDefault();
});
text.addEventListener("drop", (event) => {
  if (!event.dataTransfer.files.length) return;
  event.preventDefault();
  take([...event.dataTransfer.files]);
});
