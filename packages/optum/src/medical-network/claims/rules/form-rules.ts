import type { Issue } from '@payerkit/core';
import { everyField, preflightIssue } from '../../../internal/check/preflight.js';
import { type Fields, isObject, listOf, objectOf } from '../../../internal/wire/json.js';
import { wireText } from '../../../internal/wire/text.js';
import {
  BOTH,
  type ClaimRule,
  EVERY,
  JSON_AND_X12,
  LINES,
  OPTUM_CLAIMS,
  type RuleContext,
  X12_GUIDES,
} from './rule.js';

const US_STATES =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI UM FM MH PW AA AE AP';
const CANADIAN_PROVINCES = 'AB BC MB NB NL NS NT NU ON PE QC SK YT';
const STATES: ReadonlySet<string> = new Set(`${US_STATES} ${CANADIAN_PROVINCES}`.split(' '));
const NINE_DIGITS = /^\d{9}$/;
const TAX_IDS = ['employerId', 'employerIdentificationNumber', 'taxId', 'taxIdentificationNumber', 'ssn'];
const PO_BOX =
  /\b(?:p[\s./-]*o[\s./-]*|post\s*office\s+)(?:box|drawer)(?![a-z])|\b(?:lock\s*box|pob)(?![a-z])/i;
const STREETS = ['address1', 'address2'];
const FULL_ZIP = /^\d{9}$/;
const ANY_ZIP = /^\d{5}(?:-?\d{4})?$/;

/** Rules about the formats of addresses, tax IDs, drug codes and places of service. */
export const FORM_RULES: readonly ClaimRule[] = [
  {
    id: 'provider-zip',
    field: 'billing.address.postalCode, *.serviceFacilityLocation.address.postalCode',
    rule: 'The ZIP code of the billing provider and the service facility has nine digits (US addresses).',
    source: X12_GUIDES,
    basis: 'X12 guide',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: (context) =>
      providerAddresses(context).flatMap(([path, address]) =>
        zipIssues(path, address, FULL_ZIP, 'must be nine digits (ZIP+4), without a dash'),
      ),
  },
  {
    id: 'zip-form',
    field: '*.postalCode',
    rule: 'Other ZIP codes of US addresses have five or nine digits.',
    source: X12_GUIDES,
    basis: 'X12 guide',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: (context) => {
      const providers = new Set(providerAddresses(context).map(([path]) => path));
      return addressesOf(context.claim)
        .filter(([path]) => !providers.has(path))
        .flatMap(([path, address]) => zipIssues(path, address, ANY_ZIP, 'must be five or nine digits'));
    },
  },
  {
    id: 'state-code',
    field: '*.state, autoAccidentStateCode',
    rule: 'A US state or Canadian province is its two-letter postal code; territories and AA, AE, AP are valid.',
    source: 'https://pe.usps.com/text/pub28/28apb.htm',
    basis: 'X12 guide',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: ({ claim }) => [
      ...addressesOf(claim).flatMap(([path, address]) =>
        isElsewhere(address, ['US', 'CA']) ? [] : stateIssues(`${path}.state`, address.state),
      ),
      ...everyField(claim, [
        (value, name, path) => (name === 'autoAccidentStateCode' ? stateIssues(path, value)[0] : undefined),
      ]),
    ],
  },
  {
    id: 'tax-id-form',
    field: `*.${TAX_IDS.join(', *.')}`,
    rule: 'Employer and tax identification numbers and social security numbers have nine digits without separators.',
    source: OPTUM_CLAIMS,
    basis: 'documented',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: ({ claim }) =>
      everyField(claim, [
        (value, name, path) =>
          !TAX_IDS.includes(name) || wireText(value) === undefined || NINE_DIGITS.test(String(value))
            ? undefined
            : preflightIssue(path, 'must be nine digits without separators', 'Remove the separators.'),
      ]),
  },
  {
    id: 'billing-street',
    field: 'billing.address.address1, billing.address.address2',
    rule: 'The billing provider has a street address; PO boxes belong in payToAddress.',
    source: X12_GUIDES,
    basis: 'X12 guide',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: (context) =>
      billingAddresses(context).flatMap(([path, address]) =>
        STREETS.flatMap((name) =>
          PO_BOX.test(wireText(address[name]) ?? '')
            ? [
                preflightIssue(
                  `${path}.${name}`,
                  'must be a street address, not a PO box',
                  'Move the PO box to payToAddress.',
                ),
              ]
            : [],
        ),
      ),
  },
  {
    id: 'national-drug-code',
    field: `${LINES}[].drugIdentification.nationalDrugCode`,
    rule: 'A drug with qualifier N4 has eleven digits (5-4-2 without dashes); other qualifiers have other formats.',
    source: X12_GUIDES,
    basis: 'X12 guide',
    transactions: BOTH,
    forms: JSON_AND_X12,
    check: ({ information }) =>
      listOf(information.serviceLines).flatMap((line, index) => {
        const drug = objectOf(objectOf(line).drugIdentification);
        const code = wireText(drug.nationalDrugCode);
        if (wireText(drug.serviceIdQualifier) !== 'N4' || code === undefined || /^\d{11}$/.test(code))
          return [];
        return [
          preflightIssue(
            `${LINES}[${index}].drugIdentification.nationalDrugCode`,
            'must be eleven digits without dashes with qualifier N4',
            'Write the NDC as 5-4-2 digits, with leading zeros, without dashes.',
          ),
        ];
      }),
  },
  {
    id: 'place-of-service',
    field: '*.placeOfServiceCode',
    rule: 'A place of service code has two digits.',
    source: 'https://www.cms.gov/medicare/coding-billing/place-of-service-codes/code-sets',
    basis: 'X12 guide',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: ({ claim }) =>
      everyField(claim, [
        (value, name, path) =>
          name !== 'placeOfServiceCode' || wireText(value) === undefined || /^\d{2}$/.test(String(value))
            ? undefined
            : preflightIssue(path, 'must be two digits', 'Look up the place of service in the CMS list.'),
      ]),
  },
];

