import { type Issue, sumMoney, toMoney } from '@payerkit/core';
import { everyField, preflightIssue } from '../../../internal/check/preflight.js';
import { wireAmount } from '../../../internal/wire/text.js';
import {
  BOTH,
  type ClaimRule,
  type Fields,
  fields,
  LINES,
  list,
  type RuleContext,
  serviceOf,
  textOf,
  X12_GUIDES,
} from './rule.js';

const OTHERS = 'claimInformation.otherSubscriberInformation';
const LATER_PAYERS = /^[STA-H]$/;
const BALANCE = 'https://www.stedi.com/changelog/claim-edit-cob-service-lines-must-be-balanced';

/** Rules about coordination of benefits: what earlier payers decided. */
export const COORDINATION_RULES: readonly ClaimRule[] = [
  {
    id: 'other-insurance-of-secondary',
    field: OTHERS,
    rule: 'A claim to a secondary or later payer names the other insurance.',
    source: X12_GUIDES,
    basis: 'X12 guide',
    transactions: BOTH,
    check: ({ claim, information }) => {
      const level = textOf(claim.subscriber, 'paymentResponsibilityLevelCode') ?? '';
      if (!LATER_PAYERS.test(level) || list(information.otherSubscriberInformation).length > 0) return [];
      return [
        preflightIssue(
          OTHERS,
          'is required of a claim to a later payer',
          'Add the insurance that pays first.',
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
    transactions: BOTH,
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
    rule: 'On each line that an earlier payer decided, what it paid and adjusted is the charge of the line.',
    source: BALANCE,
    basis: 'X12 guide',
    transactions: BOTH,
    check: ({ information, kind }) =>
      otherPayers(information).flatMap(({ id }) =>
        list(information.serviceLines).flatMap((line, index) => {
          const entries = list(fields(line).lineAdjudicationInformation).filter(
            (one) => textOf(one, 'otherPayerPrimaryIdentifier') === id,
          );
          const [, { lineItemChargeAmount }] = serviceOf(line, kind);
          return balanceIssue(
            `${LINES}[${index}].lineAdjudicationInformation`,
            wireAmount(lineItemChargeAmount),
            entries.flatMap((one) => [
              wireAmount(fields(one).serviceLinePaidAmount),
              ...adjustments(fields(one).claimAdjustmentInformation),
            ]),
            'the paid amount and the adjustments of a payer must add up to the charge of the line',
          );
        }),
      ),
  },
  {
    id: 'payer-balance',
    field: `${OTHERS}[].payerPaidAmount`,
    rule: 'What an earlier payer paid in all is what it paid on the lines less its adjustments of the claim, where it decided by line.',
    source: BALANCE,
    basis: 'X12 guide',
    transactions: BOTH,
    check: payerBalance,
  },
];

interface OtherPayer {
  readonly path: string;
  readonly id: string;
  readonly other: Fields;
}

/** The other payers with their ids; of two with the same id a line does not say which it means. */
function otherPayers(information: Fields): readonly OtherPayer[] {
  const payers = list(information.otherSubscriberInformation).flatMap((other, index) => {
    const id = textOf(fields(other).otherPayerName, 'otherPayerIdentifier');
    return id === undefined ? [] : [{ path: `${OTHERS}[${index}]`, id, other: fields(other) }];
  });
  return payers.filter(({ id }, index) => payers.findIndex((one) => one.id === id) === index);
}

function adjudications(
  information: Fields,
): readonly { readonly path: string; readonly payer: string | undefined; readonly entry: Fields }[] {
  return list(information.serviceLines).flatMap((line, index) =>
    list(fields(line).lineAdjudicationInformation).map((entry, position) => ({
      path: `${LINES}[${index}].lineAdjudicationInformation[${position}]`,
      payer: textOf(entry, 'otherPayerPrimaryIdentifier'),
      entry: fields(entry),
    })),
  );
}

function payerBalance({ information }: RuleContext): Issue[] {
  const others = list(information.otherSubscriberInformation);
  return otherPayers(information).flatMap(({ path, id, other }) => {
    const isRepeated =
      others.filter((one) => textOf(fields(one).otherPayerName, 'otherPayerIdentifier') === id).length > 1;
    const paid = wireAmount(other.payerPaidAmount);
    const onLines = adjudications(information).filter(({ payer }) => payer === id);
    if (isRepeated || paid === undefined || onLines.length === 0) return [];
    // Paid on the lines = paid in all + adjustments of the claim.
    const allPaid = sum([paid, ...adjustments(other.claimLevelAdjustments)]);
    return balanceIssue(
      `${path}.payerPaidAmount`,
      allPaid,
      onLines.map(({ entry }) => wireAmount(entry.serviceLinePaidAmount)),
      'must be what the payer paid on the lines, less its adjustments of the claim',
    );
  });
}

/** Every adjustment amount, however deep. */
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

/** An issue where parts do not add up; amounts that cannot be read are left to other rules. */
function balanceIssue(
  path: string,
  whole: string | undefined,
  parts: readonly (string | undefined)[],
  text: string,
): Issue[] {
  const [total, added] = [sum([whole]), sum(parts)];
  if (parts.length === 0 || total === undefined || added === undefined || total === added) return [];
  return [preflightIssue(path, text, 'Correct the amounts from the remittance of that payer.')];
}

function sum(amounts: readonly (string | undefined)[]): string | undefined {
  const moneys = amounts.map((value) => toMoney({ value }));
  return moneys.some((money) => money === undefined) ? undefined : sumMoney(moneys)?.amount;
}
