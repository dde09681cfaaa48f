// What Firefox gives assistive technology of a tab, or only what has the focus: role, name, and the states that are said aloud.
// Runs in the browser's own window. The tree comes from the page's process a little after the page: asked until it stays the same.
(async (browser, onlyFocused) => {
  const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  const SAID = ["invalid entry", "invalid", "required", "checked", "expanded", "collapsed", "unavailable"];
  const states = (node) => {
    const state = {}, more = {};
    node.getState(state, more);
    return [...service.getStringStates(state.value, more.value)];
  };
  const describe = (node) => [service.getStringRole(node.role), node.name && JSON.stringify(node.name.trim().replace(/\s+/g, " ")),
    ...states(node).filter((state) => SAID.includes(state))].filter(Boolean).join(" ");
  const children = (node) => Array.from({ length: node.childCount }, (_, i) => node.getChildAt(i));
  const all = (node, depth) => "  ".repeat(depth) + describe(node) + "\n" + children(node).map((child) => all(child, depth + 1)).join("");
  const focused = (node) => children(node).map(focused).find(Boolean) || (states(node).includes("focused") ? describe(node) : "");
  const read = () => {
    try {
      const root = service.getAccessibleFor(browser);
      return root ? (onlyFocused ? focused(root) : all(root, 0)) : "";
    } catch (changing) {
      return "";
    }
  };
  const pause = () => new Promise((resolve) => setTimeout(resolve, 150));
  for (let last = read(), same = 0, turn = 0; ; turn++) {
    await pause();
    const now = read();
    same = now && now === last ? same + 1 : 0;
    last = now;
    if (same === 2 || turn === 100) return now;
  }
})
