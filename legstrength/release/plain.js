// Turns an open sheet into paragraphs, tables and pictures, which any word processor keeps, and returns its HTML.
() => {
  const main = document.querySelector("main");
  const make = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
  const widths = [...main.querySelectorAll("table")].map((table) =>
    [...table.querySelectorAll("thead th")].map(
      (cell) => cell.getBoundingClientRect().width / table.getBoundingClientRect().width,
    ),
  );
  main.querySelectorAll("table").forEach((table, place) => {
    const columns = document.createElement("colgroup");
    for (const share of widths[place]) {
      const column = document.createElement("col");
      column.setAttribute("style", `width: ${(100 * share).toFixed(1)}%`);
      columns.append(column);
    }
    table.querySelector("caption").after(columns);
    for (const cell of table.querySelectorAll("td:empty"))
      cell.append("\u00a0", document.createElement("br"), "\u00a0");
  });
  for (const svg of main.querySelectorAll("svg")) {
    const image = document.createElement("img");
    image.src = svg.dataset.picture;
    image.alt = svg.getAttribute("aria-label");
    image.setAttribute("width", `${Math.round(svg.getBoundingClientRect().width)}px`);
    const paragraph = document.createElement("p");
    paragraph.append(image);
    svg.replaceWith(paragraph);
  }
  for (const list of main.querySelectorAll("ul.ticks")) {
    const texts = [...list.children].map((item) => item.textContent.trim().replace(/\s+/g, " "));
    const paragraphs = list.classList.contains("inline")
      ? [make("p", texts.join("      "))]
      : texts.map((text) => make("p", text));
    list.replaceWith(...paragraphs);
  }
  for (const line of main.querySelectorAll(".line"))
    line.textContent = "_".repeat(document.body.classList.contains("kind-large") ? 48 : 74);
  for (const blank of main.querySelectorAll(".blank")) blank.textContent = " ______________________ ";
  for (const figure of main.querySelectorAll("figure")) {
    const caption = figure.querySelector("figcaption");
    const words = document.createElement("p");
    words.append(...caption.childNodes);
    caption.remove();
    figure.replaceWith(words, ...figure.childNodes);
  }
  for (const hidden of main.querySelectorAll("[aria-hidden]")) hidden.removeAttribute("aria-hidden");
  return main.innerHTML;
};
