// Accessible names for the widgets' own views.
/** @import { Control, ControlView } from "./kinds.js" */
import { element } from "../../../frontend/shared/dom.js";
import { onStep } from "../../../frontend/shared/numbers.js";

// ipywidgets' slider handle has neither a name nor a unit. The slider rewrites its value text at every update, so ours is laid
// over it whenever that happens.
/** @param {ControlView} view  @param {Control} control  @param {number} usual where a slider stands at first  @param {string | null} hintId */
export function nameControl(view, control, usual, hintId) {
  const label = control.get("description");
  const unit = control.get("unit") ?? "";
  for (const titled of view.el.querySelectorAll("[title='null'], [title='']")) titled.removeAttribute("title");
  view.el.querySelector(".widget-label")?.removeAttribute("title");
  const handle = view.el.querySelector("[role=slider]");
  const readout = view.el.querySelector(".widget-readout");
  if (handle) {
    handle.setAttribute("aria-label", label);
    const [low, high] = [control.get("min"), control.get("max")];
    const share = (/** @type {number} */ value) => `${(100 * (value - low)) / (high - low)}%`;
    const tick = element("span", { class: "explorer-usual", style: `left: ${share(usual)}` });
    const reached = element("span", { class: "explorer-reached" });
    view.el.querySelector(".noUi-connects")?.append(reached, tick);
    if (hintId) handle.setAttribute("aria-describedby", hintId);
    const speak = () => {
      const value = onStep(control.get("value"), low, control.get("step"));
      reached.style.width = share(value);
      const spoken = `${value}${unit ? ` ${unit}` : ""}`;
      if (handle.getAttribute("aria-valuetext") !== spoken) handle.setAttribute("aria-valuetext", spoken);
    };
    new MutationObserver(speak).observe(handle, {
      attributes: true,
      attributeFilter: ["aria-valuetext", "aria-valuenow"],
    });
    speak();
    if (readout) {
      readout.setAttribute("role", "textbox");
      readout.setAttribute("aria-label", `${label}: type a number${unit ? `, ${unit}` : ""}`);
      readout.setAttribute("inputmode", "decimal");
      readout.after(element("span", { class: "explorer-unit", "aria-hidden": "true" }, unit));
    }
  } else if (view.el.querySelector(".widget-toggle-button, .jupyter-button")) {
    const group = view.el.querySelector(".widget-inline-hbox, .btn-group") ?? view.el;
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", label);
    const press = () => {
      for (const one of view.el.querySelectorAll("button"))
        one.setAttribute("aria-pressed", String(one.classList.contains("mod-active")));
    };
    new MutationObserver(press).observe(view.el, { subtree: true, attributes: true, attributeFilter: ["class"] });
    press();
  } else {
    const native = view.el.querySelector("select, input");
    native?.setAttribute("aria-label", label);
    if (hintId) native?.setAttribute("aria-describedby", hintId);
  }
  if (control.get("disabled")) {
    handle?.setAttribute("aria-disabled", "true");
    readout?.setAttribute("aria-readonly", "true");
  }
}
