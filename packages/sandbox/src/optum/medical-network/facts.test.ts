import { expect } from 'vitest';
import { CLAIM_X12, institutionalClaim, professionalClaim } from '../../../testing/claims.js';
import { inquiry, sendOptum, statusInquiry } from '../../../testing/optum.js';
import { checkOptumFacts, get, type OptumFact, post } from '../../../testing/optum-facts.js';
import type { Sandbox } from '../../sandbox.js';

const text: unknown = expect.any(String);
const ELIGIBILITY = '/medicalnetwork/eligibility/v3';
const CLAIMS = '/medicalnetwork/professionalclaims/v3';
const INSTITUTIONAL = '/medicalnetwork/institutionalclaims/v1';
const STATUS = '/medicalnetwork/claimstatus/v2';
const ISA =
  'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *200901*1200*^*00501*000000007*0*T*:~';
const good = inquiry('00001');
function rejected(field: string, description: unknown = text) {
  return {
    status: 400,
    body: { errors: expect.arrayContaining([expect.objectContaining({ field, description })]) },
  };
}

checkOptumFacts('Optum 2.1 eligibility', [
  post('with the final slash', `${ELIGIBILITY}/`, good, 'payer 00001', { status: 200 }),
  post(
    'control number as a number',
    ELIGIBILITY,
    { ...good, controlNumber: 123456789 },
    'a JSON number',
    rejected('controlNumber'),
  ),
  post(
    'control number of ten digits',
    ELIGIBILITY,
    { ...good, controlNumber: '1234567890' },
    'ten digits',
    rejected('controlNumber'),
  ),
  post(
    'no payer',
    ELIGIBILITY,
    { ...good, tradingPartnerServiceId: undefined },
    'no tradingPartnerServiceId',
    rejected('tradingPartnerServiceId'),
  ),
  post(
    'no subscriber',
    ELIGIBILITY,
    { ...good, subscriber: undefined },
    'no subscriber',
    rejected('subscriber'),
  ),
  post(
    'dates are YYYYMMDD; field names are dotted',
    ELIGIBILITY,
    { ...good, subscriber: { ...good.subscriber, dateOfBirth: '1880-01-02' } },
    'another form of date',
    rejected('subscriber.dateOfBirth', 'Invalid date format. Please use the following format: yyyyMMdd.'),
  ),
  post('an AAA is repeated in its loop', ELIGIBILITY, inquiry('00004'), 'payer 00004', {
    status: 200,
    body: {
      errors: [{ code: '50', followupAction: 'Resubmission Not Allowed' }],
      provider: { aaaErrors: [{ code: '50' }] },
    },
    so: ['no benefitsInformation', (body: object) => expect(body).not.toHaveProperty('benefitsInformation')],
  }),
  post(
    'raw X12 in JSON: the 271 comes back',
    `${ELIGIBILITY}/raw-x12`,
    { x12: `${ISA}ST*270*0001~NM1*PR*2*P*****PI*00001~SE*2*0001~IEA*1*000000007~` },
    'a 270',
    {
      status: 200,
      body: { x12: expect.stringMatching(/~ST\*271\*/) },
    },
  ),
]);

const line = professionalClaim().claimInformation.serviceLines[0];
function claimRejected(fact: string, changes: object, field: string): OptumFact {
  return post(
    `${fact}: ${field}`,
    `${CLAIMS}/validation`,
    professionalClaim({ ...changes }),
    'that claim',
    rejected(field),
  );
}
function submission(base: string) {
  return base === CLAIMS ? professionalClaim() : institutionalClaim();
}

