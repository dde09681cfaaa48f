// What watch.js has seen since the page was loaded. "operate" says that from now on it is the reader who changes things.
async (operate) => {
  const seen = globalThis[Symbol.for("uppdrag.watch")];
  if (!seen) return [];
  if (operate) {
    seen.operated = true;
    return [];
  }
  // A quick machine looks at a small page in less time than a text needs to change twice.
  if (!seen.operated && document.scripts.length) await new Promise((resolve) => setTimeout(resolve, Math.max(0, 1_500 - performance.now())));
  if (!seen.operated && [...seen.changes.values()].some((times) => times.length === 1)) await new Promise((resolve) => setTimeout(resolve, 1_200)); // Does it change again?
  const found = [];
  const others = (element) => words(document.body).length > words(element).length + 20;
  const canStop = [...document.querySelectorAll("button, input, select, a[href], summary, [tabindex], [role=button]")].some(isShown);
  for (const [element, times] of seen.changes) {
    if (times.length > 1 && times.at(-1) - times[0] > 400 && element.isConnected && isShown(element) && !element.closest("[role=timer], [role=progressbar]") && others(element)) {
      found.push(finding("content-moving", canStop ? "text-control" : "text", element, words(element)));
    }
  }
  const live = "[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=log], [role=timer], [role=marquee], output, dialog, [role=dialog]";
  const told = new Set();
  for (const element of seen.added) {
    const described = element.id && document.querySelector(`[aria-describedby~="${CSS.escape(element.id)}"], [aria-errormessage~="${CSS.escape(element.id)}"]`);
    if (element.isConnected && !seen.changes.has(element) && isShown(element) && hasBox(element) && !element.closest(live) && !described && !element.contains(document.activeElement)
        && words(element) && ![...told].some((one) => one.contains(element)) && told.size < 5) {
      told.add(element);
      found.push(finding("status-message-silent", "found", element, words(element)));
    }
  }
  return found;
}
