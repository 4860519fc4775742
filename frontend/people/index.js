// The script of a page on which people run.
import "./people.js";
import "./people.css";
