import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AbortError, systemClock } from '@payerkit/core';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import type { Opened } from './row.js';
import { rows } from './rows.js';
import { caught, useRow } from './use-row.js';

const EVENTS = ['request', 'response', 'retry', 'token', 'disclosure'] as const;

describe.each(rows)('$name', (row) => {
  const fixture = useRow(row);
  const { open, fault, seen } = fixture;
  const { patient: route } = row.routes;
  const next = ({ client }: Opened, event: 'request' | 'retry') =>
    new Promise<void>((resolve) => {
      const stop = client.on(event, () => {
        stop();
        resolve();
      });
    });

  test('listeners are notified of attempts, responses, retries and disclosures, in order, until they leave', async () => {
    const { client, member } = open();
    await member.patient.retrieve();
    const told: string[] = [];
    const leave = EVENTS.map((event) => client.on(event, () => told.push(event)));
    fault({ fault: 'server-error', route, count: 1 });
    await member.patient.retrieve();
    const expected = ['request', 'response', 'retry', 'request', 'response', 'disclosure'];
    expect(told).toEqual(expected);
    for (const unsubscribe of leave) unsubscribe();
    for (const unsubscribe of leave) unsubscribe();
    await member.patient.retrieve();
    expect(told).toEqual(expected);
  });

  test('a listener that throws disturbs nobody', async () => {
    const { client, member } = open();
    for (const event of EVENTS)
      client.on(event, () => {
        throw new Error('a broken listener');
      });
    await expect(member.patient.retrieve()).resolves.toBeDefined();
  });

  describe('a caller who gives up', () => {
    const aborted = async (call: (signal: AbortSignal) => PromiseLike<unknown>, when: Promise<unknown>) => {
      const controller = new AbortController();
      const outcome = caught(call(controller.signal));
      await when;
      controller.abort();
      const error = await outcome;
      expect(error).toBeInstanceOf(AbortError);
      expect(error).toMatchObject({ code: 'aborted', retryable: false });
      return error;
    };

    test('before anything is sent sends nothing', async () => {
      const { member } = open();
      const error = await caught(member.patient.retrieve({ signal: AbortSignal.abort() }));
      expect(error).toBeInstanceOf(AbortError);
      expect(error).toMatchObject({ sent: 'no', attempts: 0 });
      expect(seen()).toEqual([]);
    });

    test('while a token is awaited leaves the others their token', async () => {
      const opened = open();
      await opened.member.patient.retrieve();
      fixture.bench.expireTokens();
      fault({ fault: 'latency', ms: 60, route: row.routes.token });
      const other = opened.member.patient.retrieve();
      const rejected = new Promise<void>((resolve) => {
        opened.client.on('request', ({ operation }) => {
          if (operation.toLowerCase().includes('token')) resolve();
        });
      });
      await aborted((signal) => opened.member.patient.retrieve({ signal }), rejected);
      await expect(other).resolves.toMatchObject({ resourceType: 'Patient' });
    });

    test.each(['stall-headers', 'stall-body'] as const)('during %s ends the call', async (name) => {
      const opened = open();
      await opened.member.patient.retrieve();
      fault({ fault: name, route });
      const error = await aborted(
        (signal) => opened.member.patient.retrieve({ signal }),
        next(opened, 'request'),
      );
      expect(error.attempts).toBeLessThanOrEqual(1);
    });

    test('between two attempts ends the wait', async () => {
      const opened = open({ clock: systemClock });
      fault({ fault: 'rate-limited', retryAfter: 50, route });
      const error = await aborted(
        (signal) => opened.member.patient.retrieve({ signal }),
        next(opened, 'retry'),
      );
      expect(error.attempts).toBe(1);
    });
  });

  test('closing ends what is under way and the wait for a retry, can be repeated, and is the end', async () => {
    const opened = open({ clock: systemClock });
    const { client, member } = opened;
    await member.patient.retrieve();
    fault({ fault: 'stall-headers', route, count: 1 });
    const stalled = caught(member.patient.retrieve());
    await next(opened, 'request');
    fault({ fault: 'rate-limited', retryAfter: 50, route });
    const waiting = caught(member.patient.retrieve());
    await next(opened, 'retry');
    await Promise.all([client.close(), client.close()]);
    for (const error of await Promise.all([stalled, waiting]))
      expect(error).toMatchObject({ kind: 'abort', code: 'client_closed' });
    await client.close();
    const { requests } = fixture.bench.server.control.counters();
    expect(await caught(member.patient.retrieve())).toMatchObject({ kind: 'abort' });
    expect(await caught(member.claims.list())).toMatchObject({ kind: 'abort' });
    expect(fixture.bench.server.control.counters().requests).toBe(requests);
  });
});

test('a process ends by itself, its clients closed or left open', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'payerkit-conformance-'));
  try {
    const outfile = join(folder, 'program.mjs');
    await build({
      stdin: {
        contents: `
          import { rows } from './rows.js';
          for (const row of rows) {
            const bench = await row.start();
            const opened = [bench.open(), bench.open()];
            for (const { member } of opened) {
              await member.patient.retrieve();
              for await (const _ of member.claims.list()) break;
            }
            await opened[0].client.close();
            await bench.server.close();
            console.log(row.name);
          }`,
        resolveDir: fileURLToPath(new URL('.', import.meta.url)),
        loader: 'ts',
      },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20.19',
      logLevel: 'error',
      // Loaded by what is not called here, and large.
      external: ['../generated/*'],
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
      alias: Object.fromEntries(
        ['core', 'blue-button', 'optum', 'sandbox'].map((name) => [
          `@payerkit/${name}`,
          fileURLToPath(new URL(`../../packages/${name}/src/index.ts`, import.meta.url)),
        ]),
      ),
    });
    const child = spawn(process.execPath, [outfile], { stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(printed.trim().split('\n')).toEqual(rows.map(({ name }) => name));
    expect(code).toBe(0);
  } finally {
    await rm(folder, { recursive: true });
  }
});
