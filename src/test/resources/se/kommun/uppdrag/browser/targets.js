// What can be clicked or tapped and is smaller than 44 × 44 px. A link among words of its sentence is exempt.
() => {
  const inSentence = (link) => {
    const block = link.closest("p, li, dd, dt, td, caption, summary");
    return link.matches("a") && getComputedStyle(link).display === "inline" && block
      && block.innerText.trim().length > link.innerText.trim().length;
  };
  // What is tapped instead of the element itself: a label, or the box that a link's pseudo element covers.
  const target = (element) => {
    if (element.matches("input[type=checkbox], input[type=radio]")) return element.closest("label") || element;
    const cover = getComputedStyle(element, "::after");
    return cover.position === "absolute" && cover.inset === "0px" ? element.closest("li") : element;
  };
  return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), textarea, select, summary")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(".skip") && !inSentence(element))
    .map((element) => [element, target(element).getBoundingClientRect()])
    .filter(([, { width, height }]) => width < 43.99 || height < 43.99)
    .map(([element, { width, height }]) =>
      `${Math.round(width)} × ${Math.round(height)}: ${element.cloneNode(false).outerHTML} ${element.innerText || ""}`);
}
