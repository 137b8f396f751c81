import type { Fields } from '../../internal/wire/json.js';
import { wireAmount, wireText } from '../../internal/wire/text.js';
import { type ReadFields, unreadValues } from '../../internal/wire/unread.js';
import type { UnmappedValue } from '../../unmapped-value.js';
import { payerNumber, payerNumberFields, personNumber, personNumberFields } from './remittance-parties.js';

const REMARKS: ReadFields = Object.fromEntries(
  [1, 2, 3, 4, 5].map((place) => [`claimPaymentRemarkCode${place}`, 'text' as const]),
);

const NAME: ReadFields = { firstName: 'text', middleName: 'text', lastName: 'text', suffix: 'text' };

/** Of several numbers one is read. */
const PERSON: ReadFields = {
  ...NAME,
  organizationName: (person) => wireText(person.lastName) === undefined,
  ...Object.fromEntries(
    personNumberFields.map((field) => [
      field,
      (person: Fields) => personNumber(person)?.value === wireText(person[field]),
    ]),
  ),
};

const PAYER: ReadFields = {
  organizationName: 'text',
  ...Object.fromEntries(
    payerNumberFields.map((field) => [
      field,
      (payer: Fields) => payerNumber(payer) === wireText(payer[field]),
    ]),
  ),
};

const PLACES = [1, 2, 3, 4, 5, 6].map((place) => ({
  reason: `adjustmentReasonCode${place}`,
  amount: `adjustmentAmount${place}`,
  quantity: `adjustmentQuantity${place}`,
}));

/** An adjustment is read if it has a reason and an amount; a zero without a reason is padding. */
const ADJUSTMENTS: ReadFields = {
  claimAdjustmentGroupCode: (group) =>
    PLACES.some((names) => isAdjustment(group, names)) ||
    PLACES.every(({ amount }) => wireText(group[amount]) === undefined),
  ...Object.fromEntries(
    PLACES.flatMap((names) => [
      [names.reason, (group: Fields) => isAdjustment(group, names)],
      [names.amount, (group: Fields) => isAdjustment(group, names) || isPadding(group, names)],
      [
        names.quantity,
        (group: Fields) => isAdjustment(group, names) && wireAmount(group[names.quantity]) !== undefined,
      ],
    ]),
  ),
};

type Names = (typeof PLACES)[number];

function isAdjustment(group: Fields, { reason, amount }: Names): boolean {
  return wireText(group[reason]) !== undefined && wireAmount(group[amount]) !== undefined;
}

function isPadding(group: Fields, { reason, amount }: Names): boolean {
  return wireText(group[reason]) === undefined && Number(wireAmount(group[amount])) === 0;
}

const LINE: ReadFields = {
  lineItemControlNumber: 'text',
  serviceDate: 'date',
  serviceStartDate: (line) =>
    wireText(line.serviceDate) === undefined || line.serviceDate === line.serviceStartDate,
  serviceEndDate: 'date',
  servicePaymentInformation: {
    productOrServiceIDQualifier: 'text',
    adjudicatedProcedureCode: 'text',
    adjudicatedProcedureModifierCodes: 'text',
    lineItemChargeAmount: 'amount',
    lineItemProviderPaymentAmount: 'amount',
    nationalUniformBillingCommitteeRevenueCode: 'text',
    unitsOfServicePaidCount: 'amount',
    submittedProductOrServiceIDQualifier: (service) =>
      service.submittedProductOrServiceIDQualifier === service.productOrServiceIDQualifier,
    submittedAdjudicatedProcedureCode: 'text',
    submittedAdjudicatedProcedureModifierCodes: 'text',
    originalUnitsOfServiceCount: 'amount',
  },
  serviceAdjustments: ADJUSTMENTS,
  renderingProviderInformation: { npi: 'text' },
  serviceSupplementalAmounts: { allowedActual: 'amount' },
  healthCareCheckRemarkCodes: {
    codeListQualifierCode: (remark) => /^(HE)?$/.test(wireText(remark.codeListQualifierCode) ?? ''),
    remarkCode: 'text',
  },
};

const CLAIM: ReadFields = {
  claimStatementPeriodStart: 'date',
  claimStatementPeriodEnd: 'date',
  coverageExpirationDate: 'date',
  claimReceivedDate: 'date',
  claimPaymentInfo: {
    patientControlNumber: 'text',
    claimStatusCode: 'text',
    totalClaimChargeAmount: 'amount',
    claimPaymentAmount: 'amount',
    patientResponsibilityAmount: 'amount',
    claimFilingIndicatorCode: 'text',
    payerClaimControlNumber: 'text',
    facilityTypeCode: 'text',
    claimFrequencyCode: 'text',
    diagnosisRelatedGroupDRGCode: 'text',
  },
  claimAdjustments: ADJUSTMENTS,
  patientName: PERSON,
  subscriber: PERSON,
  correctedPatientOrInsuredName: {
    ...NAME,
    organizationName: (person) => wireText(person.lastName) === undefined,
    insuredsChangedUniqueIdentificationNumber: 'text',
  },
  renderingProvider: {
    ...NAME,
    organizationName: 'text',
    npi: 'text',
  },
  crossoverCarrier: PAYER,
  correctedPriorityPayer: PAYER,
  inpatientAdjudication: REMARKS,
  outpatientAdjudication: REMARKS,
  claimSupplementalInformation: { coverageAmount: 'amount', interest: 'amount', patientAmountPaid: 'amount' },
  serviceLines: LINE,
};

const PROVIDER_ADJUSTMENT: ReadFields = {
  adjustmentReasonCode: isProviderAdjustment,
  providerAdjustmentIdentifier: isProviderAdjustment,
  providerAdjustmentAmount: 'amount',
};

function isProviderAdjustment(adjustment: Fields): boolean {
  return wireAmount(adjustment.providerAdjustmentAmount) !== undefined;
}

const TRANSACTION: ReadFields = {
  // IDs of the converter, and counters.
  id: 'text',
  controlNumber: 'text',
  paymentAndRemitReassociationDetails: {
    traceTypeCode: 'text',
    checkOrEFTTraceNumber: 'text',
    originatingCompanyIdentifier: 'text',
  },
  productionDate: 'date',
  financialInformation: {
    totalActualProviderPaymentAmount: 'amount',
    checkIssueOrEFTEffectiveDate: 'date',
    paymentMethodCode: 'text',
  },
  payer: { name: 'text', payerIdentificationNumber: 'text' },
  payee: { name: 'text', npi: 'text' },
  detailInfo: { id: 'text', assignedNumber: 'text', paymentInfo: () => true },
  providerAdjustments: {
    providerIdentifier: 'text',
    fiscalPeriodDate: 'date',
    adjustments: PROVIDER_ADJUSTMENT,
  },
};

/** Returns the values of a claim of an 835 that its reader does not read. */
export function unmappedOfClaim(wire: Fields): UnmappedValue[] {
  return unreadValues(wire, CLAIM);
}

/** Returns the values of a payment, without its claims, that its reader does not read. */
export function unmappedOfPayment(transaction: Fields): UnmappedValue[] {
  return unreadValues(transaction, TRANSACTION);
}
