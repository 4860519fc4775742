// Keeps the whole course on this device when its reader asks, says how much of it is there, and removes it again. The service worker is
// made by Workbox when the site is built; without the button it is never registered. What is said stands in the page.
//
// The states, counted anew at each start, since another project at the same address or the browser itself may have deleted files:
//   none       nothing is asked for, or it was removed
//   working    files arrive
//   kept       every file is there
//   part       some files are gone; the press fetches these
//   failed     the first try came to nothing, and nothing is kept
import { byRole, dataOf, find } from "../shared/dom.js";
import { message } from "../shared/words.js";

const root = find("[data-offline]", HTMLElement);
const [files, bytes, worker] = ["files", "bytes", "worker"].map((name) => dataOf(root, name));
let total = Number(files);
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
  action("keep").hidden = !["none", "part", "failed"].includes(state);
  action("remove").hidden = !["kept", "part"].includes(state);
  bar.hidden = state !== "working";
  const label = { part: "repair", failed: "again" }[state] ?? "keep";
  action("keep").textContent = message(root, label, { megabytes: Math.max(1, Math.round(Number(bytes) / 1e6)) });
};

/** Show and say what is there; `failed` where it was just tried to fetch the rest. */
const count = async (failed = false) => {
  const there = Math.min(await filled(), total);
  show(there < total ? "part" : "kept");
  if (there === total) say("kept");
  else say(failed ? "repair-failed" : "part", { there, total, missing: total - there });
  lasting(await attempt(() => navigator.storage.persisted()));
};

/** Whether the browser has promised to keep it. @param {boolean | undefined} promised */
const lasting = (promised) => {
  byRole("lasting", HTMLElement, root).textContent = message(root, promised ? "promised" : "unpromised");
};

/** @template Result  @param {() => Result | Promise<Result>} action */
const attempt = async (action) => {
  try {
    return await action();
  } catch {
    return undefined;
  }
}; // not all browsers can be asked, and some refuse

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

/** The number of files of the version that is kept, which may be older or newer than this page: its own copy of this page knows. */
const retotal = async () => {
  for (const name of await ours()) {
    const page = await (await caches.open(name)).match(location.pathname, { ignoreSearch: true });
    total = Number(/ data-files="(\d+)"/.exec((await page?.text()) ?? "")?.[1] ?? total);
  }
};

/** A new build replaces the old one by itself; its reader is told. @param {ServiceWorkerRegistration} registration */
const follow = (registration) => {
  const renewed = async () => {
    if (!registration.installing || root.dataset.state === "working") return;
    say("renewing");
    const done = await attempt(async () => {
      await settled(registration);
      await retotal();
      return true;
    });
    if (!["kept", "part"].includes(root.dataset.state ?? "")) return;
    await count();
    if (root.dataset.state === "kept") say(done ? "renewed" : "not-renewed");
  };
  registration.addEventListener("updatefound", renewed);
  renewed();
};

const keep = async () => {
  const before = root.dataset.state;
  show("working");
  bar.max = total;
  await attempt(() => navigator.storage.persist());
  const progress = async () => {
    const done = Math.min(await filled(), total);
    bar.value = done;
    bar.textContent = `${done} / ${total}`;
    if (root.dataset.state === "working") say("working", { done, total });
  };
  let watching = true; // to look into a cache makes it: nobody may look any more when all is removed again
  const watched = (async () => {
    while (watching) {
      await attempt(progress);
      await new Promise((done) => setTimeout(done, 250));
    }
  })();
  try {
    const registration = await navigator.serviceWorker.register(worker, { updateViaCache: "none" });
    await settled(registration);
    if ((await filled()) < total) {
      // files were deleted behind its back, or the browser brought back the worker that was removed a moment ago: another name fetches them
      const renamed = `${worker}?again=${Date.now()}`;
      await settled(await navigator.serviceWorker.register(renamed, { updateViaCache: "none" }));
    }
    await count();
    follow(registration);
    action("remove").focus();
  } catch {
    watching = false;
    await watched;
    if (before === "part") {
      await count(true);
    } else {
      await attempt(forget);
      show("failed");
      say("failed");
    }
    action("keep").focus();
  } finally {
    watching = false;
  }
};

const remove = async () => {
  await forget();
  show("none");
  say("removed");
  byRole("lasting", HTMLElement, root).textContent = "";
  action("keep").focus();
};

const start = async () => {
  let why = reason();
  /** @type {ServiceWorkerRegistration | undefined} */
  let there;
  if (!why)
    try {
      there = await registered();
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
  if (!there?.active) {
    show("none");
    return;
  }
  await attempt(retotal);
  await count();
  follow(there);
};
start();
