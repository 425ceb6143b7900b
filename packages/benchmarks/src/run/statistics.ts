/** Median and quartiles of several rounds. */
export interface Figure {
  median: number;
  low: number;
  high: number;
}

export function summarize(samples: readonly number[]): Figure {
  return { median: median(samples), low: quantile(samples, 0.25), high: quantile(samples, 0.75) };
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Returns the value that a share of the samples does not exceed, interpolated between neighbours. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((left, right) => left - right);
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position % 1);
}

/** Returns the exponent b of the power law y = a·x^b with the best fit: 0 is constant, 1 linear, 2 quadratic. */
export function growthExponent(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (index: 0 | 1) => logs.reduce((sum, point) => sum + point[index], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const variance = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return covariance / variance;
}
