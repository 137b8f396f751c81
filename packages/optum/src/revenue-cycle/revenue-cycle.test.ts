import {
  BadRequestError,
  NotFoundError,
  PayerRejectionError,
  SubmissionUnknownError,
  TimeoutError,
  ValidationError,
} from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { useSandbox } from '../../testing/clients.js';
import { example, exampleNames, hasReference } from '../../testing/reference.js';
import { eligibilityRequest } from '../../testing/requests.js';
import { readAuthorization } from './authorization-result.js';

const bench = useSandbox();
function caught(promise: PromiseLike<unknown>) {
  return Promise.resolve(promise).catch((error: unknown) => error);
}

function client(overrides: Parameters<typeof bench.client>[0] = {}) {
  return bench.client({
    clock: {
      now: () => Date.now(),
      sleep: (ms, signal) => {
        if (signal?.aborted) return Promise.reject(signal.reason);
        bench.sandbox.control.clock.advance(ms);
        return Promise.resolve();
      },
    },
    ...overrides,
  });
}

function question(tradingPartnerServiceId = '00001', dateOfBirth = '18800102') {
  const { provider, subscriber } = eligibilityRequest();
  return {
    tradingPartnerServiceId,
    provider,
    subscriber: { ...subscriber, dateOfBirth },
    encounter: { dateOfService: '20240101', serviceTypeCodes: ['30'] },
  } as never;
}

describe('enhanced eligibility over the sandbox', () => {
  test.each([
    ['00001', 'eligible', true],
    ['000041', 'ineligible', false],
    ['SBXNOPAYER', 'payer_not_in_system', undefined],
  ])('payer %s: %s', async (payer, outcome, isActive) => {
    const { enhancedEligibility } = client();
    const answer = await enhancedEligibility.check(question(payer));
    expect(answer).toMatchObject({ outcome, isActive, sourceType: 'new' });
    expect(await enhancedEligibility.transactions.retrieve(answer.id ?? '')).toMatchObject({
      outcome,
      id: answer.id,
    });
  });

  test('reports whether a response is stored, and when there is none', async () => {
    const { enhancedEligibility } = client();
    await enhancedEligibility.check(question());
    expect((await enhancedEligibility.check(question())).sourceType).toBe('duplicate');
    expect(
      await caught(enhancedEligibility.transactions.retrieve('00000000-0000-0000-0000-000000000000')),
    ).toBeInstanceOf(NotFoundError);
  });

  test('rejects an inquiry without a date before it is sent', async () => {
    const error = await caught(client().enhancedEligibility.check({ subscriber: {} } as never));
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as ValidationError).issues.map(({ path }) => path)).toContain('encounter.dateOfService');
  });
});

describe('coverage discovery over the sandbox', () => {
  const start = (extra: object = {}) => ({ canonicalEligibilityRequest: question(), ...extra }) as never;

  test('starts, waits, and reads the result', async () => {
    const { coverageDiscovery } = client();
    const { taskIds, issues } = await coverageDiscovery.start(start());
    expect(taskIds).toHaveLength(1);
    expect(issues).toEqual([]);
    const [id = ''] = taskIds;
    expect(await coverageDiscovery.retrieve(id)).toMatchObject({ id, status: 'pending' });
    const task = await coverageDiscovery.wait(id, { pollMs: 1_000 });
    expect(['success', 'failure']).toContain(task.status);
    expect(task.pending).toEqual([]);
    expect([...task.successful, ...task.unsuccessful].length).toBeGreaterThan(0);
  });

  test('reports what a dry run would try', async () => {
    const { taskIds, wouldTry } = await client().coverageDiscovery.start(start({ dryRun: true }));
    expect(taskIds).toEqual([]);
    expect(wouldTry.length).toBeGreaterThan(0);
  });

  test('returns what was started and what was not from a mixed response', async () => {
    const canonicalEligibilityResponse = { status: { value: 'eligible' }, 'x12-271': 'ISA' };
    const { taskIds, issues } = await client({ preflight: 'off' }).coverageDiscovery.start(
      start({ canonicalEligibilityResponse }),
    );
    expect(taskIds).toHaveLength(1);
    expect(issues).toMatchObject([{ code: '422', severity: 'warning' }]);
  });

  test('stops waiting after a while, or when the caller aborts', async () => {
    const optum = bench.client();
    const [id = ''] = (await optum.coverageDiscovery.start(start())).taskIds;
    const late = await caught(optum.coverageDiscovery.wait(id, { pollMs: 10, waitTimeoutMs: 25 }));
    expect(late).toBeInstanceOf(TimeoutError);
    expect(late).toMatchObject({ code: 'wait_timeout' });
    const reason = await caught(optum.coverageDiscovery.wait(id, { signal: AbortSignal.abort() }));
    expect(reason).toMatchObject({ kind: 'abort' });
  });

  test('uses only the ID of a callback', async () => {
    const { coverageDiscovery } = client();
    const [id = ''] = (await coverageDiscovery.start(start())).taskIds;
    const forged = { id, status: 'success', discoveryPaths: { successful: [{ name: 'Zzyzx' }] } };
    expect(await coverageDiscovery.parseCallback(forged)).toMatchObject({
      id,
      status: 'pending',
      successful: [],
    });
    expect(await caught(coverageDiscovery.parseCallback({ id: 'forged' }))).toBeInstanceOf(NotFoundError);
    expect(await caught(coverageDiscovery.parseCallback('forged'))).toBeInstanceOf(ValidationError);
  });

  test('is started once', async () => {
    bench.sandbox.control.faults.add({
      fault: 'reset-after',
      route: '/rcm/eligibility/v1/coverage-discovery',
    });
    expect(await caught(client().coverageDiscovery.start(start()))).toBeInstanceOf(SubmissionUnknownError);
  });
});

