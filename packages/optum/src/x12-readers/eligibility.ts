import type { Issue } from '@payerkit/core';
import {
  type EligibilityResult,
  type ReadEligibilityOptions,
  readEligibility,
} from '../medical-network/eligibility/result.js';
import { type EligibilityPart, EligibilityWire } from '../medical-network/eligibility/x12-eligibility.js';
import { readTransactions } from '../x12/read-transactions.js';
import type { UnmappedX12, X12Input, X12Reading } from '../x12/x12-reading.js';

/**
 * Reads stored X12 271 responses into the type of `readEligibility`, one result for each patient. Pure: needs no
 * client. Data about the payer, the provider and a subscriber applies to every dependent below. If the payer rejected
 * the inquiry above the patients, the result has the rejection and no benefits.
 *
 * @param x12 - the text, or the result of `readX12`
 * @param options - `onDate`, the date of service
 * @returns the results; values without a field in Optum's JSON are in `unmapped`. Texts of codes, such as
 *   `insuranceType`, exist only in the JSON form
 * @throws `ResponseFormatError` when the file is truncated or cannot be read (code `invalid_x12`), or contains no 271
 *   (`unexpected_transaction`). Not retryable.
 * @example
 * ```ts
 * const { results } = readX12Eligibility(await readFile('batch.271', 'utf8'), { onDate: '2026-03-09' });
 * for (const { response, isActive, plan, issues } of results)
 *   console.log(response.subscriber?.memberId, isActive, plan?.name, issues);
 * ```
 * @see https://x12.org/examples/005010x279
 */
export function readX12Eligibility(
  x12: X12Input,
  options: ReadEligibilityOptions = {},
): X12Reading<EligibilityResult> {
  const [issues, unmapped]: [Issue[], UnmappedX12[]] = [[], []];
  const read = ({ response, unmapped: rest }: EligibilityPart) => {
    for (const one of rest) unmapped.push(one);
    return readEligibility(response, options);
  };
  const results = readTransactions<EligibilityResult>(x12, {
    name: 'readX12Eligibility',
    codes: ['271'],
    report: (issue) => issues.push(issue),
    open({ interchange, index }) {
      const wire = new EligibilityWire(interchange.header.controlNumber, true);
      let hasSaid = false;
      return {
        take(segment, at) {
          hasSaid ||= segment.id === 'EB' || segment.id === 'AAA';
          return wire.take(segment, at).map(read);
        },
        end() {
          if (!hasSaid) {
            const text = 'The 271 contains neither a benefit nor a rejection';
            issues.push({ severity: 'error', code: 'no_benefits', path: `segments[${index}]`, text });
          }
          return wire.end().map(read);
        },
      };
    },
  });
  return { results, unmapped, issues };
}
