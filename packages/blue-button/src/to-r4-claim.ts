import type {
  CodeableConcept,
  Reference,
  ReferralRequest,
  ExplanationOfBenefitItemAdjudication as Stu3Adjudication,
  ExplanationOfBenefit as Stu3Claim,
  ExplanationOfBenefitItem as Stu3Item,
  Money as Stu3Money,
} from 'fhir/r3.js';
import type { ExplanationOfBenefit, Money } from 'fhir/r4.js';
import { ABSENT } from './internal/absent.js';
import { completeClaim } from './internal/complete-r4.js';
import { adjudicationsOf, careTeamOf, fillsOf } from './internal/v1-variables.js';

const ADMISSION_PERIOD = {
  coding: [
    {
      system: 'http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBSupportingInfoType',
      code: 'admissionperiod',
    },
  ],
};

const SUBMITTED = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/adjudication', code: 'submitted' }],
};

/**
 * Maps an STU3 claim to R4. Data that only STU3 has an element for is mapped if R4 has a place for it (the stay becomes
 * an admission period); elements that R4 requires and v1 lacks have a data-absent-reason.
 *
 * @param claim - ExplanationOfBenefit of v1
 */
export function stu3ClaimToR4(claim: Stu3Claim): ExplanationOfBenefit {
  const {
    information = [],
    hospitalization,
    totalCost,
    unallocDeductable: _unallocDeductable,
    totalBenefit: _totalBenefit,
    employmentImpacted: _employmentImpacted,
    organization,
    provider,
    insurance,
    subType,
    payee,
    payment,
    item,
    addItem: _addItem,
    benefitBalance,
    diagnosis,
    contained,
    created,
    insurer,
    outcome: _outcome,
    status,
    ...same
  } = claim;
  // v1 has no creation date: the load date of the record is the closest to it.
  const recorded = created ?? claim.meta?.lastUpdated;
  const lastSequence = information.reduce((last, { sequence }) => Math.max(last, sequence), 0);
  const added = [
    ...(hospitalization ? [{ category: ADMISSION_PERIOD, timingPeriod: hospitalization }] : []),
    ...fillsOf(claim),
  ];
  const supportingInfo = [
    ...information,
    ...added.map((one, index) => ({ sequence: lastSequence + 1 + index, ...one })),
  ];
  const adjudication = adjudicationsOf(claim.extension);
  const careTeam = careTeamOf(claim);
  const both = provider && organization && providerOrganization(organization, provider);
  return completeClaim(
    moneyOfExtensions({
      ...same,
      ...(status && { status }),
      use: 'claim',
      // v1 serves only claims of NCH and DDPS, which are fully processed.
      outcome: 'complete',
      ...(recorded === undefined ? { _created: ABSENT } : { created: recorded }),
      ...(insurer && { insurer }),
      ...(both
        ? { provider: { reference: `#${PROVIDER_ORG}` } }
        : (organization ?? provider) && { provider: organization ?? provider }),
      ...(careTeam && { careTeam }),
      insurance: [{ ...insurance, focal: true, coverage: insurance?.coverage ?? ABSENT }],
      ...((contained || both) && {
        contained: [...(contained ?? []).map(containedToR4), ...(both ? [both] : [])],
      }),
      ...(subType?.[0] && { subType: subType[0] }),
      ...(payee && { payee: { type: payee.type, party: payee.party } }),
      ...(supportingInfo.length > 0 && { supportingInfo }),
      ...(diagnosis && {
        diagnosis: diagnosis.map(({ diagnosisCodeableConcept: concept, ...one }) => ({
          ...one,
          ...(concept
            ? { diagnosisCodeableConcept: trimSystems(concept) }
            : !one.diagnosisReference && { diagnosisCodeableConcept: ABSENT }),
        })),
      }),
      ...(item && { item: item.map(itemToR4) }),
      ...(adjudication.length > 0 && {
        adjudication: adjudication.map(({ category, amount }) => ({ category, amount: moneyToR4(amount) })),
      }),
      ...(totalCost && { total: [{ category: SUBMITTED, amount: moneyToR4(totalCost) }] }),
      ...(payment && {
        payment: {
          ...payment,
          ...(payment.amount && { amount: moneyToR4(payment.amount) }),
          ...(payment.adjustment && { adjustment: moneyToR4(payment.adjustment) }),
        },
      }),
      ...(benefitBalance && {
        benefitBalance: benefitBalance.map(({ financial, ...balance }) => ({
          ...balance,
          ...(financial && {
            financial: financial.map(({ allowedMoney, usedMoney, ...amounts }) => ({
              ...amounts,
              ...(allowedMoney && { allowedMoney: moneyToR4(allowedMoney) }),
              ...(usedMoney && { usedMoney: moneyToR4(usedMoney) }),
            })),
          }),
        })),
      }),
    }) as ExplanationOfBenefit,
  );
}

