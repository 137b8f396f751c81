import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../src/sandbox.js';
import {
  checkBody,
  checkDocument,
  describeExpectation,
  describeRequest,
  type Expectation,
  type ListedFact,
} from './fidelity.js';
import { optumToken } from './optum.js';
import { type RawRequest, send } from './raw-client.js';

/** One row of the Optum side's contract. */
export interface OptumFact extends Expectation {
  /** The fact in a few words. */
  readonly fact: string;
  /** Method and path. */
  readonly call: readonly [method: 'GET' | 'POST' | 'DELETE' | 'PATCH', path: string];
  /** Body and further headers. */
  readonly send?: RawRequest | undefined;
  /** Notable property of the body, for the document. */
  readonly note?: string | undefined;
  /** Text of the Authorization header, or none of it; by default a good token. */
  readonly authorization?: string | null | undefined;
  /** Sets the sandbox up; may return a token of its own, or what only then is known of the request. */
  readonly before?: ((sandbox: Sandbox) => unknown) | undefined;
}

/** Overrides of a row's request by its setup. */
interface Known {
  readonly path?: string;
  readonly body?: unknown;
}

/** A row that posts. */
export function post(
  fact: string,
  path: string,
  body: unknown,
  note: string,
  expected: Omit<OptumFact, 'fact' | 'call' | 'note' | 'send'> & { headers?: OptumFact['headers'] },
  headers: Readonly<Record<string, string>> = {},
): OptumFact {
  return { fact, call: ['POST', path], send: { body, headers }, note, ...expected };
}

/** A row that gets. */
export function get(
  fact: string,
  path: string,
  status: number,
  body: object | RegExp,
  more: Partial<OptumFact> = {},
): OptumFact {
  return { fact, call: ['GET', path], status, body, ...more };
}

/** A row that posts a form. */
export function form(
  fact: string,
  path: string,
  send: RawRequest,
  note: string,
  expected: Pick<OptumFact, 'status' | 'body' | 'headers'>,
): OptumFact {
  return { fact, call: ['POST', path], send, note, ...expected };
}

/** A form of fields and files, as text that a row can send. */
export function multipart(
  parts: readonly (readonly [name: string, content: string, file?: string | undefined, type?: string])[],
): RawRequest {
  const body = parts.map(([name, content, file, type]) => {
    const named = file === undefined ? '' : `; filename="${file}"`;
    const typed = type === undefined ? '' : `\r\nContent-Type: ${type}`;
    return `--facts\r\nContent-Disposition: form-data; name="${name}"${named}${typed}\r\n\r\n${content}\r\n`;
  });
  return {
    body: `${body.join('')}--facts--\r\n`,
    headers: { 'content-type': 'multipart/form-data; boundary=facts' },
  };
}

/** Runs each fact as a test of its own, and holds the section's table in `packages/sandbox/FIDELITY.md` to them. */
export function checkOptumFacts(section: string, facts: readonly OptumFact[]): void {
  describe(section, () => {
    let sandbox: Sandbox;
    beforeAll(async () => {
      sandbox = await createSandbox();
    });
    afterAll(() => sandbox.close());
    const listed: ListedFact[] = [];
    test.each(facts.map((row) => [row.fact, row] as const))('%s', async (fact, row) => {
      const [method, path] = row.call;
      const given = await row.before?.(sandbox);
      const token = typeof given === 'string' ? given : undefined;
      const known: Known = typeof given === 'object' && given !== null ? given : {};
      const authorization =
        row.authorization === undefined
          ? `Bearer ${token ?? (await optumToken(sandbox))}`
          : row.authorization;
      const { status, headers, body } = await send(sandbox.url + (known.path ?? path), {
        ...row.send,
        ...('body' in known ? { body: known.body } : {}),
        method,
        headers: { ...(authorization === null ? {} : { authorization }), ...row.send?.headers },
      });
      expect(`${status} ${status === row.status ? '' : body}`.trim()).toBe(String(row.status));
      for (const [name, value] of Object.entries(row.headers ?? {})) {
        if (value instanceof RegExp) expect(headers[name] ?? 'none').toMatch(value);
        else expect(headers[name] ?? null).toBe(value);
      }
      checkBody(row, body);
      const request = describeRequest(method, path) + (row.note === undefined ? '' : ` with ${row.note}`);
      listed.push({ fact, request, expected: describeExpectation(row) });
    });
    checkDocument(section, () => listed);
  });
}