checkOptumFacts('Optum 2.2 claims', [
  ...[CLAIMS, INSTITUTIONAL].flatMap((base) => [
    post(`${base}: validation`, `${base}/validation`, submission(base), 'a claim', {
      status: 200,
      body: {
        status: 'SUCCESS',
        editStatus: 'SUCCESS',
        controlNumber: '000000001',
        tradingPartnerServiceId: '9496',
        claimReference: {
          correlationId: expect.stringMatching(/^\d{6}R999898~\d+$/),
          patientControlNumber: '12345',
          timeOfResponse: expect.stringMatching(/[+-]\d\d:\d\d$/),
          claimType: base === CLAIMS ? 'PRO' : 'INS',
          formatVersion: '5010',
        },
        payer: { payerName: 'EXTRA HEALTHY INSURANCE', payerID: '9496' },
        meta: { applicationMode: 'sandbox' },
      },
    }),
    post(`${base}: raw X12 validation`, `${base}/raw-x12-validation`, { x12: CLAIM_X12 }, 'an 837', {
      status: 200,
      body: { status: 'SUCCESS' },
    }),
  ]),
  claimRejected('a missing field', { placeOfServiceCode: undefined }, 'claimInformation.placeOfServiceCode'),
  claimRejected(
    'a value outside its list',
    { claimFrequencyCode: '5' },
    'claimInformation.claimFrequencyCode',
  ),
  claimRejected('no lines', { serviceLines: [] }, 'claimInformation.serviceLines'),
  claimRejected(
    'more than fifty lines',
    { serviceLines: Array.from({ length: 51 }, () => line) },
    'claimInformation.serviceLines',
  ),
  claimRejected(
    'the first diagnosis must be ABK or BK',
    { healthCareCodeInformation: [{ diagnosisTypeCode: 'ABF', diagnosisCode: 'S93401A' }] },
    'claimInformation.healthCareCodeInformation[0].diagnosisTypeCode',
  ),
  post(
    'a billing organization without tax id and address',
    `${CLAIMS}/validation`,
    {
      ...professionalClaim(),
      billing: { providerType: 'BillingProvider', organizationName: 'HAPPY DOCTORS GROUP' },
    },
    'that claim',
    rejected('billing.validBillingProviderAdditionalInformation'),
  ),
  post(
    'institutional: the principal diagnosis is required',
    `${INSTITUTIONAL}/validation`,
    institutionalClaim({ principalDiagnosis: undefined }),
    'that claim',
    rejected('claimInformation.principalDiagnosis.qualifierCode'),
  ),
  post(
    'a number in place of text: errors are an object by path',
    `${CLAIMS}/submission`,
    professionalClaim({ claimChargeAmount: 100.05 }),
    'a number as the charge',
    {
      status: 400,
      body: {
        type: expect.stringMatching(/^https:/),
        title: 'One or more validation errors occurred.',
        errors: {
          '$.claimInformation.claimChargeAmount': [
            expect.stringContaining('could not be converted to System.String'),
          ],
        },
      },
    },
  ),
  post(
    'EDITS: not forwarded, with what to fix',
    `${CLAIMS}/submission`,
    professionalClaim({ patientControlNumber: 'test00005' }),
    'the trigger value',
    {
      status: 200,
      body: {
        status: 'EDITS',
        errors: [{ field: text, description: text }],
        editResponses: [{ badData: text, loop: text, segment: text }],
      },
    },
  ),
]);

checkOptumFacts('Optum 2.3 claim status', [
  post('any other payer: two claims', STATUS, statusInquiry('serviceId'), 'payer serviceId', {
    status: 200,
    body: {
      controlNumber: '000000001',
      tradingPartnerServiceId: 'serviceId',
      payer: { payerIdentification: 'serviceId' },
      claims: [
        {
          claimStatus: {
            statusCategoryCode: 'F1',
            statusCode: '65',
            entityCode: '1E',
            submittedAmount: '1229',
            amountPaid: '219',
            checkNumber: '1111111',
            claimServiceDate: '20160722',
            tradingPartnerClaimNumber: 'AAAAAAAAAAA1',
          },
        },
        { claimStatus: { statusCategoryCode: 'F3', claimServiceDate: '20160723-20160724' } },
      ],
    },
  }),
  post('lines are in serviceDetails', STATUS, statusInquiry('00003'), 'payer 00003', {
    status: 200,
    body: {
      claims: [
        {
          serviceDetails: [{ service: { procedureId: '99214' }, status: [{ statusCategoryCode: 'F1' }] }, {}],
        },
      ],
    },
  }),
  post('000002 is about the dependent', STATUS, statusInquiry('000002'), 'payer 000002', {
    status: 200,
    body: { dependent: { firstName: 'janeone' } },
  }),
  ...['A4', 'D0'].map((category) =>
    post(
      `not found is a claim of category ${category}, not an error (own id)`,
      STATUS,
      statusInquiry(`SBX${category}`),
      `payer SBX${category}`,
      {
        status: 200,
        body: { claims: [{ claimStatus: { statusCategoryCode: category } }] },
      },
    ),
  ),
  post('E1: the inquiry could not be processed (own ID)', STATUS, statusInquiry('SBXE1'), 'payer SBXE1', {
    status: 200,
    body: { claims: [{ claimStatus: { statusCategoryCode: 'E1' } }] },
  }),
  post(
    'raw X12',
    `${STATUS}/raw-x12`,
    { x12: `${ISA}ST*276*0001~NM1*PR*2*P*****PI*00003~SE*2*0001~IEA*1*000000007~` },
    'a 276',
    {
      status: 200,
      body: { x12: expect.stringMatching(/~STC\*F1:65\*/) },
    },
  ),
  ...[`${STATUS}/raw-x12/enhanced`, '/claimstatus/v2/raw-x12/enhanced'].map((path) =>
    post(
      'the enhanced form',
      path,
      { x12: `${ISA}ST*276*0001~NM1*PR*2*P*****PI*00003~SE*2*0001~IEA*1*000000007~` },
      'a 276',
      {
        status: 200,
        body: { extensions: { statusCode: '0', extensions: [{ type: 'CLAIM_STATUS' }] } },
      },
    ),
  ),
]);

