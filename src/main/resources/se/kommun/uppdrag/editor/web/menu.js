// The menu of the page: Escape, a choice and a click beside it close it. The focus is back at its button before a dialog opens, to return there.
import { byId } from "./dom.js";

const menu = byId("page-menu");
const button = menu.querySelector("summary");

const close = () => {
  menu.open = false;
  button.focus();
};

menu.addEventListener("click", ({ target }) => { if (target.closest("li")) close(); }, { capture: true });
menu.addEventListener("keydown", ({ key }) => { if (key === "Escape" && menu.open) close(); });
addEventListener("pointerdown", ({ target }) => { if (!menu.contains(target)) menu.open = false; });
