// Saving, and what to do when someone else has saved too.
import { post, Refused } from "./api.js";
import { ask, byId } from "./dom.js";
import { showDifference } from "./difference.js";
import { merge } from "./merging.js";
import { tell } from "./others.js";
import { sheet } from "./sheet.js";
import { askPublished, askSiteAfterSaving } from "./site.js";
import { state } from "./state.js";
import { trial } from "./trial.js";

// True when the text that was on the screen is on the disk.
export const save = async () => {
  state.say("Sparar …");
  try {
    const small = byId("small")?.checked ? "yes" : "no";
    const { base, site, written, merged, elsewhere } = await trial.alone(() => post("spara", { ...sheet.read(), small }));
    if (merged && !sheet.write(merged)) location.reload();
    sheet.wrote(written);
    sheet.base = base;
    sheet.draft = "";
    byId("other-window").hidden = true;
    state.saved(site, elsewhere);
    if (merged) {
      tell("Någon annan hade också ändrat sidan. Båda ändringarna är sparade.");
      trial.soon();
    }
    askSiteAfterSaving();
    askPublished();
    if (sheet.header) location.reload(); // it may be readable as a form now
    return true;
  } catch (failed) {
    if (failed instanceof Refused && failed.status === 409) return resolveConflict(failed.body);
    state.trouble(failed.message);
    return false;
  }
};

const asText = ({ fields, header, body }) =>
  (header ?? Object.entries(fields ?? {}).map(([key, value]) => sheet.line(key, value)).filter(Boolean).join("\n")) + "\n\n" + body;

// Another text stands where this one should be written: of another editor, or of another window. One chooses which, and the other stays to be copied.
async function resolveConflict({ base, draft, theirs, difference, message, conflicts = [] }, after = save) {
  if (conflicts.length) {
    state.trouble(message);
    return merge({ base, conflicts });
  }
  const mine = asText(sheet.read());
  state.trouble(message);
  byId("conflict-why").textContent = message;
  showDifference(byId("conflict-lines"), difference);
  byId("conflict-theirs").value = asText(theirs);
  byId("conflict-mine").value = mine;
  const choice = (await ask(byId("d-conflict")))?.choice;
  if (choice) {
    sheet.draft = draft;
    byId("other-window").hidden = true;
  }
  if (choice === "mine") {
    sheet.base = base;
    return after();
  }
  if (choice === "theirs") {
    byId("kept-text").value = mine;
    byId("kept").hidden = false;
    sheet.base = base;
    if (!sheet.write(theirs)) {
      await trial.alone(() => post("slang", { file: sheet.file }));
      state.leaving = true;
      location.reload();
      return false;
    }
    trial.soon();
    byId("kept").scrollIntoView({ block: "nearest" });
  }
  return false;
}

// The text was written in another window meanwhile: nothing is overwritten, and it is told without a dialog in the way of who writes.
let waiting = null;
export const otherWindow = (conflict) => {
  waiting = conflict;
  state.trouble("Inte sparad. Sidan är öppen i ett fönster till, och texten är ändrad där.");
  byId("other-window").hidden = false;
};
byId("choose-text").addEventListener("click", () => resolveConflict(waiting, async () => {
  state.written();
  trial.soon();
}));

// What differs from the disk, with the choice to save it or to drop it.
export const showChanges = async () => {
  try {
    const { difference } = await post("skillnad", sheet.read());
    const count = showDifference(byId("changes-lines"), difference);
    byId("changes-hint").textContent = count ? "Rader med plus är nya. Rader med minus är borta." : "Du har inte ändrat något.";
    byId("changes-lines").hidden = !count;
    document.querySelectorAll("#d-changes [value=yes], #d-changes .undo").forEach((each) => { each.hidden = !count; });
    const choice = (await ask(byId("d-changes")))?.choice;
    if (choice === "yes") await save();
    if (choice === "discard") await discard();
  } catch (failed) {
    state.trouble(failed.message);
  }
};

export const discard = async () => {
  if (!await ask(byId("d-discard"))) return;
  try {
    await trial.alone(() => post("slang", { file: sheet.file }));
    state.leaving = true;
    location.reload();
  } catch (failed) {
    state.trouble(failed.message);
  }
};
