// Fields of Optum's JSON by their X12 source.

type Names = Readonly<Record<string, string>>;

/** Fields of REF02 by REF01. */
export const REFERENCES: Names = {
  '0B': 'stateLicenseNumber',
  18: 'planNumber',
  '1C': 'medicareProviderNumber',
  '1D': 'medicaidProviderNumber',
  '1J': 'facilityIdNumber',
  '1L': 'policyNumber',
  '1W': 'memberId',
  '3H': 'caseNumber',
  49: 'familyUnitNumber',
  '4A': 'personalIdentificationNumber',
  '6P': 'groupNumber',
  '9F': 'referralNumber',
  ALS: 'alternativeListId',
  CE: 'classOfContractCode',
  CLI: 'coverageListId',
  CT: 'contractNumber',
  EA: 'medicalRecordIdentificationNumber',
  EJ: 'patientAccountNumber',
  EL: 'electronicDevicePin',
  EO: 'submitterIdentificationNumber',
  F6: 'hicNumber',
  FO: 'drugFormularyNumber',
  G1: 'priorAuthorizationNumber',
  GH: 'idCardSerialNumber',
  HJ: 'idCardNumber',
  HPI: 'centersForMedicareAndMedicaidServicesNPI',
  IF: 'issueNumber',
  IG: 'insurancePolicyNumber',
  JD: 'userIdentification',
  M7: 'medicalAssistanceCategory',
  MRC: 'eligibilityCategory',
  N5: 'providerPlanNetworkIdNumber',
  N6: 'planNetworkIdNumber',
  N7: 'facilityNetworkIdentificationNumber',
  NQ: 'medicaidRecipientIdNumber',
  Q4: 'priorIdNumber',
  SY: 'socialSecurityNumber',
  TJ: 'federalTaxpayersIdentificationNumber',
  Y4: 'agencyClaimNumber',
};

/** Fields of REF03 by REF01. */
export const REFERENCE_TEXTS: Names = {
  18: 'planDescription',
  '6P': 'groupDescription',
  N6: 'planNetworkIdDescription',
};

/** Fields of DTP03 by DTP01. */
export const DATES: Names = {
  '096': 'discharge',
  102: 'issue',
  152: 'effectiveDateOfChange',
  193: 'periodStart',
  194: 'periodEnd',
  198: 'completion',
  290: 'coordinationOfBenefits',
  291: 'plan',
  292: 'benefit',
  295: 'primaryCareProvider',
  304: 'latestVisitOrConsultation',
  307: 'eligibility',
  318: 'added',
  340: 'cobraBegin',
  341: 'cobraEnd',
  342: 'premiumPaidToDateBegin',
  343: 'premiumPaidToDateEnd',
  346: 'planBegin',
  347: 'planEnd',
  348: 'benefitBegin',
  349: 'benefitEnd',
  356: 'eligibilityBegin',
  357: 'eligibilityEnd',
  382: 'enrollment',
  435: 'admission',
  442: 'dateOfDeath',
  458: 'certification',
  472: 'service',
  539: 'policyEffective',
  540: 'policyExpiration',
  636: 'dateOfLastUpdate',
  771: 'status',
};

/** Fields of the person, in addition to those of the plan, by REF01. */
export const MEMBER_REFERENCES: Names = {
  18: 'planNumber',
  '6P': 'groupNumber',
  N6: 'planNetworkIdNumber',
  SY: 'ssn',
};

export const BENEFIT: Names = {
  1: 'code',
  2: 'coverageLevelCode',
  4: 'insuranceTypeCode',
  5: 'planCoverage',
  6: 'timeQualifierCode',
  7: 'benefitAmount',
  8: 'benefitPercent',
  9: 'quantityQualifierCode',
  10: 'benefitQuantity',
  11: 'authOrCertIndicator',
  12: 'inPlanNetworkIndicatorCode',
};

export const SERVICE_DELIVERY: Names = {
  1: 'quantityQualifierCode',
  2: 'quantity',
  3: 'unitForMeasurementQualifierCode',
  4: 'sampleSelectionModulus',
  5: 'timePeriodQualifierCode',
  6: 'numOfPeriods',
  7: 'deliveryOrCalendarPatternQualifierCode',
  8: 'deliveryPatternTimeQualifierCode',
};

export const PAYER_NUMBERS: Names = {
  24: 'employersId',
  46: 'etin',
  FI: 'federalTaxpayersIdNumber',
  NI: 'naic',
  PI: 'payorIdentification',
  XV: 'centersForMedicareAndMedicaidPlanId',
  XX: 'npi',
};

export const PROVIDER_NUMBERS: Names = {
  24: 'employersId',
  34: 'ssn',
  FI: 'federalTaxpayersIdNumber',
  PI: 'payorIdentification',
  PP: 'pharmacyProcessorNumber',
  SV: 'serviceProviderNumber',
  XV: 'servicesPlanID',
  XX: 'npi',
};

export const MEMBER_NUMBERS: Names = { II: 'uniqueHealthIdentifier', MI: 'memberId' };

export const INSURED: Names = {
  1: 'insuredIndicator',
  2: 'relationToSubscriberCode',
  3: 'maintenanceTypeCode',
  4: 'maintenanceReasonCode',
  17: 'birthSequenceNumber',
};

export const MILITARY: Names = {
  1: 'informationStatusCode',
  2: 'employmentStatusCode',
  3: 'governmentServiceAffiliationCode',
  4: 'description',
  5: 'militaryServiceRankCode',
  6: 'dateTimePeriodFormatQualifier',
  7: 'dateTimePeriod',
};

export const ADDRESS: Readonly<Record<string, Names>> = {
  N3: { 1: 'address1', 2: 'address2' },
  N4: {
    1: 'city',
    2: 'state',
    3: 'postalCode',
    4: 'countryCode',
    6: 'locationIdentifier',
    7: 'countrySubDivisionCode',
  },
};

/** X12 PER03 by the text in Optum's JSON. */
export const COMMUNICATION: Names = {
  EM: 'Electronic Mail',
  FX: 'Facsimile',
  TE: 'Telephone',
  UR: 'Uniform Resource Locator (URL)',
};

/** X12 AAA04 by the text in Optum's JSON. */
export const FOLLOW_UPS: Names = {
  C: 'Please Correct and Resubmit',
  N: 'Resubmission Not Allowed',
  P: 'Please Resubmit Original Transaction',
  R: 'Resubmission Allowed',
  S: 'Do Not Resubmit; Inquiry Initiated to a Third Party',
  W: 'Please Wait 30 Days and Resubmit',
  X: 'Please Wait 10 Days and Resubmit',
  Y: 'Do Not Resubmit; We Will Hold Your Request and Respond Again Shortly',
};
