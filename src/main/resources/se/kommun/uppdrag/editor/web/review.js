// The list of pages: finds by title, and makes a new page.
import { post } from "./api.js";
import { askUntil, byId, plural, slugOf } from "./dom.js";

const rows = [...document.querySelectorAll(".pages tbody tr")];
const find = byId("find");

const narrow = () => {
  const words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
  rows.forEach((row) => { row.hidden = !words.every((word) => row.dataset.title.includes(word)); });
  byId("found").textContent = words.length ? plural(rows.filter((row) => !row.hidden).length, "sida", "sidor") : "";
};
find.addEventListener("input", narrow);
byId("find-form").addEventListener("submit", (event) => event.preventDefault());

// The address follows the title until someone writes another.
const title = byId("new-title");
const slug = byId("new-slug");
let own = false;
title.addEventListener("input", () => { if (!own) slug.value = slugOf(title.value); });
slug.addEventListener("input", () => { own = slug.value !== ""; });

byId("new").addEventListener("click", async () => {
  const made = await askUntil(byId("d-new"), byId("new-error"),
    (data) => post("ny", Object.fromEntries(["type", "title", "slug"].map((name) => [name, data.get(name).trim()]))));
  if (made) location.assign(made.address);
});
narrow();
