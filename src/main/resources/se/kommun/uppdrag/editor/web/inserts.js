// What the dialogs write into the text, as Markdown.
import { askUntil, byId } from "./dom.js";
import { postFile } from "./api.js";
import { sheet } from "./sheet.js";
import { inBrackets, insertLink } from "./links.js";
import { insertBlock, select } from "./text.js";

const text = byId("text");

// Of a page or of another site: both dialogs have the same two fields.
export const insertGivenLink = (given) => given && insertLink(given.data.get("words"), given.data.get("href"));

const SAMPLE = { info: "Skriv texten i rutan här.", viktigt: "Skriv det viktiga här.", fråga: "Skriv svaret här." };

export const insertBox = (given) => {
  if (!given) return;
  const kind = given.data.get("kind");
  const title = given.data.get("title").trim() || (kind === "fråga" ? "Skriv frågan här?" : "");
  const words = SAMPLE[kind];
  const opening = `::: ${kind} ${title}`.trim() + "\n";
  const start = insertBlock(`${opening}${words}\n:::`) + opening.length;
  select(text, start, start + words.length);
};

const dialog = byId("d-image");
const file = byId("image-file");
const alt = byId("image-alt");
const thumb = byId("image-thumb");

// A decoration needs no words, and any other image must have them.
dialog.addEventListener("change", () => {
  const informative = dialog.querySelector("[name=use]:checked").value === "informative";
  byId("image-alt-field").hidden = !informative;
  alt.required = informative;
  URL.revokeObjectURL(thumb.src);
  const chosen = file.files[0];
  thumb.parentElement.hidden = !chosen;
  if (chosen) thumb.src = URL.createObjectURL(chosen);
  else thumb.removeAttribute("src");
});

export const insertImage = async () => {
  dialog.querySelector("form").reset();
  dialog.dispatchEvent(new Event("change"));
  const image = await askUntil(dialog, byId("image-error"), async (data) => {
    const informative = data.get("use") === "informative";
    if (informative && !data.get("alt").trim()) throw new Error("Skriv vad bilden visar, eller välj att den bara är dekoration.");
    const chosen = data.get("file");
    const { name, message } = await postFile("bild", { sida: sheet.path, namn: chosen.name }, "application/octet-stream", chosen);
    byId("pasted").textContent = message;
    return informative ? `![${inBrackets(data.get("alt"))}](${name})` : `![](${name} "dekorativ")`;
  });
  if (image) insertBlock(image);
};
