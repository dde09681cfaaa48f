// In forced colours: what is operated must have an edge of its own, at least 1 px, in a colour that differs from its ground.
() => [...document.querySelectorAll("button, .button, input:not([type=hidden], [type=checkbox], [type=radio]), textarea, .choice")]
  .filter((element) => element.checkVisibility({ visibilityProperty: true }))
  .filter((element) => {
    const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(element);
    return parseFloat(borderTopWidth) < 1 || borderTopStyle === "none" || borderTopColor === backgroundColor
      || /^rgba\(.*, 0\)$/.test(borderTopColor);
  })
  .map((element) => element.cloneNode(false).outerHTML)
