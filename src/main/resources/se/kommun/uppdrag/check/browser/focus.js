// The way of the Tab key. "start" finds the stops and how they look without focus; "walk" tells what has been passed since then;
// "here" the number of the stop with the focus, -1 for none; "rests" whether the focus stays where it is for a while; "blur" and "focus" move the focus; "findings" tells what is wrong at a stop.
(command, number, key) => {
  const KEY = Symbol.for("uppdrag.focus");
  const LOOKS = ["boxShadow", "borderTopColor", "borderTopWidth", "borderTopStyle", "borderBottomColor", "borderBottomWidth", "borderLeftColor",
    "borderLeftWidth", "borderRightColor", "backgroundColor", "backgroundImage", "color", "textDecorationLine", "textDecorationColor",
    "textDecorationThickness", "textDecorationStyle", "transform", "opacity", "filter", "fontWeight", "visibility", "display", "clipPath"];
  const look = (element, pseudo) => {
    const style = styleOf(element, pseudo);
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = style;
    const outline = outlineStyle === "none" || outlineWidth === "0px" || /^rgba\(.*, 0\)$/.test(outlineColor) ? "" : [outlineStyle, outlineWidth, outlineColor, outlineOffset];
    return outline + LOOKS.map((name) => style[name]).join();
  };
  const around = (element) => [...[...ancestors(element)].slice(0, 4), ...[...element.querySelectorAll("*")].slice(0, 10), ...element.labels ?? [],
    element.previousElementSibling, element.nextElementSibling].filter(Boolean);
  const picture = (element) => around(element).map((one) => {
    const { width, height } = one.getBoundingClientRect();
    return ["", "::before", "::after"].map((pseudo) => look(one, pseudo)).join() + Math.round(width) + Math.round(height);
  }).join();
  // A caret shows the focus; what has the focus inside a frame or a player cannot be seen from here.
  const hasCaret = (element) => element.isContentEditable || element.matches("textarea, iframe, audio, video, object, embed")
    || element.matches("input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=reset], [type=image], [type=file], [type=range], [type=color])");

  const find = () => {
    const entries = new Map(); // Of radio buttons with one name the chosen one is a stop, or the first.
    for (const radio of document.querySelectorAll("input[type=radio]")) {
      const group = entries.get(radio.form) ?? new Map();
      if (!group.has(radio.name) || radio.checked) group.set(radio.name, radio);
      entries.set(radio.form, group);
    }
    const isEntry = (radio) => !radio.name || entries.get(radio.form).get(radio.name) === radio;
    const all = [...document.querySelectorAll("a[href], area[href], button, input, textarea, select, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]")]
      .filter((element) => element.tabIndex >= 0 && !element.matches(":disabled, input[type=hidden]") && !element.closest("[inert]"))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && (element.localName !== "summary" || element.parentElement.localName === "details"))
      .filter((element) => element.type !== "radio" || isEntry(element));
    return [...all.filter(({ tabIndex }) => tabIndex > 0).sort((a, b) => a.tabIndex - b.tabIndex), ...all.filter(({ tabIndex }) => tabIndex === 0)];
  };

  // Under something that stays where it is while the page is scrolled.
  const isCovered = (element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const points = [[left + 2, top + 2], [right - 2, top + 2], [left + 2, bottom - 2], [right - 2, bottom - 2], [(left + right) / 2, (top + bottom) / 2]];
    return points.every(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit && !element.contains(hit) && !hit.contains(element) && ![...element.labels ?? []].some((label) => label.contains(hit))
        && [...ancestors(hit)].some((one) => /fixed|sticky/.test(styleOf(one).position) && !one.contains(element));
    });
  };
  const active = () => {
    let one = document.activeElement;
    while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
    return one === document.body || one === document.documentElement ? null : one;
  };

  if (command === "start") {
    document.activeElement?.blur();
    scrollTo(0, 0);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("*, ::before, ::after { transition: none !important; animation: none !important; scroll-behavior: auto !important }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const stops = find();
    const state = { stops, sheet, unfocused: new Map(stops.map((stop) => [stop, picture(stop)])), passed: [] };
    state.note = () => {
      const element = active();
      const index = element ? stops.indexOf(element) : -1;
      const isSeen = index < 0 || hasCaret(element) || !isShown(element) || !hasBox(element) || isForTheEar(element) || picture(element) !== state.unfocused.get(element);
      state.passed.push({ index, isSeen, isCovered: index >= 0 && hasBox(element) && isCovered(element) });
    };
    addEventListener("keyup", state.note, { capture: true });
    globalThis[KEY] = state;
    return stops.length;
  }
  const state = globalThis[KEY];
  const { stops, passed } = state;
  if (command === "here") return active() ? stops.indexOf(active()) : -1;
  if (command === "rests") {
    return new Promise((resolve) => {
      let rests = true;
      const note = () => { rests = false; };
      addEventListener("focus", note, { capture: true });
      setTimeout(() => {
        removeEventListener("focus", note, { capture: true });
        resolve(rests);
      }, number);
    });
  }
  if (command === "blur") {
    document.activeElement?.blur();
    return null;
  }
  if (command === "focus") {
    stops[number].focus({ preventScroll: true, focusVisible: true });
    return null;
  }
  if (command === "end") {
    removeEventListener("keyup", state.note, { capture: true });
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== state.sheet);
    return null;
  }
  if (command === "walk") return passed;
  if (command === "trap") {
    // Someone may be told of a way out: a key, or something to press.
    const watch = globalThis[Symbol.for("uppdrag.watch")];
    const acts = (element) => [...ancestors(element)].some((one) => one.onclick || one.hasAttribute("onclick") || watch?.clicks.has(one)) || watch?.clicks.has(document) || watch?.clicks.has(globalThis);
    const saysKey = /\b(ctrl|control|alt|esc|escape|shift|tangent|F\d)\b/i.test(document.body.innerText + document.body.getAttribute("aria-label"));
    return finding("keyboard-trap", key || saysKey || number.some((one) => acts(stops[one])) ? "perhaps" : "found", stops[number[0]], tag(stops[number[0]]));
  }
  if (command === "finding") return finding(key, "found", stops[number], tag(stops[number]));

  // "order": where the focus goes back for the eye, among things that a style sheet shows in another order than that of the document.
  const found = [];
  for (let i = 1; i < stops.length && found.length < 10; i++) {
    const [from, to] = [stops[i - 1], stops[i]];
    if (from.tabIndex || to.tabIndex || !hasBox(from) || !hasBox(to) || isForTheEar(from) || isForTheEar(to)) continue;
    const common = [...ancestors(from)].find((one) => one.contains(to));
    const { display, direction, flexDirection } = styleOf(common);
    const child = (element) => [...ancestors(element)].find((one) => one.parentElement === common);
    const isMoved = /reverse/.test(flexDirection) || [child(from), child(to)].some((one) => styleOf(one).order !== "0");
    if (!/flex|grid/.test(display) || !isMoved || common === from || [child(from), child(to)].some((one) => /absolute|fixed/.test(styleOf(one).position))) continue;
    const goesBack = (a, b) => {
      const sameRow = b.top < a.bottom - 1 && a.top < b.bottom - 1;
      const sameColumn = b.left < a.right - 1 && a.left < b.right - 1;
      return sameRow ? (direction === "rtl" ? b.left >= a.right - 1 : b.right <= a.left + 1) : sameColumn && b.bottom <= a.top + 1;
    };
    // Both the parts of the row and what gets the focus: in a column beside, going down is no step back.
    const isBack = goesBack(child(from).getBoundingClientRect(), child(to).getBoundingClientRect())
      && goesBack(from.getBoundingClientRect(), to.getBoundingClientRect());
    if (isBack) found.push(finding("focus-order", "found", to, tag(to), tag(from)));
  }
  return found;
}
