import { setImmediate, setTimeout } from 'node:timers/promises';

/** Enough turns of the event loop for a connection to be opened, accepted and read. */
const TURNS = 6;
const TURN_MS = 2;

/**
 * Waits until requests that were sent at the same moment on other connections have arrived. A refresh on the running
 * server takes longer than this.
 */
export async function othersHaveArrived(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    await setTimeout(TURN_MS);
    // Timers run before sockets are read: after a stall the others may still be waiting there.
    await setImmediate();
  }
}
