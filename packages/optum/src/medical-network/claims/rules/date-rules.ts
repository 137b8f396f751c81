import { type Issue, latestUsDay } from '@payerkit/core';
import { everyField, inOrderIssues, preflightIssue } from '../../../internal/check/preflight.js';
import { listOf, objectOf } from '../../../internal/wire/json.js';
import { wireDate } from '../../../internal/wire/text.js';
import {
  type ClaimRule,
  EVERY,
  JSON_AND_X12,
  LINES,
  OPTUM_CLAIMS,
  type RuleContext,
  X12_GUIDES,
} from './rule.js';

const DAY_NAME = /(?:[dD]ate(?:End)?|[dD]ateOf(?:Birth|Death))$/;
const DAY = /^\d{8}$/;
const DAY_AND_HOUR = /^(\d{8})(?:([01]\d|2[0-3])[0-5]\d)?$/;
const BIRTH_OR_DEATH = ['dateOfBirth', 'deathDate'];
const FIRST_DAYS_OF_LINE = ['serviceDate', 'beginServiceDate'];
const NOT_BEGUN = 'must not be in the future anywhere in the US';
const CORRECT = 'Correct the date.';

/** Rules about dates. */
export const DATE_RULES: readonly ClaimRule[] = [
  {
    id: 'calendar-days',
    field: '*Date, *DateEnd, dateOfBirth',
    rule: 'Every date is a calendar date in YYYYMMDD format.',
    source: X12_GUIDES,
    basis: 'X12 guide',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: ({ claim }) =>
      everyField(claim, [
        (value, name, path) =>
          !DAY_NAME.test(name) || typeof value !== 'string' || value.trim() === '' || isDay(value)
            ? undefined
            : preflightIssue(path, 'must be a calendar date in YYYYMMDD format', CORRECT),
      ]),
  },
  {
    id: 'admission-date-and-hour',
    field: 'claimInformation.claimDateInformation.admissionDateAndHour',
    rule: 'The admission is a calendar date in YYYYMMDD format, optionally followed by hour and minute (HHMM).',
    source: X12_GUIDES,
    basis: 'X12 guide',
    transactions: ['institutional'],
    forms: JSON_AND_X12,
    check: ({ claim }) =>
      everyField(claim, [
        (value, name, path) => {
          if (name !== 'admissionDateAndHour' || typeof value !== 'string' || value.trim() === '')
            return undefined;
          const day = DAY_AND_HOUR.exec(value)?.[1];
          if (day !== undefined && isDay(day)) return undefined;
          return preflightIssue(path, 'must be a date in YYYYMMDD or YYYYMMDDHHMM format', CORRECT);
        },
      ]),
  },
  {
    id: 'dates-in-order',
    field: `${LINES}[].serviceDateEnd, claimInformation.claimDateInformation.statementEndDate`,
    rule: 'A service or statement period does not end before it begins.',
    source: X12_GUIDES,
    basis: 'X12 guide',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: ({ information }) => [
      ...inOrderIssues(
        information.claimDateInformation,
        'claimInformation.claimDateInformation',
        'statementBeginDate',
        'statementEndDate',
      ),
      ...listOf(information.serviceLines).flatMap((line, index) => [
        ...inOrderIssues(line, `${LINES}[${index}]`, 'serviceDate', 'serviceDateEnd'),
        ...inOrderIssues(
          objectOf(line).serviceLineDateInformation,
          `${LINES}[${index}].serviceLineDateInformation`,
          'beginServiceDate',
          'endServiceDate',
        ),
      ]),
    ],
  },
  {
    id: 'no-future-service',
    field: `${LINES}[].serviceDate, claimInformation.claimDateInformation.statementBeginDate`,
    rule: 'The first day of a service or statement period is not in the future. The last day may be, for example for a month of supplies.',
    source: OPTUM_CLAIMS,
    basis: 'inference',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: (context) => futureIssues(firstDays(context), context.nowMs),
  },
  {
    id: 'no-future-birth-or-death',
    field: 'subscriber.dateOfBirth, dependent.dateOfBirth, deathDate',
    rule: 'Birth and death dates are not in the future.',
    source: X12_GUIDES,
    basis: 'inference',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: ({ claim, nowMs }) =>
      everyField(claim, [
        (value, name, path) =>
          BIRTH_OR_DEATH.includes(name) && typeof value === 'string'
            ? futureIssues([[path, value]], nowMs)[0]
            : undefined,
      ]),
  },
  {
    id: 'service-after-birth',
    field: `${LINES}[].serviceDate, claimInformation.claimDateInformation.statementBeginDate`,
    rule: 'The first day of a service or statement period is not before the birth of the patient (the dependent, if there is one).',
    source: X12_GUIDES,
    basis: 'inference',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: (context) => {
      const { claim } = context;
      const patient = claim.dependent === undefined ? claim.subscriber : claim.dependent;
      const birth = dayOf(objectOf(patient).dateOfBirth);
      if (birth === undefined) return [];
      return firstDays(context).flatMap(([path, value]) => {
        const day = dayOf(value);
        return day === undefined || day >= birth
          ? []
          : [
              preflightIssue(
                path,
                'must not be before the birth of the patient',
                'Correct one of the dates.',
              ),
            ];
      });
    },
  },
];

function isDay(value: string): boolean {
  return DAY.test(value) && wireDate(value) !== undefined;
}

function dayOf(value: unknown): string | undefined {
  return typeof value === 'string' && isDay(value) ? wireDate(value) : undefined;
}

/** Returns the first dates of the statement and of each line. */
function firstDays({ information }: RuleContext): readonly (readonly [path: string, value: string])[] {
  const dates = objectOf(information.claimDateInformation);
  const places: readonly (readonly [string, unknown])[] = [
    ['claimInformation.claimDateInformation.statementBeginDate', dates.statementBeginDate],
    ...listOf(information.serviceLines).flatMap((line, index) =>
      ['', 'serviceLineDateInformation'].flatMap((holder) =>
        FIRST_DAYS_OF_LINE.map((name): readonly [string, unknown] => [
          [`${LINES}[${index}]`, holder, name].filter((part) => part !== '').join('.'),
          objectOf(holder === '' ? line : objectOf(line)[holder])[name],
        ]),
      ),
    ),
  ];
  return places.flatMap(([path, value]) => (typeof value === 'string' ? [[path, value] as const] : []));
}

function futureIssues(days: readonly (readonly [path: string, value: string])[], nowMs: number): Issue[] {
  const today = latestUsDay(nowMs);
  return days.flatMap(([path, value]) => {
    const day = dayOf(value);
    return day === undefined || day <= today ? [] : [preflightIssue(path, NOT_BEGUN, CORRECT)];
  });
}
