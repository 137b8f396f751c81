import { reading } from '@payerkit/core';
import { checkTypes } from '../../../internal/check/arguments.js';
import { type Fields, listOf, objectOf } from '../../../internal/wire/json.js';
import { wireAmount, wireDate, wireText } from '../../../internal/wire/text.js';
import type { InstitutionalClaim, LooseClaim, ProfessionalClaim, SubmissionKind } from '../claim.js';
import { textOf } from '../rules/rule.js';
import { lineAdjudication } from './adjudication.js';
import { contradiction } from './contradiction.js';
import { type DecidedPayment, type Decision, decisionOf, sum } from './decision.js';
import { type ClaimLine, claimLinesOf, matchLines } from './line-match.js';
import type { NextPayer } from './next-payer.js';
import { nextLevel, otherInsurance, present } from './other-insurance.js';

type Claim = LooseClaim & Fields;

const PERSON = ['firstName', 'lastName', 'middleName', 'suffix', 'gender', 'dateOfBirth', 'address'];
const CORRECTION = '7';
const VOID = '8';

/**
 * Creates the claim to the next payer from a claim and the remittance (835) of the payer that adjudicated it. Pure:
 * sends nothing and changes nothing. The payer that adjudicated becomes another insurance of the claim, with its
 * payment, its adjustments of the claim and of each line, and the date of its decision, so that on each line and in
 * total the charge less the adjustments equals the payment. The payment responsibility changes from primary to
 * secondary, tertiary and so on; decisions of earlier payers are kept.
 *
 * Data of the earlier payer is removed from the claim: control number, claim number, authorization and referral numbers
 * (they move to its insurance), and the frequency 7. Dates and liabilities are reported by line if the payer
 * adjudicated by line.
 *
 * A claim that the payer forwarded (`crossoverPayer` of the remittance) must not be submitted again.
 *
 * @param claim - as submitted to the payer that adjudicated
 * @param remittance - the payment with that decision, as `readRemittances` returns it; a check of `groupByCheck` if the
 *   payer split it over transactions
 * @param otherPayer - the next payer, with the patient's insurance there
 * @returns the claim to that payer; `claims.professional.submit` or `claims.institutional.submit` adds a control number
 * @throws `ValidationError` whose `code` is a {@link SecondaryClaimProblem} when claim and remittance contradict each
 *   other: another claim or charge, a reversal, an amount that does not add up, a line that cannot be matched
 * @example
 * ```ts
 * const secondary = toSecondaryClaim(claim, remittance, {
 *   tradingPartnerServiceId: '12402',
 *   tradingPartnerName: 'Second Insurance',
 *   claimFilingCode: 'CI',
 *   subscriber: { memberId: 'S0000001' },
 * });
 * await optum.claims.professional.submit(secondary);
 * ```
 */
export function toSecondaryClaim<C extends ProfessionalClaim | InstitutionalClaim>(
  claim: C,
  remittance: DecidedPayment,
  otherPayer: NextPayer,
): C {
  checkTypes('toSecondaryClaim', {
    claim: [claim, 'object'],
    remittance: [remittance, 'object'],
    'remittance.claims': [(remittance as Partial<DecidedPayment> | undefined)?.claims, 'iterable'],
    otherPayer: [otherPayer, 'object'],
    'otherPayer.subscriber': [(otherPayer as Partial<NextPayer> | undefined)?.subscriber, 'object'],
  });
  // The claim stays of the same kind: the additions are the same for each.
  return reading('toSecondaryClaim', () =>
    secondaryClaim(claim as Claim, remittance, otherPayer),
  ) as unknown as C;
}

function secondaryClaim(claim: Claim, remittance: DecidedPayment, next: NextPayer): Fields {
  const information = objectOf(claim.claimInformation);
  const kind = kindOf(information);
  requireBillable(information);
  const number = textOf(information, 'patientControlNumber');
  const charge = sum([wireAmount(information.claimChargeAmount)]);
  if (charge === undefined)
    throw contradiction(
      'charge_mismatch',
      'claimInformation.claimChargeAmount',
      'must be an amount',
      'Correct it.',
    );
  const decision = decisionOf(number, charge, remittance);
  const level = nextLevel(textOf(claim.subscriber, 'paymentResponsibilityLevelCode'));
  const payer = payerOf(claim, remittance);
  const lines = claimLinesOf(information, kind);
  const decided = decision.claims.flatMap((one) => one.lines);
  const hasLines = decided.length > 0;
  const serviceLines = hasLines
    ? withAdjudications(lines, matchLines(lines, decided), decision, payer.id, kind)
    : lines.map(({ wire }) => wire);
  const others = otherInsurances(
    information,
    otherInsurance(claim, decision, kind, { ...payer, hasLines }),
    level,
    next,
    kind,
  );
  return present({
    ...claim,
    controlNumber: undefined,
    tradingPartnerServiceId: next.tradingPartnerServiceId,
    tradingPartnerName: next.tradingPartnerName,
    receiver: next.receiver ?? receiverOf(claim, next),
    payerAddress: next.payerAddress,
    ...peopleOf(claim, level, next),
    claimInformation: present({
      ...information,
      claimFilingCode: next.claimFilingCode,
      claimFrequencyCode: frequencyOf(information),
      claimSupplementalInformation: supplementOf(information, next),
      otherSubscriberInformation: others,
      serviceLines,
    }),
  });
}

function kindOf({ serviceLines }: Fields): SubmissionKind {
  return listOf(serviceLines).some((line) => objectOf(line).institutionalService !== undefined)
    ? 'institutional'
    : 'professional';
}

