// Fields of Optum's JSON by their X12 source, as the vendor's document states it for each.

/** Names of fields by qualifier, or by the number of an element. */
export type FieldNames = Readonly<Record<string, string>>;

export const CLAIM_PAYMENT: FieldNames = {
  1: 'patientControlNumber',
  2: 'claimStatusCode',
  3: 'totalClaimChargeAmount',
  4: 'claimPaymentAmount',
  5: 'patientResponsibilityAmount',
  6: 'claimFilingIndicatorCode',
  7: 'payerClaimControlNumber',
  8: 'facilityTypeCode',
  9: 'claimFrequencyCode',
  11: 'diagnosisRelatedGroupDRGCode',
  12: 'diagnosisRelatedGroupDRGWeight',
  13: 'dischargeFraction',
};

export const FINANCIAL: FieldNames = {
  1: 'transactionHandlingCode',
  2: 'totalActualProviderPaymentAmount',
  3: 'creditOrDebitFlagCode',
  4: 'paymentMethodCode',
  5: 'paymentFormatCode',
  10: 'payerIdentifier',
  11: 'originatingCompanySupplementalCode',
  16: 'checkIssueOrEFTEffectiveDate',
};

export const SENDER_ACCOUNT: FieldNames = {
  6: 'senderDfiIdNumberQualifier',
  7: 'senderDFIIdentifier',
  8: 'senderAccountNumberQualifier',
  9: 'senderAccountNumber',
};

export const RECEIVER_ACCOUNT: FieldNames = {
  12: 'receiverDfiIdNumberQualifier',
  13: 'receiverDfiIdentificationNumber',
  14: 'receiverAccountNumberQualifier',
  15: 'receiverAccountNumber',
};

export const TRACE: FieldNames = {
  1: 'traceTypeCode',
  2: 'checkOrEFTTraceNumber',
  3: 'originatingCompanyIdentifier',
  4: 'originatingCompanySupplementalCode',
};

export const PROVIDER_SUMMARY: FieldNames = {
  1: 'providerIdentifier',
  2: 'facilityTypeCode',
  3: 'fiscalPeriodDate',
  4: 'totalClaimCount',
  5: 'totalClaimChargeAmount',
  13: 'totalMSPPayerAmount',
  15: 'totalNonLabChargeAmount',
  17: 'totalHCPCSReportedChargeAmount',
  18: 'totalHCPCSPayableAmount',
  20: 'totalProfessionalComponentAmount',
  21: 'totalMSPPatientLiabilityMetAmount',
  22: 'totalPatientReimbursementAmount',
  23: 'totalPIPClaimCount',
  24: 'totalPIPAdjustmentAmount',
};

export const PROVIDER_SUPPLEMENT: FieldNames = {
  1: 'totalDRGAmount',
  2: 'totalFederalSpecificAmount',
  3: 'totalHospitalSpecificAmount',
  4: 'totalDisproportionateShareAmount',
  5: 'totalCapitalAmount',
  6: 'totalIndirectMedicalEducationAmount',
  7: 'totalOutlierDayCount',
  8: 'totalDayOutlierAmount',
  9: 'totalCostOutlierAmount',
  10: 'averageDRGLengthOfStay',
  11: 'totalDischargeCount',
  12: 'totalCostReportDayCount',
  13: 'totalCoveredDayCount',
  14: 'totalNonCoveredDayCount',
  15: 'totalMSPPassThroughAmount',
  16: 'averageDRGWeight',
  17: 'totalPPSCapitalFSPDRGAmount',
  18: 'totalPPSCapitalHSPDRGAmount',
  19: 'totalPPSDSHDRGAmount',
};

