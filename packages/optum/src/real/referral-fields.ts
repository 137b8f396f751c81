import type { Own, RealField } from './product.js';
import { fields, type Inner, type Whole } from './selection.js';

/** A provider in the search results. */
export type RealProviderEntry = Own<
  Inner<RealField<'POST /oihub/patient/auth/referral/v1', 'searchProviders'>['providers']>
>;
/** The response to a referral; a rejected referral is a response, too. */
export type RealReferralReceipt = Own<RealField<'POST /oihub/patient/auth/referral/v1', 'submitReferral'>>;
/** A referral in the search results. */
export type RealReferral = Own<
  Inner<RealField<'POST /oihub/patient/auth/referral/v1', 'searchReferrals'>['referrals']>
>;
/** Prior authorizations in the search results, and one of them in detail. */
export type RealPriorAuthorizations = Own<
  RealField<'POST /oihub/patient/auth/referral/v1', 'searchPriorAuths'>
>;

const PROVIDER = {
  ...fields(
    'name firstName middleName lastName providerOrganizationName npi taxId contactName phoneNumber fax networkStatus',
  ),
  address: fields('addressLine1 addressLine2 city state zip zip4'),
};
const providerSpeciality = fields('code description');
const SEARCHED_PROVIDER = { ...PROVIDER, providerSpeciality };
const patient = fields(
  'id firstName middleName lastName dateOfBirth groupNumber relationshipCode relationshipDesc',
);
const contact = fields('contactName phoneNumber fax');
const rejection = fields(
  'rejectionLevel reasonDescription rejectionCode followUpAction rejectionReason validRequestIndicator',
);
const referralQuantity = fields('quantity qualifier qualifierDesc remaining');

/** Every field of a provider. */
export const WHOLE_PROVIDER: Whole<RealProviderEntry> = {
  ...PROVIDER,
  providerSpeciality,
  ...fields('uniqueProviderIdentifier providerType gender distance handicapAccessible'),
};

/** Every field of the response to a referral. */
export const WHOLE_RECEIPT: Whole<RealReferralReceipt> = {
  ...fields('referralId referralStatus'),
  payer: fields('id name messages'),
  requestingProvider: PROVIDER,
  servicingProvider: PROVIDER,
  patient,
  decisions: {
    ...fields('decisionType certificationAction reviewDecisionReason startDate endDate'),
    referralQuantity,
  },
  x12Response: true,
  rejectionReasons: rejection,
};

/** Every field of a referral. */
export const WHOLE_REFERRAL: Whole<RealReferral> = {
  ...fields('referralId referralStatus referralStatusCode'),
  requestingProvider: SEARCHED_PROVIDER,
  servicingProvider: SEARCHED_PROVIDER,
  service: { ...fields('diagnosisCodes startDate endDate comment'), referralQuantity },
  rejectionResponse: rejection,
};

/** Every field of prior authorizations. */
export const WHOLE_PRIOR_AUTHORIZATIONS: Whole<RealPriorAuthorizations> = {
  caseSummary: fields(
    'serviceReferenceNumber memberID memberFirstName memberLastName serviceSetting placeOfService serviceDates caseStatus overallCoverageStatus',
  ),
  caseDescription: {
    caseSearchMessages: true,
    caseDetail: fields(
      'serviceReferenceNumber caseStatus caseStatusReason primaryCarePhysician advanceNotifyDateTime admissionNotifyDateTime expectedServiceStartDate expectedServiceEndDate actualServiceStartDate actualServiceEndDate',
    ),
    coverageStatus: fields(
      'overallCoverageStatus procedureCode description coverageStatus decisionDate geneticMolecularTestCode geneticMolecularTestReviewType',
    ),
    clinicalNotes: fields('createdTime createdBy noteText'),
    patientDetails: {
      ...patient,
      ...fields(
        'product effectiveDate terminationDate insuranceType verbalLanguagePreference writtenLanguagePreference informationalMessage',
      ),
    },
    submittingProvider: PROVIDER,
    admittingAttendingProvider: PROVIDER,
    orderingProvider: PROVIDER,
    facilityDetails: { ...PROVIDER, coverage: true },
    serviceDetails: fields('placeOfService serviceDescription serviceDetails'),
    facilityServiceDetails: fields(
      'startDate endDate serviceDescription isPatientAdmitted expectedAdmissionDate expectedDischargeDate actualAdmissionDateTime isPatientDischarged dischargeDate dischargeLocation',
    ),
    diagnosisDetails: fields('codePointer code description'),
    procedureCodeDetails: {
      ...fields('codePointer code description coverageStatus'),
      servicingProvider: PROVIDER,
      ...fields(
        'serviceDetail expectedFromDate expectedToDate procedureUnitPerFrequencyCount procedureUnitOfMeasure procedureFrequency procedureUnitCount dmeProcurementType dmeTotalCost dmeClinicalIllnessDescText dmeSupplyDescText dmeEnternalFeedingSSONutrInd dmeFormulaNameText dmeMedicalConditionText',
      ),
    },
    expeditedRequestReview: true,
    initialContact: contact,
    followUpContact: {
      ...contact,
      ...fields('departmentType contactRoleType emailAddress medicalRecordNumber memberPhone'),
    },
  },
};
