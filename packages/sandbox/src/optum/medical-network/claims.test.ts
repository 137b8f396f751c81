import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CLAIM_X12, institutionalClaim, professionalClaim } from '../../../testing/claims.js';
import { sendOptum, statusInquiry } from '../../../testing/optum.js';
import { createSandbox, type Sandbox } from '../../sandbox.js';
import type { JsonObject } from '../json.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox.close());

const PROFESSIONAL = '/medicalnetwork/professionalclaims/v3';
const INSTITUTIONAL = '/medicalnetwork/institutionalclaims/v1';
async function post(path: string, body: unknown): Promise<{ status: number; body: JsonObject }> {
  const answer = await sendOptum(sandbox, path, { body });
  return { status: answer.status, body: JSON.parse(answer.body) as JsonObject };
}
function submissions() {
  return sandbox.control.counters().submissions;
}

describe('2.2 validation and submission', () => {
  test.each([
    [PROFESSIONAL, professionalClaim(), 'PRO', 'rhclaimNumber'],
    [INSTITUTIONAL, institutionalClaim(), 'INS', 'rhClaimNumber'],
  ])('%s: SUCCESS, and the rh number on submission only', async (base, claim, claimType, rhField) => {
    const validated = await post(`${base}/validation`, claim);
    expect(validated).toMatchObject({
      status: 200,
      body: {
        status: 'SUCCESS',
        editStatus: 'SUCCESS',
        controlNumber: '000000001',
        tradingPartnerServiceId: '9496',
        claimReference: {
          correlationId: expect.stringMatching(/^\d{6}R999898~\d+$/),
          customerClaimNumber: '000000001',
          patientControlNumber: '12345',
          timeOfResponse: expect.stringMatching(/[+-]\d\d:\d\d$/),
          claimType,
          formatVersion: '5010',
        },
        payer: { payerName: 'EXTRA HEALTHY INSURANCE', payerID: '9496' },
        meta: { applicationMode: 'sandbox' },
      },
    });
    expect(validated.body.claimReference).not.toHaveProperty(rhField);
    expect(submissions()).toEqual({ received: 0, processed: 0 });
    const submitted = await post(`${base}/submission`, claim);
    expect(submitted.body.claimReference).toHaveProperty(rhField, expect.stringMatching(/^\d+$/));
    expect(submissions()).toEqual({ received: 1, processed: 1 });
  });

  test.each(['7', '8'])(
    'a claim of frequency %s without the number that it corrects is not taken',
    async (code) => {
      const path = 'claimInformation.claimSupplementalInformation.claimControlNumber';
      const rejected = await post(
        `${PROFESSIONAL}/submission`,
        professionalClaim({ claimFrequencyCode: code }),
      );
      expect(JSON.stringify(rejected.body)).toContain(path);
      expect(submissions().processed).toBe(0);
      const claimSupplementalInformation = { claimControlNumber: 'PAYER-61' };
      const corrected = await post(
        `${PROFESSIONAL}/submission`,
        professionalClaim({ claimFrequencyCode: code, claimSupplementalInformation }),
      );
      expect(JSON.stringify(corrected.body)).not.toContain('claimSupplementalInformation.claimControlNumber');
    },
  );

  test('EDITS by trigger value, with 200, and nothing forwarded', async () => {
    const { status, body } = await post(
      `${PROFESSIONAL}/submission`,
      professionalClaim({ patientControlNumber: 'test00005' }),
    );
    expect([status, body]).toMatchObject([
      200,
      {
        status: 'EDITS',
        errors: [{ field: expect.any(String), description: expect.any(String) }],
        editResponses: [{ badData: expect.any(String), loop: expect.any(String) }],
      },
    ]);
    expect(submissions()).toEqual({ received: 1, processed: 0 });
    const unequal = await post(`${PROFESSIONAL}/validation`, professionalClaim({ claimChargeAmount: '100' }));
    expect(unequal.body.status).toBe('EDITS');
  });

  const line = professionalClaim().claimInformation.serviceLines[0];
  const BAD: readonly (readonly [fact: string, base: string, claim: object, field: string])[] = [
    [
      'a missing field',
      PROFESSIONAL,
      professionalClaim({ placeOfServiceCode: undefined }),
      'claimInformation.placeOfServiceCode',
    ],
    [
      'a value outside the list',
      PROFESSIONAL,
      professionalClaim({ claimFrequencyCode: '5' }),
      'claimInformation.claimFrequencyCode',
    ],
    ['no line', PROFESSIONAL, professionalClaim({ serviceLines: [] }), 'claimInformation.serviceLines'],
    [
      'a line without a date',
      PROFESSIONAL,
      professionalClaim({ serviceLines: [line, { ...line, serviceDate: '' }] }),
      'claimInformation.serviceLines[1].serviceDate',
    ],
    [
      'too many lines',
      PROFESSIONAL,
      professionalClaim({ serviceLines: Array.from({ length: 51 }, () => line) }),
      'claimInformation.serviceLines',
    ],
    [
      'a first diagnosis that is not the principal one',
      PROFESSIONAL,
      professionalClaim({
        healthCareCodeInformation: [{ diagnosisTypeCode: 'ABF', diagnosisCode: 'S93401A' }],
      }),
      'claimInformation.healthCareCodeInformation[0].diagnosisTypeCode',
    ],
    [
      'an organization without a tax id',
      PROFESSIONAL,
      {
        ...professionalClaim(),
        billing: { providerType: 'BillingProvider', organizationName: 'HAPPY DOCTORS GROUP' },
      },
      'billing.validBillingProviderAdditionalInformation',
    ],
    [
      'a control number too short',
      PROFESSIONAL,
      { ...professionalClaim(), controlNumber: '1' },
      'controlNumber',
    ],
    [
      'no principal diagnosis',
      INSTITUTIONAL,
      institutionalClaim({ principalDiagnosis: undefined }),
      'claimInformation.principalDiagnosis.qualifierCode',
    ],
    [
      '3.2 a value that is not predefined',
      PROFESSIONAL,
      { ...professionalClaim(), subscriber: { ...professionalClaim().subscriber, memberId: 'real' } },
      'subscriber',
    ],
  ];
  test.each(BAD)('%s is a field error', async (_, base, claim, field) => {
    for (const path of ['validation', 'submission']) {
      const { status, body } = await post(`${base}/${path}`, claim);
      expect([status, body.errors]).toEqual([
        400,
        expect.arrayContaining([{ field, description: expect.any(String) }]),
      ]);
    }
    expect(submissions().processed).toBe(0);
  });

  test('a number in place of text is a problem whose errors are an object', async () => {
    const { status, body } = await post(
      `${PROFESSIONAL}/submission`,
      professionalClaim({ claimChargeAmount: 100.05 }),
    );
    expect([status, body]).toMatchObject([
      400,
      {
        type: expect.stringMatching(/^https:/),
        title: 'One or more validation errors occurred.',
        status: 400,
        traceId: expect.any(String),
        errors: {
          '$.claimInformation.claimChargeAmount': [
            expect.stringContaining('could not be converted to System.String'),
          ],
        },
      },
    ]);
  });

  test('raw X12 twins', async () => {
    expect((await post(`${PROFESSIONAL}/raw-x12-validation`, { x12: CLAIM_X12 })).body).toMatchObject({
      status: 'SUCCESS',
      controlNumber: '000000007',
      claimReference: { patientControlNumber: '00002' },
    });
    expect(
      (await post(`${PROFESSIONAL}/raw-x12-submission`, { x12: CLAIM_X12 })).body.claimReference,
    ).toHaveProperty('rhclaimNumber');
    expect(submissions()).toEqual({ received: 1, processed: 1 });
    expect((await post(`${PROFESSIONAL}/raw-x12-submission`, { x12: 'nonsense' })).status).toBe(400);
    const edits = CLAIM_X12.replace('CLM*00002', 'CLM*test00005');
    expect((await post(`${PROFESSIONAL}/raw-x12-submission`, { x12: edits })).body.status).toBe('EDITS');
  });

  test('a reset after processing leaves the claim with the payer, one before does not', async () => {
    const submit = () => post(`${PROFESSIONAL}/submission`, professionalClaim()).catch(() => 'cut');
    sandbox.control.faults.add({ fault: 'reset-before', route: '*/submission', count: 1 });
    sandbox.control.faults.add({ fault: 'reset-after', route: '*/submission', after: 1, count: 1 });
    expect([await submit(), submissions()]).toEqual(['cut', { received: 1, processed: 0 }]);
    expect([await submit(), submissions()]).toEqual(['cut', { received: 2, processed: 1 }]);
  });
});

