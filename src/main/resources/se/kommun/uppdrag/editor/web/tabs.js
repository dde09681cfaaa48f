// The sheet's two tabs: the text, and the facts about the page. As in any row of tabs, the arrow keys go from one to the next.
import { byId } from "./dom.js";

const tabs = [...document.querySelectorAll("[role=tab]")];
const panelOf = (tab) => byId(tab.getAttribute("aria-controls"));
const sheet = byId("sheet");
const skip = document.querySelector(".skip");

const choose = (chosen) => {
  for (const tab of tabs) {
    const here = tab === chosen;
    tab.ariaSelected = String(here);
    tab.tabIndex = here ? 0 : -1;
    panelOf(tab).hidden = !here;
  }
  sheet.dataset.tab = chosen.dataset.tab;
  const facts = chosen.dataset.tab === "facts";
  Object.assign(skip, { href: facts ? "#panel-facts" : "#text", textContent: facts ? "Hoppa till uppgifterna" : "Hoppa till texten" });
};

export const showTab = (name) => {
  const tab = tabs.find(({ dataset }) => dataset.tab === name);
  if (tab && tab.ariaSelected !== "true") choose(tab);
};

export const showTabOf = (element) => {
  const tab = tabs.find((each) => panelOf(each).contains(element));
  if (tab && tab.ariaSelected !== "true") choose(tab);
};

tabs.forEach((tab) => tab.addEventListener("click", () => choose(tab)));
tabs[0]?.parentElement.addEventListener("keydown", (event) => {
  const here = tabs.indexOf(document.activeElement);
  const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: tabs.length - 1 }[event.key];
  if (to === undefined || here < 0) return;
  event.preventDefault();
  const tab = tabs[(to + tabs.length) % tabs.length];
  choose(tab);
  tab.focus();
});
