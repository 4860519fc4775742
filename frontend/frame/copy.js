// A button at each piece of code that copies it.
import { all, element } from "../shared/dom.js";

export function copyButtons() {
  if (!navigator.clipboard) return; // an address without https, such as a page from a disk in some browsers
  for (const code of all("div.highlight", HTMLElement).filter((one) => !one.closest(".cell_output"))) {
    const said = element("span", { role: "status" });
    const button = element("button", { type: "button", class: "copy-code" }, "Copy");
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(code.querySelector("pre")?.textContent ?? "");
        said.textContent = "Copied";
      } catch {
        said.textContent = "Copying did not work";
      }
      setTimeout(() => {
        said.textContent = "";
      }, 3000);
    });
    code.append(element("span", { class: "copy-place" }, said, button));
  }
}
