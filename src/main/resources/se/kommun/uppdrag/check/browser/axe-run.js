// Runs rules of axe-core, which is in the page already, and tells each finding in our terms. Its rule color-contrast asks here for what WCAG
// asks for at level AAA, and so finds both; color-contrast-enhanced would take as long again.
// "rest" leaves out what was shown, with the same colours, when the whole page was examined last.
async (rules, rest) => {
  const EXAMINED = Symbol.for("uppdrag.examined");
  const shown = [...document.querySelectorAll("*")].filter(isShown);
  const coloursOf = (element) => {
    const { color, backgroundColor, backgroundImage } = styleOf(element);
    return color + backgroundColor + backgroundImage;
  };
  const others = rest ? shown.filter((element) => globalThis[EXAMINED].get(element) !== coloursOf(element)) : [];
  if (rest && !others.length) return [];
  const contrast = {
    ignoreUnicode: true, ignoreLength: false, ignorePseudo: false, boldValue: 700, boldTextPt: 14, largeTextPt: 18,
    contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } },
    pseudoSizeThreshold: 0.25, shadowOutlineEmMax: 0.1, textStrokeEmMin: 0.03,
  };
  const { violations, incomplete } = await axe.run(rest ? { include: others } : document, {
    runOnly: { type: "rule", values: rules }, checks: { "color-contrast": { options: contrast } },
    elementRef: true, iframes: false, preload: false, resultTypes: ["violations", "incomplete"],
  });
  if (!rest) globalThis[EXAMINED] = new WeakMap(shown.map((element) => [element, coloursOf(element)]));
  const told = (list, certain) => list.flatMap((rule) => rule.nodes.filter(({ element }) => element).slice(0, MOST).map((node) => {
    const { contrastRatio, expectedContrastRatio, messageKey } = node.any.find(({ data }) => data?.expectedContrastRatio || data?.messageKey)?.data ?? {};
    return {
      axe: rule.id, certain, node: nodeOf(node.element), tag: tag(node.element), help: rule.help, text: words(node.element),
      ratio: contrastRatio ?? 0, isLarge: expectedContrastRatio === "4.5:1", reason: messageKey ?? "",
    };
  }));
  return [...told(violations, true), ...told(incomplete, false)];
}
