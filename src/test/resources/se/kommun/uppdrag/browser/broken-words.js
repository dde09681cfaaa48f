// Words of the comparison that are wider than their cell, or go on in the next line without a hyphen.
() => {
  const faults = [];
  const stacked = getComputedStyle(document.querySelector(".compare thead")).position === "absolute";
  for (const cell of document.querySelectorAll(`.compare caption, .compare ${stacked ? "tbody" : ""} :is(th, td)`)) {
    if (cell.scrollWidth > cell.clientWidth) faults.push(`wider than its cell: ${cell.innerText}`);
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      for (const { 0: word, index } of walker.currentNode.data.matchAll(/[\p{L}\p{N}]+/gu)) {
        const range = document.createRange();
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + word.length);
        const lines = new Set([...range.getClientRects()].map((rect) => Math.round(rect.top)));
        if (lines.size > 1) faults.push(`broken: ${word}`);
      }
    }
  }
  return faults;
}
