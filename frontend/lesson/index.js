// The script of a page with parts of a lesson: what a teacher's link asks, kept runs, challenges, prediction and questions.
import { followAssignment } from "./assignment.js";
import { watchChallenges } from "./challenges.js";
import { openFolds } from "./folds.js";
import { closePanels } from "./how-sure.js";
import { startLesson } from "./lesson.js";
import { keepRuns } from "./runs.js";
import "./lesson.css";
import "./drawn.css";
import "./dragged.css";
import "./route.css";
import "./tasks.css";

openFolds();
followAssignment();
keepRuns();
watchChallenges();
startLesson();
closePanels();
