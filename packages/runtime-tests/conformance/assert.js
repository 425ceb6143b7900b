// Some of the runtimes have no node:assert.

export function equal(actual, expected, what = "value") {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${what} is ${left}, expected ${right}`);
}

export function ok(condition, problem) {
  if (!condition) throw new Error(problem);
}

/** Returns the error with which a call fails; throws unless it has the expected name. */
export async function failure(call, name) {
  let result;
  try {
    result = await call();
  } catch (error) {
    if (error?.name === name) return error;
    throw new Error(`expected ${name}, but got ${error?.name}: ${error?.message}`, { cause: error });
  }
  throw new Error(`expected ${name}, but the call returned ${JSON.stringify(result)}`);
}
