const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

/** The last parsed day, as a number like 20230201, and the time of its beginning. */
let knownDay = 0;
let knownDayMs = 0;

/**
 * Returns a timestamp (RFC 3339) in milliseconds since 1970, or NaN if it is invalid. For the form of `toISOString`, it
 * takes a fraction of the time of `Date.parse`, which matters because all timestamps of a large state are checked and
 * sorted.
 */
export function parseTimestamp(text: string): number {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  const ms = twoDigits(text, 20) * 10 + digit(text, 22);
  const isTime = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60 && ms >= 0;
  // Some months lack days 29 to 31.
  const isDay = year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
  if (isDay && isTime && hasSeparators(text)) {
    return startOf(year, month, day) + ((hour * 60 + minute) * 60 + second) * 1000 + ms;
  }
  // Date.parse moves February 30th into March, and takes 24:00 for the next day.
  return form.test(text) && hour < 24 && isInMonth(year, month, day) ? Date.parse(text) : Number.NaN;
}

/** Whether a month has a day. Date.UTC has other years below 100, but the calendar repeats after 400 years. */
function isInMonth(year: number, month: number, day: number): boolean {
  return new Date(Date.UTC(2000 + (year % 400), month - 1, day)).getUTCDate() === day;
}

function startOf(year: number, month: number, day: number): number {
  const number = (year * 100 + month) * 100 + day;
  if (number !== knownDay) {
    knownDay = number;
    knownDayMs = Date.UTC(year, month - 1, day);
  }
  return knownDayMs;
}

function hasSeparators(text: string): boolean {
  return (
    text.length === 24 &&
    text.charCodeAt(4) === 45 &&
    text.charCodeAt(7) === 45 &&
    text.charCodeAt(10) === 84 &&
    text.charCodeAt(13) === 58 &&
    text.charCodeAt(16) === 58 &&
    text.charCodeAt(19) === 46 &&
    text.charCodeAt(23) === 90
  );
}

function twoDigits(text: string, index: number): number {
  return digit(text, index) * 10 + digit(text, index + 1);
}

/** Returns a large negative number for other characters, so that every sum with it is negative. */
function digit(text: string, index: number): number {
  const value = text.charCodeAt(index) - 48;
  return value >= 0 && value <= 9 ? value : -100_000;
}
