// Recordings with nothing beside them that could say the same: sound alone and films without sound (WCAG 1.2.1), films whose description no browser speaks
// (1.2.3, 1.2.5), films with sound but without text (1.2.8). Whether a text that is there says the same, a person must judge.
async () => {
  const LONG = 5; // Seconds; less may be a signal.
  const LABELS = 15; // Words of headings and captions that only tell what the recording is.
  const OTHER_WAY = "a, area, button, summary, select, input:not([type=hidden]), iframe, object, embed, canvas, video, "
    + "[role=link], [role=button], [role=tab], [tabindex], [onclick]";
  const LANDMARKS = "nav, header, footer, [role=navigation], [role=banner], [role=contentinfo]";
  const TEXT = /transkri|transcri|manus|text ?version|som text|as text|tekst|tecken|sign language|viittom/i;
  // The recording may be another form of a text elsewhere, and then needs none of its own.
  const OTHER_FORM = /lyssna|inläs|uppläs|läs[a-z]* upp|listen|read aloud|kuuntel|(ljud|audio|film|video)-? ?version|som (ljud|film)|as (audio|video)/i;
  const isScripted = [...document.scripts].some(({ type }) => !type || /script|module/.test(type));

  const isBeside = (landmark, media) => landmark && !landmark.contains(media) && !landmark.parentElement.closest("article, aside, main, section");
  const isHidden = (element) => element.closest("[aria-hidden=true], [inert]") || !element.checkVisibility({ visibilityProperty: true });
  const isSeen = (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return isShown(text.parentElement) && !isForTheEar(text.parentElement)
      && [...range.getClientRects()].some(({ right, bottom }) => right + scrollX > 0 && bottom + scrollY > 0);
  };
  // A script may show what is hidden.
  const isReached = (text, media) => isScripted || !isHidden(text.parentElement) && (media.localName === "video" || isSeen(text));
  const count = (text) => text?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

  const hasAlternative = (media) => {
    const main = media.closest("main, [role=main]"), area = main ?? document.body;
    const isOutside = (element) => media.contains(element) || element.closest("script, style, template, noscript") || !main && isBeside(element.closest(LANDMARKS), media);
    const elements = [...area.querySelectorAll("*")].filter((element) => !isOutside(element));
    let labels = count(media.ariaLabel) + count(media.title);
    if (elements.some((one) => one.matches(OTHER_WAY) || one.localName.includes("-") || one.shadowRoot)
      || media.localName === "video" && elements.some((one) => one.localName === "audio")) return true;
    for (const element of [area, ...elements]) {
      labels += count(element.getAttribute("alt")) + count(element.ariaLabel) + count(element.ariaDescription) + count(element.title);
      for (const text of element.childNodes) {
        if (text.nodeType !== Node.TEXT_NODE || !count(text.data) || !isReached(text, media)) continue;
        if (!element.closest("h1, h2, h3, h4, h5, h6, figcaption")) return true;
        labels += count(text.data);
      }
    }
    return labels > LABELS || TEXT.test(document.body.innerText) || OTHER_FORM.test(document.title + area.innerText) || media.matches("[aria-labelledby], [aria-describedby], [aria-details]");
  };

  // Whether a film has anything to hear; null if that cannot be told.
  const isHeard = async (film) => {
    try {
      if (film.mozHasAudio === false || film.captureStream?.().getAudioTracks().length === 0) return false;
    } catch {
      return null;
    }
    const seconds = await secondsHeard(film);
    return seconds === null ? null : seconds > 0;
  };

  const ruleOf = async (media, tracks) => {
    if (media.localName === "audio") return await secondsHeard(media) >= LONG ? ["media-alternative-missing", "audio"] : [];
    const heard = media.duration > LONG && Number.isFinite(media.duration) && media.readyState >= 1 ? await isHeard(media) : null;
    return heard === null ? [] : !heard ? ["media-alternative-missing", "silent"] : [tracks.length ? "video-description-unspoken" : "video-text-missing", "found"];
  };

  const findings = [];
  if (!document.doctype && !document.title) return findings; // A part that other pages include.
  for (const media of document.querySelectorAll("audio[controls], video[controls]")) {
    const tracks = [...media.querySelectorAll("track")].filter(({ kind }) => kind !== "metadata" && kind !== "chapters");
    const isTold = tracks.length && (isScripted || !tracks.some(({ kind }) => kind === "descriptions"));
    const isDecoration = media.loop && media.muted;
    if (isTold || isDecoration || !isShown(media) || !hasBox(media) || media.closest("[aria-hidden=true], [inert]") || hasAlternative(media)) continue;
    await loaded(media);
    const [rule, key] = await ruleOf(media, tracks);
    if (rule) findings.push(finding(rule, key, media));
  }
  return findings;
}
