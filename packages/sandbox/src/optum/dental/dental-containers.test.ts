import { afterEach, beforeEach, expect, test } from 'vitest';
import { DENTAL_CLAIM_X12 } from '../../../testing/claims.js';
import { sendOptum } from '../../../testing/optum.js';
import { createSandbox, type Sandbox } from '../../sandbox.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox.close());

const BASE = '/dentalnetwork/attachments/v1';
async function call(method: string, path: string, body?: unknown) {
  const answer = await sendOptum(sandbox, BASE + path, { method, ...(body === undefined ? {} : { body }) });
  return { status: answer.status, body: answer.body === '' ? undefined : JSON.parse(answer.body) };
}

test('2.11 older attachments: made, filled, changed, committed once', async () => {
  const created = await call('POST', '/CreateAttachment', {
    payerId: '52133',
    patientControlNumber: 'D0001',
  });
  expect(created).toMatchObject({ status: 201, body: { isCommitted: false, attachmentFile: [] } });
  const { attachmentId } = created.body;
  expect((await call('PATCH', `/CommitAttachment/${attachmentId}`)).status).toBe(412);
  const file = { attachmentId, fileName: 'a.png', attachmentFileData: 'YQ==' };
  const [first, second] = [
    await call('POST', '/AddAttachment', file),
    await call('POST', '/AddAttachment', file),
  ];
  expect([first.status, first.body]).toMatchObject([201, { attachmentFileId: expect.any(Number) }]);
  const one = `/${attachmentId}/UpdateAttachmentFile/${first.body.attachmentFileId}`;
  expect((await call('PUT', one, { narrative: 'upper left' })).body).toMatchObject({
    narrative: 'upper left',
  });
  const other = `/${attachmentId}/DeleteAttachmentFile/${second.body.attachmentFileId}`;
  expect((await call('DELETE', other)).status).toBe(200);
  expect((await call('DELETE', other)).status).toBe(404);
  expect((await call('GET', `/GetAttachmentList/${attachmentId}`)).body).toHaveLength(1);
  expect((await call('PATCH', `/CommitAttachment/${attachmentId}`)).status).toBe(200);
  expect(await call('PATCH', `/CommitAttachment/${attachmentId}`)).toMatchObject({
    status: 409,
    body: { errors: { AlreadyCommitted: expect.any(String) } },
  });
  expect((await call('PUT', one, {})).status).toBe(403);
  expect((await call('POST', '/AddAttachment', file)).status).toBe(201);
  expect((await call('GET', `/GetAttachmentbyId/${attachmentId}`)).body).toMatchObject({
    isCommitted: true,
    payerId: '52133',
  });
  expect((await call('GET', '/GetAttachmentbyId/1')).status).toBe(404);
  expect((await call('POST', '/CreateAttachment', {})).status).toBe(400);
  expect((await call('POST', '/AddAttachment', { ...file, fileName: '' })).status).toBe(400);
  expect((await call('GET', '/IsParticipatingPayer?payerid=52133')).body).toBe(true);
  expect((await call('GET', '/GetAllParticipatingPayers')).body).toMatchObject([{ payerId: '52133' }]);
});

test('2.11 estimate: the patient pays a fifth of each line', async () => {
  const query =
    'query q($input: ClaimInput!) { claimPreCheck(input: $input) { x12Response835 x12Response277CA statusCode } }';
  const headers = { providerTaxId: '123456789', environment: 'sandbox' };
  const estimate = async (x12RequestData: string) => {
    const body = { query, variables: { input: { payerId: '52133', x12RequestData } } };
    const answer = await sendOptum(sandbox, '/oihub/dental/claim/precare/v1', { body, headers });
    return JSON.parse(answer.body).data.claimPreCheck;
  };
  const { x12Response835, x12Response277CA, statusCode } = await estimate(DENTAL_CLAIM_X12);
  expect(statusCode).toBe(200);
  expect(x12Response835).toContain('~CLP*D0001*25*150.5*120.4*30.1*12*');
  expect(x12Response835).toContain('~SVC*AD:D0120*50.5*40.4~CAS*PR*2*10.1~');
  expect(x12Response277CA).toContain('~STC*A1:19:PR*');
  expect(await estimate('nonsense')).toMatchObject({
    statusCode: 422,
    x12Response835: null,
    x12Response277CA: null,
  });
});

test('2.11 eligibility: maximums with what is left, and procedures', async () => {
  const input = {
    memberId: '0000000000',
    firstName: 'johnone',
    lastName: 'doeone',
    dateOfBirth: '1880-01-02',
    payerId: '88848',
    providerFirstName: 'A',
    providerLastName: 'B',
  };
  const ask = async (path: string, operation: string, fields: string) => {
    const query = `query q($input: I!) { ${operation}(input: $input) { eligibility { ${fields} } } }`;
    const headers = { providerTaxId: '123456789', environment: 'sandbox' };
    const answer = await sendOptum(sandbox, path, { body: { query, variables: { input } }, headers });
    return JSON.parse(answer.body).data[operation].eligibility[0];
  };
  expect(
    await ask(
      '/oihub/dental/eligibility/preservice/v1',
      'checkEligibility',
      'eligibilityInfo { planLevels { level individual { planAmount remainingAmount } } }',
    ),
  ).toMatchObject({
    eligibilityInfo: {
      planLevels: [
        {},
        { level: 'annualMaximum', individual: [{ planAmount: 1500, remainingAmount: 1245.25 }] },
      ],
    },
  });
  expect(
    await ask(
      '/oihub/dnt/enh/eligibility/preservice/v1',
      'checkEnhancedEligibility',
      'benefitUtilization { procedures { procedure { codeValue } inNetworkFrequency } }',
    ),
  ).toMatchObject({
    benefitUtilization: {
      procedures: [{ procedure: { codeValue: 'D0120' }, inNetworkFrequency: '2 - F - 12M' }],
    },
  });
});
