import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  /** What is particular about the body, for the document. */
  readonly note?: string | undefined;
  /** Text of the Authorization header, or none of it; by default a good token. */
  readonly authorization?: string | null | undefined;
  /** Sets the sandbox up, and may ask for a token of its own. */
  readonly before?: ((sandbox: Sandbox) => unknown) | undefined;
}

/** Runs each fact as a test of its own, and holds the section's table in `docs/sandbox-fidelity.md` to them. */
export function checkOptumFacts(section: string, facts: readonly OptumFact[]): void {
  describe(section, () => {
    let sandbox: Sandbox;
    beforeAll(async () => {
      sandbox = await createSandbox();
    });
    afterAll(() => sandbox.close());
    const listed: ListedFact[] = [];
    it.each(facts.map((row) => [row.fact, row] as const))('%s', async (fact, row) => {
      const [method, path] = row.call;
      const given = await row.before?.(sandbox);
      const token = typeof given === 'string' ? given : undefined;
      const authorization =
        row.authorization === undefined
          ? `Bearer ${token ?? (await optumToken(sandbox))}`
          : row.authorization;
      const { status, headers, body } = await send(sandbox.url + path, {
        ...row.send,
        method,
        headers: { ...(authorization === null ? {} : { authorization }), ...row.send?.headers },
      });
      expect(`${status} ${status === row.status ? '' : body}`.trim()).toBe(String(row.status));
      for (const [name, value] of Object.entries(row.headers ?? {})) {
        if (value instanceof RegExp) expect(headers[name]).toMatch(value);
        else expect(headers[name] ?? null).toBe(value);
      }
      checkBody(row, body);
      const request = describeRequest(method, path) + (row.note === undefined ? '' : ` with ${row.note}`);
      listed.push({ fact, request, expected: describeExpectation(row) });
    });
    checkDocument(section, () => listed);
  });
}
