// The editor's page: joins the form, the text, the view and the buttons.
import { post, Refused } from "./api.js";
import { askUntil, byId } from "./dom.js";
import { problems } from "./problems.js";
import { discard, otherWindow, save, showChanges } from "./saving.js";
import { askSite } from "./site.js";
import { sheet } from "./sheet.js";
import { state } from "./state.js";
import "./paste.js";
import "./make.js";
import "./menu.js";
import "./tools.js";
import { trial } from "./trial.js";
import { view } from "./view.js";

const { form } = sheet;

let first = true;
trial.onResult(({ answer, failed }) => {
  if (failed) {
    if (failed instanceof Refused && failed.status === 409) otherWindow(failed.body);
    else if (failed instanceof Refused) state.trouble(failed.message);
    else state.lost("Ingen kontakt med programmet. Texten finns kvar här. Försöker igen.");
    return;
  }
  if (answer.changed || trial.kept) sheet.draft = answer.draft;
  state.tried(answer.changed, trial.kept);
  view.show(answer.html);
  problems.show(answer.problems);
  if (first) problems.follow();
  first = false;
});

form.addEventListener("input", async ({ target }) => {
  trial.soon();
  state.written();
  if (target.dataset?.key !== "type") return;
  await trial.alone(() => post("prov", sheet.read())); // another type has other fields: the form is made anew
  location.reload();
});

byId("save").addEventListener("click", save);
byId("changes").addEventListener("click", showChanges);
byId("discard").addEventListener("click", discard);
addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s") {
    event.preventDefault();
    if (!document.querySelector("dialog[open]")) save();
  }
});

// A translation says that it follows its Swedish page as that is now.
byId("follows")?.addEventListener("click", ({ target }) => {
  const field = form.querySelector("[data-key=source_version]");
  field.value = target.dataset.version;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  byId("outdated").hidden = true;
  state.say("Översättningen följer originalet. Spara, så gäller det.");
  byId("save").focus();
});

byId("rename")?.addEventListener("click", async () => {
  const moved = await askUntil(byId("d-rename"), byId("rename-error"), async (data) => {
    if (data.get("slug") === form.dataset.slug) throw new Error("Det är samma adress som förut.");
    if (!await save()) throw new Error("Sidan kunde inte sparas. Försök igen.");
    return trial.alone(() => post("byt-namn", { file: sheet.file, base: sheet.base, slug: data.get("slug") }));
  });
  if (!moved) return;
  state.leaving = true;
  location.assign(moved.address);
});

byId("publish")?.addEventListener("click", async () => {
  const done = await askUntil(byId("d-publish"), byId("publish-error"), async (data) => {
    if (!await save()) throw new Error("Sidan kunde inte sparas. Försök igen.");
    return trial.alone(() => post("publicera", { file: sheet.file, message: data.get("message") }));
  });
  if (done) state.say(done.message);
});

// Only when the text is nowhere but here is there a reason to hold the reader.
addEventListener("beforeunload", (event) => {
  if (!state.leaving && state.isTrouble && !trial.kept) event.preventDefault();
});
addEventListener("hashchange", () => problems.follow());

byId("restored").hidden = form.dataset.unsaved !== "true";
if (form.dataset.conflict === "true") {
  byId("restored").querySelector("p").append(" Filen har ändrats av någon annan sedan dess. Du får se skillnaden när du sparar.");
}
trial.now();
askSite();
