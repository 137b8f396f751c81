import { expect } from 'vitest';
import { professionalClaim } from '../../../testing/claims.js';
import { inquiry, optumToken, sendOptum, statusInquiry } from '../../../testing/optum.js';
import { checkOptumFacts, get, type OptumFact, post } from '../../../testing/optum-facts.js';
import type { RawRequest } from '../../../testing/raw-client.js';
import type { Sandbox } from '../../sandbox.js';

const STATUS = '/medicalnetwork/claimstatus/v2';
const CLAIMS = '/medicalnetwork/professionalclaims/v3';
const text: unknown = expect.any(String);
const SUBSCRIBER = { memberId: '0000000001', firstName: 'johnone', lastName: 'doeone' };

/** Submits claims with these account numbers to a sandbox that has none, and lets time pass. */
function handedIn(accounts: readonly string[], advanceMs = 0) {
  return async (sandbox: Sandbox) => {
    sandbox.control.reset();
    for (const patientControlNumber of accounts)
      await sendOptum(sandbox, `${CLAIMS}/submission`, { body: professionalClaim({ patientControlNumber }) });
    sandbox.control.clock.advance(advanceMs);
    return optumToken(sandbox);
  };
}
function about(encounter: Readonly<Record<string, string>> = {}, subscriber = SUBSCRIBER) {
  return {
    ...statusInquiry('9496', encounter),
    subscriber,
  };
}
function answered(...statuses: object[]) {
  return {
    status: 200,
    body: { claims: statuses.map((claimStatus) => ({ claimStatus })) },
  };
}
function row(
  fact: string,
  before: OptumFact['before'],
  body: object,
  note: string,
  expected: Pick<OptumFact, 'status' | 'body'>,
): OptumFact {
  return { ...post(fact, STATUS, body, note, expected), before };
}
const DAY_MS = 86_400_000;
function rejected(field: string, body: object, note: string): OptumFact {
  return post(`${field} is required`, STATUS, body, note, {
    status: 400,
    body: {
      errorResponse: {
        code: 'INVALIDMISSINGINPUTDATA',
        description: text,
        transactionIdentifier: { customerTransactionId: text, transactionId: text },
        errors: [{ field, description: text }],
      },
    },
  });
}

