// In forced colours: what is operated must have an edge of its own, at least 1 px, in a colour that differs from its ground.
() => [...document.querySelectorAll("button, [role=button], input:not([type=hidden], [type=checkbox], [type=radio], [type=image], [type=range], [type=color]), textarea, select")]
  .filter((element) => isShown(element) && hasBox(element) && !isForTheEar(element))
  .filter((element) => {
    const { borderTopWidth, borderBottomWidth, borderTopStyle, borderBottomStyle, borderTopColor, borderBottomColor, backgroundColor, outlineStyle,
      textDecorationLine } = styleOf(element);
    const isEdge = (width, line, colour) => parseFloat(width) >= 1 && line !== "none" && colour !== backgroundColor && !/^rgba\(.*, 0\)$/.test(colour);
    return outlineStyle === "none" && !textDecorationLine.includes("underline") && !isEdge(borderTopWidth, borderTopStyle, borderTopColor)
      && !isEdge(borderBottomWidth, borderBottomStyle, borderBottomColor) && !element.querySelector("svg, img") && words(element) + (element.value ?? "") !== "";
  })
  .slice(0, MOST)
  .map((element) => finding("control-edge-missing", "found", element, tag(element)))
