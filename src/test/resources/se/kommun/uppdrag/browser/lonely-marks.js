// Widths in px at which the mark of an external link stands on a line of its own, without the last letter of the link.
() => {
  const faults = [];
  for (const link of document.querySelectorAll(".content a.external")) {
    const block = link.closest("p, li, dd, td");
    const text = link.firstChild;
    const letter = document.createRange();
    letter.setStart(text, text.length - 1);
    letter.setEnd(text, text.length);
    for (let width = 160; width <= 500; width += 1) {
      block.style.inlineSize = `${width}px`;
      // The mark is not in the document, but is the end of the link's last box.
      const [box] = [...link.getClientRects()].slice(-1);
      const { top, bottom } = letter.getBoundingClientRect();
      if ((box.top + box.bottom) / 2 > bottom || (box.top + box.bottom) / 2 < top) faults.push(`${link.href} at ${width} px`);
    }
    block.style.removeProperty("inline-size");
  }
  return faults;
}
