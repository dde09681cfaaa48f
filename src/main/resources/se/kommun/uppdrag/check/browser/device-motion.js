// Moves the phone that a listening page thinks it runs on (WCAG 2.5.4). Where that changes the page and nothing on it can be operated, the
// same can neither be done in another way nor be turned off.
async () => {
  const seen = globalThis[Symbol.for("uppdrag.watch")];
  if (!["devicemotion", "deviceorientation"].some((type) => seen?.listens.has(type) || globalThis["on" + type])) return [];
  const before = contentOf();
  let isChanged = false;
  for (const degrees of [40, -40]) {
    const rotation = { alpha: degrees, beta: degrees, gamma: degrees };
    const push = { x: degrees, y: degrees, z: degrees };
    dispatchEvent(new DeviceOrientationEvent("deviceorientation", rotation));
    dispatchEvent(new DeviceMotionEvent("devicemotion", { acceleration: push, accelerationIncludingGravity: push, rotationRate: rotation, interval: 16 }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    isChanged ||= contentOf() !== before;
  }
  return [finding("motion-actuation", isChanged && !canBeOperated(seen) ? "found" : "perhaps", null)];
}