function requireBillable(information: Fields): void {
  if (textOf(information, 'claimFrequencyCode') !== VOID) return;
  throw contradiction(
    'claim_not_billable',
    'claimInformation.claimFrequencyCode',
    'must not be 8: a void is not billed to another payer',
    'Use the claim that was adjudicated.',
  );
}

function frequencyOf({ claimFrequencyCode }: Fields): unknown {
  return wireText(claimFrequencyCode) === CORRECTION ? '1' : claimFrequencyCode;
}

/** Returns the clearinghouse's identifier of the payer; lines and other insurance use the same one. */
function payerOf(
  claim: Claim,
  { payerName }: DecidedPayment,
): { readonly id: string; readonly name: string } {
  const id = wireText(claim.tradingPartnerServiceId);
  const name = wireText(claim.tradingPartnerName) ?? payerName ?? textOf(claim.receiver, 'organizationName');
  if (id !== undefined && name !== undefined) return { id, name };
  throw contradiction(
    'not_reportable',
    id === undefined ? 'tradingPartnerServiceId' : 'tradingPartnerName',
    'must name the payer that adjudicated',
    'Add it to the claim.',
  );
}

function withAdjudications(
  lines: readonly ClaimLine[],
  matched: ReturnType<typeof matchLines>,
  { day }: Decision,
  payer: string,
  kind: SubmissionKind,
): readonly Fields[] {
  return lines.map((line) => {
    const decided = matched[line.index] ?? [];
    if (decided.length === 0) return line.wire;
    return {
      ...line.wire,
      ...authorizationsOf(line.wire, payer),
      lineAdjudicationInformation: [
        ...listOf(line.wire.lineAdjudicationInformation),
        ...decided.map((one) => lineAdjudication(payer, day, line, one, kind)),
      ],
    };
  });
}

/** Authorization numbers of a line that name no payer belong to the earlier one. */
function authorizationsOf({ serviceLineReferenceInformation }: Fields, payer: string): Fields {
  const references = objectOf(serviceLineReferenceInformation);
  const numbers = listOf(references.priorAuthorization).map(objectOf);
  if (numbers.length === 0) return {};
  const priorAuthorization = numbers.map((one) => ({ otherPayerPrimaryIdentifier: payer, ...one }));
  return { serviceLineReferenceInformation: { ...references, priorAuthorization } };
}

function otherInsurances(
  information: Fields,
  decided: Fields,
  level: string,
  { tradingPartnerServiceId }: NextPayer,
  kind: SubmissionKind,
): unknown {
  const path = 'claimInformation.otherSubscriberInformation';
  const given = information.otherSubscriberInformation;
  const earlier = (Array.isArray(given) ? given : given === undefined ? [] : [given]).map(objectOf);
  // The former other insurance is now billed.
  const others = earlier.filter(
    (one) => textOf(one.otherPayerName, 'otherPayerIdentifier') !== tradingPartnerServiceId,
  );
  const taken = others.map((one) => textOf(one, 'paymentResponsibilityLevelCode'));
  if (taken.includes(level) || taken.includes(textOf(decided, 'paymentResponsibilityLevelCode')))
    throw contradiction(
      'claim_not_billable',
      path,
      'must not name another payer at this level or the next one',
      'Correct the payment responsibility of the other insurances.',
    );
  if (kind === 'professional') return [...others, decided];
  if (others.length === 0) return decided;
  throw contradiction(
    'claim_not_billable',
    path,
    'must be the only other insurance: an institutional claim in JSON allows one',
    'Submit the claim in X12.',
  );
}

/** A receiver that was the earlier payer becomes the next one; a clearinghouse stays. */
function receiverOf({ receiver, tradingPartnerName }: Claim, next: NextPayer): unknown {
  const name = textOf(receiver, 'organizationName');
  const isPayer = name !== undefined && name.toUpperCase() === wireText(tradingPartnerName)?.toUpperCase();
  return isPayer ? { ...objectOf(receiver), organizationName: next.tradingPartnerName } : receiver;
}

function peopleOf(claim: Claim, level: string, { subscriber, dependent }: NextPayer): Fields {
  const patient = objectOf(claim.dependent ?? claim.subscriber);
  const person = Object.fromEntries(
    PERSON.flatMap((name) => (patient[name] === undefined ? [] : [[name, patient[name]]])),
  );
  const given = objectOf(dependent ?? subscriber);
  const [before, after] = [patient.dateOfBirth, given.dateOfBirth].map(wireDate);
  if (before !== undefined && after !== undefined && before !== after)
    throw contradiction(
      'another_patient',
      `otherPayer.${dependent === undefined ? 'subscriber' : 'dependent'}.dateOfBirth`,
      "must match the patient's birth date on the claim",
      'Add the patient as dependent if someone else is the insured.',
    );
  return {
    subscriber: {
      ...(dependent === undefined ? person : {}),
      ...present(objectOf(subscriber)),
      paymentResponsibilityLevelCode: level,
    },
    dependent: dependent === undefined ? undefined : { ...person, ...present(objectOf(dependent)) },
  };
}

/** Numbers from the earlier payer do not apply to the next one. */
function supplementOf({ claimSupplementalInformation }: Fields, next: NextPayer): Fields | undefined {
  const supplement = present({
    ...objectOf(claimSupplementalInformation),
    claimControlNumber: undefined,
    priorAuthorizationNumber: next.priorAuthorizationNumber,
    referralNumber: next.referralNumber,
  });
  return Object.keys(supplement).length === 0 ? undefined : supplement;
}