type Place = readonly [path: string, address: Fields];

/** Every address, with its path. */
function addressesOf(claim: unknown): readonly Place[] {
  const found: Place[] = [];
  everyField(claim, [
    (value, _name, path) => {
      if (isObject(value) && ('postalCode' in value || 'state' in value)) found.push([path, value]);
      return undefined;
    },
  ]);
  return found;
}

function billingAddresses({ claim }: RuleContext): readonly Place[] {
  const { providers } = claim as Fields;
  const listed = listOf(providers).flatMap((one, index): Place[] =>
    wireText(objectOf(one).providerType) === 'BillingProvider'
      ? [[`providers[${index}].address`, objectOf(objectOf(one).address)]]
      : [],
  );
  return [['billing.address', objectOf(objectOf(claim.billing).address)], ...listed];
}

function providerAddresses(context: RuleContext): readonly Place[] {
  const facilities = addressesOf(context.claim).filter(([path]) =>
    /(?:^|\.)serviceFacilityLocation\.address$/.test(path),
  );
  return [...billingAddresses(context), ...facilities];
}

function isElsewhere({ countryCode }: Fields, countries: readonly string[]): boolean {
  const country = wireText(countryCode)?.toUpperCase();
  return (
    country !== undefined && !countries.includes(country) && !(country === 'USA' && countries.includes('US'))
  );
}

function zipIssues(path: string, address: Fields, form: RegExp, text: string): Issue[] {
  const code = wireText(address.postalCode);
  const isCanadian = CANADIAN_PROVINCES.split(' ').includes(wireText(address.state)?.toUpperCase() ?? '');
  if (code === undefined || isCanadian || isElsewhere(address, ['US']) || form.test(code)) return [];
  return [preflightIssue(`${path}.postalCode`, text, 'Look up the ZIP code at usps.com.')];
}

function stateIssues(path: string, value: unknown): Issue[] {
  const state = wireText(value);
  if (state === undefined || STATES.has(state.toUpperCase())) return [];
  return [
    preflightIssue(
      path,
      'must be the two-letter code of a state or province',
      "Use the state's postal code.",
    ),
  ];
}
