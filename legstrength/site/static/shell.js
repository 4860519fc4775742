// The shell's few behaviours that the theme leaves out: what a menu button says of its menu, what a keyboard can scroll,
// and a search that does not try to read pages where a browser forbids it.
(() => {
  // A page opened from a disk may not read its neighbours: list titles without excerpts instead of failing.
  if (location.protocol === "file:" && typeof DOCUMENTATION_OPTIONS !== "undefined") {
    DOCUMENTATION_OPTIONS.SHOW_SEARCH_SUMMARY = false;
  }

  // Wide screens start with the course menu open and its (hidden) box closes it; on a phone it is the other way round.
  const wide = matchMedia("(min-width: 992px)");
  const menus = [
    [".primary-toggle", "pst-primary-sidebar-checkbox", ".bd-sidebar-primary", "course-menu", () => wide.matches],
    [".secondary-toggle", "pst-secondary-sidebar-checkbox", ".bd-sidebar-secondary", "page-contents", () => false],
  ];

  function menu([button, box, panel, id, opensAtFirst]) {
    button = document.querySelector(`.bd-header-article ${button}`);
    box = document.getElementById(box);
    panel = document.querySelector(panel);
    if (!button || !box || !panel) return;
    panel.id = id;
    const say = () => button.setAttribute("aria-expanded", String(box.checked !== opensAtFirst()));
    button.addEventListener("click", () => queueMicrotask(say));
    panel.addEventListener("keydown", () => queueMicrotask(say));
    panel.addEventListener("click", (event) => {
      if (event.target.closest('a[href^="#"]') && button.offsetParent && !opensAtFirst()) {
        box.checked = false;
        say();
      }
    });
    box.addEventListener("change", say);
    wide.addEventListener("change", () => {
      box.checked = false;
      say();
    });
    say();
  }

  // What scrolls sideways must be reachable by keyboard and have a name; what does not scroll must not be a tab stop.
  const scrollers = [
    [".pst-scrollable-table-container", "Table"],
    [".math-scroll", "Formula"],
    ["span.math", "Formula"],
    [".cell_output .output", "Output"],
  ];

  function scroller(element, name) {
    if (element.matches("span.math")) {
      element.classList.remove("wide");
      const room = element.parentElement.closest("p, li, dd, td, div, section");
      element.classList.toggle("wide", room && element.getBoundingClientRect().width > room.clientWidth);
    }
    const scrolls = element.scrollWidth > element.clientWidth + 1;
    for (const [key, value] of [
      ["tabindex", "0"],
      ["role", "group"],
      ["aria-label", `${name}, scrolls sideways`],
    ]) {
      scrolls ? element.setAttribute(key, value) : element.removeAttribute(key);
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    menus.forEach(menu);
    const measure = () =>
      scrollers.forEach(([selector, name]) =>
        document.querySelectorAll(`.bd-article ${selector}`).forEach((element) => scroller(element, name)),
      );
    measure();
    addEventListener("load", measure);
    addEventListener("resize", measure);
    document.querySelector(".bd-article")?.addEventListener("toggle", measure, true);
  });
})();
