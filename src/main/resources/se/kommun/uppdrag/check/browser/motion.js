// What moves by itself for more than five seconds; with "reduced", what moves although the reader has asked for less motion.
(reduced) => {
  if (!reduced) {
    return document.getAnimations().filter((animation) => {
      const { effect } = animation;
      const element = effect?.target;
      const { duration, iterations, delay } = effect?.getComputedTiming() ?? {};
      const still = new Set((effect?.getKeyframes() ?? []).map(({ offset, computedOffset, easing, composite, ...shown }) => JSON.stringify(shown))).size < 2;
      return animation.playState === "running" && element && !still && isShown(element) && hasBox(element)
        && !element.closest("[role=progressbar], [aria-busy=true], progress") && (iterations === Infinity || duration * iterations + delay > 5000);
    }).slice(0, MOST).map(({ effect }) => finding("content-moving", "animation", effect.target, tag(effect.target)));
  }
  const seconds = (list) => Math.max(...list.split(",").map(parseFloat));
  const moves = ({ transitionDuration, animationDuration, animationName, scrollBehavior }) =>
    seconds(transitionDuration) > 0.01 || animationName !== "none" && seconds(animationDuration) > 0.01 || scrollBehavior === "smooth";
  const moving = [...document.querySelectorAll("*")]
    .filter((element) => ["", "::before", "::after"].some((pseudo) => moves(styleOf(element, pseudo))));
  return moving.length ? [finding("motion-not-reduced", "found", moving[0], tag(moving[0]), moving.length)] : [];
}
