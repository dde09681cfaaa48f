// "stops": what Tab should lead to, in order. "here": how what has the focus is shown. "all": the same of every stop.
// "watch": puts the same of what has the focus into the array seenFocus each time a key is let go.
(command) => {
  const stops = [...document.querySelectorAll("a[href], button, input, textarea, select, summary, [tabindex]")]
    .filter((element) => element.tabIndex >= 0 && !element.disabled && element.type !== "hidden")
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => element.type !== "radio" || element === entryOf(element.name));

  // Of radio buttons with one name the chosen one is a stop, or the first.
  function entryOf(name) {
    const group = [...document.querySelectorAll(`input[type=radio][name="${name}"]`)];
    return group.find((radio) => radio.checked) || group[0];
  }

  const name = (element) => `${stops.indexOf(element)} ${element.localName} ${element.id || element.innerText.trim()}`;

  const channels = (colour) => {
    const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
    return { red, green, blue, alpha };
  };
  const over = (top, ground) => {
    const mix = (part) => top[part] * top.alpha + ground[part] * (1 - top.alpha);
    return { red: mix("red"), green: mix("green"), blue: mix("blue"), alpha: 1 };
  };
  const luminance = ({ red, green, blue }) => {
    const linear = [red, green, blue].map((value) => value / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  };
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  // The colour that is seen at a point of the window: backgrounds, one on top of the other.
  const seenAt = (x, y) => document.elementsFromPoint(x, y).map((element) => channels(getComputedStyle(element).backgroundColor))
    .reduceRight((ground, top) => over(top, ground), channels("rgb(255, 255, 255)"));

  // What an outline must keep inside: the window, and every box around the element that clips.
  const clips = (element) => {
    const found = [{ name: "the window", left: 0, top: 0, right: innerWidth, bottom: innerHeight }];
    for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
      if (getComputedStyle(one).overflow === "visible") continue;
      const { left, top, right, bottom } = one.getBoundingClientRect();
      found.push({ name: one.className, left, top, right, bottom });
    }
    return found;
  };

  const measure = (element) => {
    const after = getComputedStyle(element, "::after");
    const covers = after.position === "absolute" && after.inset === "0px"; // A card, all of which is the link.
    const style = covers ? after : getComputedStyle(element);
    const boxes = covers ? [element.closest("li").getBoundingClientRect()] : [...element.getClientRects()].filter(({ width }) => width > 1);
    const faults = [];
    const width = parseFloat(style.outlineWidth);
    if (style.outlineStyle !== "solid" || width < 2) faults.push(`outline ${style.outlineStyle} ${style.outlineWidth}`);

    const distance = parseFloat(style.outlineOffset) + width / 2;
    for (const { left, right, top, bottom } of boxes) {
      const ring = distance + width / 2 - 1;
      for (const clip of clips(element)) {
        const atTheTop = element.matches(".skip"); // It hangs from the window's edge; its other sides are seen.
        if (left - ring < clip.left || right + ring > clip.right || bottom + ring > clip.bottom || !atTheTop && top - ring < clip.top) {
          faults.push(`outline cut off by ${clip.name}: ${[left, top, right, bottom].map(Math.round)}`);
        }
      }
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      for (const [px, py] of [[x, top - distance], [x, bottom + distance], [left - distance, y], [right + distance, y]]) {
        if (px < 0 || py < 0 || px >= innerWidth || py >= innerHeight) continue;
        const ratio = contrast(channels(style.outlineColor), seenAt(px, py));
        if (ratio < 3) faults.push(`contrast ${ratio.toFixed(2)} of the outline at ${Math.round(px)}, ${Math.round(py)}`);
      }
      const hit = document.elementFromPoint(x, Math.min(y, innerHeight - 1));
      if (!element.contains(hit) && !covers && !hit?.contains(element)) faults.push(`covered by ${hit?.cloneNode(false).outerHTML}`);
    }
    if (!boxes.length) faults.push("has no size");

    const region = element.closest(".skip, .brand, .menu-open, nav, .facts, .feedback, .content, .intro, .hero, .cards, .cta, footer");
    const [first] = boxes.length ? boxes : [element.getBoundingClientRect()];
    return {
      name: name(element), faults, region: region ? region.className || region.localName : "main",
      left: first.left + scrollX, right: first.right + scrollX, top: first.top + scrollY, bottom: first.bottom + scrollY,
    };
  };

  const here = () => {
    const focused = document.activeElement;
    return focused && focused !== document.body ? measure(focused) : null;
  };
  if (command === "stops") return stops.map(name);
  if (command === "here") return here();
  if (command === "watch") {
    globalThis.seenFocus = [];
    addEventListener("keyup", () => seenFocus.push(here()), { capture: true });
    return null;
  }
  return stops.map((stop) => {
    stop.focus();
    return measure(stop);
  });
}
