import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inquiry, sendOptum } from '../../../../testing/optum.js';
import { createSandbox, type Sandbox } from '../../../sandbox.js';
import type { JsonObject } from '../../json.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

const PATH = '/medicalnetwork/eligibility/v3';
async function ask(body: unknown, path = PATH): Promise<{ status: number; body: JsonObject }> {
  const answer = await sendOptum(sandbox, path, { body });
  return { status: answer.status, body: JSON.parse(answer.body) as JsonObject };
}

describe('2.1 the request', () => {
  test('works with and without the final slash', async () => {
    expect((await ask(inquiry('00001'))).status).toBe(200);
    expect((await ask(inquiry('00001'), `${PATH}/`)).status).toBe(200);
  });

  const good = inquiry('00001');
  const BAD: readonly (readonly [fact: string, body: unknown, errors: readonly object[]])[] = [
    ['control number of ten digits', { ...good, controlNumber: '1234567890' }, [{ field: 'controlNumber' }]],
    ['control number as a number', { ...good, controlNumber: 123456789 }, [{ field: 'controlNumber' }]],
    ['no payer', { ...good, tradingPartnerServiceId: undefined }, [{ field: 'tradingPartnerServiceId' }]],
    ['no subscriber', { ...good, subscriber: undefined }, [{ field: 'subscriber' }]],
    [
      'a date that is none',
      { ...good, subscriber: { ...good.subscriber, dateOfBirth: '1880-01-02' } },
      [
        {
          field: 'subscriber.dateOfBirth',
          description: 'Invalid date format. Please use the following format: yyyyMMdd.',
        },
      ],
    ],
    [
      '3.1 a name outside the list',
      { ...good, subscriber: { ...good.subscriber, firstName: 'somebody' } },
      [
        {
          field: 'subscriber',
          description:
            'Please use predefined canned users for non-prod environments: firstName was not predefined.',
        },
      ],
    ],
    [
      '3.2 several values outside the list',
      {
        ...good,
        controlNumber: '999999999',
        provider: { npi: '1999999984' },
        dependents: [{ lastName: 'somebody' }],
      },
      [{ field: 'controlNumber' }, { field: 'provider' }, { field: 'dependents' }],
    ],
    ['no JSON', 'x', [{ field: 'body' }]],
  ];
  test.each(BAD)('%s', async (_, body, errors) => {
    const answer = await ask(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ errors: errors.map((error) => expect.objectContaining(error)) });
  });

  test('3.1 values fit whatever their case, and the list can be switched off', async () => {
    const outside = { ...good, subscriber: { ...good.subscriber, firstName: 'somebody' } };
    sandbox.control.optum.switches.predefinedValuesOnly = false;
    expect((await ask(outside)).status).toBe(200);
    sandbox.control.optum.switches.predefinedValuesOnly = true;
    expect((await ask(outside)).status).toBe(400);
  });
});

