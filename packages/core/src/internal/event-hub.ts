import type { ClientEvents, EventListener, Unsubscribe } from '../events.js';
import { isThenable } from './thenable.js';

type AnyListener = (event: never) => unknown;

/** Event listeners. They only observe: errors they throw, or reject with, are ignored. */
export class EventHub {
  readonly #listeners = new Map<keyof ClientEvents, Set<AnyListener>>();

  /** Returns true when there is a listener, so that an event without one is not even created. */
  has(event: keyof ClientEvents): boolean {
    const listeners = this.#listeners.get(event);
    return listeners !== undefined && listeners.size > 0;
  }

  on<K extends keyof ClientEvents>(event: K, listener: EventListener<K>): Unsubscribe {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners);
    // The same function may be added twice, and each subscription ends separately.
    const entry: AnyListener = (value) => listener(value);
    listeners.add(entry);
    return () => {
      listeners.delete(entry);
    };
  }

  emit<K extends keyof ClientEvents>(event: K, value: ClientEvents[K]): void {
    for (const listener of this.#listeners.get(event) ?? []) {
      try {
        const result = listener(value as never);
        if (isThenable(result)) result.then(undefined, () => {});
      } catch {
        // Listeners only observe.
      }
    }
  }
}
