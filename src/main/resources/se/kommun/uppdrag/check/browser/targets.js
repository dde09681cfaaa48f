// What is operated with a pointer and is smaller than 44 × 44 px (WCAG 2.5.5). A link in a sentence, and what the browser itself draws, are exempt.
() => {
  const inSentence = (link) => {
    const block = link.closest("p, li, dd, dt, td, th, caption, summary, blockquote, figcaption, label");
    return link.localName === "a" && styleOf(link).display === "inline" && block
      && block.innerText.trim().length > link.innerText.trim().length;
  };
  // What is tapped instead of the element itself: its label, or the box that a pseudo element of a link covers.
  const target = (element) => {
    if (element.matches("input[type=checkbox], input[type=radio]")) return element.labels[0] ?? element;
    const cover = styleOf(element, "::after");
    return cover.position === "absolute" && cover.inset === "0px" && cover.content !== "none" ? element.offsetParent ?? element : element;
  };
  const isNative = (element) => element.matches("input[type=checkbox], input[type=radio], input[type=range], input[type=color]")
    && styleOf(element).appearance !== "none" && !element.labels.length;
  return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), textarea, select, summary, [role=button], [role=link], [role=tab]")]
    .filter((element) => isShown(element) && hasBox(element) && !element.disabled && !isForTheEar(element) && !inSentence(element) && !isNative(element))
    .map((element) => [element, target(element).getBoundingClientRect()])
    .filter(([element, { width, height, right, bottom }]) => (width < 43.99 || height < 43.99) && right > 0 && bottom + scrollY > 0)
    .slice(0, MOST)
    .map(([element, { width, height }]) => finding("target-size-enhanced", "found", element, Math.round(width), Math.round(height)));
}
