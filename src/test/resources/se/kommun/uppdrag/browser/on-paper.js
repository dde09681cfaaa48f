// What is printed and should not be, or is not black on white.
() => {
  const faults = [];
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  for (const element of document.querySelectorAll(".skip, .menu, .menu-open, .crumbs, .feedback, .toc, .foot nav, .actions, .button")) {
    if (shown(element)) faults.push(`printed: ${element.cloneNode(false).outerHTML}`);
  }
  for (const answer of document.querySelectorAll(".answer")) {
    if (!answer.getBoundingClientRect().height) faults.push(`not printed: ${answer.innerText.slice(0, 40)}`);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !shown(element)) continue;
    if (getComputedStyle(element).color !== "rgb(0, 0, 0)") faults.push(`not black: ${element.outerHTML.slice(0, 80)}`);
    for (let one = element; one; one = one.parentElement) {
      if (!["rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"].includes(getComputedStyle(one).backgroundColor)) {
        faults.push(`not on white: ${one.cloneNode(false).outerHTML}`);
      }
    }
  }
  for (const link of document.querySelectorAll(".content a[href^=http]")) {
    if (!getComputedStyle(link, "::after").content.includes(link.getAttribute("href"))) faults.push(`address not printed: ${link.href}`);
  }
  return faults;
}
