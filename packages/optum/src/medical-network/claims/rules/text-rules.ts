import {
  everyField,
  nineDigits,
  npiChecks,
  preflightIssue,
  textNotNumber,
} from '../../../internal/check/preflight.js';
import { BOTH, type ClaimRule, EVERY, JSON_AND_X12, JSON_ONLY, OPTUM_CLAIMS, X12_GUIDES } from './rule.js';

// Element, segment, component and repetition separators of Optum's interchanges.
const SEPARATORS = /[*~:^]/;
// The basic and extended character sets of X12.
const X12_TEXT = /^[\u0020-\u007e]*$/;

/** Rules about the text of every field. */
export const TEXT_RULES: readonly ClaimRule[] = [
  {
    id: 'text-not-number',
    field: '*',
    rule: 'Every value is text; numbers are rejected.',
    source: OPTUM_CLAIMS,
    basis: 'documented',
    transactions: BOTH,
    forms: JSON_ONLY,
    check: ({ claim }) => everyField(claim, [textNotNumber]),
  },
  {
    id: 'no-blank-fields',
    field: '*',
    rule: 'A field is omitted or has a value; an X12 element cannot be blank.',
    source: X12_GUIDES,
    basis: 'X12 guide',
    transactions: BOTH,
    forms: JSON_ONLY,
    check: ({ claim }) =>
      everyField(claim, [
        (value, _name, path) =>
          typeof value === 'string' && value.trim() === ''
            ? preflightIssue(path, 'must not be blank', 'Omit the field, or fill it in.')
            : undefined,
      ]),
  },
  {
    id: 'x12-separators',
    field: '*',
    rule: 'Text does not contain the X12 separators: asterisk, tilde, colon and caret.',
    source: X12_GUIDES,
    basis: 'X12 guide',
    transactions: BOTH,
    forms: JSON_ONLY,
    check: ({ claim }) =>
      everyField(claim, [
        (value, _name, path) =>
          typeof value === 'string' && SEPARATORS.test(value)
            ? preflightIssue(
                path,
                'must not contain * ~ : or ^, which separate elements in X12',
                'Remove them.',
              )
            : undefined,
      ]),
  },
  {
    id: 'x12-characters',
    field: '*',
    rule: 'Text consists of X12 characters: printable ASCII, without line breaks and tabs.',
    source: X12_GUIDES,
    basis: 'X12 guide',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: ({ claim }) =>
      everyField(claim, [
        (value, _name, path) =>
          typeof value === 'string' && !X12_TEXT.test(value)
            ? preflightIssue(
                path,
                'must consist of printable ASCII characters',
                'Use plain Latin letters, on one line.',
              )
            : undefined,
      ]),
  },
  {
    id: 'control-number',
    field: 'controlNumber',
    rule: 'The control number has nine digits, including leading zeros.',
    source: OPTUM_CLAIMS,
    basis: 'documented',
    transactions: BOTH,
    forms: JSON_ONLY,
    check: ({ claim }) => everyField(claim, [nineDigits]),
  },
  {
    id: 'npi-check-digit',
    field: '*.npi',
    rule: 'An NPI has ten digits with a valid check digit.',
    source:
      'https://www.cms.gov/Regulations-and-Guidance/Administrative-Simplification/NationalProvIdentStand',
    basis: 'X12 guide',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: ({ claim, environment }) => everyField(claim, [npiChecks(environment)]),
  },
];
