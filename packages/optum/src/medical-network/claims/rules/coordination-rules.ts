import { type Issue, sumMoney, toMoney } from '@payerkit/core';
import { everyField, preflightIssue } from '../../../internal/check/preflight.js';
import { type Fields, isObject, listOf, objectOf } from '../../../internal/wire/json.js';
import { wireAmount } from '../../../internal/wire/text.js';
import {
  BOTH,
  type ClaimRule,
  EVERY,
  JSON_AND_X12,
  JSON_ONLY,
  LINES,
  type RuleContext,
  serviceOf,
  textOf,
  X12_GUIDES,
} from './rule.js';

const OTHERS = 'claimInformation.otherSubscriberInformation';
const LATER_PAYERS = /^[STA-H]$/;
const BALANCE = 'https://www.stedi.com/changelog/claim-edit-cob-service-lines-must-be-balanced';

/** Rules about coordination of benefits: decisions of earlier payers. */
export const COORDINATION_RULES: readonly ClaimRule[] = [
  {
    id: 'other-insurance-of-secondary',
    field: OTHERS,
    rule: 'A claim to a secondary or later payer includes the other insurance.',
    source: X12_GUIDES,
    basis: 'X12 guide',
    transactions: BOTH,
    // What an interchange lacks as a whole, the clearinghouse checks: an earlier payer may be unknown to the sender.
    forms: JSON_ONLY,
    check: ({ claim, information }) => {
      const level = textOf(claim.subscriber, 'paymentResponsibilityLevelCode') ?? '';
      if (!LATER_PAYERS.test(level) || othersOf(information).length > 0) return [];
      return [
        preflightIssue(
          OTHERS,
          'is required for a claim to a secondary or later payer',
          'Add the primary insurance.',
        ),
      ];
    },
  },
  {
    id: 'known-other-payer',
    field: `${LINES}[].lineAdjudicationInformation[].otherPayerPrimaryIdentifier`,
    rule: 'The payer of a line adjudication is one of the other payers of the claim.',
    source: X12_GUIDES,
    basis: 'X12 guide',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: ({ information }) => {
      const known = otherPayers(information).map(({ id }) => id);
      return adjudications(information).flatMap(({ path, payer }) =>
        payer === undefined || known.includes(payer)
          ? []
          : [
              preflightIssue(
                `${path}.otherPayerPrimaryIdentifier`,
                'must be the otherPayerIdentifier of one of the other payers',
                'Correct the identifier, or add the payer.',
              ),
            ],
      );
    },
  },
  {
    id: 'line-balance',
    field: `${LINES}[].lineAdjudicationInformation`,
    rule: 'On each line that an earlier payer adjudicated, its payment and adjustments add up to the line charge.',
    source: BALANCE,
    basis: 'X12 guide',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: ({ information, kind }) =>
      otherPayers(information).flatMap(({ id }) =>
        listOf(information.serviceLines).flatMap((line, index) => {
          const entries = entriesOf(line).filter(({ payer }) => payer === id);
          const [, { lineItemChargeAmount }] = serviceOf(line, kind);
          return balanceIssue(
            `${LINES}[${index}].lineAdjudicationInformation`,
            wireAmount(lineItemChargeAmount),
            entries.flatMap(({ entry }) => [wireAmount(entry.serviceLinePaidAmount), ...adjustments(entry)]),
            "the payer's payment and adjustments must add up to the line charge",
          );
        }),
      ),
  },
  {
    id: 'payer-balance',
    field: `${OTHERS}[].payerPaidAmount`,
    rule: 'The total payment of an earlier payer is the sum of its line payments less its claim-level adjustments, if it adjudicated by line.',
    source: BALANCE,
    basis: 'X12 guide',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: payerBalance,
  },
];

interface OtherPayer {
  readonly path: string;
  readonly id: string;
  readonly other: Fields;
}

