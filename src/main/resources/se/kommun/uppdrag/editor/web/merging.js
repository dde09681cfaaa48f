// Two have changed the same lines: each place is shown with both texts, and someone chooses.
import { post } from "./api.js";
import { ask, byId, create } from "./dom.js";
import { sheet } from "./sheet.js";
import { state } from "./state.js";
import { trial } from "./trial.js";

const WORDS = { mine: "Min text", theirs: "Den andra texten", both: "Båda, min först" };

const choice = (number, value, text, checked) => create("label", { className: "choice" },
  create("input", { type: "radio", name: `place-${number}`, value, checked, required: true }),
  create("span", {}, create("strong", { textContent: WORDS[value] }), text === null ? "" : "\n" + (text.trim() || "(inget)")));

const place = ({ mine, theirs, body }, number, { length }) => create("fieldset", { className: "conflict" },
  create("legend", { textContent: `Ställe ${number + 1} av ${length}` }),
  choice(number, "mine", mine, true), choice(number, "theirs", theirs, false), ...(body ? [choice(number, "both", null, false)] : []));

// Puts the two texts together as chosen; the page is loaded anew with the result, which is not saved yet.
export const merge = async ({ base, conflicts }) => {
  byId("merge-places").replaceChildren(...conflicts.map(place));
  const answer = await ask(byId("d-merge"));
  if (answer?.choice !== "yes") return false;
  const choices = conflicts.map((_, number) => answer.data.get(`place-${number}`)).join(",");
  try {
    await trial.alone(() => post("sla-ihop", { ...sheet.read(), theirs: base, choices }));
    state.leaving = true;
    location.reload();
  } catch (failed) {
    state.trouble(failed.message);
  }
  return false;
};
