import type { OptumClient } from '../src/optum-client.js';
import { coverage, pasInquiry, pasSubmission, payerLine } from './authorizations.js';
import { professionalClaim } from './claims.js';
import { curated } from './curated.js';
import { dentalClaim } from './dental.js';
import { scannedFile } from './files.js';
import { eligibilityRequest } from './requests.js';
import { authorizationX12 } from './x12.js';
import { x12Claims } from './x12-claim.js';

const asked = { providerTaxId: '123456789', payerId: '87726' };
const person = {
  memberId: '0000000000',
  firstName: 'johnone',
  lastName: 'doeone',
  dateOfBirth: '1980-01-01',
};
const patient = {
  firstName: 'Johnone',
  lastName: 'Doeone',
  id: '1',
  dateOfBirth: '1990-12-31',
  groupNumber: 'G1',
};
const provider = { npi: '1760854442', taxId: '123456789', zip: '37203' };
const beneficiaryDetail = {
  beneficiaryId: 'M1',
  dateOfBirth: '1985-06-15',
  firstName: 'Johnone',
  lastName: 'Doeone',
  groupNumber: 'G1',
};
const ticket = {
  ...asked,
  lineDetails: [{ lineKey: '1', lineAmountOwed: '450.00' }],
  claimActionIdentifier: 'a',
  ticketType: 'RECON',
  ticketAction: 'Create',
};
const referral = {
  ...asked,
  requestingProvider: provider,
  servicingProvider: provider,
  patient,
  service: {
    diagnosisCodes: ['M79.3'],
    referralQuantity: { quantity: 10, qualifier: 'VS' },
    startDate: '2026-01-01',
  },
};
const graphql = {
  providerTaxId: '123456789',
  query: 'query { searchClaim { claims { claimNumber } } }',
  variables: { a: { b: '1' } },
};
const order = {
  ...payerLine,
  context: {
    userId: 'Practitioner/1',
    patientId: '1',
    draftOrders: {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [{ resource: { resourceType: 'ServiceRequest', status: 'draft', intent: 'order' } }],
    },
  },
};
const job = {
  ...payerLine,
  statusUrl: 'https://optum.example/oihub/fhirprovideraccess/v1/87726/ph/$bulk-member-match-status/1',
};
const dentalQuestion = {
  providerTaxId: '123456789',
  payerId: '88848',
  ...person,
  serviceStartDate: '2026-01-01',
  serviceEndDate: '2026-12-31',
  coverageTypes: ['Dental'],
  providerFirstName: 'jane',
  providerLastName: 'dentist',
  providerNPI: '1760854442',
};
const dentalFiles = {
  submitterId: 'SBX',
  billingProviderTaxId: '123456789',
  claimId: 'D0001',
  payerId: '88848',
  providerNPI: '1760854442',
  dateOfService: '2026-06-01',
  patientLastName: 'doeone',
  patientFirstName: 'johnone',
  patientDateOfBirth: '1880-01-02',
  memberId: '0000000001',
};
function scan() {
  return scannedFile();
}
const image = {
  fileName: 'scan.png',
  mimeType: 'image/png',
  serviceDate: '2026-06-01',
  toothNumbers: '12',
  procedureCodes: 'D0120',
};
const dentalSubmission = { payerId: '88848', x12: dentalClaim() };
const enrollment = {
  tenantId: 'TESTWINH',
  records: [
    {
      payerId: '60054',
      providerName: 'HAPPY DOCTORS GROUP',
      reasonForSubmission: 'NEW_ENROLLMENT',
      providerIdentifiers: { npi: 1_760_854_442, tinOrEin: 123_456_789 },
    },
  ],
};
const enrollmentDays = { startTimestamp: '2026-01-01T00:00:00Z', endTimestamp: '2026-01-02T00:00:00Z' };
const message = { submitterId: 'BR_126', message: '610144D0B1SANDBOX' };