describe('3.3 and 5.1 the response', () => {
  test('00001: one plan, with all other data', async () => {
    const { body } = await ask(inquiry('00001'));
    expect(body).toMatchObject({
      meta: { applicationMode: 'sandbox', traceId: expect.any(String) },
      controlNumber: '123456789',
      reassociationKey: '123456789',
      tradingPartnerServiceId: '00001',
      payer: {
        entityIdentifier: 'Payer',
        entityType: 'Non-Person Entity',
        name: 'Unknown',
        payorIdentification: '00001',
      },
      provider: { entityIdentifier: 'Provider' },
      subscriber: { entityIdentifier: 'Insured or Subscriber', entityType: 'Person', insuredIndicator: 'Y' },
      subscriberTraceNumbers: [{ traceTypeCode: '1', referenceIdentification: '123456789' }],
      planInformation: { policyNumber: '0000000000' },
      planDateInformation: { plan: '20200101' },
      planStatus: [
        { statusCode: '1', status: 'Active Coverage', planDetails: 'BEDROCK PLAN', serviceTypeCodes: ['30'] },
        { statusCode: '1', serviceTypeCodes: ['88', '90', '89', '54'] },
      ],
    });
    expect(body).not.toHaveProperty('errors');
    expect(body).not.toHaveProperty('status');
  });

  const rejection = (code: string, followupAction: string, location: string) => ({
    field: 'AAA',
    code,
    description: expect.any(String),
    followupAction,
    location,
    possibleResolutions: expect.any(String),
  });

  test('00004: AAA 50 of the provider, and nothing else', async () => {
    const { status, body } = await ask(inquiry('00004'));
    const error = rejection('50', 'Resubmission Not Allowed', 'Loop 2100B');
    expect([status, body.errors, (body.provider as JsonObject).aaaErrors]).toEqual([200, [error], [error]]);
    expect(Object.keys(body)).not.toContain('subscriber');
    expect(Object.keys(body)).not.toContain('benefitsInformation');
  });

  test('00006: AAA 42 of the whole inquiry', async () => {
    const { body } = await ask(inquiry('00006'));
    expect(body.errors).toEqual([rejection('42', 'Resubmission Allowed', 'Loop 2000A')]);
    expect(Object.keys(body)).not.toContain('provider');
    expect(body.payer).not.toHaveProperty('aaaErrors');
  });

  test('000069: a rejection and a benefit at once', async () => {
    const { body } = await ask(inquiry('000069'));
    expect(body).toMatchObject({
      errors: [{ code: '42', location: 'Loop 2100A' }],
      payer: { payorIdentification: 'BCVAC', aaaErrors: [{ code: '42' }] },
      benefitsInformation: [{ code: 'V', additionalInformation: [{ description: expect.any(String) }] }],
      dependents: [{ relationToSubscriberCode: '01' }],
    });
  });

  test('000041: inactive', async () => {
    const { body } = await ask(inquiry('000041'));
    expect(body.planStatus).toMatchObject([{ statusCode: '6' }]);
    expect(body.benefitsInformation).toMatchObject([
      { code: 'W', benefitsRelatedEntity: { entityIdentifier: 'Payer', address: { city: 'EXAMPLETON' } } },
      { code: '6' },
    ]);
  });

  test('00009: the patient is the dependent', async () => {
    const { body } = await ask(inquiry('00009'));
    expect(body.dependents).toMatchObject([{ firstName: 'JANEONE', relationToSubscriberCode: '19' }]);
    expect(body.subscriber).not.toHaveProperty('firstName');
  });

  test('CIGNA sends no payer id; an unknown id gets the fallback', async () => {
    expect((await ask(inquiry('CIGNA'))).body.payer).not.toHaveProperty('payorIdentification');
    const { body } = await ask(inquiry('000001'));
    expect(body.benefitsInformation).toMatchObject([
      { code: '1', insuranceTypeCode: 'QM', planCoverage: 'QMB' },
      { code: 'R', insuranceTypeCode: 'MA' },
      { code: 'R', insuranceTypeCode: 'MB' },
    ]);
  });

  test('000055: amounts, what is left, quantities and percentages as the payer wrote them', async () => {
    const entries = (await ask(inquiry('000055'))).body.benefitsInformation as JsonObject[];
    expect(entries).toContainEqual(
      expect.objectContaining({
        code: 'G',
        timeQualifierCode: '29',
        timeQualifier: 'Remaining',
        benefitAmount: '4845',
        inPlanNetworkIndicatorCode: 'Y',
        inPlanNetworkIndicator: 'Yes',
      }),
    );
    expect(entries).toContainEqual(
      expect.objectContaining({ quantityQualifierCode: '99', benefitQuantity: '155' }),
    );
    expect(entries).toContainEqual(expect.objectContaining({ code: 'A', benefitPercent: '33' }));
  });

  test('00005: an interchange whose delimiters are control characters', async () => {
    const { body } = await ask(inquiry('00005'));
    expect([String(body.x12).charAt(3), String(body.x12).charAt(105)]).toEqual(['\u001d', '\u001e']);
    expect(body.benefitsInformation).toMatchObject([{ code: '1' }]);
  });

  test('a garbled service type is one code without a label', async () => {
    const entries = (await ask(inquiry('000056'))).body.benefitsInformation as JsonObject[];
    expect(entries).toContainEqual(
      expect.objectContaining({ serviceTypeCodes: ['1]AL]XX'], serviceTypes: [null] }),
    );
  });

  test.each(['72', '73', '75', '79', '80'])('own id SBXAAA%s is rejected with that code', async (code) => {
    const { body } = await ask(inquiry(`SBXAAA${code}`));
    expect(body.errors).toMatchObject([{ code, followupAction: expect.any(String) }]);
    expect((await ask(inquiry(`SBXAAA${code}N`))).body.errors).toMatchObject([
      { followupAction: 'Resubmission Not Allowed' },
    ]);
  });
});

test('2 raw X12: the payer id selects, the control number comes back', async () => {
  const isa =
    'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *200901*1200*^*00501*000000007*0*T*:~';
  const x12 = `${isa}GS*HS*S*R*20200901*1200*1*X*005010X279A1~ST*270*0001~NM1*PR*2*P*****PI*000041~SE*2*0001~GE*1*1~IEA*1*000000007~`;
  const answer = await ask({ x12 }, `${PATH}/raw-x12`);
  expect(answer.status).toBe(200);
  expect(answer.body.x12).toMatch(
    /^ISA\*.{101}~GS\*HB.*~ST\*271\*.*~EB\*6\*\*30\*\*CLOSED PLAN~.*~IEA\*1\*000000007~$/,
  );
  expect((await ask({ x12: 'nonsense' }, `${PATH}/raw-x12`)).status).toBe(400);
});

test('the X12 counts its own segments', async () => {
  const { body } = await ask(inquiry('000045'));
  const segments = String(body.x12).split('~');
  const start = segments.findIndex((segment) => segment.startsWith('ST*'));
  const end = segments.findIndex((segment) => segment.startsWith('SE*'));
  expect(segments[end]?.split('*')[1]).toBe(String(end - start + 1));
});
