// One step that mends a problem, for each that has one. A step looks for its place when it is taken: the text may have changed.
import { post } from "./api.js";
import { sheet } from "./sheet.js";
import { state } from "./state.js";
import { showTab, showTabOf } from "./tabs.js";
import { placeOf, replace, select, text } from "./text.js";
import { trial } from "./trial.js";

// Abbreviations by their letters, and what they stand for.
const WORDS = {
  tex: "till exempel", bla: "bland annat", mm: "med mera", osv: "och så vidare", etc: "och så vidare", dvs: "det vill säga", ca: "cirka", kl: "klockan",
  tel: "telefon", nr: "nummer", fd: "före detta", from: "från och med", tom: "till och med", pga: "på grund av", sk: "så kallad", inkl: "inklusive",
  exkl: "exklusive", resp: "respektive", ev: "eventuellt", mfl: "med flera", iom: "i och med", mha: "med hjälp av", jfr: "jämför", forts: "fortsättning",
};
const TAGS = { b: "**", strong: "**", i: "*", em: "*" };

const quoteOf = ({ message }) => /"([^"]+)"/.exec(message)?.[1] ?? "";
const inBody = (problem) => problem.where === "body" && problem.bodyLine;

// Replaces what the problem quotes.
const change = (problem, words) => () => {
  showTab("text");
  const [start, end] = placeOf(problem);
  const before = text.value.slice(start, end);
  replace(start, end, /^\p{Lu}/u.test(before) ? words[0].toUpperCase() + words.slice(1) : words);
};

// Changes the problem's line, or the paragraph that begins there.
const rewrite = (problem, make, whole = false) => () => {
  showTab("text");
  const start = text.value.split("\n").slice(0, problem.bodyLine - 1).reduce((sum, line) => sum + line.length + 1, 0);
  const end = text.value.indexOf(whole ? "\n\n" : "\n", start);
  const last = end < 0 ? text.value.length : end;
  const now = make(text.value.slice(start, last), problem.column - 1);
  replace(start, last, now);
  select(text, start, start + now.length);
};

const addWord = (problem) => async () => {
  try {
    await trial.alone(() => post("ordlista", { word: quoteOf(problem) }));
    state.say(`"${quoteOf(problem)}" finns nu i ordlistan.`);
  } catch (refused) {
    state.trouble(refused.message);
  }
};

const withoutTag = (line, at, tag) => {
  const opening = new RegExp(`<${tag}\\b[^>]*>`, "i");
  const rest = line.slice(at);
  const link = tag === "a" && /^<a\b[^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/i.exec(rest);
  if (link) return line.slice(0, at) + `[${link[2]}](${link[1]})` + rest.slice(link[0].length);
  const mark = TAGS[tag] ?? "";
  return line.slice(0, at) + rest.replace(opening, tag === "br" ? "  \n" : mark).replace(new RegExp(`</${tag}\\s*>`, "i"), mark);
};

const MENDS = {
  spelling: (problem) => [
    ...(inBody(problem) ? (/Menade du (.+)\?/.exec(problem.message)?.[1].split(/, | eller /) ?? [])
      .map((word) => ({ label: `Byt till "${word}"`, run: change(problem, word) })) : []),
    { label: "Lägg till i ordlistan", run: addWord(problem) },
  ],
  "abbreviation-unexplained": (problem) => {
    const words = WORDS[quoteOf(problem).toLowerCase().replace(/[^a-zåäö]/g, "")];
    return words && inBody(problem) ? [{ label: `Byt till "${words}"`, run: change(problem, words) }] : [];
  },
  "raw-html": (problem) => {
    const tag = /<([a-z0-9]+)>/i.exec(problem.message)?.[1].toLowerCase();
    const label = { "**": "Gör orden feta", "*": "Gör orden kursiva" }[TAGS[tag]] ?? { br: "Gör en ny rad", a: "Gör till länk" }[tag] ?? "Ta bort taggen";
    return tag && inBody(problem) ? [{ label, run: rewrite(problem, (line, at) => withoutTag(line, at, tag)) }] : [];
  },
  "heading-level-1": (problem) => [{ label: "Gör till rubrik", run: rewrite(problem, (line) => line.replace(/^#\s+/, "## ")) }],
  "heading-without-space": (problem) => [{ label: "Gör till rubrik", run: rewrite(problem, (line) => line.replace(/^(#+)\s*/, "$1 ")) }],
  "heading-level-skipped": (problem) => inBody(problem) ? [{ label: "Gör till underrubrik", run: rewrite(problem, (line) => line.replace(/^#+\s*/, "### ")) }] : [],
  "list-not-parsed": (problem) => [{ label: "Gör till punktlista", run: rewrite(problem, (lines) => lines.replace(/^[ \t]*[·•‣∙▪●○◦■□-][ \t\u00a0]*/gm, "- "), true) }],
  "link-not-parsed": (problem) => /blanksteg mellan/.test(problem.message)
    ? [{ label: "Ta bort blanksteget", run: rewrite(problem, (line, at) => line.slice(0, at) + line.slice(at).replace(/\] +\(/, "](")) }] : [],
  "table-not-parsed": (problem) => /rubriker saknas/.test(problem.message)
    ? [{ label: "Lägg till raden", run: rewrite(problem, (line) => line + "\n" + "|---".repeat(line.trim().split("|").length - 2) + "|") }] : [],
  "link-broken": (problem) => problem.suggestion && inBody(problem)
    ? [{ label: `Byt till ${problem.fix.replace(/^Menade du |\?$/g, "")}`, run: rewrite(problem, (line, at) => line.slice(0, at) + line.slice(at).replace(/\]\([^)]*\)/, `](${problem.suggestion})`)) }]
    : /till www\./.test(problem.message) ? [{ label: "Skriv https:// först", run: rewrite(problem, (line) => line.replace("](www.", "](https://www.")) }] : [],
  "key-unknown": ({ field }) => {
    const control = field && sheet.field(field);
    return control?.value ? [{ label: "Töm fältet", run: () => {
      showTabOf(control);
      control.value = "";
      control.dispatchEvent(new Event("input", { bubbles: true }));
    } }] : [];
  },
};
MENDS["easy-abbreviation"] = MENDS["abbreviation-unexplained"];

export const mendsOf = (problem) => MENDS[problem.rule]?.(problem) ?? [];
