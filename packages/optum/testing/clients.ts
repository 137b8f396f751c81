import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { OptumClientOptions } from '../src/client-options.js';
import { OptumClient } from '../src/optum-client.js';

/** A sandbox for the tests of a file, reset between them, and clients that are closed after each. */
export interface Bench {
  /** The sandbox; available once the tests run. */
  readonly sandbox: Sandbox;
  /** Creates a client of the sandbox. Waits between attempts take no time. */
  client(overrides?: Partial<OptumClientOptions>): OptumClient;
}

/** Starts a {@link Bench} around the tests of the calling file. */
export function useSandbox(): Bench {
  let sandbox: Sandbox | undefined;
  const clients: OptumClient[] = [];
  const running = () => {
    if (sandbox === undefined) throw new Error('the sandbox runs only while tests do');
    return sandbox;
  };
  beforeAll(async () => {
    sandbox = await createSandbox();
  });
  afterEach(async () => {
    await Promise.all(clients.splice(0).map((client) => client.close()));
    running().control.reset();
    Object.assign(running().control.optum.switches, {
      payerListEnvelope: 'live',
      predefinedValuesOnly: true,
    });
  });
  afterAll(() => running().close());
  return {
    get sandbox() {
      return running();
    },
    client(overrides = {}) {
      const { baseUrl, clientId, clientSecret } = running().optum;
      const client = new OptumClient({
        environment: { baseUrl, kind: 'sandbox' },
        clientId,
        clientSecret,
        clock: { now: () => Date.now(), sleep: () => Promise.resolve() },
        ...overrides,
      });
      clients.push(client);
      return client;
    },
  };
}
