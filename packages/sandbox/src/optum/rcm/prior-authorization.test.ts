import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendOptum } from '../../../testing/optum.js';
import { createSandbox, type Sandbox } from '../../sandbox.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

const call = async (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) => {
  const answer = await sendOptum(sandbox, `/rcm/prior-authorization/v1/${path}`, { body, headers });
  return { status: answer.status, headers: answer.headers, body: JSON.parse(answer.body) };
};
const request = (changes: object = {}) => ({
  senderId: 'SENDER',
  submitterTransactionIdentifier: '1234567890',
  payerId: 'PAYER',
  payerName: 'EXAMPLE PAYER',
  umClearingHouseId: 'HOUSE',
  requester: { requesterType: '1P', npi: '1760854442' },
  subscriber: { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone' },
  patientEventDetail: {
    requestCategoryCode: 'HS',
    eventDateBegin: '20200601',
    serviceLevel: [{ professionalService: { productOrServiceIDQualifier: 'HC', procedureCode: '71260' } }],
  },
  ...changes,
});

describe('3.8 submission by umClearingHouseId', () => {
  test.each([
    ['278_217_01_A1', 'A1'],
    ['278_217_02_A2', 'A2'],
    ['278_217_03_A3', 'A3'],
    ['278_217_04_A4', 'A4'],
    ['278_217_05_A5', 'A5'],
    ['278_217_06_C', 'C'],
  ])(
    '%s is decided %s, for the event and each service',
    async (umClearingHouseId, certificationActionCode) => {
      const { status, headers, body } = await call('submission', request({ umClearingHouseId }));
      expect([status, body]).toMatchObject([
        200,
        {
          authorizationId: expect.any(String),
          submission: {
            x12: expect.stringContaining(`~HCR*${certificationActionCode}`),
            json: {
              submitterTransactionIdentifier: '1234567890',
              subscriber: { memberId: '0000000000' },
              patientEventDetail: {
                certificationActionCode,
                serviceLevel: [{ certificationActionCode, professionalService: { procedureCode: '71260' } }],
              },
            },
          },
        },
      ]);
      expect(headers).toMatchObject({
        'x-amzn-trace-id': expect.any(String),
        'transaction-id': expect.any(String),
      });
    },
  );

  test('refusals carry codes, at the level that is to blame', async () => {
    const unknown = (await call('submission', request())).body.submission.json;
    expect(unknown.umRequestValidation).toEqual([
      { responseCode: 'N', rejectReasonCode: '42', followupActionCode: 'R' },
    ]);
    const named = (await call('submission', request({ umClearingHouseId: 'AAA_217_07_73' }))).body.submission
      .json;
    expect(named.subscriber.subscriberRequestValidation).toMatchObject([{ rejectReasonCode: '73' }]);
  });
});

test('3.8 inquiry by payer, by demo member, and unknown', async () => {
  const inquire = async (changes: object) => (await call('inquiry', request(changes))).body.inquiry.json;
  const by = (id: string) => inquire({ payerId: id, umClearingHouseId: id });
  expect((await by('000000000000001')).patientEventDetail).toMatchObject({ certificationActionCode: 'A1' });
  expect(await by('000000000000002')).toMatchObject({ dependent: { firstName: 'JANEONE' } });
  expect((await by('000000000000003')).patientEventDetail).toMatchObject({
    patientEventRequestValidation: [{ rejectReasonCode: 'AA' }],
  });
  const member = async (memberId: string) =>
    (await inquire({ payerId: 'INQDEMO', subscriber: { memberId } })).patientEventDetail
      .reviewIdentificationNumber;
  expect([await member('TST1'), await member('TST2'), await member('TST3'), await member('TST4')]).toEqual([
    'A062583941',
    'A062951774',
    'A060795810',
    'A064331704',
  ]);
  expect((await by('other')).umRequestValidation).toMatchObject([{ rejectReasonCode: '42' }]);
});

test('notice, determination and authorization', async () => {
  const notice = await call(
    'noa',
    request({ umClearingHouseId: 'IMNDIRECT', subscriber: { memberId: 'NOA-01-SUCCESS' } }),
  );
  expect(notice.body.noa.json.patientEventDetail.certificationActionCode).toBe('A1');
  const determined = (await call('determination', request())).body;
  expect(determined.determination.json.patientEventDetail).toBeDefined();
  const orchestrated = await call(
    'authorization',
    request({ rhPayerId: 'UHCDEMODV1', planId: '41', subscriber: { memberId: 'multi-01-approved' } }),
  );
  expect(orchestrated.body).toMatchObject({
    determination: { json: {} },
    inquiry: [{ json: { patientEventDetail: { certificationActionCode: 'A1' } } }],
  });
});

test('X12 twins take the clearing house from ISA08', async () => {
  const isa = (house: string) =>
    `ISA*00*          *00*          *ZZ*SENDER         *ZZ*${house.padEnd(15)}*200901*1200*^*00501*000000007*0*T*:~`;
  const x12 = (house: string) =>
    `${isa(house)}ST*278*0001~BHT*0007*13*42~NM1*X3*2*P*****PI*PAYER~NM1*IL*1*A*B****MI*1~SV1*HC:71260**UN*1~`;
  const { body } = await call('submission/x12', { x12: x12('278_217_02_A2') });
  expect(body.submission.json.patientEventDetail).toMatchObject({ certificationActionCode: 'A2' });
  expect((await call('determination/x12', { x12: x12('X') })).status).toBe(400);
  expect(
    (await call('determination/x12', { x12: x12('X'), rhPayerId: 'UHCDEMODV1', planId: 41 })).status,
  ).toBe(200);
});

test('errors are arrays of texts', async () => {
  expect(await call('submission', { payerId: 'x' })).toMatchObject({
    status: 400,
    body: ["Failed Precondition - Field 'subscriber' is required", expect.any(String)],
  });
  expect(await call('inquiry', request(), { 'x-optum-tenant-id': 'mine' })).toMatchObject({
    status: 403,
    body: ['invalid tenant id'],
  });
  expect((await call('submission/x12', { x12: 'nonsense' })).status).toBe(400);
});
