// The pages beside the editor: each form asks for one action, and the answer says where to go.
import { post, Refused } from "./api.js";
import { byId, create, plural } from "./dom.js";

document.querySelectorAll("form.ask").forEach((form) => form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const error = form.querySelector(".error");
  if (form.ariaBusy === "true") return;
  form.ariaBusy = "true";
  error.textContent = "";
  try {
    location.assign((await post(form.dataset.action, Object.fromEntries(new FormData(form)))).address);
  } catch (refused) {
    error.textContent = refused.message;
    form.ariaBusy = "false";
  }
}));

const CHANGES = { new: ["ny sida", "nya sidor"], changed: ["ändrad sida", "ändrade sidor"], gone: ["sida tas bort", "sidor tas bort"] };
const LONG = 10; // a longer list is folded
let plan = null;

const item = ({ title, edit }) => create("li", {}, edit ? create("a", { href: edit, textContent: title }) : title);
const fault = ({ message, fix, edit, place }) => create("li", { className: "fault" }, message + " " + fix + " ",
  edit ? create("a", { href: edit, textContent: "Rätta felet" }) : place);

const group = (pages) => (change) => {
  const own = pages.filter((page) => page.change === change);
  return own.length ? [create("details", { open: own.length <= LONG }, create("summary", { textContent: plural(own.length, ...CHANGES[change]) }),
    create("ul", {}, ...own.map(item)))] : [];
};

const show = (words) => {
  const { errors = [], pages = [], others = 0, empty } = plan ?? {};
  byId("publish-list").replaceChildren(...(errors.length ? [create("ul", {}, ...errors.map(fault))] : Object.keys(CHANGES).flatMap(group(pages))),
    ...(!errors.length && others ? [create("p", { textContent: plural(others, "annan fil", "andra filer") })] : []));
  byId("publish-state").textContent = words ?? (errors.length ? `Webbplatsen kan inte publiceras. ${plural(errors.length, "fel", "fel")} måste rättas först.`
    : empty ? "Allt är publicerat." : "Det här skickas när du publicerar:");
  byId("publish-send").hidden = !plan || empty || errors.length > 0;
  byId("publish-again").hidden = !byId("publish-send").hidden;
};

const busy = (words) => {
  byId("publish-send").hidden = true;
  byId("publish-again").hidden = true;
  byId("publish-state").textContent = words;
};

const look = async () => {
  busy("Bygger och granskar webbplatsen …");
  try {
    plan = await post("publicering-plan", {});
    show();
  } catch (failed) {
    plan = null;
    show(failed.message);
  }
};

const send = async () => {
  busy("Skickar …");
  try {
    const { message } = await post("publicering-skicka", { version: plan.version });
    sessionStorage.setItem("uppdrag-publicerat", message);
    location.reload(); // the list below says anew what is published
  } catch (failed) {
    const changed = failed instanceof Refused && failed.status === 409;
    if (changed) plan = failed.body;
    show(failed.message);
    byId("publish-send").hidden = !changed || plan.errors.length > 0;
    byId("publish-again").hidden = changed && !plan.errors.length;
  }
};

if (byId("publish")) {
  byId("publish-send").addEventListener("click", send);
  byId("publish-again").addEventListener("click", look);
  const said = sessionStorage.getItem("uppdrag-publicerat");
  sessionStorage.removeItem("uppdrag-publicerat");
  if (said) show(said);
  else look();
}
