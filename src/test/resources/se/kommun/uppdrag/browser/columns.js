// What does not stand in the column of the heading above it, when the parts of the content stand side by side.
() => {
  const faults = [];
  const [first, second] = document.querySelectorAll(".content > h2");
  const tops = [first, second].map((heading) => Math.round(heading.getBoundingClientRect().top));
  if (Math.abs(tops[0] - tops[1]) > 2) faults.push(`the headings begin at ${tops.join(" and ")} px`);
  const left = (element) => element.getBoundingClientRect().left;
  if (left(second) <= first.getBoundingClientRect().right) faults.push("the headings do not stand side by side");
  for (const child of document.querySelectorAll(".content > *, .content > ul > li")) {
    const block = child.closest(".content > *");
    const heading = second.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_PRECEDING ? first : second;
    const indent = child === block ? 0 : parseFloat(getComputedStyle(block).paddingInlineStart);
    const lefts = [...child.getClientRects()].map((rect) => Math.round(rect.left - indent));
    if (lefts.length !== 1 || Math.abs(lefts[0] - left(heading)) > 2) {
      faults.push(`"${child.innerText.slice(0, 40)}" begins at ${lefts.join(" and ")} px, its heading at ${Math.round(left(heading))} px`);
    }
  }
  return faults;
}
