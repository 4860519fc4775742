// Answers lines of JSON: the first sets the trials up, each later one holds vectors of assumptions to try.
import { createInterface } from "node:readline";

const COLUMN = { torque: "strength", practised_lift: "lift", size: "size" };
let core, setup;

function course(one, a) {
  const body = core.body_course(one.programme, a.starting_tolerance, a);
  const run = core.muscle_course(one.muscle, "even", one.person, one.programme, body, a);
  run.lift = run.strength.map((strength, week) => strength * run.skill[week]);
  return run;
}

function changes(a) {
  const courses = setup.cases.map((one) => course(one, a));
  return setup.rows.map(({ case: at, kind, start, end, week, since }) => {
    const values = courses[at][COLUMN[kind]];
    if (since === "kept") return (100 * (values[week] - values[start])) / (values[end] - values[start]);
    return 100 * (values[week] / values[since === "start" ? start : end] - 1);
  });
}

for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  if (asked.code) {
    core = new Function(`${asked.code}\nreturn exported;`)();
    setup = asked;
    console.log("{}");
  } else {
    const answers = asked.map((vector) => {
      const a = { ...setup.assumptions };
      for (const [index, key] of setup.keys.entries()) a[key] = vector[index];
      return changes(a);
    });
    console.log(JSON.stringify(answers));
  }
}
