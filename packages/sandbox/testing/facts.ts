import { describe, expect, test } from 'vitest';
import type { BlueButtonOptions } from '../src/blue-button/options.js';
import { TestSandbox } from './blue-button-steps.js';
import {
  checkBody,
  checkDocument,
  describeExpectation,
  type Expectation,
  type ListedFact,
} from './fidelity.js';
import { isObserved } from './observed.js';

/** One row of the contract: a fact of the reference, a request, and what must come back. */
export interface Fact extends Expectation {
  /** The fact in a few words. */
  readonly fact: string;
  /** Sends the request; each row gets a sandbox of its own. */
  readonly ask: (sandbox: TestSandbox) => Promise<Response>;
  /** Set-up of the sandbox. */
  readonly options?: BlueButtonOptions | undefined;
  /** True when CMS's running server was observed to respond so; otherwise the fact is from its code or documentation. */
  readonly observed?: boolean | undefined;
}

/**
 * Runs each fact as a test of its own, and holds the section's table in `packages/sandbox/FIDELITY.md` to them.
 *
 * @param shared - one sandbox for all rows, where setting one up takes long and the rows leave nothing behind
 */
export function checkFacts(section: string, facts: readonly Fact[], shared?: TestSandbox): void {
  describe(section, () => {
    const listed: ListedFact[] = [];
    test.each(facts.map((row) => [row.fact, row] as const))('%s', async (_fact, row) => {
      const sandbox = shared ?? new TestSandbox(row.options);
      const response = await row.ask(sandbox);
      listed.push({
        fact: row.fact,
        request: sandbox.lastRequest,
        expected: describeExpectation(row),
        source: (row.observed ?? isObserved(section, row.fact)) ? 'observed' : 'read',
      });
      const text = await response.text();
      expect(`${response.status} ${response.status === row.status ? '' : text}`.trim()).toBe(
        String(row.status),
      );
      for (const [name, value] of Object.entries(row.headers ?? {})) {
        if (value instanceof RegExp) expect(response.headers.get(name)).toMatch(value);
        else expect(response.headers.get(name)).toBe(value);
      }
      checkBody(row, text);
    });
    checkDocument(section, () => listed);
  });
}
