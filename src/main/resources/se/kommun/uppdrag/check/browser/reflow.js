// What makes the page wider than the window, so that it must be scrolled sideways; none if it fits. "certain" where no part may be two-dimensional.
() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth + 1) return [];
  const scroller = (element) => [...ancestors(element.parentElement)].some((one) => one !== document.body && one !== document.documentElement
    && styleOf(one).overflowX !== "visible");
  const wide = [...document.body.querySelectorAll("*")].filter((element) => hasBox(element) && isShown(element)
    && element.getBoundingClientRect().right > clientWidth + 1 && !scroller(element));
  // The innermost: what contains them only follows.
  const culprits = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
  const [first = document.body] = culprits;
  const twoDimensional = "table, [role=table], [role=grid], [role=toolbar], pre, code, math, svg, img, video, canvas, iframe, object, embed, [role=img], [role=application]";
  return [{ ...finding("reflow", culprits.some((one) => one.closest(twoDimensional)) || !culprits.length ? "perhaps" : "found", first, scrollWidth, tag(first)) }];
}
