import type { Coverage, Patient } from 'fhir/r4.js';
import { describe, expect, test, vi } from 'vitest';
import { hasReference, referenceText } from '../../testing/reference.js';
import { ResponseFormatError } from '../errors/transport-errors.js';
import type { Logger } from '../logger.js';
import { checkBundle, checkContents, checkResource, type FhirCheck } from './check.js';
import { validateResources } from './validate.js';

const coverage = (fields = {}) => ({ resourceType: 'Coverage', id: 'c1', ...fields });
const bundle = (fields = {}) => ({ resourceType: 'Bundle', entry: [{ resource: coverage() }], ...fields });

function refusal(run: () => unknown): ResponseFormatError {
  try {
    run();
  } catch (error) {
    if (ResponseFormatError.isInstance(error)) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const paths = (run: () => unknown) => refusal(run).issues.map(({ path }) => path);

describe('a resource', () => {
  test('passes as it is, unknown fields and codes included', () => {
    const body = { resourceType: 'Patient', id: '1', gender: 'brand-new', shoeSize: 44 };
    expect(checkResource<Patient>(body, 'Patient', { validation: 'strict' })).toBe(body);
  });

  test.each([undefined, null, 'text', 5, [], {}, { resourceType: 'Coverage', id: '1' }])(
    'rejects %o',
    (body) => {
      for (const validation of ['strict', 'warn', 'off'] as const) {
        expect(paths(() => checkResource<Patient>(body, 'Patient', { validation }))).toEqual([
          'resourceType',
        ]);
      }
    },
  );

  test('says what was asked and nothing of the body, but to code that asks', () => {
    const body = { resourceType: 'Secret' };
    const check: FhirCheck = { provider: 'example', operation: 'GET /Patient', status: 200, requestId: 'r1' };
    const error = refusal(() => checkResource<Patient>(body, 'Patient', check));
    expect(error).toMatchObject({ ...check, kind: 'response_format', sent: 'yes' });
    expect(JSON.stringify(error)).not.toContain('Secret');
    expect(error.details()).toBe(body);
  });
});

describe('a bundle', () => {
  test('passes as it is, empty or not, with an outcome among its entries', () => {
    for (const body of [
      { resourceType: 'Bundle' },
      bundle({ total: 1, link: [{ relation: 'self', url: 'https://example.com' }], more: true }),
      bundle({
        entry: [{ resource: coverage() }, { resource: { resourceType: 'OperationOutcome', issue: [] } }],
      }),
    ]) {
      expect(checkBundle<Coverage>(body, 'Coverage', { validation: 'strict' })).toBe(body);
    }
  });

  test.each([
    [{ resourceType: 'Patient' }, ['resourceType']],
    [bundle({ entry: {} }), ['entry']],
    [bundle({ entry: [null], link: 'x' }), ['entry', 'link']],
  ])('rejects what cannot be read in every mode', (body, expected) => {
    for (const validation of ['strict', 'warn', 'off'] as const) {
      expect(paths(() => checkBundle<Coverage>(body, 'Coverage', { validation }))).toEqual(expected);
    }
  });

  test.each([
    [bundle({ total: -1 }), ['total']],
    [bundle({ link: [{ relation: 'next' }] }), ['link[0]']],
    [bundle({ entry: [{}] }), ['entry[0].resource']],
    [bundle({ entry: [{ resource: coverage({ id: '' }) }] }), ['entry[0].resource.id']],
    [
      bundle({ entry: [{ resource: coverage() }, { resource: { resourceType: 'Patient', id: '1' } }] }),
      ['entry[1].resource.resourceType'],
    ],
  ])('rejects a broken envelope when strict, logs it by default, is silent when off', (body, expected) => {
    expect(paths(() => checkBundle<Coverage>(body, 'Coverage', { validation: 'strict' }))).toEqual(expected);

    const warn = vi.fn();
    const logger = { warn } as unknown as Logger;
    expect(checkBundle<Coverage>(body, 'Coverage', { logger })).toBe(body);
    expect(warn.mock.calls[0]?.[1].issues.map((issue: { path: string }) => issue.path)).toEqual(expected);

    const failing = () => {
      throw new Error('a logger that fails');
    };
    const broken = { ...logger, warn: failing };
    expect(checkBundle<Coverage>(body, 'Coverage', { logger: broken })).toBe(body);

    warn.mockClear();
    checkBundle<Coverage>(body, 'Coverage', { logger, validation: 'off' });
    expect(warn).not.toHaveBeenCalled();
  });

  test('takes any resource where no type is asked for', () => {
    expect(checkBundle(bundle(), undefined, { validation: 'strict' })).toMatchObject({
      resourceType: 'Bundle',
    });
  });
});

describe('resources, whole', () => {
  test('pass with unknown fields, unknown codes and unknown types', async () => {
    expect(
      await validateResources([
        coverage({ status: 'brand-new', extra: [1], type: { coding: [{ code: 'X', more: {} }] } }),
        { resourceType: 'Appointment', start: 5 },
        null,
      ]),
    ).toEqual([]);
  });

  test('are told by path where they have not their form', async () => {
    const eob = {
      resourceType: 'ExplanationOfBenefit',
      item: [{ adjudication: [{ amount: { value: '5' } }] }],
    };
    const issues = await validateResources([coverage({ class: {} }), eob]);
    expect(issues.map(({ path }) => path)).toEqual(['[0].class', '[1].item[0].adjudication[0].amount.value']);
  });

  test('are rejected in strict mode only', async () => {
    const broken = [coverage({ class: {} })];
    for (const validation of ['warn', 'off', undefined] as const)
      await expect(checkContents(broken, { validation })).resolves.toBeUndefined();
    await expect(checkContents(broken, { validation: 'strict', provider: 'test' })).rejects.toMatchObject({
      name: 'ResponseFormatError',
      provider: 'test',
      issues: [{ path: '[0].class' }],
    });
  });

  describe.skipIf(!hasReference())('of the documented bodies', () => {
    test.each([
      'v2/sandbox-explanation-of-benefit.json',
      'v2/sandbox-coverage.json',
      'v2/sandbox-patient.json',
      'v3/sandbox-explanation-of-benefit.json',
      'v3/sandbox-coverage.json',
      'v3/bfd-server-snapshots/EobSamhsaFilterIT.shouldFilterSamhsaNoCert_412457726.json',
    ])('%s passes every check', async (file) => {
      const body = JSON.parse(referenceText(file));
      const { entry = [] } = checkBundle(body, undefined, { validation: 'strict' });
      expect(entry.length).toBeGreaterThan(0);
      expect(await validateResources(entry.map(({ resource }) => resource))).toEqual([]);
    });
  });
});
