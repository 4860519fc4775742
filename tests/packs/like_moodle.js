// A SCORM 1.2 platform that behaves as Moodle does: `new LikeMoodle(record)`. Its rules were read in a real one, mod/scorm, and are written
// anew here: what is silent is taken for completed at the end, an element that is not of its data model is refused, and a session that was
// closed may be opened again on the same page, with the values as they stood.
window.LikeMoodle = class {
  constructor({ core = {}, suspend_data = "" }) {
    const { score = {}, ...rest } = core;
    this.values = {
      "cmi.core.student_id": "",
      "cmi.core.lesson_mode": "normal",
      "cmi.core.credit": "credit",
      "cmi.core.entry": "ab-initio",
      "cmi.core.total_time": "00:00:00",
      "cmi.core.lesson_status": "not attempted",
      "cmi.core.exit": "",
      "cmi.core.session_time": "00:00:00",
      "cmi.suspend_data": suspend_data,
    };
    for (const name of ["raw", "min", "max"]) this.values[`cmi.core.score.${name}`] = score[name] ?? "";
    for (const [name, value] of Object.entries(rest)) this.values[`cmi.core.${name}`] = value;
    this.interactions = [];
    this.error = "0";
    this.open = false;
  }
  done(error) {
    this.error = error;
    return error === "0" ? "true" : "false";
  }
  LMSInitialize() {
    if (this.open) return this.done("101");
    this.open = true;
    return this.done("0");
  }
  LMSGetValue(name) {
    this.error = this.open ? "0" : "301";
    if (!this.open) return "";
    if (name === "cmi.interactions._count") return String(this.interactions.length);
    if (["cmi.core.exit", "cmi.core.session_time"].includes(name)) this.error = "404";
    else if (name in this.values) return this.values[name];
    else this.error = "201";
    return "";
  }
  LMSSetValue(name, value) {
    if (!this.open) return this.done("301");
    const [, place, part] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(name) ?? [];
    if (part) {
      if (Number(place) > this.interactions.length) return this.done("201");
      this.interactions[place] = { ...this.interactions[place], [part]: value };
      return this.done("0");
    }
    if (!(name in this.values)) return this.done("201");
    if (/student_id|lesson_mode|credit|entry|total_time/.test(name)) return this.done("403");
    const status = /^(passed|completed|failed|incomplete|browsed)$/;
    if (name === "cmi.core.lesson_status" && !status.test(value)) return this.done("405");
    if (name === "cmi.suspend_data" && value.length > 4096) return this.done("405");
    this.values[name] = value;
    return this.done("0");
  }
  LMSCommit() {
    if (!this.open) return this.done("301");
    return this.done(this.store() ? "0" : "101");
  }
  LMSFinish() {
    if (!this.open) return this.done("301");
    this.open = false;
    if (this.values["cmi.core.lesson_status"] === "not attempted") this.values["cmi.core.lesson_status"] = "completed";
    return this.done(this.store() ? "0" : "101");
  }
  LMSGetLastError() {
    return this.error;
  }
  /** All that it has, to the server, which answers at once. */
  store() {
    const cmi = {
      core: { score: {} },
      suspend_data: this.values["cmi.suspend_data"],
      interactions: { ...this.interactions },
    };
    for (const [name, value] of Object.entries(this.values)) {
      const [, , part, last] = name.split(".");
      if (last) cmi.core.score[last] = value;
      else if (part) cmi.core[part] = value;
    }
    const request = new XMLHttpRequest();
    request.open("POST", "/commit", false);
    try {
      request.send(JSON.stringify({ cmi }));
    } catch {
      return false;
    }
    return request.status === 200;
  }
};
