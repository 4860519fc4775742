// The script of a page with results to guess.
import { all } from "../shared/dom.js";
import { Guessing } from "./guessing.js";
import "./guessing.css";

for (const root of all("[data-guessing]", HTMLElement)) new Guessing(root);
