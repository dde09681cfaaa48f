// Keeps the server's copy of the unsaved text up to date. One request at a time, and only the newest text: a trial that
// came late could otherwise undo what was saved after it.
import { post, postLast, Refused } from "./api.js";
import { sheet } from "./sheet.js";
import { state } from "./state.js";

const PAUSE = 200; // ms without a key
const AGAIN = 2000; // ms until the next try without contact

let timer = 0;
let running = null; // the request that is under way
let due = true; // whether something is written that no request has taken with it
let kept = true; // whether the server has what is written now
let written = false; // until then the page is only looked at, and nothing is kept: a newer text may be on its way there
let listener = () => {};

const settle = (now) => {
  kept = now;
  sheet.form.dataset.kept = now; // for those who look from outside
};

const schedule = (after) => {
  clearTimeout(timer);
  timer = setTimeout(run, after);
};

// Runs `work` alone. What is written meanwhile is sent after it, and so is all of it when it failed.
const alone = async (work) => {
  clearTimeout(timer);
  while (running) await running.catch(() => {});
  due = false;
  running = work();
  try {
    const answer = await running;
    settle(!due);
    return answer;
  } catch (failed) {
    due = true;
    throw failed;
  } finally {
    running = null;
  }
};

async function run() {
  clearTimeout(timer);
  if (running || state.leaving) return; // whoever runs looks again when it has ended; who leaves keeps nothing
  try {
    const text = sheet.read();
    listener({ answer: await alone(() => post("prov", written ? text : { ...text, keep: "no" })) });
  } catch (failed) {
    listener({ failed });
    settle(false);
    if (!(failed instanceof Refused)) schedule(AGAIN);
    return;
  }
  if (due) schedule(0);
}

export const trial = {
  onResult(listen) {
    listener = listen;
  },

  // Something was written.
  soon() {
    written = true;
    due = true;
    settle(false);
    if (!running) schedule(PAUSE);
  },

  now: run,

  get kept() {
    return kept;
  },

  // Runs `work` when nothing else is under way; no trial comes between.
  async alone(work) {
    try {
      return await alone(work);
    } finally {
      schedule(0);
    }
  },
};

// A page that is left says its last word, before the next page is asked for.
const last = () => {
  if (due && written && !state.leaving) postLast("prov", sheet.read());
};
addEventListener("beforeunload", last);
addEventListener("pagehide", last);
addEventListener("online", run);
