import { describe, expect, test } from 'vitest';
import { benefitKind, benefitNetwork, benefitPeriod, coverageLevel } from './benefits.js';
import { claimStatusCategory } from './claim-status-categories.js';
import { claimStatusText } from './claim-statuses.js';
import { describeRejectReason, followUpAction, isRetryableRejection } from './payer-rejections.js';
import { isServiceTypeCode } from './service-types.js';

describe('rejections', () => {
  test.each([
    ['Resubmission Allowed', 'R'],
    ['Please Resubmit Original Transaction', 'P'],
    ['Resubmission Not Allowed', 'N'],
    ['Please Correct and Resubmit', 'C'],
    ['Do Not Resubmit; Inquiry Initiated to a Third Party', 'S'],
    ['Please Wait 30 Days and Resubmit', 'W'],
    ['Please Wait 10 Days and Resubmit', 'X'],
    ['Do Not Resubmit; We Will Hold Your Request and Respond Again Shortly', 'Y'],
    ['r', 'R'],
    ['N', 'N'],
    ['something else', undefined],
    [undefined, undefined],
  ])('knows the follow-up %s', (text, code) => expect(followUpAction(text)?.code).toBe(code));

  test('allows a program to repeat 42 and 80 unless the payer forbids it, and 79 if the payer allows it', () => {
    expect(isRetryableRejection('42', 'Resubmission Allowed')).toBe(true);
    expect(isRetryableRejection('80', 'P')).toBe(true);
    expect(isRetryableRejection('42', 'Resubmission Not Allowed')).toBe(false);
    for (const code of ['42', '80']) {
      for (const none of [undefined, null, '', ' ']) expect(isRetryableRejection(code, none)).toBe(true);
      for (const forbidden of ['N', 'C', 'W', 'X', 'S', 'Y', 'Please Correct and Resubmit', 'something else'])
        expect(isRetryableRejection(code, forbidden)).toBe(false);
    }
    expect(isRetryableRejection('79', 'R')).toBe(true);
    for (const none of [undefined, '', 'N']) expect(isRetryableRejection('79', none)).toBe(false);
    expect(isRetryableRejection('72', undefined)).toBe(false);
    expect(isRetryableRejection('72', 'Resubmission Allowed')).toBe(false);
  });

  test('has a text for a known reason and none for an unknown one', () => {
    expect(describeRejectReason('75')?.text).toBe('The subscriber was not found');
    expect(describeRejectReason('ZZ')).toBeUndefined();
  });
});

describe('claim status', () => {
  test.each([
    ['A0', 'inProgress'],
    ['A3', 'rejected'],
    ['A4', 'notFound'],
    ['A7', 'rejected'],
    ['D0', 'notFound'],
    ['E0', 'inquiryRejected'],
    ['E1', 'retryLater'],
    ['F1', 'paid'],
    ['F2', 'denied'],
    ['F3F', 'finalized'],
    ['F4', 'denied'],
    ['P3', 'inProgress'],
    ['R4', 'informationRequested'],
    ['R17', 'informationRequested'],
    ['RQ', 'informationRequested'],
    ['a7', 'rejected'],
    ['Z9', 'unknown'],
  ])('%s means %s', (code, meaning) => expect(claimStatusCategory(code).meaning).toBe(meaning));

  test('has a label for a known code and none for an unknown one', () => {
    expect(claimStatusText('65')).toBe('Paid');
    expect(claimStatusText('9999')).toBeUndefined();
  });
});

test('knows the service types of the eligibility product', () => {
  expect(isServiceTypeCode('30')).toBe(true);
  expect(isServiceTypeCode('UC')).toBe(true);
  expect(isServiceTypeCode('GE')).toBe(false);
  expect(isServiceTypeCode('')).toBe(false);
});

test('never treats an absent value as a value', () => {
  expect(benefitKind(undefined)).toBe('other');
  expect(benefitNetwork(undefined)).toBe('unknown');
  expect(benefitNetwork('X')).toBe('unknown');
  expect(benefitPeriod(undefined)).toBeUndefined();
  expect(coverageLevel(undefined)).toBeUndefined();
});
