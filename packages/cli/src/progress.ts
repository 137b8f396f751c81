import { type Drawing, UNICODE_DRAWING } from './drawing.js';
import type { OutputStream } from './streams.js';

/** Progress of long work, on stderr. */
export interface Progress {
  /** Sets the total when it becomes known. */
  total(total: number): void;
  /** Adds finished items. Default 1. */
  add(items?: number): void;
  /** Removes the line. Call it in `finally`. */
  stop(): void;
}

/** Options of {@link startProgress}. */
export interface ProgressOptions {
  /** Items in words, such as `claims`. */
  readonly unit: string;
  /** Number of items, when it is known. */
  readonly total?: number | undefined;
  /** Characters of the bar. */
  readonly drawing?: Drawing | undefined;
}

/** Progress that is printed nowhere. */
export const SILENT_PROGRESS: Progress = {
  total: () => undefined,
  add: () => undefined,
  stop: () => undefined,
};

/**
 * Starts a line of progress: with a total a bar, rate and time left; without one, count and rate.
 *
 * @param stream - a terminal
 * @param options - unit and total
 */
export async function startProgress(stream: OutputStream, options: ProgressOptions): Promise<Progress> {
  const { default: cliProgress } = await import('cli-progress');
  const startedAtMs = performance.now();
  let [done, all] = [0, options.total];
  const format = (_options: unknown, { value }: { readonly value: number }) =>
    progressText({ ...options, total: all }, value, performance.now() - startedAtMs, stream.columns);
  const bar = new cliProgress.SingleBar({
    stream: stream as NodeJS.WritableStream,
    format,
    clearOnComplete: true,
    hideCursor: true,
    fps: 5,
    // A signal ends the command, which stops the bar.
    gracefulExit: false,
  });
  // A second Ctrl-C ends the process at once; the terminal must not stay without a cursor.
  const stop = () => bar.stop();
  process.once('exit', stop);
  bar.start(all ?? Number.MAX_SAFE_INTEGER, 0);
  return {
    total(total) {
      all = total;
      bar.setTotal(total);
    },
    add(items = 1) {
      done += items;
      bar.update(done);
    },
    stop() {
      process.off('exit', stop);
      stop();
    },
  };
}

const BAR_WIDTH = 20;
const MS_PER_S = 1000;

/**
 * Returns the line of progress. Where it does not fit, the bar becomes shorter, then the unit is left out, then the text is cut.
 *
 * @param options - unit and total
 * @param done - finished items
 * @param elapsedMs - time since the start, in milliseconds
 * @param width - of the terminal, in characters; undefined for no limit
 */
export function progressText(
  { unit, total, drawing = UNICODE_DRAWING }: ProgressOptions,
  done: number,
  elapsedMs: number,
  width: number = Number.POSITIVE_INFINITY,
): string {
  const perSecond = elapsedMs > 0 ? (done * MS_PER_S) / elapsedMs : 0;
  const rate = `${perSecond >= 10 ? perSecond.toFixed(0) : perSecond.toFixed(1)}/s`;
  if (total === undefined) return `${done} ${unit}, ${rate}`.slice(0, width);
  const left = perSecond > 0 ? `, ${durationText((total - done) / perSecond)} left` : '';
  const longest = `${done} of ${total} ${unit}, ${rate}${left}`;
  const text = longest.length <= width ? longest : `${done} of ${total}, ${rate}${left}`;
  const size = Math.min(BAR_WIDTH, width - text.length - 1);
  const filled = total > 0 ? Math.min(size, Math.round((size * done) / total)) : size;
  if (size < 1) return text.slice(0, width);
  return `${drawing.filled.repeat(filled)}${drawing.empty.repeat(size - filled)} ${text}`;
}

/**
 * Returns a duration in words.
 *
 * @param seconds - the duration, in seconds
 */
export function durationText(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
