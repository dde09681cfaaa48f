// What moves for longer than a hundredth of a second.
() => {
  const seconds = (list) => Math.max(...list.split(",").map(parseFloat));
  const moves = ({ transitionDuration, animationDuration, scrollBehavior }) =>
    seconds(transitionDuration) > 0.01 || seconds(animationDuration) > 0.01 || scrollBehavior === "smooth";
  return [...document.querySelectorAll("*")]
    .filter((element) => ["", "::before", "::after"].some((pseudo) => moves(getComputedStyle(element, pseudo))))
    .map((element) => element.cloneNode(false).outerHTML);
}
