// The learning platform that this frame stands in: its SCORM 1.2 API, found by the standard's own search, and asked so that nothing breaks.

/** @template Result  @param {() => Result} action */
export const attempt = (action) => {
  try {
    return action();
  } catch {
    return undefined;
  }
}; // frames of other hosts may not be asked

const findApi = () => {
  const upwards = (/** @type {Window | undefined} */ first) => {
    let here = first;
    for (let step = 0; here && step < 20; step += 1) {
      const place = here;
      const found = attempt(() => place.API);
      if (found) return found;
      const next = attempt(() => place.parent);
      here = next === here ? undefined : next;
    }
    return null;
  };
  const opener = attempt(() => window.opener) || attempt(() => window.top?.opener);
  return upwards(window) || upwards(opener);
};

export const api = findApi();
/** @param {keyof NonNullable<typeof api>} name  @param {...string} values */
export const call = (name, ...values) => String(attempt(() => api?.[name](...values)) ?? "");
export const get = (/** @type {string} */ name) => call("LMSGetValue", name);
/** @param {string} name  @param {string | number} value */
export const set = (name, value) => call("LMSSetValue", name, String(value)) === "true";
/** Opens a session of its own. Platforms answer 101 both to who opens one twice and to who opens it again after its end. */
export const reopen = () => call("LMSInitialize", "") === "true";

/** Opens a session; true where one is open already. */
export const connect = () => Boolean(api) && (reopen() || call("LMSGetLastError") === "101");
