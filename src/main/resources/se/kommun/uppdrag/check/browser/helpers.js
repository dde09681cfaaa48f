// Shared by all scripts of this folder: they run inside a function that begins with these.
const MOST = 100; // Findings of one kind; more say nothing new.
const styleOf = (element, pseudo) => getComputedStyle(element, pseudo);
const isShown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
const hasBox = (element) => [...element.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
const words = (element) => (element.innerText ?? element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 60);
const tag = (element) => {
  const start = element.cloneNode(false).outerHTML.replace(/<\/[^>]*>$/, "");
  return start.length > 100 ? start.slice(0, 99) + "…" : start;
};

function* ancestors(element) {
  for (let one = element; one; one = one.parentElement) yield one;
}

// Where an element stands, so that the same one is found in the source: numbers of child elements, from the root.
const nodeOf = (element) => {
  let outer = element;
  while (outer.getRootNode() instanceof ShadowRoot) outer = outer.getRootNode().host;
  const path = [], names = [];
  for (let one = outer; one.parentElement; one = one.parentElement) {
    let index = 0;
    for (let before = one.previousElementSibling; before; before = before.previousElementSibling) index++;
    path.unshift(index);
    names.unshift(`${CSS.escape(one.localName)}:nth-child(${index + 1})`);
  }
  return {
    path, name: outer.localName, id: outer.id, className: outer.getAttribute("class") ?? "", isWhole: outer === element,
    selector: ["html", ...names].join(" > "),
  };
};

// What a reader meets: the elements, the text and what the fields hold.
const fieldsOf = () => [...document.querySelectorAll("input, select, textarea")].map((field) => `${field.value} ${field.checked}`).join("\n");
const contentOf = () => [document.body.getElementsByTagName("*").length, document.body.innerText, fieldsOf()].join("\n");

// Whether anything on the page reacts to a reader: where "seen" is what watch.js has seen. Text fields that no script listens to do not.
const canBeOperated = (seen) => {
  const types = ["click", "mousedown", "mouseup", "pointerdown", "pointerup", "touchstart", "touchend", "input", "change", "submit", "toggle"];
  return types.some((type) => seen.listens.has(type) || [globalThis, document, ...document.querySelectorAll("*")].some((target) => target["on" + type]))
    || [...document.querySelectorAll("a[href], area[href], select, summary, iframe, object, embed, form button, [popovertarget], [commandfor], [contenteditable], "
      + "input:not([type=text], [type=search], [type=hidden])")].some((control) => !control.matches(":disabled"));
};

const finding = (rule, key, element, ...values) => ({ rule, key, node: element ? nodeOf(element) : null, values: values.map(String) });

// Text that is meant for the ear only: clipped, or a box of a pixel.
const isForTheEar = (element) => [...ancestors(element)].some((one) => {
  const { clipPath, clip, overflow, position } = styleOf(one);
  return clipPath !== "none" && /inset\((50|100)%|polygon\(0p?x? 0/.test(clipPath) || position === "absolute" && clip !== "auto"
    || overflow !== "visible" && (one.offsetWidth <= 1 || one.offsetHeight <= 1);
});

// Waits until the first of a recording is there, but not long.
const loaded = (media) => media.readyState >= 2 || media.error ? null : new Promise((resolve) => {
  for (const type of ["loadeddata", "error"]) media.addEventListener(type, resolve, { once: true });
  setTimeout(resolve, 1500);
});

// In how many of its seconds a recording has anything to hear; null where it cannot be read, as of a file of another site, or would fill the memory, as of
// a stream without an end.
const secondsHeard = async (media) => {
  if (media.duration > 300) return null;
  try {
    const file = await (await fetch(media.currentSrc, { signal: AbortSignal.timeout(5000) })).arrayBuffer();
    const sound = await new OfflineAudioContext(1, 1, 44100).decodeAudioData(file);
    const channels = Array.from({ length: sound.numberOfChannels }, (_, number) => sound.getChannelData(number));
    const isHeard = (second) => channels.some((samples) =>
      samples.subarray(second * sound.sampleRate, (second + 1) * sound.sampleRate).some((sample) => Math.abs(sample) > 0.001));
    return Array.from({ length: Math.ceil(sound.duration) }, (_, second) => second).filter(isHeard).length;
  } catch {
    return null;
  }
};
