// The shell's few behaviours that the theme leaves out: what a menu button says of its menu, what a keyboard can scroll,
// and a search that does not try to read pages where a browser forbids it.
(() => {
  // A page opened from a disk may not read its neighbours: list titles without excerpts instead of failing.
  if (location.protocol === "file:" && typeof DOCUMENTATION_OPTIONS !== "undefined") {
    DOCUMENTATION_OPTIONS.SHOW_SEARCH_SUMMARY = false;
  }

  // The theme moves a drawer's contents into a modal dialog while it is open, and on wide screens folds the course's menu away beside the
  // page. It takes the focus off each button of the header at the press; here it is given back.
  const wide = matchMedia("(min-width: 992px)");
  const menus = [
    [".primary-toggle", "pst-primary-sidebar"],
    [".secondary-toggle", "pst-secondary-sidebar"],
  ];

  function menu([toggle, name]) {
    const button = document.querySelector(`.bd-header-article ${toggle}`);
    const panel = document.getElementById(name);
    const dialog = document.getElementById(`${name}-modal`);
    if (!button || !panel || !dialog) return;
    const beside = () => name === "pst-primary-sidebar" && wide.matches;
    const folded = () => panel.classList.contains("pst-sidebar-hidden");
    const say = () => button.setAttribute("aria-expanded", String(dialog.open || (beside() && !folded())));
    let leads = false; // a link to a place on this page takes the focus there
    new MutationObserver(() => {
      say();
      if (beside() && document.activeElement === document.body) button.focus();
    }).observe(panel, { attributeFilter: ["class"] });
    new MutationObserver(say).observe(dialog, { attributeFilter: ["open"] });
    dialog.setAttribute("aria-label", button.getAttribute("aria-label"));
    dialog.addEventListener("click", (event) => {
      leads = Boolean(event.target.closest('a[href^="#"]'));
      if (leads) dialog.close();
    });
    dialog.addEventListener("close", () => {
      if (!leads) button.focus();
      leads = false;
    });
    wide.addEventListener("change", () => {
      if (dialog.open) dialog.close();
      say();
    });
    say();
  }

  function search() {
    const dialog = document.getElementById("pst-search-dialog");
    let opener = null;
    document.querySelectorAll(".search-button__button").forEach((button) => {
      button.addEventListener("click", () => {
        opener = button;
      });
    });
    dialog?.addEventListener("close", () => {
      opener?.focus();
      opener = null;
    });
  }

  // Which of light, dark and the device's own choice holds, for those who do not see the colours, and the menu of the three. The theme
  // leaves the menu to Bootstrap's script, the largest on a page, which nothing else here needs.
  function modes() {
    const root = document.documentElement;
    const box = document.querySelector(".theme-switch-container");
    if (!box) return;
    const [button, ...choices] = box.querySelectorAll("button");
    const menu = box.querySelector(".dropdown-menu");
    const shown = () => button.getAttribute("aria-expanded") === "true";
    const show = (open) => {
      button.setAttribute("aria-expanded", String(open));
      for (const part of [button, menu]) part.classList.toggle("show", open);
      menu.style.marginRight = "";
      const left = menu.getBoundingClientRect().left;
      if (left < 0) menu.style.marginRight = `${left}px`; // large letters on a small screen
    };
    const leave = () => {
      show(false);
      button.focus();
    };
    button.addEventListener("click", () => {
      show(!shown());
      button.focus();
    });
    for (const choice of choices) choice.addEventListener("click", leave);
    for (const kind of ["click", "focusin"])
      document.addEventListener(kind, ({ target }) => box.contains(target) || show(false));
    box.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && shown()) leave();
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      event.preventDefault();
      show(true);
      const [from, step] = [choices.indexOf(document.activeElement), event.key === "ArrowDown" ? 1 : -1];
      choices[from < 0 && step < 0 ? choices.length - 1 : from + step]?.focus();
    });
    const say = () => {
      for (const choice of choices)
        choice.setAttribute("aria-pressed", String(choice.dataset.mode === root.dataset.mode));
    };
    new MutationObserver(say).observe(root, { attributeFilter: ["data-mode"] });
    say();
  }

  // A button on each piece of code. Browsers give their clipboard only to pages from https and from a disk.
  function copies() {
    if (!navigator.clipboard) return;
    for (const code of document.querySelectorAll(".bd-article :not(.output) > .highlight > pre")) {
      const button = document.createElement("button");
      const say = (word) => {
        button.textContent = word;
      };
      Object.assign(button, { type: "button", className: "copybtn" });
      say("Copy");
      button.addEventListener("click", async () => {
        try {
          await navigator.clipboard.writeText(code.textContent);
          say("Copied");
        } catch {
          say("Not copied");
        }
        setTimeout(say, 2000, "Copy");
      });
      code.after(button);
    }
  }

  // What scrolls sideways must be reachable by keyboard and have a name; what does not scroll must not be a tab stop.
  const scrollers = [
    [".pst-scrollable-table-container", "Table"],
    [".math-scroll", "Formula"],
    ["span.math", "Formula"],
    [".cell_output .output", "Output"],
  ];

  // All is read before anything is written, so that the page is laid out once and not for each of them.
  function measure() {
    const found = scrollers.flatMap(([selector, name]) =>
      [...document.querySelectorAll(`.bd-article ${selector}`)].map((element) => ({ element, name })),
    );
    const formulas = found.map(({ element }) => element).filter((element) => element.matches("span.math"));
    for (const formula of formulas) formula.classList.remove("wide");
    const tooWide = formulas.filter((formula) => {
      const room = formula.parentElement.closest("p, li, dd, td, div, section");
      return room && formula.getBoundingClientRect().width > room.clientWidth;
    });
    for (const formula of tooWide) formula.classList.add("wide");
    const scroll = found.map(({ element }) => element.scrollWidth > element.clientWidth + 1);
    for (const [place, { element, name }] of found.entries()) {
      for (const [key, value] of [
        ["tabindex", "0"],
        ["role", "group"],
        ["aria-label", `${name}, scrolls sideways`],
      ]) {
        scroll[place] ? element.setAttribute(key, value) : element.removeAttribute(key);
      }
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    menus.forEach(menu);
    search();
    modes();
    copies();
    requestAnimationFrame(measure); // when the page is laid out anyway
    addEventListener("load", measure);
    addEventListener("resize", measure);
    document.querySelector(".bd-article")?.addEventListener("toggle", measure, true);
  });
})();
