// Keeps the whole course on this device when its reader asks, and removes it again. The service worker is made by Workbox when the site is
// built; without the button it is never registered. What is said stands in the page.
import { part } from "../shared/dom.js";
import { message } from "../shared/words.js";

const root = document.querySelector("[data-offline]");
const { files, bytes, worker } = root.dataset;
const total = Number(files);
const home = new URL(".", new URL(worker, location.href)).href;
const role = (name) => part(root, name);
const action = (name) => root.querySelector(`[data-action="${name}"]`);
const say = (name, values) => {
  role("status").textContent = name ? message(root, name, values) : "";
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

const show = (state) => {
  root.dataset.state = state;
  for (const [name, states] of [
    ["keep", ["none", "failed"]],
    ["remove", ["kept"]],
  ])
    action(name).hidden = !states.includes(state);
  role("progress").hidden = state !== "working";
  action("keep").textContent = message(root, state === "failed" ? "again" : "keep", {
    megabytes: Math.max(1, Math.round(Number(bytes) / 1e6)),
  });
};

const forget = async () => {
  await (await registered())?.unregister();
  for (const name of await ours()) await caches.delete(name);
};

const settled = (registration) =>
  new Promise((done, failed) => {
    const coming = registration.installing ?? registration.waiting ?? registration.active;
    const look = () => {
      if (coming.state === "activated") done();
      if (coming.state === "redundant") failed(new Error("the worker was not installed"));
    };
    coming.addEventListener("statechange", look);
    look();
  });

const keep = async () => {
  show("working");
  const bar = role("progress");
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
  let there = null;
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
  show(there?.active ? "kept" : "none");
  if (there?.active) say("kept");
};
start();
