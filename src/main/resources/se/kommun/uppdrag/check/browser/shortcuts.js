// Presses every printable key while no element has the focus, where the page listens to keys (WCAG 2.1.4). What such a key does twice is a
// shortcut; where nothing on the page can be operated it cannot be turned off or changed either.
async () => {
  const seen = globalThis[Symbol.for("uppdrag.watch")];
  const types = ["keydown", "keypress", "keyup"];
  if (!types.some((type) => seen?.listens.has(type) || [globalThis, document, document.body].some((target) => target["on" + type]))) return [];
  let left = 0;
  const stay = (event) => { // A key may lead to another page.
    left++;
    if (event.cancelable) event.preventDefault();
  };
  globalThis.navigation?.addEventListener("navigate", stay);
  let touched = false;
  const observer = new MutationObserver(() => { touched = true; });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const isTouched = () => { // Quicker than to compare the content of a large page.
    const was = touched || observer.takeRecords().length > 0;
    touched = false;
    return was;
  };
  let content = contentOf();
  const state = () => `${left}\n${fieldsOf()}`;
  const changes = async (key) => {
    document.activeElement?.blur();
    if (isTouched()) content = contentOf();
    const before = state();
    const code = key.toUpperCase().charCodeAt(0);
    for (const type of types) {
      document.body.dispatchEvent(new KeyboardEvent(type, { key, keyCode: code, charCode: type === "keypress" ? code : 0, bubbles: true, cancelable: true, composed: true }));
    }
    const hasMoved = document.activeElement !== document.body; // At once: a page may move the focus by itself a little later.
    await new Promise((resolve) => setTimeout(resolve));
    return hasMoved || state() !== before || isTouched() && content !== (content = contentOf());
  };
  const keys = [..."abcdefghijklmnopqrstuvwxyzåäö0123456789!\"#%&/()=?+*-_.,:;<>@$"];
  const shortcuts = [];
  if (!await changes("F9")) { // What any key changes is no shortcut.
    for (const key of keys) if (await changes(key) && await changes(key)) shortcuts.push(key);
  }
  observer.disconnect();
  globalThis.navigation?.removeEventListener("navigate", stay);
  return shortcuts.length ? [finding("shortcut-single-key", canBeOperated(seen) ? "perhaps" : "found", null, shortcuts.slice(0, 10).join(" "))] : [];
}