const REPORTS = '/medicalnetwork/reports/v2';
/** Submits a claim, and waits until its payer has acknowledged or paid it. */
function answered(ms: number, kind: '277' | '835') {
  return async (sandbox: Sandbox) => {
    const names = async () =>
      (JSON.parse((await sendOptum(sandbox, REPORTS)).body) as { reports: string[] }).reports;
    const before = await names();
    await sendOptum(sandbox, `${CLAIMS}/submission`, {
      body: professionalClaim({ patientControlNumber: '00002' }),
    });
    sandbox.control.clock.advance(ms);
    const name = (await names()).find(
      (each) => !before.includes(each) && each.startsWith(kind === '277' ? 'X3' : 'R5'),
    );
    return { path: `${REPORTS}/${name}/${kind}` };
  };
}
const LIST =
  'X3000000.XX R5000000.XY R5000000.XX X3000000.AB X3000000.AC X3000000.ZZ R5000000.XZ R5000000.YZ R5000000.WA R5000000.WB R5000000.WC'.split(
    ' ',
  );

checkOptumFacts('Optum 2.4 reports', [
  get('3.6 the names of the sandbox', REPORTS, 200, { reports: LIST, meta: {} }),
  ...LIST.map((name) =>
    get(`${name}: its EDI`, `${REPORTS}/${name}`, 200, {
      report_content: expect.stringMatching(/^ISA/),
      meta: {},
    }),
  ),
  ...LIST.map((name) => {
    const kind = name.startsWith('X3') ? '277' : '835';
    return get(`${name}: as ${kind}`, `${REPORTS}/${name}/${kind}`, 200, { transactions: expect.any(Array) });
  }),
  get('an 835 of a 277', `${REPORTS}/X3000000.XX/835`, 422, {
    detail: [{ loc: expect.any(Array), msg: text, type: text }],
  }),
  get(
    'a claim handed in is acknowledged after a while, traced by its patient control number',
    `${REPORTS}/{X3…}/277`,
    200,
    /"00002"/,
    { before: answered(60_000, '277') },
  ),
  get('and paid later', `${REPORTS}/{R5…}/835`, 200, /"00002"/, { before: answered(86_400_000, '835') }),
  {
    fact: 'a very large file: 413 while it is prepared, on a switch',
    call: ['GET', `${REPORTS}/R5000000.XY`],
    before: ({ control }) => {
      control.reset();
      control.optum.switches.reportPreparations = 1;
    },
    status: 413,
  },
  {
    fact: 'delete',
    call: ['DELETE', `${REPORTS}/R5000000.WC`],
    status: 200,
    body: { status: 'success', meta: {} },
  },
  { fact: 'delete twice', call: ['DELETE', `${REPORTS}/R5000000.WC`], status: 422, body: { detail: [{}] } },
  get('what was deleted is off the list', REPORTS, 200, {
    reports: expect.not.arrayContaining(['R5000000.WC']),
  }),
  {
    fact: 'files are kept for thirty days at most',
    call: ['GET', REPORTS],
    before: ({ control }) => control.clock.advance(31 * 86_400_000),
    status: 200,
    body: { reports: expect.not.arrayContaining([expect.stringMatching(/^X3.*\.AA$/)]) },
  },
]);
