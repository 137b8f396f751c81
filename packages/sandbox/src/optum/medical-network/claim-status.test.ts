import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendOptum, statusInquiry } from '../../../testing/optum.js';
import { createSandbox, type Sandbox } from '../../sandbox.js';
import type { JsonObject } from '../json.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

const PATH = '/medicalnetwork/claimstatus/v2';
async function ask(body: unknown, path = PATH): Promise<{ status: number; body: JsonObject }> {
  const answer = await sendOptum(sandbox, path, { body });
  return { status: answer.status, body: JSON.parse(answer.body) as JsonObject };
}
function statuses(body: JsonObject) {
  return (body.claims as { claimStatus: JsonObject }[]).map(({ claimStatus }) => claimStatus);
}

describe('3.4 canned responses', () => {
  const FACTS: readonly (readonly [id: string, categories: readonly string[]])[] = [
    ['00001', ['E0']],
    ['000002', ['F2']],
    ['00003', ['F1']],
    ['00004', ['A7']],
    ['SBXA4', ['A4']],
    ['SBXD0', ['D0']],
    ['SBXE1', ['E1']],
    ['SBXP1', ['P1']],
    ['SBXZ9', ['F1', 'F3']],
  ];
  test.each(FACTS)('%s responses %j', async (id, categories) => {
    const { status, body } = await ask(statusInquiry(id), `${PATH}/`);
    expect([status, statuses(body).map((claim) => claim.statusCategoryCode)]).toEqual([200, categories]);
  });

  test('any other id responses two claims', async () => {
    const { body } = await ask(statusInquiry('serviceId'));
    expect(body).toMatchObject({
      controlNumber: '000000001',
      reassociationKey: '000000001',
      tradingPartnerServiceId: 'serviceId',
      payer: { organizationName: 'Unknown', payerIdentification: 'serviceId' },
      subscriber: { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone' },
      meta: { applicationMode: 'sandbox' },
    });
    expect(statuses(body)).toMatchObject([
      {
        statusCategoryCode: 'F1',
        statusCode: '65',
        entityCode: '1E',
        submittedAmount: '1229',
        amountPaid: '219',
        checkNumber: '1111111',
        claimServiceDate: '20160722',
        tradingPartnerClaimNumber: 'AAAAAAAAAAA1',
      },
      { statusCategoryCode: 'F3', claimServiceDate: '20160723-20160724' },
    ]);
    expect(body).not.toHaveProperty('dependent');
  });

  test('000002 is about the dependent, 00003 has lines', async () => {
    expect((await ask(statusInquiry('000002'))).body).toMatchObject({ dependent: { firstName: 'janeone' } });
    const { body } = await ask(statusInquiry('00003'));
    expect(body.claims).toMatchObject([
      { serviceDetails: [{ service: { procedureId: '99214' }, status: [{ statusCategoryCode: 'F1' }] }, {}] },
    ]);
  });
});

test('4 MN-status: failures come in errorResponse', async () => {
  const outside = {
    ...statusInquiry('00003'),
    subscriber: { memberId: 'real', firstName: 'x', lastName: 'doeone' },
  };
  const bad: readonly unknown[] = [{}, 'x', { ...statusInquiry('00003'), controlNumber: '1' }, outside];
  for (const body of [...bad, statusInquiry('SBXERROR')]) {
    const answer = await ask(body);
    expect([answer.status, answer.body]).toMatchObject([
      400,
      {
        errorResponse: {
          code: 'INVALIDMISSINGINPUTDATA',
          description: expect.any(String),
          transactionIdentifier: { transactionId: expect.any(String) },
        },
      },
    ]);
    expect((answer.body.errorResponse as JsonObject).errors).not.toEqual([]);
  }
});

test('raw X12, and the enhanced form at both its paths', async () => {
  const isa =
    'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *200901*1200*^*00501*000000007*0*T*:~';
  const x12 = `${isa}ST*276*0001~NM1*PR*2*P*****PI*00003~SE*2*0001~IEA*1*000000007~`;
  expect((await ask({ x12 }, `${PATH}/raw-x12`)).body.x12).toMatch(
    /~ST\*277\*.*~STC\*F1:65\*.*~IEA\*1\*000000007~$/,
  );
  for (const path of [`${PATH}/raw-x12/enhanced`, '/claimstatus/v2/raw-x12/enhanced'])
    expect((await ask({ x12 }, path)).body).toMatchObject({
      extensions: { statusCode: '0', extensions: [{ type: 'CLAIM_STATUS' }] },
    });
  expect((await ask({ x12: '' }, `${PATH}/raw-x12`)).status).toBe(400);
});
