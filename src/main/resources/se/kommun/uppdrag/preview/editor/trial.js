// Keeps the server's copy of the unsaved text up to date. One request at a time, and only the newest text: a trial that
// came late could otherwise undo what was saved after it.
import { post, postLast, Refused } from "./api.js";
import { sheet } from "./sheet.js";

const PAUSE = 200; // ms without a key
const AGAIN = 2000; // ms until the next try without contact

let timer = 0;
let running = null; // the request that is under way
let stored = false; // whether the server has what is written now
let listener = () => {};

const schedule = (after) => {
  clearTimeout(timer);
  timer = setTimeout(run, after);
};

async function run() {
  clearTimeout(timer);
  if (running) return; // it looks again when it has ended
  stored = true;
  running = post("prov", sheet.read());
  try {
    listener({ answer: await running });
  } catch (failed) {
    stored = false;
    listener({ failed });
    if (!(failed instanceof Refused)) schedule(AGAIN);
    return;
  } finally {
    running = null;
  }
  if (!stored) schedule(0);
}

export const trial = {
  onResult(listen) {
    listener = listen;
  },

  // Something was written.
  soon() {
    stored = false;
    if (!running) schedule(PAUSE);
  },

  now: run,

  get stored() {
    return stored;
  },

  // Runs `work` when nothing else is under way, and lets no trial come between.
  async alone(work) {
    clearTimeout(timer);
    while (running) await running.catch(() => {});
    stored = true;
    running = work();
    try {
      return await running;
    } catch (failed) {
      stored = false;
      throw failed;
    } finally {
      running = null;
      if (!stored) schedule(PAUSE);
    }
  },
};

// A page that is left says its last word.
addEventListener("pagehide", () => {
  if (!stored) postLast("prov", sheet.read());
});
addEventListener("online", run);
