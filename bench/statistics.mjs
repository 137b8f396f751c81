/** Middle value. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The same items in random order. */
export function shuffled(items) {
  return items
    .map((item) => ({ item, order: Math.random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

const RESAMPLES = 1000;

/**
 * The median of the ratios of two candidates round by round, with the 90 % interval of that median by resampling. Both
 * ran in every round, so that a machine that slows down slows both.
 */
export function ratioOf(samples, base, field) {
  const ratios = samples.map((one, round) => one[field] / base[round][field]);
  return medianOf(ratios);
}

/**
 * The ratio of what two candidates took in all rounds together, with its 90 % interval by resampling the rounds. For the
 * CPU of processes that live through all rounds: the garbage of one round is often collected in another.
 */
export function totalRatioOf(samples, base, field) {
  const rounds = samples.map((one, round) => [one[field], base[round][field]]);
  const ratio = (some) => sum(some.map(([took]) => took)) / sum(some.map(([, took]) => took));
  return { value: ratio(rounds), ...interval(rounds, ratio) };
}

/** The median of some values with its 90 % interval. */
export function medianOf(values) {
  return { value: median(values), ...interval(values, median) };
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

/** The 90 % interval of a statistic of some values; nothing for too few of them. */
function interval(values, statistic) {
  if (values.length < 3) return {};
  const found = Array.from({ length: RESAMPLES }, () =>
    statistic(values.map(() => values[Math.floor(Math.random() * values.length)])),
  ).sort((a, b) => a - b);
  return { low: found[Math.floor(RESAMPLES * 0.05)], high: found[Math.floor(RESAMPLES * 0.95)] };
}

/** A ratio with its interval, such as `1.12 [1.05–1.30]`. */
export function shown({ value, low, high }) {
  return low === undefined ? value.toFixed(2) : `${value.toFixed(2)} [${low.toFixed(2)}–${high.toFixed(2)}]`;
}

/** A Markdown table. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
