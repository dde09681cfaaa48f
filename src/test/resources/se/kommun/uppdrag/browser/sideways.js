// What sticks out to the right of the page, if the page can be scrolled sideways.
() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const culprits = [...document.body.querySelectorAll("*")]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map((element) => `${element.cloneNode(false).outerHTML} reaches ${Math.round(element.getBoundingClientRect().right)} px`);
  return [`${scrollWidth} px wide in a window of ${clientWidth} px`, ...culprits.slice(0, 5)];
}