checkOptumFacts('Optum 2.3 claim status, further rows', [
  row(
    'payer 9496 knows what was handed in: without a claim’s number, all of that person (own value)',
    handedIn(['00001', '00002']),
    about(),
    'payer 9496 and the person alone',
    answered({ patientAccountNumber: '00001' }, { patientAccountNumber: '00002' }),
  ),
  row(
    'payer 9496: by account number, that claim (own value)',
    handedIn(['00001', '00002']),
    about({ patientAccountNumber: '00002' }),
    'payer 9496 and an account number',
    answered({ patientAccountNumber: '00002', statusCategoryCode: 'A1', submittedAmount: '100.05' }),
  ),
  row(
    'payer 9496: acknowledged after a minute (own value)',
    handedIn(['00001'], 60_000),
    about({ patientAccountNumber: '00001' }),
    'payer 9496 and an account number',
    answered({ statusCategoryCode: 'A2' }),
  ),
  row(
    'payer 9496: paid after a day (own value)',
    handedIn(['00001'], DAY_MS),
    about({ patientAccountNumber: '00001' }),
    'payer 9496 and an account number',
    answered({ statusCategoryCode: 'F1', statusCode: '65', amountPaid: text, checkNumber: text }),
  ),
  row(
    'payer 9496: a number that was never submitted is category A4',
    handedIn(['00001']),
    about({ patientAccountNumber: '12345' }),
    'payer 9496 and another account number',
    answered({ statusCategoryCode: 'A4', statusCode: '35' }),
  ),
  row(
    'payer 9496: of a person without claims the two canned ones (own value)',
    handedIn(['00001']),
    about({}, { memberId: '0000000002', firstName: 'janeone', lastName: 'doetwo' }),
    'payer 9496 and another person',
    answered({ statusCategoryCode: 'F1' }, { statusCategoryCode: 'F3' }),
  ),
  row(
    '2.2 a duplicate is taken by the gateway and rejected downstream, with claim status code 54',
    handedIn(['00001', '00001'], DAY_MS),
    about({ patientAccountNumber: '00001' }),
    'payer 9496 and the account number of both',
    answered({ statusCategoryCode: 'F1' }, { statusCode: '54' }),
  ),
  {
    ...post(
      '2.2 a duplicate is a SUCCESS',
      `${CLAIMS}/submission`,
      professionalClaim({ patientControlNumber: '00001' }),
      'the same claim again',
      { status: 200, body: { status: 'SUCCESS' } },
    ),
    before: handedIn(['00001']),
  },
  post(
    'further statuses of a claim are secondary and tertiary (own id)',
    STATUS,
    statusInquiry('SBXREPEAT'),
    'payer SBXREPEAT',
    {
      status: 200,
      body: {
        claims: [
          {
            claimStatus: {
              statusCategoryCode: 'F2',
              statusCode: '88',
              secondaryStatusCategoryCode: 'F2',
              secondaryStatusCategoryCodeValue: text,
              secondaryStatusCode: '107',
              secondaryStatusCodeValue: text,
              tertiaryStatusCategoryCode: 'F2',
              tertiaryStatusCode: '65',
              tertiaryEntityCode: 'PR',
              tertiaryEntity: 'Payer',
            },
          },
        ],
        x12: expect.stringMatching(/~STC\*F2:88\*([^*~]*\*){8}F2:107\*F2:65:PR~/),
      },
    },
  ),
  rejected('providers', { ...statusInquiry('00003'), providers: [] }, 'no providers'),
  rejected(
    'providers[0]',
    { ...statusInquiry('00003'), providers: [{ providerType: 'BillingProvider' }] },
    'a provider without an id',
  ),
  rejected('subscriber', { ...statusInquiry('00003'), subscriber: undefined }, 'no subscriber'),
  rejected(
    'tradingPartnerServiceId',
    { ...statusInquiry('00003'), tradingPartnerServiceId: undefined },
    'no tradingPartnerServiceId',
  ),
]);

const X12_TEXT: RawRequest = { body: 'ISA*00*', headers: { 'content-type': 'text/plain' } };
const INQUIRY = '/medicalnetwork/eligibility/v3';

checkOptumFacts('Optum 2 further rows', [
  ...[`${INQUIRY}/raw-x12`, `${STATUS}/raw-x12`, `${CLAIMS}/raw-x12-submission`].map(
    (path): OptumFact => ({
      fact: `2 X12 travels in JSON, never as text: ${path}`,
      call: ['POST', path],
      send: X12_TEXT,
      note: 'an interchange as text/plain',
      status: 400,
    }),
  ),
  post(
    '2.1 an AAA in the older form: a 400 whose fields name the code (own id)',
    INQUIRY,
    inquiry('SBXAAAOLD'),
    'payer SBXAAAOLD',
    {
      status: 400,
      body: {
        errors: [
          { field: 'AAA', description: text },
          { field: '73', description: text, followupAction: text, location: text },
          { field: 'subscriber.dateOfBirth', description: text },
        ],
      },
    },
  ),
  post(
    '2.1 more than 99 service types',
    INQUIRY,
    { ...inquiry('00001'), encounter: { serviceTypeCodes: Array.from({ length: 100 }, () => '30') } },
    'a hundred service types',
    { status: 400, body: { errors: [{ field: 'encounter.serviceTypeCodes' }] } },
  ),
  get('2.4 a report that is not there', '/medicalnetwork/reports/v2/X3999999.AA', 422, {
    detail: [{ loc: expect.any(Array), msg: text, type: text }],
  }),
]);
