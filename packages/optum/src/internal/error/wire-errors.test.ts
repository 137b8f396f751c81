import { describe, expect, test } from 'vitest';
import { sortErrors } from './wire-errors.js';

const location = 'Loop 2100A';
const silent = { field: 'AAA', code: '42', location };
const forbidden = { ...silent, followupAction: 'Resubmission Not Allowed' };
const allowed = { ...silent, followupAction: 'Resubmission Allowed' };

describe('a rejection that a response states more than once', () => {
  test.each([
    ['with its follow-up first', [forbidden, silent]],
    ['with its follow-up last', [silent, forbidden]],
    ['with a blank follow-up', [forbidden, { ...silent, followupAction: ' ' }]],
    ['with the text and the code of its follow-up', [forbidden, { ...silent, followupAction: 'N' }]],
    ['in both of its shapes', [forbidden, { field: '42', description: 'x', location }]],
  ])('is one, %s, and cannot be retried', (_name, errors) => {
    expect(sortErrors(errors)).toMatchObject([
      { issue: { code: '42' }, retryable: false, followUpCode: 'N' },
    ]);
  });

  test('is retryable when the only stated follow-up allows it', () => {
    expect(sortErrors([allowed, silent])).toMatchObject([{ retryable: true, followUpCode: 'R' }]);
    expect(sortErrors([silent, silent])).toMatchObject([{ retryable: true }]);
  });

  test('is two when the follow-ups differ, whatever their order', () => {
    const retries = (errors: readonly object[]) => sortErrors(errors).map(({ retryable }) => retryable);
    expect(retries([allowed, forbidden])).toEqual([true, false]);
    expect(retries([forbidden, allowed])).toEqual([false, true]);
    expect(retries([{ ...silent, followupAction: 'Call us' }, allowed])).toEqual([false, true]);
  });

  test('is two at two places', () => {
    expect(sortErrors([forbidden, { ...silent, location: 'Loop 2100B' }])).toHaveLength(2);
  });
});

test('the advice does not say to retry what the payer forbids to resubmit', () => {
  const adviceOf = (error: object) => sortErrors([error])[0]?.issue.followUp;
  expect(adviceOf(silent)).toMatch(/retry later/i);
  expect(adviceOf(allowed)).toMatch(/retry later/i);
  expect(adviceOf(forbidden)).toBe('Do not resubmit.');
  expect(adviceOf({ ...silent, code: '72', followupAction: 'N' })).toMatch(/Do not resubmit. Compare/);
});
