// A new page made of this one, and the day of the next review.
import { post } from "./api.js";
import { askUntil, byId, slugOf } from "./dom.js";
import { save } from "./saving.js";
import { sheet } from "./sheet.js";
import { state } from "./state.js";
import { trial } from "./trial.js";

const MONTHS = 6; // until the next review
const title = byId("make-title");
const slug = byId("make-slug");
let own = false; // whether someone has written another address than the title's
title.addEventListener("input", () => { if (!own) slug.value = slugOf(title.value); });
slug.addEventListener("input", () => { own = slug.value !== ""; });

byId("make").addEventListener("click", async () => {
  const made = await askUntil(byId("d-make"), byId("make-error"), async (data) => {
    const [way, language = ""] = data.get("way").split(" ");
    if (!state.isSaved && !await save()) throw new Error("Sidan kunde inte sparas. Försök igen.");
    return trial.alone(() => post("ny", { from: sheet.file, way, language, title: data.get("title").trim(), slug: data.get("slug").trim() }));
  });
  if (!made) return;
  state.leaving = true;
  location.assign(made.address);
});

byId("reviewed")?.addEventListener("click", () => {
  const day = new Date();
  day.setMonth(day.getMonth() + MONTHS);
  const field = sheet.field("review_by");
  field.value = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  state.say(`Nästa granskning är senast ${field.value}. Spara, så gäller det.`);
});