describe('a claim over time', () => {
  const status = async (encounter: Readonly<Record<string, string>>) => {
    const { body } = await post('/medicalnetwork/claimstatus/v2', statusInquiry('9496', encounter));
    return (body.claims as { claimStatus: JsonObject }[]).map(({ claimStatus }) => claimStatus);
  };

  test('received, accepted, paid: as the payer of the claims API reports it', async () => {
    expect(await status({ patientAccountNumber: '12345' })).toMatchObject([
      { statusCategoryCode: 'A4', statusCode: '35' },
    ]);
    await post(`${PROFESSIONAL}/submission`, professionalClaim());
    const category = async () =>
      (await status({ patientAccountNumber: '12345' })).map((claim) => claim.statusCategoryCode);
    expect(await category()).toEqual(['A1']);
    sandbox.control.clock.advance(60_000);
    expect(await category()).toEqual(['A2']);
    sandbox.control.clock.advance(86_400_000);
    expect(await status({ patientAccountNumber: '12345' })).toMatchObject([
      {
        statusCategoryCode: 'F1',
        submittedAmount: '100.05',
        amountPaid: '80.03',
        patientAccountNumber: '12345',
      },
    ]);
    expect(await status({ patientAccountNumber: '00000' })).toMatchObject([{ statusCategoryCode: 'A4' }]);
  });

  test('the same claim again is rejected by the payer, not at the gateway', async () => {
    await post(`${PROFESSIONAL}/submission`, professionalClaim());
    expect((await post(`${PROFESSIONAL}/submission`, professionalClaim())).body.status).toBe('SUCCESS');
    expect(await status({ patientAccountNumber: '12345' })).toMatchObject([
      { statusCategoryCode: 'A1' },
      { statusCategoryCode: 'A3', statusCode: '54' },
    ]);
  });
});