const PROVIDER_ORG = 'provider-org';

// For one place v1 gives the NPI and the name as organization, and Medicare's own number as provider.
function providerOrganization(organization: Reference, provider: Reference): object {
  return {
    resourceType: 'Organization',
    id: PROVIDER_ORG,
    identifier: [organization.identifier, provider.identifier].filter((one) => one !== undefined),
    ...(organization.display !== undefined && { name: organization.display }),
  };
}

// v1 writes a space after the system of codes whose ICD version it does not know, and no URI ends with one.
function trimSystems(concept: CodeableConcept): CodeableConcept {
  if (!Array.isArray(concept.coding)) return concept;
  return {
    ...concept,
    coding: concept.coding.map((coding) =>
      coding.system === undefined ? coding : { ...coding, system: coding.system.trim() },
    ),
  };
}

function itemToR4(item: Stu3Item): object {
  const {
    service,
    careTeamLinkId,
    diagnosisLinkId,
    procedureLinkId,
    informationLinkId,
    adjudication,
    detail,
    unitPrice,
    net,
    ...same
  } = item;
  return {
    ...same,
    productOrService: service ?? ABSENT,
    ...(careTeamLinkId && { careTeamSequence: careTeamLinkId }),
    ...(diagnosisLinkId && { diagnosisSequence: diagnosisLinkId }),
    ...(procedureLinkId && { procedureSequence: procedureLinkId }),
    ...(informationLinkId && { informationSequence: informationLinkId }),
    ...amountsToR4({ unitPrice, net, adjudication }),
    ...(detail && { detail: detail.map((one, index) => detailToR4(one, index, true)) }),
  };
}

type Stu3Detail = NonNullable<Stu3Item['detail']>[number];

function detailToR4(detail: Stu3Detail, index: number, isTop: boolean): object {
  const { type, service, subDetail, sequence, adjudication, unitPrice, net, category, ...same } = detail;
  return {
    ...same,
    sequence: sequence ?? index + 1,
    // R4 has no type of a detail; its content is a category there.
    ...((category ?? type) && { category: category ?? type }),
    productOrService: service ?? ABSENT,
    ...amountsToR4({ unitPrice, net, adjudication }),
    ...(isTop &&
      subDetail && { subDetail: subDetail.map((one, at) => detailToR4(one as Stu3Detail, at, false)) }),
  };
}

function amountsToR4(parts: {
  readonly unitPrice: Stu3Money | undefined;
  readonly net: Stu3Money | undefined;
  readonly adjudication: readonly Stu3Adjudication[] | undefined;
}): object {
  const { unitPrice, net, adjudication } = parts;
  return {
    ...(unitPrice && { unitPrice: moneyToR4(unitPrice) }),
    ...(net && { net: moneyToR4(net) }),
    ...(adjudication && {
      adjudication: adjudication.map(({ amount, ...same }) => ({
        ...same,
        ...(amount && { amount: moneyToR4(amount) }),
      })),
    }),
  };
}

function moneyToR4({ value, code }: Stu3Money): Money {
  return {
    ...(value !== undefined && { value }),
    ...(code !== undefined && { currency: code as NonNullable<Money['currency']> }),
  };
}

// An extension can be anywhere.
function moneyOfExtensions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(moneyOfExtensions);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      name === 'valueMoney' ? moneyToR4(part as Stu3Money) : moneyOfExtensions(part),
    ]),
  );
}

type Contained = NonNullable<Stu3Claim['contained']>[number];

// R4 has no ReferralRequest; a ServiceRequest has the same meaning.
function containedToR4(resource: Contained): object {
  if (resource.resourceType !== 'ReferralRequest') return resource;
  const { requester, recipient, ...same } = resource as ReferralRequest;
  return {
    ...(same.id !== undefined && { id: same.id }),
    resourceType: 'ServiceRequest',
    status: same.status,
    intent: 'order',
    subject: same.subject,
    ...(requester && { requester: requester.agent }),
    ...(recipient && { performer: recipient }),
  };
}
