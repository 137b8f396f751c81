import type { Issue } from '@payerkit/core';
import { preflightIssue, requiredFields } from '../../../internal/check/preflight.js';
import { type Fields, objectOf } from '../../../internal/wire/json.js';
import type { SubmissionKind } from '../claim.js';
import { BOTH, type ClaimRule, JSON_ONLY, OPTUM_CLAIMS, type RuleContext, textOf } from './rule.js';

const EVERY_CLAIM = [
  'tradingPartnerServiceId',
  'submitter.contactInformation.name',
  'receiver.organizationName',
  'claimInformation.patientControlNumber',
  'claimInformation.claimChargeAmount',
  'claimInformation.placeOfServiceCode',
];
/** Fields that must not be empty; the document only requires text, which may be empty. */
const REQUIRED: Readonly<Record<SubmissionKind, readonly string[]>> = {
  professional: EVERY_CLAIM,
  institutional: [
    ...EVERY_CLAIM,
    'submitter.organizationName',
    'subscriber.firstName',
    'subscriber.lastName',
    'claimInformation.claimDateInformation.statementBeginDate',
    'claimInformation.claimDateInformation.statementEndDate',
  ],
};
const ADDRESS = ['address1', 'city', 'state', 'postalCode'];

/** Rules about required fields. */
export const PRESENCE_RULES: readonly ClaimRule[] = [
  {
    id: 'required-fields',
    field: EVERY_CLAIM.join(', '),
    rule: 'These fields are present; institutional claims also need the names of submitter and subscriber and the statement dates.',
    source: OPTUM_CLAIMS,
    basis: 'documented',
    transactions: BOTH,
    forms: JSON_ONLY,
    check: ({ claim, kind }) =>
      requiredFields(claim, kind === 'institutional' ? REQUIRED.institutional : REQUIRED.professional),
  },
  {
    id: 'submitter-name',
    field: 'submitter.organizationName, submitter.lastName',
    rule: 'The submitter has the name of an organization or of a person.',
    source: OPTUM_CLAIMS,
    basis: 'documented',
    transactions: BOTH,
    forms: JSON_ONLY,
    check: ({ claim }) => {
      const { submitter } = claim as Fields;
      if (textOf(submitter, 'organizationName') ?? textOf(submitter, 'lastName')) return [];
      return [
        preflightIssue(
          'submitter.organizationName',
          'is required',
          'Add organizationName, or lastName of a person.',
        ),
      ];
    },
  },
  {
    id: 'billing-provider-type',
    field: 'billing.providerType',
    rule: 'The provider type of `billing` is BillingProvider.',
    source: OPTUM_CLAIMS,
    basis: 'documented',
    transactions: BOTH,
    forms: JSON_ONLY,
    check: ({ claim }) =>
      textOf(claim.billing, 'providerType') === 'BillingProvider'
        ? []
        : [
            preflightIssue(
              'billing.providerType',
              'must be BillingProvider',
              'Set billing.providerType to BillingProvider.',
            ),
          ],
  },
  {
    id: 'billing-organization',
    field: 'billing.employerId, billing.ssn, billing.address',
    rule: 'A billing organization has a tax ID and a complete address.',
    source: OPTUM_CLAIMS,
    basis: 'documented',
    transactions: BOTH,
    forms: JSON_ONLY,
    check: billingOrganization,
  },
];

function billingOrganization({ claim }: RuleContext): Issue[] {
  const { billing } = claim;
  if (textOf(billing, 'organizationName') === undefined) return [];
  const { address } = objectOf(billing);
  const noTaxId = textOf(billing, 'employerId') === undefined && textOf(billing, 'ssn') === undefined;
  return [
    ...(noTaxId
      ? [preflightIssue('billing.employerId', 'is required for an organization', 'Add employerId, or ssn.')]
      : []),
    ...ADDRESS.filter((name) => textOf(address, name) === undefined).map((name) =>
      preflightIssue(
        `billing.address.${name}`,
        'is required for an organization',
        'Add the complete address.',
      ),
    ),
  ];
}
