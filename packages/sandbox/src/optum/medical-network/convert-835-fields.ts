// Fields of the vendor's JSON by their X12 source, as the vendor's document states it for each.

/** Names of fields by the number of an element, or by a qualifier. */
export type FieldNames = Readonly<Record<string, string>>;

function numbered(names: string): FieldNames {
  return Object.fromEntries(names.split(' ').map((name, place) => [String(place + 1), name]));
}

/** Names by element, for segments whose elements are fields. */
export const ELEMENTS = {
  trace: numbered(
    'traceTypeCode checkOrEFTTraceNumber originatingCompanyIdentifier originatingCompanySupplementalCode',
  ),
  financial: {
    ...numbered(
      'transactionHandlingCode totalActualProviderPaymentAmount creditOrDebitFlagCode paymentMethodCode paymentFormatCode',
    ),
    10: 'payerIdentifier',
    11: 'originatingCompanySupplementalCode',
    16: 'checkIssueOrEFTEffectiveDate',
  },
  sender: {
    6: 'senderDfiIdNumberQualifier',
    7: 'senderDFIIdentifier',
    8: 'senderAccountNumberQualifier',
    9: 'senderAccountNumber',
  },
  receiver: {
    12: 'receiverDfiIdNumberQualifier',
    13: 'receiverDfiIdentificationNumber',
    14: 'receiverAccountNumberQualifier',
    15: 'receiverAccountNumber',
  },
  claim: {
    ...numbered(
      'patientControlNumber claimStatusCode totalClaimChargeAmount claimPaymentAmount patientResponsibilityAmount claimFilingIndicatorCode payerClaimControlNumber facilityTypeCode claimFrequencyCode',
    ),
    11: 'diagnosisRelatedGroupDRGCode',
    12: 'diagnosisRelatedGroupDRGWeight',
    13: 'dischargeFraction',
  },
  inpatient: numbered(
    'coveredDaysOrVisitsCount ppsOperatingOutlierAmount lifetimePsychiatricDaysCount claimDRGAmount claimPaymentRemarkCode1 claimDisproportionateShareAmount claimMSPPassThroughAmount claimPPSCapitalAmount ppsCapitalFSPDRGAmount ppsCapitalHSPDRGAmount ppsCapitalDSHDRGAmount oldCapitalAmount ppsCapitalIMEAmount ppsOperatingHospitalSpecificDRGAmount costReportDayCount ppsOperatingFederalSpecificDRGAmount claimPPSCapitalOutlierAmount claimIndirectTeachingAmount nonPayableProfessionalComponentAmount claimPaymentRemarkCode2 claimPaymentRemarkCode3 claimPaymentRemarkCode4 claimPaymentRemarkCode5 ppsCapitalExceptionAmount',
  ),
  outpatient: numbered(
    'reimbursementRate claimHCPCSPayableAmount claimPaymentRemarkCode1 claimPaymentRemarkCode2 claimPaymentRemarkCode3 claimPaymentRemarkCode4 claimPaymentRemarkCode5 claimESRDPaymentAmount nonPayableProfessionalComponentAmount',
  ),
  service: {
    2: 'lineItemChargeAmount',
    3: 'lineItemProviderPaymentAmount',
    4: 'nationalUniformBillingCommitteeRevenueCode',
    5: 'unitsOfServicePaidCount',
    7: 'originalUnitsOfServiceCount',
  },
  address: numbered('address1 address2'),
  city: numbered('city state postalCode countryCode'),
  provider: numbered('providerIdentifier fiscalPeriodDate'),
  remark: numbered('codeListQualifierCode remarkCode'),
  adjustment: Object.fromEntries(
    [1, 2, 3, 4, 5, 6].flatMap((number) => [
      [number * 3 - 1, `adjustmentReasonCode${number}`],
      [number * 3, `adjustmentAmount${number}`],
      [number * 3 + 1, `adjustmentQuantity${number}`],
    ]),
  ),
} satisfies Record<string, FieldNames>;

