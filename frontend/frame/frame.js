// What a page's frame does: its two dialogs, the choice of light or dark, how much is read, and what a keyboard can scroll.
import "./frame.css";
import { all } from "../shared/dom.js";
import { copyButtons } from "./copy.js";
import { dialogs } from "./dialogs.js";
import { modes } from "./modes.js";
import { reading } from "./reading.js";
import { scrollers } from "./scrollers.js";

dialogs();
modes();
reading();
scrollers();
copyButtons();

// The box about a lesson hangs from the bar where there is room: Escape and a press beside it close it.
for (const box of all("details.about-lesson", HTMLDetailsElement)) {
  const hanging = () => box.open && getComputedStyle(box).position === "fixed";
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !hanging()) return;
    box.open = false;
    box.querySelector("summary")?.focus();
  });
  document.addEventListener("click", ({ target }) => {
    if (hanging() && target instanceof Node && !box.contains(target)) box.open = false;
  });
}