/** Arguments before the options, of methods without a row in the table of curated ones. */
const others: Readonly<Record<string, readonly unknown[]>> = {
  request: [
    { method: 'POST', path: '/medicalnetwork/x', query: { a: ['1'] }, headers: { a: 'b' }, body: { a: 1 } },
  ],
  call: [
    'POST /medicalnetwork/eligibility/v3/',
    { headers: { a: 'b' }, body: { ...eligibilityRequest(), controlNumber: '000000001' } },
  ],
  callOnce: [
    'POST /medicalnetwork/eligibility/v3/',
    { headers: { a: 'b' }, body: { ...eligibilityRequest(), controlNumber: '000000001' } },
  ],
  healthCheck: [],
  'claims.settle': [professionalClaim(), 'settled'],
  'claims.settleX12': [x12Claims([{}]), 'settled'],
  'priorAuthorization.settle': [authorizationX12('000000000000001'), 'settled'],
  'real.eligibility.check': [
    { ...asked, ...person, providerFirstName: 'A', providerLastName: 'B', select: { eligibility: true } },
  ],
  'real.claims.search': [{ ...asked, select: { claimNumber: true }, limit: 1 }],
  'real.claims.searchTickets': [{ ...asked, ticketType: 'RECON' }],
  'real.claims.retrieveAcknowledgement': [{ ...asked, transactionId: '1' }],
  'real.claims.lineActions': [{ ...asked, claimActionIdentifier: '1', lineKeys: ['1'] }],
  'real.claims.retrieveDocument': [{ ...asked, documentId: '1' }],
  'real.claimActions.submit': [{ ...asked, x12RequestData: x12Claims([{}]) }],
  'real.claimActions.submitTicket': [ticket],
  'real.claimActions.settleTicket': [ticket, 'settled'],
  'real.claimActions.submitAttachment': [{ providerTaxId: '123456789', file: scan() }],
  'real.claimPreCheck.check': [{ ...asked, x12RequestData: x12Claims([{}]) }],
  'real.benefitCheck.priorAuthorization': [
    {
      ...asked,
      beneficiaryDetail,
      serviceLocation: {
        placeOfServiceCode: '11',
        claimType: 'I',
        serviceDetail: 'Medical',
        serviceDescription: 'Scheduled',
      },
      caseDetailProvider: [],
      diagnosisCodes: [{ diagnosisTypeCode: 'ABK', diagnosisCode: 'J01.90' }],
      facilityServiceDetail: { facilityServiceStartDate: '2025-08-01', facilityServiceEndDate: '2025-08-01' },
      select: { caseOutcome: { casePriorAuth: { requestOutcomeCode: true } } },
    },
  ],
  'real.benefitCheck.referral': [
    {
      ...asked,
      beneficiaryDetail,
      providerDetail: { npi: '1760854442', providerLastOrOrganizationName: 'Clinic' },
    },
  ],
  'real.benefitCheck.categories': [{ ...asked, beneficiaryDetail, searchPhrase: 'MRI' }],
  'real.benefitCheck.language': [{ ...asked, benefitId: '1', eligibilityTransactionId: '1' }],
  'real.documents.search': [{ ...asked, fromDate: '01/01/2026', toDate: '01/31/2026' }],
  'real.documents.retrieve': [{ ...asked, documentId: '1' }],
  'real.referrals.searchProviders': [
    { ...asked, searchType: 'SERVICING', provider: { zip: '37203' }, patient },
  ],
  'real.referrals.submit': [referral],
  'real.referrals.settle': [referral, 'settled'],
  'real.referrals.search': [
    { ...asked, patient, serviceStartDate: '2026-01-01', serviceEndDate: '2026-01-31' },
  ],
  'real.referrals.searchPriorAuthorizations': [
    {
      ...asked,
      corporateTin: '123456789',
      provider: { lastOrOrgName: 'Clinic', address: { addressLine1: '1 Street', state: 'TN', zip: '37203' } },
      member: patient,
    },
  ],
  'real.execute': ['claimInquiry', graphql],
  'real.pages': ['referral', { ...graphql, nextPageToken: '1' }],
  'payerFhir.priorAuthorization.crd.services': [payerLine],
  'payerFhir.priorAuthorization.crd.orderSign': [order],
  'payerFhir.priorAuthorization.dtr.questionnairePackage': [{ ...payerLine, coverage, context: 'context' }],
  'payerFhir.priorAuthorization.dtr.nextQuestion': [
    {
      ...payerLine,
      questionnaireResponse: {
        resourceType: 'QuestionnaireResponse',
        status: 'in-progress',
        questionnaire: '#q',
        contained: [{ resourceType: 'Questionnaire', status: 'active' }],
      },
    },
  ],
  'payerFhir.priorAuthorization.dtr.documentReferences': [{ ...payerLine, subject: 'Patient/1' }],
  'payerFhir.priorAuthorization.dtr.metadata': [payerLine],
  'payerFhir.priorAuthorization.pas.submit': [pasSubmission()],
  'payerFhir.priorAuthorization.pas.inquire': [pasInquiry('A1')],
  'payerFhir.priorAuthorization.pas.reconcile': [pasSubmission(), pasInquiry('A1')],
  'payerFhir.priorAuthorization.pas.settle': [pasSubmission(), 'settled'],
  'payerFhir.priorAuthorization.pas.submitAttachment': [
    {
      ...payerLine,
      referenceNumber: 'A1',
      parameters: {
        resourceType: 'Parameters',
        parameter: [{ name: 'TrackingId' }, { name: 'AttachTo' }, { name: 'Attachment' }],
      },
    },
  ],
  'payerFhir.priorAuthorization.pas.metadata': [payerLine],
  'payerFhir.priorAuthorization.operationDefinition': [{ ...payerLine, operation: 'submit' }],
  'payerFhir.providerAccess.match': [
    {
      ...payerLine,
      members: [{ patient: { resourceType: 'Patient' }, coverage: { ...coverage, subscriberId: '1' } }],
    },
  ],
  'payerFhir.providerAccess.export': [{ ...payerLine, groupId: 'g', patients: ['Patient/1'] }],
  'payerFhir.providerAccess.poll': [job],
  'payerFhir.providerAccess.wait': [job],
  'payerFhir.providerAccess.download': [
    job,
    { type: 'Patient', url: 'https://optum.example/oihub/fhirprovideraccess/v1/87726/ph/file/a.ndjson' },
  ],
  'dental.eligibility.check': [dentalQuestion],
  'dental.eligibility.checkBenefits': [{ ...dentalQuestion, categoryLevelFields: 'categoryCode' }],
  'dental.claims.list': [{ providerTaxId: '123456789', payerId: '88848', memberId: '1' }],
  'dental.claims.acknowledgement': [{ providerTaxId: '123456789', payerId: '88848', transactionId: '1' }],
  'dental.claims.submit': [dentalSubmission],
  'dental.claims.settle': [dentalSubmission, 'settled'],
  'dental.estimates.check': [{ ...dentalSubmission, providerTaxId: '123456789', gatewayClientId: 'g' }],
  'dental.attachments.submit': [dentalFiles, [scan()]],
  'dental.attachments.submitWithImageIntelligence': [dentalFiles, [scan()], [image]],
  'dental.attachments.retrieve': [['000000000001']],
  'dental.attachments.settle': [dentalFiles, [scan()], 'settled'],
  'dental.attachmentContainers.create': [{ payerId: '52133', patientControlNumber: 'D0001' }],
  'dental.attachmentContainers.addFile': [
    1,
    {
      attachmentId: 1,
      fileName: 'scan.png',
      attachmentFileData: 'iVBORw0KGgo=',
      imageDate: '2026-01-15T00:00:00Z',
    },
  ],
  'dental.attachmentContainers.updateFile': [1, 2, { narrative: 'upper left' }],
  'dental.attachmentContainers.deleteFile': [1, 2],
  'dental.attachmentContainers.listFiles': [1],
  'dental.attachmentContainers.retrieve': [1],
  'dental.attachmentContainers.commit': [1],
  'dental.attachmentContainers.payers': [],
  'dental.attachmentContainers.isParticipatingPayer': ['52133'],
  'dental.attachmentContainers.businessRules': ['52133', ['D0120']],
  'pharmacy.claims.submit': [message],
  'pharmacy.claims.settle': [message, 'settled'],
  'pharmacy.formatter.write': [{ claims: [{ bin: '610144' }] }],
  'pharmacy.formatter.read': [{ message: 'AA' }],
  'pharmacy.formatter.claimFormat': [{ bin: '610144' }],
  'enrollment.submit': [enrollment],
  'enrollment.retrieve': [{ tenantId: 'TESTWINH', payloadId: 'p' }],
  'enrollment.wait': [{ tenantId: 'TESTWINH', payloadId: 'p' }],
  'enrollment.settle': [enrollment, 'settled'],
  'enrollment.list': [enrollmentDays],
  'enrollment.status': [{ npi: '1760854442' }],
  'enrollment.decide': [{ enrollmentId: 1, decision: 'approve' }],
  'member.patient.retrieve': [],
  'member.coverage.list': [{ limit: 1 }],
  'member.claims.list': [{ serviceDate: { ge: '2026-01-01', le: '2026-01-31' }, limit: 1 }],
  'member.request': [{ method: 'GET', path: '/medicalnetwork/x' }],
};