export const INPATIENT: FieldNames = {
  1: 'coveredDaysOrVisitsCount',
  2: 'ppsOperatingOutlierAmount',
  3: 'lifetimePsychiatricDaysCount',
  4: 'claimDRGAmount',
  5: 'claimPaymentRemarkCode1',
  6: 'claimDisproportionateShareAmount',
  7: 'claimMSPPassThroughAmount',
  8: 'claimPPSCapitalAmount',
  9: 'ppsCapitalFSPDRGAmount',
  10: 'ppsCapitalHSPDRGAmount',
  11: 'ppsCapitalDSHDRGAmount',
  12: 'oldCapitalAmount',
  13: 'ppsCapitalIMEAmount',
  14: 'ppsOperatingHospitalSpecificDRGAmount',
  15: 'costReportDayCount',
  16: 'ppsOperatingFederalSpecificDRGAmount',
  17: 'claimPPSCapitalOutlierAmount',
  18: 'claimIndirectTeachingAmount',
  19: 'nonPayableProfessionalComponentAmount',
  20: 'claimPaymentRemarkCode2',
  21: 'claimPaymentRemarkCode3',
  22: 'claimPaymentRemarkCode4',
  23: 'claimPaymentRemarkCode5',
  24: 'ppsCapitalExceptionAmount',
};

export const OUTPATIENT: FieldNames = {
  1: 'reimbursementRate',
  2: 'claimHCPCSPayableAmount',
  3: 'claimPaymentRemarkCode1',
  4: 'claimPaymentRemarkCode2',
  5: 'claimPaymentRemarkCode3',
  6: 'claimPaymentRemarkCode4',
  7: 'claimPaymentRemarkCode5',
  8: 'claimESRDPaymentAmount',
  9: 'nonPayableProfessionalComponentAmount',
};

const MANDATED: FieldNames = {
  ZK: 'federalMedicareOrMedicaidPaymentMandateCategory1',
  ZL: 'federalMedicareOrMedicaidPaymentMandateCategory2',
  ZM: 'federalMedicareOrMedicaidPaymentMandateCategory3',
  ZN: 'federalMedicareOrMedicaidPaymentMandateCategory4',
  ZO: 'federalMedicareOrMedicaidPaymentMandateCategory5',
};

export const CLAIM_AMOUNTS: FieldNames = {
  AU: 'coverageAmount',
  DB: 'discountAmount',
  DY: 'perDayLimit',
  F5: 'patientAmountPaid',
  I: 'interest',
  NL: 'negativeLedgerBalance',
  T: 'tax',
  T2: 'totalClaimBeforeTaxes',
  ...MANDATED,
};

export const CLAIM_QUANTITIES: FieldNames = {
  CA: 'coveredActual',
  CD: 'coInsuredActual',
  LA: 'lifeTimeReserveActual',
  LE: 'lifeTimeReserveEstimated',
  NE: 'nonCoveredEstimated',
  NR: 'notReplacedBloodUnits',
  OU: 'outlierDays',
  PS: 'prescription',
  VS: 'visits',
  ...MANDATED,
};

export const LINE_AMOUNTS: FieldNames = {
  B6: 'allowedActual',
  KH: 'deductionAmount',
  T: 'tax',
  T2: 'totalClaimBeforeTaxes',
  ...MANDATED,
};

export const LINE_QUANTITIES: FieldNames = MANDATED;

export const CLAIM_REFERENCES: FieldNames = {
  '1L': 'groupOrPolicyNumber',
  '1W': 'memberIdentificationNumber',
  28: 'employeeIdentificationNumber',
  '6P': 'groupNumber',
  '9A': 'rePricedClaimReferenceNumber',
  '9C': 'adjustedRePricedClaimReferenceNumber',
  BB: 'authorizationNumber',
  CE: 'classOfContractCode',
  EA: 'medicalRecordIdentificationNumber',
  F8: 'originalReferenceNumber',
  G1: 'priorAuthorizationNumber',
  G3: 'predeterminationOfBenefitsIdentificationNumber',
  IG: 'insurancePolicyNumber',
  SY: 'ssn',
};

const PROVIDER_REFERENCES: FieldNames = {
  '0B': 'stateLicenseNumber',
  '1A': 'blueCrossProviderNumber',
  '1B': 'blueShieldProviderNumber',
  '1C': 'medicareProviderNumber',
  '1D': 'medicaidProviderNumber',
  '1G': 'providerUPINNumber',
  '1H': 'champusIdentificationNumber',
  '1J': 'facilityIdNumber',
  D3: 'nationalCouncilForPrescriptionDrugProgramPharmacyNumber',
  G2: 'providerCommercialNumber',
};

