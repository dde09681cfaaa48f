// Sound that starts by itself and goes on for more than three seconds (WCAG 1.4.2).
async () => {
  const media = [...document.querySelectorAll("audio, video")].filter((one) => one.autoplay && !one.muted && one.volume > 0);
  const ready = (one) => one.readyState >= 2 || one.error ? null : new Promise((resolve) => {
    for (const type of ["loadeddata", "error"]) one.addEventListener(type, resolve, { once: true });
    setTimeout(resolve, 1500);
  });
  await Promise.all(media.map(ready));
  const seconds = (one) => {
    const [, start, end] = one.currentSrc.match(/#.*?t=([\d.]*)(?:,([\d.]+))?/) ?? [];
    return Math.min(Number(end ?? Infinity), one.duration || 0) - Number(start || 0);
  };
  const hasSound = (one) => one.mozHasAudio ?? (one.webkitAudioDecodedByteCount > 0 || one.localName === "audio");
  const name = (button) => words(button) || button.getAttribute("aria-label") || button.title || button.value || button.querySelector("[alt]:not([alt=''])")?.alt;
  const controls = [...document.querySelectorAll("button, [role=button], input[type=button], a[href], [tabindex]")]
    .filter((button) => isShown(button) && !button.closest("[aria-hidden=true], [inert]") && name(button));
  for (let turn = 0; turn < 10 && media.some((one) => one.readyState >= 2 && !one.controls && !hasSound(one)); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 100)); // Until some sound is decoded.
  }
  return media.filter((one) => one.readyState >= 1 && (one.loop || seconds(one) > 3) && hasSound(one))
    .filter((one) => !one.controls)
    .map((one) => finding("sound-plays", controls.length ? "control" : "found", one, tag(one)));
}
