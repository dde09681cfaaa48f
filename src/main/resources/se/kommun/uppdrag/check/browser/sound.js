// Sound that starts by itself and goes on for more than three seconds (WCAG 1.4.2).
async () => {
  const media = [...document.querySelectorAll("audio, video")].filter((one) => one.autoplay && !one.muted && one.volume > 0);
  await Promise.all(media.map(loaded));
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
  const findings = [];
  for (const one of media.filter((each) => each.readyState >= 1 && (each.loop || seconds(each) > 3) && hasSound(each) && !each.controls)) {
    const heard = await secondsHeard(one);
    if (heard !== 0) findings.push(finding("sound-plays", heard && !controls.length ? "found" : "control", one, tag(one)));
  }
  return findings;
}