/** The other insurances: a list in a professional claim, one object in an institutional one. */
function othersOf({ otherSubscriberInformation: given }: Fields): readonly Omit<OtherPayer, 'id'>[] {
  if (isObject(given)) return [{ path: OTHERS, other: given }];
  return listOf(given).map((other, index) => ({ path: `${OTHERS}[${index}]`, other: objectOf(other) }));
}

/** The other payers with their IDs; when two have the same ID, a line does not identify its payer. */
function otherPayers(information: Fields): readonly OtherPayer[] {
  const payers = othersOf(information).flatMap(({ path, other }) => {
    const id = textOf(other.otherPayerName, 'otherPayerIdentifier');
    return id === undefined ? [] : [{ path, id, other }];
  });
  return payers.filter(({ id }, index) => payers.findIndex((one) => one.id === id) === index);
}

interface LineEntry {
  /** Path below the line. */
  readonly path: string;
  readonly payer: string | undefined;
  readonly entry: Fields;
}

/** Returns earlier payers' decisions on a line: a list, and in institutional claims an additional object. */
function entriesOf(line: unknown): readonly LineEntry[] {
  const { lineAdjudicationInformation, lineAdjustmentInformation: besides } = objectOf(line);
  const entries = listOf(lineAdjudicationInformation).map((entry, index): readonly [string, unknown] => [
    `lineAdjudicationInformation[${index}]`,
    entry,
  ]);
  return [...entries, ...(isObject(besides) ? [['lineAdjustmentInformation', besides] as const] : [])].map(
    ([path, entry]) => ({
      path,
      payer: textOf(entry, 'otherPayerPrimaryIdentifier'),
      entry: objectOf(entry),
    }),
  );
}

function adjudications(information: Fields): readonly LineEntry[] {
  return listOf(information.serviceLines).flatMap((line, index) =>
    entriesOf(line).map((one) => ({ ...one, path: `${LINES}[${index}].${one.path}` })),
  );
}

function payerBalance({ information }: RuleContext): Issue[] {
  const others = othersOf(information);
  return otherPayers(information).flatMap(({ path, id, other }) => {
    const isRepeated =
      others.filter((one) => textOf(one.other.otherPayerName, 'otherPayerIdentifier') === id).length > 1;
    const paid = wireAmount(other.payerPaidAmount);
    const onLines = adjudications(information).filter(({ payer }) => payer === id);
    if (isRepeated || paid === undefined || onLines.length === 0) return [];
    // Paid on the lines = paid in total + adjustments of the claim.
    const allPaid = sum([paid, ...adjustments(other.claimLevelAdjustments)]);
    return balanceIssue(
      `${path}.payerPaidAmount`,
      allPaid,
      onLines.map(({ entry }) => wireAmount(entry.serviceLinePaidAmount)),
      "must be the sum of the payer's line payments less its claim-level adjustments",
    );
  });
}

/** Returns every adjustment amount at any depth. */
function adjustments(value: unknown): readonly (string | undefined)[] {
  const amounts: (string | undefined)[] = [];
  everyField(value, [
    (held, name) => {
      if (name === 'adjustmentAmount' && !Array.isArray(held)) amounts.push(wireAmount(held));
      return undefined;
    },
  ]);
  return amounts;
}

/** Creates an issue where parts do not add up; amounts that cannot be read are left to other rules. */
function balanceIssue(
  path: string,
  whole: string | undefined,
  parts: readonly (string | undefined)[],
  text: string,
): Issue[] {
  const [total, added] = [sum([whole]), sum(parts)];
  if (parts.length === 0 || total === undefined || added === undefined || total === added) return [];
  return [preflightIssue(path, text, "Correct the amounts from that payer's remittance.")];
}

function sum(amounts: readonly (string | undefined)[]): string | undefined {
  const moneys = amounts.map((value) => toMoney({ value }));
  return moneys.some((money) => money === undefined) ? undefined : sumMoney(moneys)?.amount;
}
