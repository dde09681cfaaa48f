// Runs before the page's own scripts: remembers what text changes by itself, and what the page listens to.
() => {
  const seen = { changes: new Map(), added: [], listens: new Set(), clicks: new WeakSet(), operated: false };
  Object.defineProperty(globalThis, Symbol.for("uppdrag.watch"), { value: seen });
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function addEventListener(type, ...more) {
    if (!seen.operated) seen.listens.add(type); // Later it may be our own scripts that listen.
    if (type === "click" && this instanceof Object) seen.clicks.add(this);
    return add.call(this, type, ...more);
  };
  const owner = (node) => node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  const textOf = (record) => record.type === "characterData" ? record.target.data
    : [...record.addedNodes].map((node) => node.nodeType === Node.TEXT_NODE ? node.data : node.innerText ?? "").join(" ");
  const observer = new MutationObserver((records) => {
    const changed = new Set();
    for (const record of records) {
      if (!textOf(record).trim()) continue;
      if (seen.operated) seen.added.push(owner(record.target));
      else if (record.type === "characterData" || record.removedNodes.length) changed.add(owner(record.target));
    }
    for (const element of changed) seen.changes.set(element, [...(seen.changes.get(element) ?? []), performance.now()]);
  });
  add.call(globalThis, "load", () => observer.observe(document, { subtree: true, childList: true, characterData: true }));
}
