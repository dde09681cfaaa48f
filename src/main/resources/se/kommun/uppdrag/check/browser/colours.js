// The colours of all elements, to know whether a page looks the same in another scheme.
() => {
  let hash = 0;
  for (const element of document.body.querySelectorAll("*")) {
    const { color, backgroundColor, backgroundImage } = styleOf(element);
    for (const char of color + backgroundColor + backgroundImage.slice(0, 40)) hash = (hash * 31 + char.charCodeAt(0)) | 0;
  }
  return hash;
}
