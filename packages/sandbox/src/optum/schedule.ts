import type { OffsetClock } from '../clock.js';
import type { StatePart } from '../state/part.js';

/** An action that is due later, as data that can be saved. */
interface Entry {
  readonly at: number;
  readonly action: string;
  readonly subject: unknown;
}

/** Runs actions at a sandbox time: when it arrives by itself, or when tests advance the clock past it. */
export class Schedule implements StatePart {
  readonly #clock: OffsetClock;
  readonly #actions = new Map<string, (subject: unknown) => void>();
  #entries: Entry[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(clock: OffsetClock, closing: AbortSignal) {
    this.#clock = clock;
    const stop = clock.onAdvance(() => this.#update());
    closing.addEventListener('abort', () => {
      stop();
      this.clear();
    });
  }

  /**
   * Defines an action by name.
   *
   * @returns a function that runs it for a subject once the sandbox clock reaches `at`, epoch milliseconds
   */
  define<Subject>(action: string, run: (subject: Subject) => void): (at: number, subject: Subject) => void {
    this.#actions.set(action, (subject) => run(subject as Subject));
    return (at, subject) => {
      this.#entries.push({ at, action, subject });
      this.#update();
    };
  }

  save(): readonly Entry[] {
    return this.#entries;
  }

  load(saved: unknown): void {
    this.#entries = [...(saved as readonly Entry[])];
    this.#update();
  }

  clear(): void {
    this.#entries = [];
    clearTimeout(this.#timer);
  }

  #update(): void {
    const now = this.#clock.now();
    const due = this.#entries.filter((entry) => entry.at <= now);
    this.#entries = this.#entries.filter((entry) => entry.at > now);
    for (const { action, subject } of due) this.#actions.get(action)?.(subject);
    clearTimeout(this.#timer);
    const next = Math.min(...this.#entries.map((entry) => entry.at));
    if (next < Number.POSITIVE_INFINITY)
      this.#timer = setTimeout(() => this.#update(), Math.min(next - now, 2 ** 31 - 1));
    // A scheduled action must not keep an otherwise idle program alive.
    this.#timer?.unref();
  }
}