const PROVIDER_NUMBERS: FieldNames = {
  '0B': 'stateLicenseNumber',
  '1C': 'medicareProviderNumber',
  '1D': 'medicaidProviderNumber',
  G2: 'providerCommercialNumber',
};
const MEMBER_NUMBERS: FieldNames = {
  FI: 'taxId',
  HN: 'healthInsuranceClaimNumber',
  MI: 'memberId',
  MR: 'medicaidRecipientIdentificationNumber',
  34: 'ssn',
};
const PAYER_NUMBERS: FieldNames = {
  FI: 'taxId',
  NI: 'nationalAssociationOfInsuranceCommissionersIdentification',
  PI: 'payorId',
  XV: 'centersForMedicareAndMedicaidServicesPlanId',
};

/** Names by qualifier. */
export const QUALIFIED = {
  receiver: { EV: 'receiverIdentifier', F2: 'versionIdentification' },
  payer: {
    '2U': 'payerIdentificationNumber',
    EO: 'submitterIdentificationNumber',
    HI: 'healthIndustryNumber',
    NF: 'nationalAssociationOfInsuranceCommissioners',
  },
  payee: {
    '0B': 'stateLicenseNumber',
    D3: 'nationalCouncilForPrescriptionDrugProgramsPharmacyNumber',
    PQ: 'payeeIdentification',
    TJ: 'federalTaxPayersIdentificationNumber',
  },
  payerNumber: { XV: 'centersForMedicareAndMedicaidServicesPlanId' },
  payeeNumber: { FI: 'taxId', XV: 'centersForMedicareAndMedicaidServicesPlanId', XX: 'npi' },
  contact: { EM: 'email', FX: 'fax', TE: 'phone', EX: 'phoneExtension', UR: 'url' },
  claimDate: {
    '036': 'coverageExpirationDate',
    '050': 'claimReceivedDate',
    232: 'claimStatementPeriodStart',
    233: 'claimStatementPeriodEnd',
  },
  claimAmount: {
    AU: 'coverageAmount',
    DY: 'perDayLimit',
    F5: 'patientAmountPaid',
    I: 'interest',
    NL: 'negativeLedgerBalance',
    T: 'tax',
    T2: 'totalClaimBeforeTaxes',
  },
  claimReference: {
    '1L': 'groupOrPolicyNumber',
    '1W': 'memberIdentificationNumber',
    '6P': 'groupNumber',
    BB: 'authorizationNumber',
    CE: 'classOfContractCode',
    EA: 'medicalRecordIdentificationNumber',
    F8: 'originalReferenceNumber',
    G1: 'priorAuthorizationNumber',
  },
  claimProvider: { ...PROVIDER_NUMBERS, LU: 'locationNumber' },
  lineDate: { 150: 'serviceStartDate', 151: 'serviceEndDate', 472: 'serviceDate' },
  lineAmount: { B6: 'allowedActual', KH: 'deductionAmount', T: 'tax', T2: 'totalClaimBeforeTaxes' },
  lineReference: {
    BB: 'authorizationNumber',
    E9: 'attachmentCode',
    G1: 'priorAuthorizationNumber',
    LU: 'locationNumber',
  },
  lineProvider: { ...PROVIDER_NUMBERS, HPI: 'npi', TJ: 'federalTaxpayerIdentificationNumber' },
} satisfies Record<string, FieldNames>;

/** Parties of a claim by NM101: the field, and the names of their numbers by NM108. */
export const PARTIES: Readonly<Record<string, readonly [field: string, numbers: FieldNames]>> = {
  QC: ['patientName', MEMBER_NUMBERS],
  IL: ['subscriber', MEMBER_NUMBERS],
  74: ['correctedPatientOrInsuredName', { C: 'insuredsChangedUniqueIdentificationNumber' }],
  82: [
    'renderingProvider',
    { FI: 'taxId', PC: 'providerCommercialNumber', SL: 'stateLicenseNumber', XX: 'npi' },
  ],
  TT: ['crossoverCarrier', PAYER_NUMBERS],
  PR: ['correctedPriorityPayer', PAYER_NUMBERS],
};
