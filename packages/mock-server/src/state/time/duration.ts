const unitMs = { D: 86_400_000, H: 3_600_000, M: 60_000, S: 1000 };

/**
 * Converts an ISO 8601 duration of days and smaller units (`PT5M`, `P1DT12H`, `PT0.5S`) to milliseconds.
 * @throws RangeError for an invalid duration
 */
export function parseDuration(text: string): number {
  const [, days, hours, minutes, seconds] =
    /^P(?=.)(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text) ?? noDuration(text);
  return (
    Number(days ?? 0) * unitMs.D +
    Number(hours ?? 0) * unitMs.H +
    Number(minutes ?? 0) * unitMs.M +
    Number(seconds ?? 0) * unitMs.S
  );
}

function noDuration(text: string): never {
  throw new RangeError(`${text} is not an ISO 8601 duration, e.g. PT5M`);
}
