import type { Clock } from '../src/clock.js';

interface Sleeper {
  readonly atMs: number;
  wake(): void;
}

/** Time that stands still until a test moves it. */
export class FakeClock implements Clock {
  #nowMs: number;
  #sleepers: Sleeper[] = [];

  constructor(nowMs = Date.UTC(2026, 0, 1)) {
    this.#nowMs = nowMs;
  }

  now(): number {
    return this.#nowMs;
  }

  /** Number of pending sleeps. */
  get sleeping(): number {
    return this.#sleepers.length;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
        signal?.removeEventListener('abort', onAbort);
      };
      const onAbort = () => {
        leave();
        reject(signal?.reason);
      };
      const sleeper: Sleeper = {
        atMs: this.#nowMs + ms,
        wake: () => {
          leave();
          resolve();
        },
      };
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      signal?.addEventListener('abort', onAbort, { once: true });
      this.#sleepers.push(sleeper);
    });
  }

  /** Moves time on, waking each sleeper at its instant and letting what follows from it happen first. */
  async advance(ms: number): Promise<void> {
    const untilMs = this.#nowMs + ms;
    await settled();
    for (let next = this.#next(); next !== undefined && next.atMs <= untilMs; next = this.#next()) {
      this.#nowMs = Math.max(this.#nowMs, next.atMs);
      next.wake();
      await settled();
    }
    this.#nowMs = untilMs;
    await settled();
  }

  /** Moves time on for as long as it takes a promise to settle. */
  async runUntil<T>(promise: Promise<T>): Promise<T> {
    let isSettled = false;
    void Promise.allSettled([promise]).then(() => {
      isSettled = true;
    });
    for (await settled(); !isSettled; await settled()) {
      const next = this.#next();
      if (next !== undefined) await this.advance(Math.max(0, next.atMs - this.#nowMs));
    }
    return promise;
  }

  #next(): Sleeper | undefined {
    return this.#sleepers.toSorted((a, b) => a.atMs - b.atMs)[0];
  }
}

/** Lets every promise settle that needs nothing but other promises. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
