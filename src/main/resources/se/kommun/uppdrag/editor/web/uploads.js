// Documents, phone numbers, e-mail addresses, films and headings: what their dialogs write into the text.
import { postFile } from "./api.js";
import { ask, askUntil, byId } from "./dom.js";
import { sheet } from "./sheet.js";
import { insertLink } from "./links.js";
import { insert, insertBlock } from "./text.js";

const told = byId("pasted");
const one = (words) => words.trim().replace(/\s+/g, " ");

const file = byId("document-file");
const title = byId("document-title");
const titleOf = (name) => {
  const words = name.replace(/\.[^.]*$/, "").replace(/[-_]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
file.addEventListener("change", () => {
  if (file.files[0] && !title.value) title.value = titleOf(file.files[0].name);
});

// `given` is a file that was dropped.
export const insertDocument = async (given) => {
  const dialog = byId("d-document");
  const words = title.value;
  dialog.querySelector("form").reset();
  title.value = given ? titleOf(given.name) : words;
  if (given) {
    const transfer = new DataTransfer();
    transfer.items.add(given);
    file.files = transfer.files;
  }
  const done = await askUntil(dialog, byId("document-error"), async (data) => {
    if (!one(data.get("title"))) throw new Error("Skriv vad dokumentet heter.");
    const chosen = data.get("file");
    const answer = await postFile("dokument", { sida: sheet.path, namn: chosen.name }, "application/octet-stream", chosen);
    return { ...answer, title: data.get("title") };
  });
  if (!done) return;
  insertLink(done.title, done.name);
  told.textContent = [done.message, "Länken får själv filens slag och storlek.", ...done.advice].join(" ");
};

// A Swedish number with its country, as a telephone wants it.
const dialled = (number) => {
  const digits = number.replace(/\(0\)/, "").replace(/[^\d+]/g, "");
  return digits.startsWith("+") ? digits : digits.startsWith("00") ? "+" + digits.slice(2) : digits.length > 5 ? "+46" + digits.replace(/^0/, "") : digits;
};

export const insertPhone = async () => {
  const given = await ask(byId("d-phone"));
  if (given) insertLink(given.data.get("number"), "tel:" + dialled(given.data.get("number")));
};

export const insertMail = async () => {
  const given = await ask(byId("d-mail"));
  if (given) insert(`<${one(given.data.get("address"))}>`);
};

export const insertFilm = async () => {
  const box = await askUntil(byId("d-film"), byId("film-error"), async (data) => {
    if (!/^https:\/\/[^\s/]+\.[^\s]+$/i.test(one(data.get("href")))) throw new Error("Kopiera filmens hela adress från webbläsaren. Den börjar med https://.");
    if (!data.get("captions")) throw new Error("En film utan undertexter går inte att följa för den som inte hör. Låt någon göra undertexter först.");
    const picture = data.get("picture");
    const { name, message } = await postFile("bild", { sida: sheet.path, namn: picture.name }, "application/octet-stream", picture);
    told.textContent = message;
    return [`::: film ${one(data.get("words"))}`, `adress: ${one(data.get("href"))}`, "undertexter: ja", `bild: ${name}`,
      `längd: ${one(data.get("length"))}`, "", data.get("transcript").trim(), ":::"].join("\n");
  });
  if (box) insertBlock(box);
};

const pages = byId("heading-page");
const headings = byId("heading-id");
const words = byId("heading-words");

// The headings of a page, as the preview shows it.
const load = async () => {
  headings.replaceChildren();
  const answer = await fetch(pages.selectedOptions[0].dataset.address, { cache: "no-store" });
  const page = new DOMParser().parseFromString(answer.ok ? await answer.text() : "", "text/html");
  for (const heading of page.querySelectorAll("main :is(h2, h3, h4)[id]")) headings.append(new Option(one(heading.textContent), heading.id));
  byId("heading-none").hidden = headings.length > 0;
  headings.dispatchEvent(new Event("change"));
};
pages.addEventListener("change", load);
headings.addEventListener("change", () => { words.value = headings.selectedOptions[0]?.text ?? ""; });

export const insertHeadingLink = async () => {
  load();
  const given = await ask(byId("d-heading"));
  if (given && given.data.get("id")) insertLink(given.data.get("words"), `${given.data.get("page")}#${given.data.get("id")}`);
};
