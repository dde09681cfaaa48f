// The list of pages: finds by title, and makes a new page.
import { post } from "./api.js";
import { askUntil, byId, plural, slugOf } from "./dom.js";

const rows = [...document.querySelectorAll(".pages .page")];
const find = byId("find");
const filters = [...document.querySelectorAll("[data-filter]")];

const fits = (row, words) => words.every((word) => row.dataset.title.includes(word)) && filters.every(({ value, dataset }) =>
  !value || (dataset.filter === "state" ? row.dataset.state.split(" ").includes(value) : row.dataset[dataset.filter] === value));

const narrow = () => {
  const words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
  rows.forEach((row) => { row.hidden = !fits(row, words); });
  document.querySelectorAll(".language-pages").forEach((section) => { section.hidden = !section.querySelector(".page:not([hidden])"); });
  const narrowed = words.length || filters.some(({ value }) => value);
  byId("found").textContent = narrowed ? plural(rows.filter((row) => !row.hidden).length, "sida", "sidor") : "";
};
find?.addEventListener("input", narrow);
filters.forEach((filter) => filter.addEventListener("change", narrow));
byId("print")?.addEventListener("click", () => print());
byId("find-form")?.addEventListener("submit", (event) => event.preventDefault());

// The order in the menu: a page is moved past its neighbour, and all of them are saved.
for (const group of document.querySelectorAll(".menu-order")) {
  group.addEventListener("click", async ({ target }) => {
    const button = target.closest("[data-move]");
    const item = button?.closest("li");
    const neighbour = button && (button.dataset.move === "1" ? item.nextElementSibling : item.previousElementSibling);
    if (!neighbour) return;
    const said = group.querySelector(".moved");
    const place = button.dataset.move === "1" ? neighbour : item;
    place.after(button.dataset.move === "1" ? item : neighbour);
    button.focus();
    try {
      await post("ordning", { files: [...group.querySelectorAll("li")].map(({ dataset }) => dataset.file).join("\n") });
      said.textContent = `${item.querySelector("span").textContent} är nu nummer ${[...item.parentElement.children].indexOf(item) + 1}.`;
    } catch (refused) {
      (button.dataset.move === "1" ? item : neighbour).after(button.dataset.move === "1" ? neighbour : item);
      said.textContent = refused.message;
    }
  });
}

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
if (find) narrow();
