import { inspect } from 'node:util';
import { type Clock, PayerKitError } from '@payerkit/core';
import type { FaultRule, JournalEntry } from '@payerkit/sandbox';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Bench, Opened, Row, RowOptions } from './row.js';

/** Context of the tests of a row. */
export interface Fixture {
  /** The row's server; there once the tests run. */
  readonly bench: Bench;
  /** Makes a client that is closed after the test. Waits between attempts take no time unless it brings a clock. */
  readonly open: (options?: RowOptions) => Opened;
  /** Puts a fault in force until the test is over. */
  readonly fault: (rule: FaultRule) => () => void;
  /** Requests that the server received since the test began. */
  readonly seen: () => readonly JournalEntry[];
  /** Waits until so many exchanges with a fault have come to their end. */
  readonly ended: (fault: string, count: number) => Promise<void>;
}

/** A clock whose waits are noted and take no time. */
export function instantClock(aheadMs = 0): Clock & { readonly waits: readonly number[] } {
  const waits: number[] = [];
  let waitedMs = 0;
  return {
    waits,
    now: () => Date.now() + aheadMs + waitedMs,
    sleep: async (ms) => {
      waits.push(ms);
      waitedMs += ms;
    },
  };
}

/** Starts a row's server around the tests of the `describe` that calls it; each test finds it without faults. */
export function useRow(row: Row): Fixture {
  let running: Bench | undefined;
  let firstOfTest = 0;
  const opened: Opened[] = [];
  const bench = () => {
    if (running === undefined) throw new Error('the server runs only while tests do');
    return running;
  };
  const seen = () => bench().server.control.journal(firstOfTest);

  beforeAll(async () => {
    running = await row.start();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map(({ client }) => client.close()));
    const { control } = bench().server;
    control.faults.clear();
    firstOfTest = control.journal().at(-1)?.id ?? 0;
  });
  afterAll(() => running?.server.close());

  return {
    get bench() {
      return bench();
    },
    open(options) {
      const one = bench().open({ clock: instantClock(), ...options });
      opened.push(one);
      return one;
    },
    fault: (rule) => bench().server.control.faults.add(rule),
    seen,
    async ended(fault, count) {
      const enough = () => seen().filter(({ faults }) => faults.includes(fault)).length >= count;
      await new Promise<void>((resolve) => {
        if (enough()) return resolve();
        const stop = bench().server.control.onExchange(() => {
          if (!enough()) return;
          stop();
          resolve();
        });
      });
    },
  };
}

/** The error a call ends in; fails when it doesn't, or when it is none of ours. */
export async function caught(call: PromiseLike<unknown>): Promise<PayerKitError> {
  try {
    await call;
  } catch (error) {
    if (PayerKitError.isInstance(error)) return error;
    expect.fail(`not an error of ours: ${inspect(error)}`);
  }
  expect.fail('it should have failed');
}
