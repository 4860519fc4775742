// The core's equations written by hand in JavaScript, for comparison with the transpiled ones and for nothing
// else. Same arguments, same answers; legstrength/model/adaptation.py and recovery.py say what they mean.
// Lists of 52 weeks are quicker as plain arrays, those of a crowd as typed ones.

function grown(share, dose, rate, halfDose, fade, upkeep, weeks) {
  const pull = (rate * dose) / (dose + halfDose);
  const fall = (fade * upkeep) / (dose + upkeep);
  const goal = pull / (pull + fall);
  return goal + (share - goal) * Math.exp(-(pull + fall) * weeks);
}

// A week's training of one muscle in hard sets, as a function of the strength it has.
function training(muscle, a) {
  const middle = a.effort_threshold + a[`extra_threshold_${muscle}`];
  const { effort_width, minute_dose } = a;
  return (strength, demands, minutes, sets) => {
    let dose = sets;
    for (let bout = 0; bout < demands.length; bout += 1) {
      dose += (minute_dose * minutes[bout]) / (1 + Math.exp((middle - demands[bout] / strength) / effort_width));
    }
    return dose;
  };
}

function recovery(loads, tolerance, fatigue, a) {
  const weeks = loads.length;
  const course = {
    overload: new Array(weeks),
    recovery: new Array(weeks),
    tolerance: new Array(weeks + 1),
    fatigue: new Array(weeks + 1),
  };
  const settling = 1 - Math.exp(-1 / a.tolerance_weeks),
    tiring = 1 - Math.exp(-1 / a.fatigue_weeks);
  course.tolerance[0] = tolerance;
  course.fatigue[0] = fatigue;
  for (let week = 0; week < weeks; week += 1) {
    const load = loads[week];
    const overload = Math.max(0, load / tolerance - 1);
    fatigue += (Math.min(0.9, a.fatigue_per_overload * overload) - fatigue) * tiring;
    tolerance += (Math.max(a.starting_tolerance, a.tolerance_margin * load) - tolerance) * settling;
    course.overload[week] = overload;
    course.recovery[week] = 1 / (1 + a.overload_slows_gains * overload);
    course.tolerance[week + 1] = tolerance;
    course.fatigue[week + 1] = fatigue;
  }
  return course;
}

function adapt(muscle, person, demands, minutes, sets, recovery, a) {
  const weeks = sets.length;
  const dose = training(muscle, a);
  const { drive_rate, drive_half_dose, drive_fade, size_half_dose, upkeep_dose } = a;
  const { size_quick_rate, size_quick_fade, size_slow_rate, size_slow_fade } = a;
  const { skill_room, skill_rate, skill_half_dose, skill_fade } = a;
  const driveRoom = a.drive_room * person.drive_response;
  const quickRoom = a.size_quick_room * person.size_response,
    slowRoom = a.size_slow_room * person.size_response;
  const list = () => new Array(weeks + 1);
  const course = { drive: list(), size: list(), skill: list(), strength: list(), quick: list(), slow: list() };
  let drive = 0,
    quick = 0,
    slow = 0,
    skill = 0,
    strength = person.starting_strength;
  const note = (week) => {
    course.drive[week] = 1 + driveRoom * drive;
    course.size[week] = 1 + quickRoom * quick + slowRoom * slow;
    course.skill[week] = 1 + skill_room * skill;
    course.strength[week] = strength;
    course.quick[week] = quick;
    course.slow[week] = slow;
  };
  note(0);
  for (let week = 0; week < weeks; week += 1) {
    const factor = recovery[week];
    for (let half = 0; half < 2; half += 1) {
      const given = dose(strength, demands[week], minutes[week], sets[week]);
      drive = grown(drive, given, drive_rate * factor, drive_half_dose, drive_fade, upkeep_dose, 0.5);
      quick = grown(quick, given, size_quick_rate * factor, size_half_dose, size_quick_fade, upkeep_dose, 0.5);
      slow = grown(slow, given, size_slow_rate * factor, size_half_dose, size_slow_fade, upkeep_dose, 0.5);
      strength = person.starting_strength * (1 + driveRoom * drive) * (1 + quickRoom * quick + slowRoom * slow);
    }
    skill = grown(skill, sets[week], skill_rate * factor, skill_half_dose, skill_fade, upkeep_dose, 1);
    note(week + 1);
  }
  return course;
}

function crowd(muscle, people, demands, minutes, sets, recovery, a) {
  const weeks = sets.length;
  const dose = training(muscle, a);
  const { drive_rate, drive_half_dose, drive_fade, size_half_dose, upkeep_dose } = a;
  const { size_quick_rate, size_quick_fade, size_slow_rate, size_slow_fade } = a;
  const strengths = Array.from({ length: weeks + 1 }, () => new Float64Array(people.length));
  people.forEach(([start, driveResponse, sizeResponse], index) => {
    const driveRoom = a.drive_room * driveResponse;
    const quickRoom = a.size_quick_room * sizeResponse,
      slowRoom = a.size_slow_room * sizeResponse;
    let drive = 0,
      quick = 0,
      slow = 0,
      strength = start;
    strengths[0][index] = start;
    for (let week = 0; week < weeks; week += 1) {
      const factor = recovery[week];
      for (let half = 0; half < 2; half += 1) {
        const given = dose(strength, demands[week], minutes[week], sets[week]);
        drive = grown(drive, given, drive_rate * factor, drive_half_dose, drive_fade, upkeep_dose, 0.5);
        quick = grown(quick, given, size_quick_rate * factor, size_half_dose, size_quick_fade, upkeep_dose, 0.5);
        slow = grown(slow, given, size_slow_rate * factor, size_half_dose, size_slow_fade, upkeep_dose, 0.5);
        strength = start * (1 + driveRoom * drive) * (1 + quickRoom * quick + slowRoom * slow);
      }
      strengths[week + 1][index] = strength;
    }
  });
  return strengths;
}

const byHand = { recovery, adapt, crowd };
