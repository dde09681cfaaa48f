// Makes all text transparent and tells the boxes and the colours of the text in some elements, or with null makes it visible again.
(paths) => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !sheet.hidesText);
  if (!paths) return [];
  const boxes = paths.map((path) => {
    const element = path.reduce((one, index) => one?.children[index], document.documentElement);
    if (!element) return null;
    const { color, textShadow, mixBlendMode, filter, webkitTextStrokeWidth, fontSize, fontWeight } = styleOf(element);
    const range = document.createRange();
    const rects = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()).flatMap((node) => {
      range.selectNodeContents(node);
      return [...range.getClientRects()].map(({ left, top, width, height }) => [left + scrollX, top + scrollY + height * 0.2, width, height * 0.6]);
    });
    let opacity = 1;
    for (const one of ancestors(element)) opacity *= Number(styleOf(one).opacity);
    const size = parseFloat(fontSize);
    return { color, opacity, rects, isPlain: textShadow === "none" && mixBlendMode === "normal" && filter === "none" && webkitTextStrokeWidth === "0px",
      isLarge: size >= 24 || size >= 18.66 && Number(fontWeight) >= 700 };
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* , ::before, ::after, ::placeholder { -webkit-text-fill-color: transparent !important; text-shadow: none !important; text-decoration-color: transparent !important; transition: none !important }");
  sheet.hidesText = true;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return boxes;
}
