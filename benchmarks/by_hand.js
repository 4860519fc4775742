// The core's equations written by hand in JavaScript, for comparison with the transpiled ones and for nothing
// else. Same arguments, same answers; legstrength/model/adaptation.py and recovery.py say what they mean.
// Lists of 52 weeks are quicker as plain arrays, those of a crowd as typed ones.

function grown(share, dose, rate, halfDose, fade, upkeep, weeks) {
  const pull = rate * dose / (dose + halfDose);
  const fall = fade * upkeep / (dose + upkeep);
  const goal = pull / (pull + fall);
  return goal + (share - goal) * Math.exp(-(pull + fall) * weeks);
}

// A week's training of one muscle in hard sets, as a function of the strength it has.
function training(muscle, a) {
  const begin = a.effort_threshold + a[`extra_threshold_${muscle}`];
  const { effort_width, dose_steepness, dose_limit, minute_dose } = a;
  return (strength, demands, minutes, sets) => {
    let dose = sets;
    for (let bout = 0; bout < demands.length; bout += 1) {
      const above = (demands[bout] / strength - begin) / effort_width;
      if (above <= 0) continue;
      dose += minute_dose * minutes[bout] * Math.min(dose_limit, Math.exp(dose_steepness * Math.log(above)));
    }
    return dose;
  };
}

function recovery(loads, tolerance, fatigue, a) {
  const weeks = loads.length;
  const course = {
    overload: new Array(weeks), recovery: new Array(weeks),
    tolerance: new Array(weeks + 1), fatigue: new Array(weeks + 1),
  };
  const settling = 1 - Math.exp(-1 / a.tolerance_weeks), tiring = 1 - Math.exp(-1 / a.fatigue_weeks);
  course.tolerance[0] = tolerance;
  course.fatigue[0] = fatigue;
  for (let week = 0; week < weeks; week += 1) {
    const load = loads[week];
    const overload = Math.max(0, load / tolerance - 1);
    fatigue += (a.fatigue_per_overload * overload - fatigue) * tiring;
    tolerance += (Math.max(a.starting_tolerance, a.tolerance_margin * load) - tolerance) * settling;
    course.overload[week] = overload;
    course.recovery[week] = 1 / (1 + a.overload_slows_gains * overload);
    course.tolerance[week + 1] = tolerance;
    course.fatigue[week + 1] = fatigue;
  }
  return course;
}

function adapt(muscle, person, start, demands, minutes, sets, recovery, a) {
  const weeks = sets.length;
  const dose = training(muscle, a);
  const { drive_half_dose, drive_fade, size_half_dose, size_fade, upkeep_dose } = a;
  const { skill_half_dose, skill_fade } = a;
  const driveSpan = a.drive_ceiling - 1, sizeSpan = a.size_ceiling - 1, skillRoom = a.skill_ceiling - 1;
  const driveRoom = driveSpan * person.drive_response, sizeRoom = sizeSpan * person.size_response;
  const driveRate = a.drive_rate / driveSpan, sizeRate = a.size_rate / sizeSpan;
  const skillRate = a.skill_rate / skillRoom;
  const list = () => new Array(weeks + 1);
  const course = { drive: list(), size: list(), skill: list(), strength: list() };
  let drive = driveRoom > 0 ? (start.drive - 1) / driveRoom : 0;
  let size = sizeRoom > 0 ? (start.size - 1) / sizeRoom : 0;
  let skill = skillRoom > 0 ? (start.skill - 1) / skillRoom : 0;
  let strength = person.starting_strength * (1 + driveRoom * drive) * (1 + sizeRoom * size);
  const note = (week) => {
    course.drive[week] = 1 + driveRoom * drive;
    course.size[week] = 1 + sizeRoom * size;
    course.skill[week] = 1 + skillRoom * skill;
    course.strength[week] = strength;
  };
  note(0);
  for (let week = 0; week < weeks; week += 1) {
    const factor = recovery[week];
    for (let half = 0; half < 2; half += 1) {
      const given = dose(strength, demands[week], minutes[week], sets[week]);
      drive = grown(drive, given, driveRate * factor, drive_half_dose, drive_fade, upkeep_dose, 0.5);
      size = grown(size, given, sizeRate * factor, size_half_dose, size_fade, upkeep_dose, 0.5);
      strength = person.starting_strength * (1 + driveRoom * drive) * (1 + sizeRoom * size);
    }
    skill = grown(skill, sets[week], skillRate * factor, skill_half_dose, skill_fade, upkeep_dose, 1);
    note(week + 1);
  }
  return course;
}

function crowd(muscle, people, demands, minutes, sets, recovery, a) {
  const weeks = sets.length;
  const dose = training(muscle, a);
  const { drive_half_dose, drive_fade, size_half_dose, size_fade, upkeep_dose } = a;
  const driveSpan = a.drive_ceiling - 1, sizeSpan = a.size_ceiling - 1;
  const driveRate = a.drive_rate / driveSpan, sizeRate = a.size_rate / sizeSpan;
  const strengths = Array.from({ length: weeks + 1 }, () => new Float64Array(people.length));
  people.forEach(([start, driveResponse, sizeResponse], index) => {
    const driveRoom = driveSpan * driveResponse, sizeRoom = sizeSpan * sizeResponse;
    let drive = 0, size = 0, strength = start;
    strengths[0][index] = start;
    for (let week = 0; week < weeks; week += 1) {
      const factor = recovery[week];
      for (let half = 0; half < 2; half += 1) {
        const given = dose(strength, demands[week], minutes[week], sets[week]);
        drive = grown(drive, given, driveRate * factor, drive_half_dose, drive_fade, upkeep_dose, 0.5);
        size = grown(size, given, sizeRate * factor, size_half_dose, size_fade, upkeep_dose, 0.5);
        strength = start * (1 + driveRoom * drive) * (1 + sizeRoom * size);
      }
      strengths[week + 1][index] = strength;
    }
  });
  return strengths;
}

const byHand = { recovery, adapt, crowd };
