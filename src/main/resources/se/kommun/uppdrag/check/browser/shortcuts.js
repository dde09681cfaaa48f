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
  const state = () => [contentOf(), left, document.activeElement === document.body].join("\n");
  const changes = async (key) => {
    document.activeElement?.blur();
    const before = state();
    const code = key.toUpperCase().charCodeAt(0);
    for (const type of types) {
      document.body.dispatchEvent(new KeyboardEvent(type, { key, keyCode: code, charCode: type === "keypress" ? code : 0, bubbles: true, cancelable: true, composed: true }));
    }
    await new Promise((resolve) => setTimeout(resolve));
    return state() !== before;
  };
  const keys = [..."abcdefghijklmnopqrstuvwxyzåäö0123456789!\"#%&/()=?+*-_.,:;<>@$"];
  const shortcuts = [];
  if (!await changes("F9")) { // What any key changes is no shortcut.
    for (const key of keys) if (await changes(key) && await changes(key)) shortcuts.push(key);
  }
  globalThis.navigation?.removeEventListener("navigate", stay);
  return shortcuts.length ? [finding("shortcut-single-key", canBeOperated(seen) ? "perhaps" : "found", null, shortcuts.slice(0, 10).join(" "))] : [];
}
