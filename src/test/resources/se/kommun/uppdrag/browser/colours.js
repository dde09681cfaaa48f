// In which colours, on which grounds, in which size and weight the page shows text now: one text for each combination.
() => {
  const combinations = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element);
    const grounds = [];
    for (let one = element; one; one = one.parentElement) {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(one);
      grounds.push(backgroundColor, backgroundImage, opacity);
    }
    combinations.add([color, fontSize, fontWeight, textDecorationLine, ...new Set(grounds)].join(" "));
  }
  return [...combinations];
}
