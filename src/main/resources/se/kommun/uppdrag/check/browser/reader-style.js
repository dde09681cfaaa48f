// Adds a style sheet of the reader's to the page, or with "" takes it away. The page's policy forbids style elements but not this.
(css) => {
  const others = document.adoptedStyleSheets.filter((sheet) => !sheet.isOfReader);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheet.isOfReader = true;
  document.adoptedStyleSheets = css ? [...others, sheet] : others;
}
