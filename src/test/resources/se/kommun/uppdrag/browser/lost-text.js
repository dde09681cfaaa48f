// Text that cannot be read: cut off by a box, outside its coloured or bordered box, outside the window, or under other text.
() => {
  const faults = [];
  const style = (element) => getComputedStyle(element);
  const hiddenForTheEye = (element) => element.closest(".visually-hidden, thead, .skip") && !!(
    [...ancestors(element)].find((one) => style(one).clipPath !== "none" || one.matches(".skip")));
  const scrolls = (element) => [...ancestors(element)].some((one) => /auto|scroll/.test(style(one).overflowX));

  function* ancestors(element) {
    for (let one = element; one; one = one.parentElement) yield one;
  }

  // A box that a reader sees: text must stay inside it.
  const hasEdge = (element) => {
    const { backgroundColor, borderInlineStartStyle, borderInlineEndStyle, display } = style(element);
    return display !== "inline" && element !== document.body && element !== document.documentElement
      && (!/^rgba\(.*, 0\)$/.test(backgroundColor) || borderInlineStartStyle !== "none" && borderInlineEndStyle !== "none");
  };

  for (const element of document.body.querySelectorAll("*")) {
    const { overflowX, overflowY } = style(element);
    if (!/hidden|clip/.test(overflowX + overflowY) || hiddenForTheEye(element) || element instanceof SVGElement) continue;
    if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) {
      faults.push(`cut off: ${element.cloneNode(false).outerHTML}`);
    }
  }

  // A line's box is taller than its letters: the middle of it is what must be free.
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!node.data.trim() || !parent.checkVisibility({ visibilityProperty: true }) || hiddenForTheEye(parent)) continue;
    range.selectNodeContents(node);
    const box = [...ancestors(parent)].find(hasEdge)?.getBoundingClientRect();
    for (const { left, right, top, height } of range.getClientRects()) {
      if (right - left < 1) continue;
      const line = { node, left, right, top: top + height * 0.25, bottom: top + height * 0.75, text: node.data.trim().slice(0, 40) };
      lines.push(line);
      if (scrolls(parent)) continue;
      if (left < -1 || right > innerWidth + 1) faults.push(`outside the window: ${line.text}`);
      if (box && (left < box.left - 1 || right > box.right + 1 || line.top < box.top || line.bottom > box.bottom)) {
        faults.push(`outside its box: ${line.text}`);
      }
    }
  }
  lines.sort((a, b) => a.top - b.top);
  lines.forEach((one, i) => {
    for (let j = i + 1; j < lines.length && lines[j].top < one.bottom; j++) {
      const other = lines[j];
      const over = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (over > 1 && one.node !== other.node) faults.push(`over each other: ${one.text} | ${other.text}`);
    }
  });
  return faults;
}
