// The script of a page with a story: the beat that is being read moves the figure, and so do the numbers in its sentences.
import { all } from "../shared/dom.js";
import { startStory } from "./story.js";
import "./story.css";

for (const root of all("[data-story]", HTMLElement)) startStory(root);
