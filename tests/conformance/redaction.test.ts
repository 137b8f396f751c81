import { inspect } from 'node:util';
import type { CommonClientOptions, DisclosureEvent } from '@payerkit/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Opened } from './row.js';
import { rows } from './rows.js';
import { caught, useRow } from './use-row.js';

const CANARY = 'canary-5d41402abc4b2a76';
const EVENTS = ['request', 'response', 'retry', 'token', 'disclosure'] as const;

afterEach(() => vi.restoreAllMocks());

describe.each(rows)('$name', (row) => {
  const fixture = useRow(row);
  const { open, fault } = fixture;
  const { patient: route, any: path } = row.routes;

  /** Opens a client all of whose channels are written down. */
  const watch = (options: CommonClientOptions = {}) => {
    const printed: string[] = [];
    const note = (...parts: unknown[]) =>
      void printed.push(inspect(parts, { depth: 20, showHidden: true }), JSON.stringify(parts) ?? '');
    for (const channel of ['log', 'info', 'warn', 'error', 'debug'] as const)
      vi.spyOn(console, channel).mockImplementation(note);
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((text) => {
        note(String(text));
        return true;
      });
    const logger = { debug: note, info: note, warn: note, error: note };
    const opened = open({ logger, onDisclosure: note, ...options });
    for (const event of EVENTS) opened.client.on(event, note);
    return { ...opened, printed, note };
  };

  const failures: Readonly<Record<string, (opened: Opened) => PromiseLike<unknown>>> = {
    'an error of the server': ({ member }) => {
      fault({ fault: 'server-error', route, processed: true });
      return member.patient.retrieve();
    },
    'a rejection': ({ member }) => {
      fault({ fault: 'server-error', status: 400, route });
      return member.patient.retrieve();
    },
    'a page of HTML': ({ member }) => {
      fault({ fault: 'html-error', route });
      return member.patient.retrieve();
    },
    'half a response': ({ member }) => {
      fault({ fault: 'truncated-body', route });
      return member.patient.retrieve();
    },
    noise: ({ member }) => {
      fault({ fault: 'gzip-garbage', route });
      return member.patient.retrieve();
    },
    'an end of time': ({ member }) => {
      fault({ fault: 'stall-body', route });
      return member.patient.retrieve({ timeoutMs: 50 });
    },
    'a token endpoint that is down': ({ member }) => {
      fixture.bench.expireTokens();
      fault({ fault: 'rate-limited', retryAfter: 3_600, route: row.routes.token });
      return member.patient.retrieve();
    },
    'a signal aborted with words': ({ member }) =>
      member.patient.retrieve({ signal: AbortSignal.abort(new Error(CANARY)) }),
    'a query that is rejected': ({ member }) => member.claims.list({ serviceDate: { ge: CANARY } }),
    'a path that is rejected': ({ member }) => member.request({ method: 'GET', path: `/${CANARY}/../a` }),
    'a path that leads nowhere': ({ member }) =>
      member.request({
        method: 'GET',
        path: `/${CANARY}`,
        query: { name: CANARY },
        headers: { 'x-a': CANARY },
      }),
    'a body that went into the dark': ({ member }) => {
      fault({ fault: 'reset-after', route: path });
      return member.request({ method: 'POST', path, body: { name: CANARY }, query: { name: CANARY } });
    },
    'a header that is rejected': ({ member }) =>
      member.patient.retrieve({ headers: { authorization: CANARY, 'x-a': `${CANARY}\n` } }),
    'a cursor that is rejected': ({ member }) => member.coverage.list({ cursor: CANARY }),
  };

  test.each(Object.entries(failures))('%s says nothing of anybody, on no channel', async (_what, fail) => {
    const watched = watch({ maxRetries: 1 });
    const patient = await open().member.patient.retrieve();
    const error = await caught(fail(watched));
    watched.note(error, error.stack, `${error}`, Object.entries(error));
    const names = patient.name?.flatMap(({ family, given = [] }) => [family, ...given]) ?? [];
    const forbidden = [CANARY, 'Bearer ', ...fixture.bench.secrets, ...names].filter(
      (text) => text !== undefined && text.length > 3,
    ) as string[];
    expect(forbidden.filter((text) => watched.printed.some((line) => line.includes(text)))).toEqual([]);
    // The vendor's own words are there for code that asks for them, and for nothing else.
    expect(Object.keys(error)).not.toContain('details');
  });

  test('reads say nothing of anybody either', async () => {
    const watched = watch();
    const { member, printed } = watched;
    const patient = await member.patient.retrieve();
    await member.coverage.list().toArray({ limit: 10 });
    await member.claims.list({ limit: 10 }).toArray({ limit: 10 });
    const names = patient.name?.flatMap(({ family, given = [] }) => [family, ...given]) ?? [];
    const forbidden = [...fixture.bench.secrets, ...names, patient.birthDate].filter(
      (text) => text !== undefined && text.length > 3,
    ) as string[];
    expect(printed.length).toBeGreaterThan(10);
    expect(forbidden.filter((text) => printed.some((line) => line.includes(text)))).toEqual([]);
  });

  test('each read of a person is reported before the data is returned', async () => {
    const told: DisclosureEvent[] = [];
    const { member } = open({ onDisclosure: (event) => void told.push(event) });
    const patient = await member.patient.retrieve();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ provider: row.provider, count: 1 });
    expect(told[0]?.resourceType).toMatch(/^(Patient|271)$/);
    const { items } = await member.claims.list();
    expect(told).toHaveLength(2);
    expect(told[1]?.count).toBeGreaterThanOrEqual(items.length);
    expect(JSON.stringify(told)).not.toContain(patient.id ?? CANARY);
  });

  test('nothing is returned when the audit trail is down', async () => {
    const { member } = open({ onDisclosure: () => Promise.reject(new Error('the audit trail is down')) });
    await expect(member.patient.retrieve()).rejects.toThrow('the audit trail is down');
    await expect(Promise.resolve(member.coverage.list())).rejects.toThrow('the audit trail is down');
    await expect(Promise.resolve(member.claims.list())).rejects.toThrow('the audit trail is down');
  });
});
