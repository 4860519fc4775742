// What Python asks for pictures (`legstrength/live/plot/still.py`): reads jobs as JSON from standard input, writes a list of SVGs as JSON.
import { still } from "../legstrength/live/plot/still.js";

const parts = [];
for await (const part of process.stdin) parts.push(part);
process.stdout.write(JSON.stringify(JSON.parse(Buffer.concat(parts).toString("utf8")).map(still)));
