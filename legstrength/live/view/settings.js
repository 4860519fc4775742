// Settings as the functions see them, and the widgets that hold them.
/** @import { Control, Options, Settings, Spec, Value } from "./kinds.js" */
import { onStep } from "../../../frontend/shared/numbers.js";

/**
 * A control's value: the slug of an option, or a number (or numbers) on its step.
 * @param {Control} control
 * @param {Options | null} options
 * @returns {Value}
 */
export function readControl(control, options = null) {
  if (options) return options[control.get("index")][0];
  const value = control.get("value");
  const stepped = (/** @type {number} */ one) => onStep(one, control.get("min"), control.get("step"));
  if (Array.isArray(value)) return value.map(stepped);
  return typeof value === "number" ? stepped(value) : value;
}

/** A series' numbers. @param {Control} control */
export const readNumbers = (control) => /** @type {number[]} */ (readControl(control));

/** @param {Control} control  @param {Options | null} options  @param {Value} value */
function writeControl(control, options, value) {
  if (options) {
    const place = options.findIndex(([slug]) => slug === value);
    control.set("index", place);
  } else control.set("value", value);
  control.save_changes();
}

/**
 * The controls of an explorer as one: what they say, and how they are moved. Those that are locked stay.
 * @param {Spec} spec
 * @param {Record<string, Control>} controls
 * @param {string[]} locked
 */
export function makeSettings(spec, controls, locked) {
  const names = Object.keys(controls);
  const optionsOf = (/** @type {string} */ name) => spec.controls[name].options ?? null;
  /** @type {Settings} */
  const defaults = Object.fromEntries(names.map((name) => [name, spec.controls[name].default]));
  /** A setting that is not the usual one, in few words: an option, or a number with its unit. @param {string} name  @param {Value} value */
  const briefly = (name, value) => {
    const option = optionsOf(name)?.find(([one]) => one === value)?.[1];
    const unit = controls[name].get("unit");
    if (option || typeof value !== "number") return option ?? spec.controls[name].label;
    return unit ? `${value} ${unit}` : `${spec.controls[name].label} ${value}`;
  };
  return {
    names,
    controls,
    optionsOf,
    defaults,
    /** What of settings is not as it is at first, in few words. @param {Settings} settings */
    changes(settings) {
      const changed = names.filter((name) => String(settings[name]) !== String(defaults[name]));
      return changed.map((name) => briefly(name, settings[name])).join(", ") || spec.words.keptUsual;
    },
    /** A number on a control's steps. @param {string} name  @param {number} value */
    stepped: (name, value) => onStep(value, controls[name].get("min"), controls[name].get("step")),
    /** @returns {Settings} */
    values: () => Object.fromEntries(names.map((name) => [name, readControl(controls[name], optionsOf(name))])),
    /** What is locked stays, unless the one who asks is free to move it. @param {Settings} settings  @param {boolean} [free] */
    change(settings, free = false) {
      for (const [name, value] of Object.entries(settings)) {
        if (free || !locked.includes(name)) writeControl(controls[name], optionsOf(name), value);
      }
    },
    /**
     * A value as a reader knows it: an option's words, numbers one after the other.
     * @param {string} name
     * @param {Value} value
     */
    said: (name, value) =>
      String(optionsOf(name)?.find(([option]) => option === value)?.[1] ?? [value].flat().join(" ")),
    /** @param {() => void} callback  @param {AbortSignal} [signal] */
    onChange(callback, signal) {
      for (const name of names) {
        const event = optionsOf(name) ? "change:index" : "change:value";
        controls[name].on(event, callback);
        signal?.addEventListener("abort", () => controls[name].off(event, callback));
      }
    },
  };
}