describe('prior authorization over the sandbox', () => {
  const request = (overrides: object = {}) =>
    ({
      senderId: 'sender',
      submitterTransactionIdentifier: '165932',
      payerId: '000000000000001',
      payerName: 'ABC PAYER',
      umClearingHouseId: '000000000000001',
      requester: { requesterType: '1P', npi: '1760854442' },
      subscriber: {
        memberId: '0000000001',
        firstName: 'johnone',
        lastName: 'doeone',
        dateOfBirth: '18800102',
      },
      patientEventDetail: {
        requestCategoryCode: 'HS',
        certificationTypeCode: 'I',
        serviceTypeCode: '56',
        serviceLevel: [
          { professionalService: { productOrServiceIDQualifier: 'HC', procedureCode: '58570' } },
        ],
      },
      ...overrides,
    }) as never;
  const optum = () => client({ preflight: 'off' });

  test.each([
    ['278_217_01_A1', 'certified'],
    ['278_217_02_A2', 'certifiedInPart'],
    ['278_217_03_A3', 'notCertified'],
    ['278_217_04_A4', 'pended'],
    ['278_217_06_C', 'cancelled'],
  ])('%s: %s', async (umClearingHouseId, decision) => {
    const { answers, authorizationId } = await optum().priorAuthorization.submit(
      request({ umClearingHouseId, senderId: umClearingHouseId }),
    );
    expect(authorizationId).toEqual(expect.any(String));
    expect(answers[0]?.event?.decision).toBe(decision);
    expect(answers[0]?.services).toMatchObject([{ decision, procedureCode: '58570' }]);
    expect(answers[0]?.x12).toMatch(/^ISA/);
  });

  test.each([
    ['AAA_217_07_73', '73'],
    ['anything else', '42'],
  ])('%s is rejected with %s', async (umClearingHouseId, code) => {
    const error = await caught(
      optum().priorAuthorization.submit(request({ umClearingHouseId, senderId: umClearingHouseId })),
    );
    expect(error).toBeInstanceOf(PayerRejectionError);
    expect((error as PayerRejectionError).issues.map((issue) => issue.code)).toContain(code);
  });

  test('inquires, determines, authorizes and notifies', async () => {
    const { priorAuthorization } = optum();
    expect((await priorAuthorization.inquire(request())).answers[0]?.event?.decision).toBe('certified');
    const determined = await priorAuthorization.determine(request());
    expect(determined.determination?.event?.decision).toBe('pended');
    const authorized = await priorAuthorization.authorize(request({ rhPayerId: 'UHCDEMODV1', planId: '41' }));
    expect(authorized.determination).toBeDefined();
    expect(authorized.answers).toHaveLength(1);
    expect(
      (
        await priorAuthorization.notifyAdmission(
          request({ umClearingHouseId: 'IMNDIRECT', subscriber: { memberId: 'NOA-01-SUCCESS' } }),
        )
      ).answers,
    ).toHaveLength(1);
  });

  test('is submitted once and inquired about as often as needed', async () => {
    bench.sandbox.control.faults.add({ fault: 'reset-after', route: '/rcm/prior-authorization/*', count: 1 });
    const { priorAuthorization } = optum();
    expect(await caught(priorAuthorization.submit(request()))).toBeInstanceOf(SubmissionUnknownError);
    bench.sandbox.control.faults.add({ fault: 'reset-after', route: '/rcm/prior-authorization/*', count: 1 });
    expect((await priorAuthorization.inquire(request())).answers).toHaveLength(1);
  });

  test('errors come as a list of sentences', async () => {
    const error = await caught(optum().priorAuthorization.authorize(request()));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({ issues: [{ code: 'required' }, { code: 'required' }] });
  });
});

describe.runIf(hasReference('documented prior authorization responses'))('documented responses', () => {
  const names = exampleNames('prior-authorization-v1').filter((name) =>
    /\.response\.200\.(subscriber|dependent)/.test(name),
  );
  test.each(names)('%s is read', (name) => {
    const { answers, authorizationId } = readAuthorization(example(`prior-authorization-v1/${name}`));
    expect(authorizationId).toEqual(expect.any(String));
    expect(answers.length).toBeGreaterThan(0);
    for (const { event, services, issues } of answers)
      expect(event !== undefined || services.length > 0 || issues.length > 0).toBe(true);
  });

  test('the certified submission is read as documented', () => {
    const [answer] = readAuthorization(
      example('prior-authorization-v1/post-submission.response.200.subscriber.json'),
    ).answers;
    expect(answer?.event).toMatchObject({
      decision: 'certified',
      actionCode: 'A1',
      authorizationNumber: '1234567890123',
    });
  });
});
