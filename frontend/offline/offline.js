// Keeps the whole course on this device when its reader asks, and removes it again. The service worker is made by Workbox when the site is
// built; without the button it is never registered. What is said stands in the page.
import { byRole, dataOf, find } from "../shared/dom.js";
import { message } from "../shared/words.js";

const root = find("[data-offline]", HTMLElement);
const [files, bytes, worker] = ["files", "bytes", "worker"].map((name) => dataOf(root, name));
const total = Number(files);
const home = new URL(".", new URL(worker, location.href)).href;
const bar = byRole("progress", HTMLProgressElement, root);
const action = (/** @type {"keep" | "remove"} */ name) => find(`[data-action="${name}"]`, HTMLButtonElement, root);
/** @param {string} name  @param {Record<string, unknown>} [values] */
const say = (name, values) => {
  byRole("status", HTMLElement, root).textContent = name ? message(root, name, values) : "";
};

const reason = () => {
  if (location.protocol === "file:") return "disk";
  if (!total) return "unmade";
  if (!window.isSecureContext) return "insecure";
  try {
    return navigator.serviceWorker && window.caches ? "" : "missing";
  } catch {
    return "missing";
  } // refused in some frames
};

const registered = async () => {
  const all = await navigator.serviceWorker.getRegistrations();
  return all.find(({ scope }) => scope === home);
};
const ours = async () => (await caches.keys()).filter((name) => name.startsWith("legstrength-") && name.endsWith(home));
const filled = async () => {
  const counts = await Promise.all((await ours()).map(async (name) => (await (await caches.open(name)).keys()).length));
  return counts.reduce((sum, count) => sum + count, 0);
};

const show = (/** @type {string} */ state) => {
  root.dataset.state = state;
  action("keep").hidden = !["none", "failed"].includes(state);
  action("remove").hidden = state !== "kept";
  bar.hidden = state !== "working";
  action("keep").textContent = message(root, state === "failed" ? "again" : "keep", {
    megabytes: Math.max(1, Math.round(Number(bytes) / 1e6)),
  });
};

const forget = async () => {
  await (await registered())?.unregister();
  for (const name of await ours()) await caches.delete(name);
};

/** @param {ServiceWorkerRegistration} registration  @returns {Promise<void>} */
const settled = (registration) =>
  new Promise((done, failed) => {
    const coming = registration.installing ?? registration.waiting ?? registration.active;
    const look = () => {
      if (coming?.state === "activated") done();
      if (!coming || coming.state === "redundant") failed(new Error("the worker was not installed"));
    };
    coming?.addEventListener("statechange", look);
    look();
  });

const keep = async () => {
  show("working");
  navigator.storage?.persist?.().catch(() => {}); // so that the browser does not clear it when it needs room
  bar.max = total;
  const count = async () => {
    const done = Math.min(await filled(), total);
    bar.value = done;
    bar.textContent = `${done} / ${total}`;
    if (root.dataset.state === "working") say("working", { done, total });
  };
  let watching = true; // to look into a cache makes it: nobody may look any more when all is removed again
  const watched = (async () => {
    while (watching) {
      await count().catch(() => {});
      await new Promise((done) => setTimeout(done, 250));
    }
  })();
  try {
    await settled(await navigator.serviceWorker.register(worker, { updateViaCache: "none" }));
    if (!(await filled())) {
      // the browser brought back the worker that was removed a moment ago, without its files
      await settled(
        await navigator.serviceWorker.register(`${worker}?again=${Date.now()}`, { updateViaCache: "none" }),
      );
    }
    show("kept");
    say("kept");
    action("remove").focus();
  } catch {
    watching = false;
    await watched;
    await forget().catch(() => {});
    show("failed");
    say("failed");
    action("keep").focus();
  } finally {
    watching = false;
  }
};

const remove = async () => {
  await forget();
  show("none");
  say("removed");
  action("keep").focus();
};

const start = async () => {
  let why = reason();
  /** @type {ServiceWorkerRegistration | undefined} */
  let there;
  let whole = false;
  if (!why)
    try {
      there = await registered();
      whole = Boolean(there?.active && (await filled()));
    } catch {
      why = "missing";
    } // some browsers have it and refuse it
  if (why) {
    show(why);
    say(why);
    return;
  }
  action("keep").addEventListener("click", keep);
  action("remove").addEventListener("click", remove);
  show(whole ? "kept" : "none");
  if (there?.active) say(whole ? "kept" : "emptied"); // by another project of this host, or by the browser itself
};
start();
