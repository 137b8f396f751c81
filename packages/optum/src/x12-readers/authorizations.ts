import type { Issue } from '@payerkit/core';
import { type AuthorizationResult, readAuthorization } from '../revenue-cycle/authorization-result.js';
import { AuthorizationWire } from '../revenue-cycle/x12-authorization.js';
import { readTransactions } from '../x12/read-transactions.js';
import type { UnmappedX12, X12Input, X12Reading } from '../x12/x12-reading.js';

/**
 * Reads the stored X12 278 responses of prior authorizations into the type of `readAuthorization`: the decision on each
 * patient event and its services, and the rejections (AAA) of every level. Pure: needs no client. Each transaction (ST)
 * is one result; its `answers` are its patient events, and `response` is the same in Optum's JSON.
 *
 * @param x12 - the text, or the result of `readX12`
 * @returns the results; values without a field in the JSON are in `unmapped`
 * @throws `ResponseFormatError` when the file is truncated or cannot be read (code `invalid_x12`), or contains no 278
 *   (`unexpected_transaction`). Not retryable.
 * @example
 * ```ts
 * const { results } = readX12Authorizations(await readFile('response.278', 'utf8'));
 * for (const { answers } of results)
 *   for (const { event, issues } of answers) console.log(event?.decision, event?.authorizationNumber, issues);
 * ```
 * @see https://x12.org/examples/005010x217
 */
export function readX12Authorizations(x12: X12Input): X12Reading<AuthorizationResult> {
  const [issues, unmapped]: [Issue[], UnmappedX12[]] = [[], []];
  const results = readTransactions<AuthorizationResult>(x12, {
    name: 'readX12Authorizations',
    codes: ['278'],
    report: (issue) => issues.push(issue),
    open({ index }) {
      const wire = new AuthorizationWire();
      return {
        take(segment, at) {
          wire.take(segment, at);
          return [];
        },
        end() {
          for (const one of wire.unmapped) unmapped.push(one);
          const result = readAuthorization({ submission: wire.end().map((json) => ({ json })) });
          if (
            result.answers.every(
              (one) => one.event === undefined && one.services.length + one.issues.length === 0,
            )
          ) {
            const text = 'The 278 contains neither a decision nor a rejection';
            issues.push({ severity: 'error', code: 'no_decision', path: `segments[${index}]`, text });
          }
          return [result];
        },
      };
    },
  });
  return { results, unmapped, issues };
}
