import type { Dental } from './dental/dental.js';
import type { Enrollment } from './enrollment/enrollment.js';
import { groupShape } from './internal/group/group-shape.js';
import { lazyGroup } from './internal/group/lazy-group.js';
import type { Attachments } from './medical-network/attachments/attachments.js';
import type { ClaimStatusInquiry } from './medical-network/claim-status/claim-status-inquiry.js';
import type { InstitutionalClaim, ProfessionalClaim } from './medical-network/claims/claim.js';
import type { ClaimSubmissions } from './medical-network/claims/claim-submissions.js';
import type { Claims } from './medical-network/claims/claims.js';
import { trackClaims } from './medical-network/claims/tracking/claim-tracker.js';
import type { Eligibility } from './medical-network/eligibility/eligibility.js';
import type { Payers } from './medical-network/payers/payers.js';
import type { Reports } from './medical-network/reports/reports.js';
import type { PayerFhir } from './payer-fhir/payer-fhir.js';
import type { Pharmacy } from './pharmacy/pharmacy.js';
import type { OptumReal } from './real/real.js';
import type { CoverageDiscovery } from './revenue-cycle/coverage-discovery.js';
import type { EnhancedEligibility } from './revenue-cycle/enhanced-eligibility.js';
import type { PriorAuthorization } from './revenue-cycle/prior-authorization.js';

// The groups of a client: their shapes are here, their code is loaded by the first call.

export const createEligibility = lazyGroup<Eligibility>(
  groupShape('Eligibility', { check: 'response', checkMany: 'items', checkX12: 'response' }),
  async () => (await import('./medical-network/eligibility/eligibility.js')).Eligibility,
);

const claimStatus = groupShape<ClaimStatusInquiry>('ClaimStatusInquiry', {
  check: 'response',
  checkX12: 'response',
});

export const createClaimStatus = lazyGroup<ClaimStatusInquiry>(
  claimStatus,
  async () => (await import('./medical-network/claim-status/claim-status-inquiry.js')).ClaimStatusInquiry,
);

const submissions = groupShape<ClaimSubmissions<ProfessionalClaim & InstitutionalClaim>>('ClaimSubmissions', {
  validate: 'response',
  submit: 'response',
  validateX12: 'response',
  submitX12: 'response',
});

export const createClaims = lazyGroup<Claims>(
  groupShape('Claims', {
    professional: submissions,
    institutional: submissions,
    status: claimStatus,
    reconcile: 'response',
    reconcileX12: 'promise',
    settle: 'promise',
    settleX12: 'promise',
    track: (place) => (options) => trackClaims(place, () => createReports(place), options),
  }),
  async () => (await import('./medical-network/claims/claims.js')).Claims,
);

export const createReports = lazyGroup<Reports>(
  groupShape('Reports', {
    list: 'list',
    retrieve: 'response',
    toJson: 'response',
    delete: 'response',
    follow: 'items',
  }),
  async () => (await import('./medical-network/reports/reports.js')).Reports,
);

export const createAttachments = lazyGroup<Attachments>(
  groupShape('Attachments', {
    submit: 'response',
    reconcile: 'response',
    settle: 'promise',
    status: 'response',
    statusDetail: 'response',
    statusSearch: 'response',
    search: 'response',
    retrieve: 'response',
  }),
  async () => (await import('./medical-network/attachments/attachments.js')).Attachments,
);

export const createPayers = lazyGroup<Payers>(
  groupShape('Payers', { list: 'list', outages: 'list', fields: 'response', export: 'response' }),
  async () => (await import('./medical-network/payers/payers.js')).Payers,
);

export const createEnhancedEligibility = lazyGroup<EnhancedEligibility>(
  groupShape('EnhancedEligibility', {
    transactions: groupShape('EligibilityTransactions', { list: 'list', retrieve: 'response' }),
    check: 'response',
    checkX12: 'response',
  }),
  async () => (await import('./revenue-cycle/enhanced-eligibility.js')).EnhancedEligibility,
);

export const createCoverageDiscovery = lazyGroup<CoverageDiscovery>(
  groupShape('CoverageDiscovery', {
    start: 'response',
    startX12: 'response',
    retrieve: 'response',
    list: 'list',
    wait: 'response',
    parseCallback: 'response',
  }),
  async () => (await import('./revenue-cycle/coverage-discovery.js')).CoverageDiscovery,
);

