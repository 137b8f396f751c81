import { type Issue, sumMoney, toMoney } from '@payerkit/core';
import { everyField, preflightIssue } from '../../../internal/check/preflight.js';
import { listOf } from '../../../internal/wire/json.js';
import { wireAmount } from '../../../internal/wire/text.js';
import {
  BOTH,
  type ClaimRule,
  EVERY,
  JSON_AND_X12,
  JSON_ONLY,
  LINES,
  OPTUM_CLAIMS,
  serviceOf,
  textOf,
  X12_GUIDES,
} from './rule.js';

const CHARGES: ReadonlySet<string> = new Set(['claimChargeAmount', 'lineItemChargeAmount']);
const DOLLARS = 'must be a dollar amount such as 120 or 120.50';
const CHARGE = /^\d+(\.\d{1,2})?$/;
// Of earlier payers, whose corrections may be negative.
const DECISIONS: ReadonlySet<string> = new Set([
  'payerPaidAmount',
  'serviceLinePaidAmount',
  'adjustmentAmount',
  'patientAmountPaid',
]);
const DECIDED = /^-?(?:\d+(?:\.\d{0,2})?|\.\d{1,2})$/;
const COUNTS: ReadonlySet<string> = new Set([
  'serviceUnitCount',
  'paidServiceUnitCount',
  'nationalDrugUnitCount',
]);
const COUNT = /^(?:\d+(?:\.\d*)?|\.\d+)$/;
const MAX_PATIENT_CONTROL_NUMBER = 20;
const MAX_LINE_CONTROL_NUMBER = 30;
const LINE_CONTROL_NUMBERS = ['providerControlNumber', 'lineItemControlNumber'];
const CORRECTIONS = ['7', '8'];

/** Rules about numbers of claims and lines, and about charges. */
export const NUMBER_RULES: readonly ClaimRule[] = [
  {
    id: 'charge-form',
    field: 'claimChargeAmount, lineItemChargeAmount',
    rule: 'Charges are dollar amounts with at most two decimal places; zero is valid.',
    source: X12_GUIDES,
    basis: 'X12 guide',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: ({ claim }) => everyField(claim, [numberForm(CHARGES, CHARGE, DOLLARS)]),
  },
  {
    id: 'amount-form',
    field: `*.${[...DECISIONS].join(', *.')}`,
    rule: 'Amounts of earlier payers and of the patient are dollar amounts with at most two decimal places.',
    source: X12_GUIDES,
    basis: 'X12 guide',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: ({ claim }) => everyField(claim, [numberForm(DECISIONS, DECIDED, DOLLARS)]),
  },
  {
    id: 'unit-count-form',
    field: `*.${[...COUNTS].join(', *.')}`,
    rule: 'Counts of units are decimal numbers without a sign.',
    source: X12_GUIDES,
    basis: 'X12 guide',
    transactions: BOTH,
    forms: JSON_ONLY,
    check: ({ claim }) =>
      everyField(claim, [numberForm(COUNTS, COUNT, 'must be a decimal number such as 1 or 2.5')]),
  },
  {
    id: 'charge-total',
    field: 'claimInformation.claimChargeAmount',
    rule: 'The claim charge is the sum of the line charges.',
    source: X12_GUIDES,
    basis: 'X12 guide',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: ({ information, kind }) => {
      const amounts = listOf(information.serviceLines).map((line) =>
        toMoney({ value: wireAmount(serviceOf(line, kind)[1].lineItemChargeAmount) }),
      );
      const total = toMoney({ value: wireAmount(information.claimChargeAmount) });
      if (total === undefined || amounts.length === 0 || amounts.some((amount) => amount === undefined))
        return [];
      if (sumMoney(amounts)?.amount === total.amount) return [];
      return [
        preflightIssue(
          'claimInformation.claimChargeAmount',
          'must be the sum of the line charges',
          'Correct the total or the lines.',
        ),
      ];
    },
  },
  {
    id: 'patient-control-number-length',
    field: 'claimInformation.patientControlNumber',
    rule: 'The patient control number has at most 20 characters: receivers need not return more (CLM01 allows 38), and a truncated number matches nothing.',
    source: X12_GUIDES,
    basis: 'X12 guide',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: ({ information }) =>
      tooLong(
        'claimInformation.patientControlNumber',
        textOf(information, 'patientControlNumber'),
        MAX_PATIENT_CONTROL_NUMBER,
      ),
  },
  {
    id: 'line-control-number',
    field: `${LINES}[].providerControlNumber, ${LINES}[].lineItemControlNumber`,
    rule: 'A line item control number has at most 30 characters and is unique within the claim: an 835 identifies lines by it.',
    source: 'https://www.stedi.com/changelog/new-claim-edit-line-item-control-numbers-must-be-unique',
    basis: 'X12 guide',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: ({ information }) => {
      const lines = listOf(information.serviceLines);
      return LINE_CONTROL_NUMBERS.flatMap((name) => {
        const seen = new Set<string>();
        return lines.flatMap((line, index) => {
          const number = textOf(line, name);
          if (number === undefined) return [];
          const path = `${LINES}[${index}].${name}`;
          const isTaken = seen.has(number);
          seen.add(number);
          return [
            ...tooLong(path, number, MAX_LINE_CONTROL_NUMBER),
            ...(isTaken
              ? [preflightIssue(path, 'must be unique within the claim', 'Give each line its own number.')]
              : []),
          ];
        });
      });
    },
  },
  {
    id: 'corrected-claim-number',
    field: 'claimInformation.claimSupplementalInformation.claimControlNumber',
    rule: "A replacement (frequency 7) or void (8) includes the payer's number of the claim that it corrects.",
    source: 'https://developer.optum.com/eligibilityandclaims/docs/resubmit-denied-claim',
    basis: 'documented',
    transactions: BOTH,
    forms: JSON_AND_X12,
    check: ({ information }) => {
      const frequency = textOf(information, 'claimFrequencyCode');
      if (frequency === undefined || !CORRECTIONS.includes(frequency)) return [];
      if (textOf(information.claimSupplementalInformation, 'claimControlNumber') !== undefined) return [];
      return [
        preflightIssue(
          'claimInformation.claimSupplementalInformation.claimControlNumber',
          'is required for a corrected or void claim',
          "Add the payer's claim number from the remittance or the claim status.",
        ),
      ];
    },
  },
  {
    id: 'line-count',
    field: LINES,
    rule: 'A professional or dental claim has 1 to 50 lines, an institutional claim 1 to 999.',
    source: OPTUM_CLAIMS,
    basis: 'documented',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: ({ information, kind }) => {
      const most = kind === 'institutional' ? 999 : 50;
      const { length } = listOf(information.serviceLines);
      if (length > 0 && length <= most) return [];
      const fix = length === 0 ? 'Add the service.' : 'Split the claim.';
      return [preflightIssue(LINES, `must have 1 to ${most} lines`, fix)];
    },
  },
];

function numberForm(names: ReadonlySet<string>, form: RegExp, text: string) {
  return (value: unknown, name: string, path: string): Issue | undefined =>
    !names.has(name) || typeof value !== 'string' || value.trim() === '' || form.test(value)
      ? undefined
      : preflightIssue(path, text, 'Correct the format of the number.');
}

function tooLong(path: string, text: string | undefined, most: number): Issue[] {
  if (text === undefined || text.length <= most) return [];
  return [preflightIssue(path, `must have at most ${most} characters`, 'Shorten it.')];
}
