// The line on the bar's lower edge says how much of a page is read. Browsers that tie an animation to the scroll do it by the style sheet.
import { all } from "../shared/dom.js";

export function reading() {
  if (CSS.supports("animation-timeline: scroll()")) return;
  const line = all(".bar-progress", HTMLElement)[0];
  if (!line) return;
  const draw = () => {
    const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
    const room = scrollHeight - clientHeight;
    line.style.transform = `scaleX(${room > 0 ? Math.min(1, scrollTop / room) : 0})`;
  };
  const ask = () => requestAnimationFrame(draw);
  addEventListener("scroll", ask, { passive: true });
  addEventListener("resize", ask);
  ask();
}
