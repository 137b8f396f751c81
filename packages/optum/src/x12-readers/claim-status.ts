import type { Issue } from '@payerkit/core';
import { type ClaimStatusResult, readClaimStatus } from '../medical-network/claim-status/result.js';
import { type ClaimStatusPart, ClaimStatusWire } from '../medical-network/claim-status/x12-claim-status.js';
import { readTransactions } from '../x12/read-transactions.js';
import type { UnmappedX12, X12Input, X12Reading } from '../x12/x12-reading.js';

/**
 * Reads stored X12 277 responses into the type of `readClaimStatus`, one result for each person in an inquiry, and one
 * for each batch or provider whose inquiry was rejected as a whole. Pure: needs no client. See
 * `readX12Acknowledgements` for the 277CA and for reports.
 *
 * @param x12 - the text, or the result of `readX12`
 * @returns the results; values without a field in Optum's JSON, such as a fourth status of a claim, are in `unmapped`
 * @throws `ResponseFormatError` when the file is truncated or cannot be read (code `invalid_x12`), or contains no 277
 *   (`unexpected_transaction`). Not retryable.
 * @example
 * ```ts
 * const { results } = readX12ClaimStatus(await readFile('status.277', 'utf8'));
 * for (const { response, isFound, claims } of results)
 *   console.log(response.subscriber?.memberId, isFound, claims.map(({ meaning }) => meaning));
 * ```
 * @see https://x12.org/examples/005010x212
 */
export function readX12ClaimStatus(x12: X12Input): X12Reading<ClaimStatusResult> {
  const [issues, unmapped]: [Issue[], UnmappedX12[]] = [[], []];
  const read = ({ response, unmapped: rest }: ClaimStatusPart) => {
    for (const one of rest) unmapped.push(one);
    return readClaimStatus(response);
  };
  const results = readTransactions<ClaimStatusResult>(x12, {
    name: 'readX12ClaimStatus',
    codes: ['277'],
    report: (issue) => issues.push(issue),
    open({ interchange, index }) {
      const wire = new ClaimStatusWire(interchange.header.controlNumber);
      let hasStatus = false;
      return {
        take(segment, at) {
          hasStatus ||= segment.id === 'STC';
          return wire.take(segment, at).map(read);
        },
        end() {
          if (!hasStatus) {
            const text = 'The 277 has no status of a claim, batch or provider';
            issues.push({ severity: 'error', code: 'no_status', path: `segments[${index}]`, text });
          }
          return wire.end().map(read);
        },
      };
    },
  });
  return { results, unmapped, issues };
}
