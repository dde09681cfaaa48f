// Follows up to three links to routes inside the page, such as #/kontakt, and tells those that show another heading under the same title.
async () => {
  const found = [];
  const start = location.href;
  const heading = () => words(document.querySelector("h1, [role=heading][aria-level='1']") ?? document.body).slice(0, 60);
  const links = [...document.querySelectorAll("a[href^='#/'], a[href^='#!']")].filter(isShown)
    .filter((link, i, all) => all.findIndex((other) => other.hash === link.hash) === i && link.hash !== location.hash).slice(0, 3);
  for (const link of links) {
    const [title, before, address] = [document.title, heading(), link.getAttribute("href")];
    const told = finding("title-unchanged", "found", link, title, address);
    location.hash = link.hash;
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (heading() !== before && document.title === title) found.push(told);
  }
  if (links.length) location.replace(start.includes("#") ? start : start + "#");
  return found;
}
