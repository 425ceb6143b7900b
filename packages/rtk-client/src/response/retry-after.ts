/**
 * Returns the milliseconds of `retry-after-ms` or `Retry-After`, which is a number of seconds or a date (RFC 9110,
 * section 10.2.3).
 */
export function readRetryAfter(headers: Headers | undefined): number | undefined {
  const read = (name: string) => String(headers?.get(name));
  const value = read("retry-after");
  const readings = [
    Number.parseFloat(read("retry-after-ms")),
    Number.parseFloat(value) * 1000,
    Date.parse(value) - Date.now(),
  ];
  const delay = readings.find(Number.isFinite);
  return delay && Math.max(0, delay);
}