export const CLAIM_PROVIDER_REFERENCES: FieldNames = { ...PROVIDER_REFERENCES, LU: 'locationNumber' };

export const LINE_PROVIDER_REFERENCES: FieldNames = {
  ...PROVIDER_REFERENCES,
  HPI: 'npi',
  SY: 'ssn',
  TJ: 'federalTaxpayerIdentificationNumber',
};

export const LINE_REFERENCES: FieldNames = {
  '1S': 'ambulatoryPatientGroupNumber',
  APC: 'ambulatoryPaymentClassification',
  BB: 'authorizationNumber',
  E9: 'attachmentCode',
  G1: 'priorAuthorizationNumber',
  G3: 'preDeterminationOfBenefitsIdentificationNumber',
  LU: 'locationNumber',
  RB: 'rateCodeNumber',
};

export const PAYER_REFERENCES: FieldNames = {
  '2U': 'payerIdentificationNumber',
  EO: 'submitterIdentificationNumber',
  HI: 'healthIndustryNumber',
  NF: 'nationalAssociationOfInsuranceCommissioners',
};

export const PAYEE_NUMBERS: FieldNames = {
  FI: 'taxId',
  XV: 'centersForMedicareAndMedicaidServicesPlanId',
  XX: 'npi',
};

export const PAYEE_REFERENCES: FieldNames = {
  '0B': 'stateLicenseNumber',
  D3: 'nationalCouncilForPrescriptionDrugProgramsPharmacyNumber',
  PQ: 'payeeIdentification',
  TJ: 'federalTaxPayersIdentificationNumber',
};

export const CLAIM_DATES: FieldNames = {
  '036': 'coverageExpirationDate',
  '050': 'claimReceivedDate',
  232: 'claimStatementPeriodStart',
  233: 'claimStatementPeriodEnd',
};

export const LINE_DATES: FieldNames = { 150: 'serviceStartDate', 151: 'serviceEndDate', 472: 'serviceDate' };

const MEMBER_NUMBERS: FieldNames = {
  FI: 'taxId',
  HN: 'healthInsuranceClaimNumber',
  II: 'standardUniqueHealthIdentifierForEachIndividualInTheUnitedStates',
  MI: 'memberId',
  MR: 'medicaidRecipientIdentificationNumber',
  34: 'ssn',
};

const PAYER_NUMBERS: FieldNames = {
  AD: 'blueCrossBlueShieldAssociationPlanCode',
  FI: 'taxId',
  NI: 'nationalAssociationOfInsuranceCommissionersIdentification',
  PI: 'payorId',
  PP: 'pharmacyProcessorNumber',
  XV: 'centersForMedicareAndMedicaidServicesPlanId',
};

/** Entities by NM101 of a claim: the field, and the fields of their numbers by NM108. */
export const CLAIM_PARTIES: Readonly<Record<string, readonly [field: string, numbers: FieldNames]>> = {
  QC: ['patientName', MEMBER_NUMBERS],
  IL: ['subscriber', MEMBER_NUMBERS],
  74: ['correctedPatientOrInsuredName', { C: 'insuredsChangedUniqueIdentificationNumber' }],
  82: [
    'renderingProvider',
    {
      BD: 'blueCrossProviderNumber',
      BS: 'blueShieldProviderNumber',
      FI: 'taxId',
      MC: 'medicaidProviderNumber',
      PC: 'providerCommercialNumber',
      SL: 'stateLicenseNumber',
      UP: 'uniquePhysicianIdentificationNumber',
      XX: 'npi',
    },
  ],
  TT: ['crossoverCarrier', PAYER_NUMBERS],
  PR: ['correctedPriorityPayer', PAYER_NUMBERS],
  GB: ['otherSubscriber', MEMBER_NUMBERS],
};
