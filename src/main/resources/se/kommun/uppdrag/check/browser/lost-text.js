// Text that cannot be read as the page is shown now: cut by a box, outside its box or the window, or under other text.
() => {
  const found = [], lines = [];
  const scrolls = (value) => value === "auto" || value === "scroll";
  const clips = (value) => value === "hidden" || value === "clip";
  const range = document.createRange();
  const report = (key, node, own) => {
    if (found.length < MOST) found.push({ key, own, text: node.data.trim().replace(/\s+/g, " ").slice(0, 60), node: nodeOf(node.parentElement) });
  };

  // The boxes that cut text in the element: those below the first that can be scrolled, in that direction.
  const cutters = (element) => {
    const boxes = [];
    let x = true, y = true;
    for (const one of ancestors(element)) {
      if (one === document.body || one === document.documentElement || styleOf(one).display === "inline") continue;
      const { overflowX, overflowY, textOverflow, webkitLineClamp } = styleOf(one);
      const { left, top, right, bottom } = one.getBoundingClientRect();
      if (x && clips(overflowX) && textOverflow !== "ellipsis") boxes.push({ one, left, right, top: -Infinity, bottom: Infinity });
      if (y && clips(overflowY) && (webkitLineClamp ?? "none") === "none") boxes.push({ one, left: -Infinity, right: Infinity, top, bottom });
      x &&= !scrolls(overflowX);
      y &&= !scrolls(overflowY);
    }
    return { boxes, x };
  };
  const block = (element) => [...ancestors(element)].find((one) => !/^(inline|contents)/.test(styleOf(one).display));

  const known = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest("svg, select, script, style, noscript, textarea") || !isShown(parent) || isForTheEar(parent)) continue;
    if (!known.has(parent)) known.set(parent, cutters(parent));
    const { boxes, x } = known.get(parent);
    range.selectNodeContents(node);
    const kinds = new Set();
    for (const { left, right, top, height } of range.getClientRects()) {
      if (right - left < 1) continue;
      // A line's box is taller than its letters: the middle of it is what must be free.
      const line = { node, left, right, top: top + height * 0.25, bottom: top + height * 0.75 };
      let whole = true;
      for (const box of boxes) {
        const inside = line.right > box.left + 1 && line.left < box.right - 1 && line.bottom > box.top + 1 && line.top < box.bottom - 1;
        const cut = line.left < box.left - 1 || line.right > box.right + 1 || line.top < box.top - 1 || line.bottom > box.bottom + 1;
        if (cut) {
          kinds.add(inside ? (block(parent) === box.one ? "cut-own" : "cut") : "gone");
          whole = false;
        }
      }
      if (whole && x && (left < -1 || right > innerWidth + 1)) kinds.add("outside");
      else if (whole) lines.push(line);
    }
    for (const kind of kinds) report(kind.replace("-own", ""), node, kind === "cut-own");
  }
  lines.sort((a, b) => a.top - b.top);
  lines.forEach((one, i) => {
    for (let j = i + 1; j < lines.length && lines[j].top < one.bottom; j++) {
      const other = lines[j];
      const over = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (over > 1 && one.node !== other.node && found.length < MOST && isOnTop(one) && isOnTop(other)) report("over", one.node, false);
    }
  });
  // Not under something that is placed over both, such as a banner.
  function isOnTop({ node, left, right, top, bottom }) {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const hit = x < 0 || y < 0 || x > innerWidth || y > innerHeight ? null : document.elementFromPoint(x, y);
    return !hit || node.parentElement.contains(hit) || hit.contains(node.parentElement)
      || [...ancestors(hit)].filter((over) => !over.contains(node.parentElement)).every((over) => styleOf(over).position === "static");
  }
  return found;
}