/** Arguments with which methods reach the server, by path; the caller's options come after them. */
export async function goodArguments(): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const recorded: Record<string, readonly unknown[]> = {};
  const settled: Record<string, readonly unknown[]> = {};
  for (const [path, row] of Object.entries(curated)) {
    const recorder = recorderOf('', (called, args) => {
      if (called === path) recorded[path] = args.slice(0, -1);
    }) as OptumClient;
    // The last argument is the options.
    await Promise.resolve(row(recorder, {})).catch(() => undefined);
  }
  const attachments = recorded['attachments.submit'];
  if (attachments !== undefined) settled['attachments.settle'] = [...attachments, 'settled'];
  return { ...recorded, ...settled, ...others };
}

/** Replaces a client: records the calls, and fails. */
function recorderOf(path: string, note: (path: string, args: readonly unknown[]) => void): unknown {
  const call = (...args: unknown[]) => {
    note(path, args);
    const failed = Promise.reject(new Error('recorded'));
    failed.catch(() => undefined);
    return Object.assign(failed, {
      toArray: () => failed,
      async *[Symbol.asyncIterator]() {
        yield await failed;
      },
    });
  };
  return new Proxy(call, {
    get: (_call, name) =>
      typeof name === 'string' && name !== 'then'
        ? recorderOf(path === '' ? name : `${path}.${name}`, note)
        : undefined,
  });
}