export const createPriorAuthorization = lazyGroup<PriorAuthorization>(
  groupShape('PriorAuthorization', {
    determine: 'response',
    inquire: 'response',
    submit: 'response',
    notifyAdmission: 'response',
    authorize: 'response',
    determineX12: 'response',
    inquireX12: 'response',
    submitX12: 'response',
    notifyAdmissionX12: 'response',
    authorizeX12: 'response',
    reconcile: 'promise',
    reconcileX12: 'promise',
    settle: 'promise',
  }),
  async () => (await import('./revenue-cycle/prior-authorization.js')).PriorAuthorization,
);

export const createReal = lazyGroup<OptumReal>(
  groupShape('OptumReal', {
    eligibility: groupShape('RealEligibilityCheck', { check: 'response' }),
    claims: groupShape('RealClaims', {
      search: 'listWithIssues',
      searchTickets: 'response',
      retrieveAcknowledgement: 'response',
      lineActions: 'response',
      retrieveDocument: 'response',
    }),
    claimActions: groupShape('RealClaimActions', {
      submit: 'response',
      submitTicket: 'response',
      settleTicket: 'promise',
      submitAttachment: 'response',
    }),
    claimPreCheck: groupShape('RealClaimPreCheck', { check: 'response' }),
    benefitCheck: groupShape('RealBenefitCheck', {
      priorAuthorization: 'response',
      referral: 'response',
      categories: 'response',
      language: 'response',
    }),
    documents: groupShape('RealDocuments', { search: 'listWithIssues', retrieve: 'response' }),
    referrals: groupShape('RealReferrals', {
      searchProviders: 'listWithIssues',
      submit: 'response',
      settle: 'promise',
      search: 'listWithIssues',
      searchPriorAuthorizations: 'response',
    }),
    execute: 'response',
    pages: 'items',
  }),
  async () => (await import('./real/real.js')).OptumReal,
);

export const createPayerFhir = lazyGroup<PayerFhir>(
  groupShape('PayerFhir', {
    priorAuthorization: groupShape('FhirPriorAuthorization', {
      crd: groupShape('CoverageRequirementsDiscovery', { services: 'response', orderSign: 'response' }),
      dtr: groupShape('DocumentationTemplates', {
        questionnairePackage: 'response',
        nextQuestion: 'response',
        documentReferences: 'response',
        metadata: 'response',
      }),
      pas: groupShape('PriorAuthorizationSupport', {
        submit: 'response',
        inquire: 'response',
        reconcile: 'response',
        settle: 'promise',
        submitAttachment: 'response',
        metadata: 'response',
      }),
      operationDefinition: 'response',
    }),
    providerAccess: groupShape('ProviderAccess', {
      match: 'response',
      export: 'response',
      poll: 'response',
      wait: 'response',
      download: 'items',
    }),
  }),
  async () => (await import('./payer-fhir/payer-fhir.js')).PayerFhir,
);

export const createDental = lazyGroup<Dental>(
  groupShape('Dental', {
    eligibility: groupShape('DentalEligibilityInquiry', { check: 'response', checkBenefits: 'response' }),
    claims: groupShape('DentalClaims', {
      list: 'list',
      acknowledgement: 'response',
      submit: 'response',
      settle: 'promise',
    }),
    estimates: groupShape('DentalEstimates', { check: 'response' }),
    attachments: groupShape('DentalAttachments', {
      submit: 'response',
      submitWithImageIntelligence: 'response',
      retrieve: 'response',
      settle: 'promise',
    }),
    attachmentContainers: groupShape('DentalAttachmentContainers', {
      create: 'response',
      addFile: 'response',
      updateFile: 'response',
      deleteFile: 'response',
      listFiles: 'response',
      retrieve: 'response',
      commit: 'response',
      payers: 'response',
      isParticipatingPayer: 'response',
      businessRules: 'response',
    }),
  }),
  async () => (await import('./dental/dental.js')).Dental,
);

export const createPharmacy = lazyGroup<Pharmacy>(
  groupShape('Pharmacy', {
    claims: groupShape('PharmacyClaims', { submit: 'response', settle: 'promise' }),
    formatter: groupShape('PharmacyFormatter', {
      write: 'response',
      read: 'response',
      claimFormat: 'response',
    }),
  }),
  async () => (await import('./pharmacy/pharmacy.js')).Pharmacy,
);

export const createEnrollment = lazyGroup<Enrollment>(
  groupShape('Enrollment', {
    submit: 'response',
    retrieve: 'response',
    wait: 'response',
    settle: 'promise',
    list: 'response',
    status: 'response',
    decide: 'response',
  }),
  async () => (await import('./enrollment/enrollment.js')).Enrollment,
);
