import { type Fields, objectOf } from '../../../internal/wire/json.js';
import { wireText } from '../../../internal/wire/text.js';
import type { LooseClaim, SubmissionKind } from '../claim.js';
import { textOf } from '../rules/rule.js';
import { adjustmentGroups, patientOwes } from './adjudication.js';
import { contradiction } from './contradiction.js';
import { type Decision, sum } from './decision.js';

const SELF = '18';
const LEVELS = ['P', 'S', 'T', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
const REMARKS = 5;

/**
 * Returns the payment responsibility after a level: primary, secondary, tertiary, then the fourth to eleventh.
 *
 * @param level - of the claim that was decided (X12 SBR01)
 * @throws `ValidationError` for a level that is unknown or the last
 */
export function nextLevel(level: string | undefined): string {
  const next = LEVELS[LEVELS.indexOf((level ?? 'P').toUpperCase()) + 1];
  if (next !== undefined && LEVELS.includes((level ?? 'P').toUpperCase())) return next;
  throw contradiction(
    'claim_not_billable',
    'subscriber.paymentResponsibilityLevelCode',
    'must be a level that is followed by another: P, S, T or A to G',
    'Set the level at which the claim was adjudicated.',
  );
}

/**
 * Returns the insurance that has decided as another insurance of the claim (X12 loops 2320 to 2330B).
 *
 * @param claim - as sent to that payer
 * @param decision - of that payer
 * @param kind - professional or institutional
 * @param parts - the payer's identifier and name, and whether it decided line by line
 */
export function otherInsurance(
  claim: LooseClaim & Fields,
  decision: Decision,
  kind: SubmissionKind,
  { id, name, hasLines }: { readonly id: string; readonly name: string; readonly hasLines: boolean },
): Fields {
  const information = objectOf(claim.claimInformation);
  const subscriber = objectOf(claim.subscriber);
  const { claims, day } = decision;
  const adjustments = claims.flatMap((one) => one.adjustments);
  const groups = adjustmentGroups(adjustments, kind, 'claimInformation.otherSubscriberInformation');
  const numbers = new Set(claims.map(({ payerClaimNumber }) => payerClaimNumber));
  const [payerClaimNumber] = numbers.size === 1 ? numbers : [];
  const supplement = objectOf(information.claimSupplementalInformation);
  const remarks = [...new Set(claims.flatMap(({ remarkCodes }) => remarkCodes))].slice(0, REMARKS);
  return present({
    paymentResponsibilityLevelCode: wireText(subscriber.paymentResponsibilityLevelCode)?.toUpperCase() ?? 'P',
    individualRelationshipCode: textOf(claim.dependent, 'relationshipToSubscriberCode') ?? SELF,
    ...groupOf(subscriber, kind),
    insuranceTypeCode: subscriber.insuranceTypeCode,
    claimFilingIndicatorCode: information.claimFilingCode,
    claimLevelAdjustments: groups.length === 0 ? undefined : groups,
    payerPaidAmount: sum(claims.map(({ paidAmount }) => paidAmount)),
    // If lines were decided, each line states its liability and date.
    remainingPatientLiability: hasLines ? undefined : owedOf(decision),
    benefitsAssignmentCertificationIndicator: information.benefitsAssignmentCertificationIndicator,
    releaseOfInformationCode: information.releaseInformationCode,
    medicareOutpatientAdjudication:
      kind === 'professional' && remarks.length > 0 ? { claimPaymentRemarkCode: remarks } : undefined,
    otherSubscriberName: insuredName(subscriber, kind),
    otherPayerName: present({
      otherPayerOrganizationName: name,
      otherPayerIdentifierTypeCode: 'PI',
      otherPayerIdentifier: id,
      otherPayerAddress: claim.payerAddress,
      otherPayerAdjudicationOrPaymentDate: hasLines ? undefined : day,
      otherPayerPriorAuthorizationNumber: supplement.priorAuthorizationNumber,
      otherPayerPriorAuthorizationOrReferralNumber: supplement.referralNumber,
      otherPayerClaimControlNumber: payerClaimNumber,
    }),
  });
}

function owedOf({ claims }: Decision): string | undefined {
  const totals = claims.map((claim) => claim.patientResponsibilityAmount ?? patientOwes(claim.adjustments));
  return totals.every((total) => total === undefined)
    ? undefined
    : sum(totals.map((total) => total ?? '0.00'));
}

function groupOf({ groupNumber, policyNumber, subscriberGroupName }: Fields, kind: SubmissionKind): Fields {
  if (kind === 'institutional') return { groupNumber, policyNumber };
  return {
    insuranceGroupOrPolicyNumber: groupNumber ?? policyNumber,
    otherInsuredGroupName: subscriberGroupName,
  };
}

function insuredName(subscriber: Fields, kind: SubmissionKind): Fields {
  const organization = wireText(subscriber.organizationName);
  const healthId = wireText(subscriber.standardHealthId);
  const memberId = wireText(subscriber.memberId);
  const isProfessional = kind === 'professional';
  return present({
    otherInsuredQualifier: organization === undefined ? '1' : '2',
    otherInsuredLastName: organization ?? subscriber.lastName,
    otherInsuredFirstName: organization === undefined ? subscriber.firstName : undefined,
    otherInsuredMiddleName: organization === undefined ? subscriber.middleName : undefined,
    [isProfessional ? 'otherInsuredNameSuffix' : 'otherInsuredSuffix']:
      organization === undefined ? subscriber.suffix : undefined,
    otherInsuredIdentifierTypeCode: memberId === undefined && healthId !== undefined ? 'II' : 'MI',
    otherInsuredIdentifier: memberId ?? healthId,
    [isProfessional ? 'otherInsuredAddress' : 'address']: subscriber.address,
  });
}

/** Removes undefined fields: a field of a claim is omitted or has a value. */
export function present(value: Fields): Fields {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}
