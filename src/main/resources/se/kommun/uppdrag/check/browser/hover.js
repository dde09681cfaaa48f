// Content that a style sheet shows while the pointer is over something else. "find" tells how many such places there are; "point" where one is;
// "shown" where its content is, if it is shown now; "finding" what to tell of it.
(command, number, key) => {
  const KEY = Symbol.for("uppdrag.hover");
  if (command === "find") {
    const places = [];
    const visit = (rules) => {
      for (const rule of rules) {
        if (rule.cssRules && (!rule.media || matchMedia(rule.media.mediaText).matches)) visit(rule.cssRules);
        if (!rule.selectorText?.includes(":hover") || !["display", "visibility", "opacity", "clip-path", "transform", "left"].some((name) => rule.style.getPropertyValue(name))) continue;
        for (const selector of rule.selectorText.split(",")) {
          const [before, after] = selector.split(":hover");
          if (!after || !/^[^\s>+~]*[\s>+~]/.test(after) || !before.trim() || /::/.test(after)) continue;
          try {
            const trigger = [...document.querySelectorAll(before)].find((one) => isShown(one) && hasBox(one));
            const content = [...document.querySelectorAll(before + after.replace(/:(hover|focus-within|focus-visible|focus|active)/g, ""))]
              .find((one) => !isShown(one) && trigger && (trigger.contains(one) || trigger.parentElement.contains(one)) && (one.textContent.trim() || one.querySelector("img, svg")));
            if (content && !places.some((place) => place.content === content)) places.push({ trigger, content });
          } catch { /* A selector that this browser does not know. */ }
        }
      }
    };
    for (const sheet of document.styleSheets) {
      try {
        visit(sheet.cssRules);
      } catch { /* A sheet of another site, whose rules a script may not read. */ }
    }
    globalThis[KEY] = places.slice(0, 5);
    return globalThis[KEY].length;
  }
  const { trigger, content } = globalThis[KEY][number];
  const middle = (element) => {
    const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  };
  if (command === "point") {
    trigger.scrollIntoView({ block: "center", behavior: "instant" });
    return middle(trigger);
  }
  if (command === "finding") return finding("content-on-hover", key, content, tag(trigger), words(content) || tag(content));
  if (!isShown(content) || !hasBox(content)) return null;
  const at = middle(content);
  // What is under it, besides what holds both: only then must it be possible to make it go away.
  const covers = document.elementsFromPoint(at.x, at.y).some((one) => !content.contains(one) && !one.contains(content) && !trigger.contains(one)
    && [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()));
  return { ...at, covers };
}
