// Talks with the preview. A refusal becomes a Refused with the words to show; no contact at all becomes Unreachable.
export class Unreachable extends Error {}

export class Refused extends Error {
  constructor(status, body) {
    super(body.message || "Programmet svarade inte som det skulle. Försök igen.");
    this.status = status;
    this.body = body;
  }
}

const LIMIT = 60_000; // ms: far more than any answer takes
const tokenIn = (page) => page.querySelector("meta[name=uppdrag-token]")?.content ?? "";
let token = tokenIn(document);

// A preview that was started again has another token: the page itself knows it.
const refreshToken = async () => {
  const page = await fetch(location.pathname, { cache: "no-store" });
  const fresh = tokenIn(new DOMParser().parseFromString(await page.text(), "text/html"));
  const changed = fresh !== "" && fresh !== token;
  if (changed) token = fresh;
  return changed;
};

const attempt = async (address, type, body, keepalive) => {
  try {
    return await fetch(address, {
      method: "POST", body, keepalive, cache: "no-store", signal: AbortSignal.timeout(LIMIT),
      headers: { "Content-Type": type, "X-Uppdrag-Token": token },
    });
  } catch (lost) {
    throw new Unreachable("Ingen kontakt med programmet.", { cause: lost });
  }
};

const send = async (address, type, body, keepalive = false) => {
  let answer = await attempt(address, type, body, keepalive);
  if (answer.status === 403 && await refreshToken().catch(() => false)) answer = await attempt(address, type, body, keepalive);
  const result = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refused(answer.status, result);
  return result;
};

export const post = (verb, message) => send("/_redigera/" + verb, "application/json", JSON.stringify(message));

// Sends a file, or what the clipboard has, with what it is about in the address.
export const postFile = (verb, about, type, content) => send(`/_redigera/${verb}?${new URLSearchParams(about)}`, type, content);

// The last word of a page that is being left: the browser sends it even when the page is gone. It takes 64 kB at most.
export const postLast = (verb, message) => {
  const body = JSON.stringify(message);
  if (new Blob([body]).size < 60_000) send("/_redigera/" + verb, "application/json", body, true).catch(() => {});
};
