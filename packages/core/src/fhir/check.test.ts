import type { Coverage, Patient } from 'fhir/r4.js';
import { describe, expect, test, vi } from 'vitest';
import { hasReference, referenceText } from '../../testing/reference.js';
import { ResponseFormatError } from '../errors/transport-errors.js';
import type { Logger } from '../logger.js';
import { checkBundle, checkContents, checkResource, type FhirCheck } from './check.js';
import { validateResources } from './validate.js';

function coverage(fields = {}) {
  return { resourceType: 'Coverage', id: 'c1', ...fields };
}
function bundle(fields = {}) {
  return { resourceType: 'Bundle', entry: [{ resource: coverage() }], ...fields };
}

function rejection(run: () => unknown): ResponseFormatError {
  try {
    run();
  } catch (error) {
    if (ResponseFormatError.isInstance(error)) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

function paths(run: () => unknown) {
  return rejection(run).issues.map(({ path }) => path);
}

describe('a resource', () => {
  test('a valid resource passes unchanged, unknown fields and codes included', () => {
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

  test('an error states the requested type and nothing of the body, except to code that asks for it', () => {
    const body = { resourceType: 'Secret' };
    const check: FhirCheck = { provider: 'example', operation: 'GET /Patient', status: 200, requestId: 'r1' };
    const error = rejection(() => checkResource<Patient>(body, 'Patient', check));
    expect(error).toMatchObject({ ...check, kind: 'response_format', sent: 'yes' });
    expect(JSON.stringify(error)).not.toContain('Secret');
    expect(error.details()).toBe(body);
  });
});

describe('a bundle', () => {
  test('a valid Bundle passes unchanged, empty or not, with an outcome among its entries', () => {
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
  ])('an unreadable body is rejected in every mode', (body, expected) => {
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
  ])(
    'an invalid envelope is rejected when strict, logged by default, and ignored when off',
    (body, expected) => {
      expect(paths(() => checkBundle<Coverage>(body, 'Coverage', { validation: 'strict' }))).toEqual(
        expected,
      );

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
    },
  );

  test('any resource is accepted when no type is required', () => {
    expect(checkBundle(bundle(), undefined, { validation: 'strict' })).toMatchObject({
      resourceType: 'Bundle',
    });
  });
});

const payor = [{ display: 'Acme' }];
function whole(fields = {}) {
  return coverage({ status: 'active', beneficiary: { reference: 'Patient/1' }, payor, ...fields });
}
const reference = { display: 'Acme' };
const code = { coding: [{ code: 'x' }] };
function claim(fields = {}) {
  return {
    resourceType: 'ExplanationOfBenefit',
    id: 'e1',
    status: 'active',
    type: code,
    use: 'claim',
    patient: reference,
    created: '2026-03-01',
    insurer: reference,
    provider: reference,
    outcome: 'complete',
    insurance: [{ focal: true, coverage: reference }],
    ...fields,
  };
}
async function issuePaths(...resources: unknown[]) {
  return (await validateResources(resources)).map(({ path }) => path);
}

describe('resources in strict mode', () => {
  test('pass with unknown elements, unknown codes of open lists and unknown types', async () => {
    expect(
      await issuePaths(
        whole({ extra: [1], type: { coding: [{ code: 'X', more: {} }] } }),
        claim(),
        { resourceType: 'Patient', id: 'p', birthDate: '1950-07', gender: 'other' },
        { resourceType: 'Appointment', start: 5 },
        null,
      ),
    ).toEqual([]);
  });

  test('report the path of elements of the wrong type', async () => {
    const adjudication = [{ category: code, amount: { value: '5' } }];
    const item = [{ sequence: 1, productOrService: code, adjudication }];
    expect(await issuePaths(whole({ class: {} }), claim({ item }))).toEqual([
      '[0].class',
      '[1].item[0].adjudication[0].amount.value',
    ]);
  });

  test('report missing required elements, including those in lists', async () => {
    expect(await issuePaths({ resourceType: 'Coverage', id: 'c' })).toEqual([
      '[0].status',
      '[0].beneficiary',
      '[0].payor',
    ]);
    expect(await issuePaths(claim({ insurance: [], item: [{ productOrService: code }] }))).toEqual([
      '[0].insurance',
      '[0].item[0].sequence',
    ]);
    expect(await issuePaths(claim({ diagnosis: [{ sequence: 1 }] }))).toEqual([
      '[0].diagnosis[0].diagnosis[x]',
    ]);
    expect(await issuePaths(claim({ diagnosis: [{ sequence: 1, diagnosisReference: reference }] }))).toEqual(
      [],
    );
  });

  test('may state why an element has no value, and may lack what the source is known to omit', async () => {
    const { status: _status, provider: _provider, ...rest } = claim();
    const absent = [
      { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' },
    ];
    const resource = { ...rest, _status: { extension: absent } };
    expect(await issuePaths(resource)).toEqual(['[0].provider']);
    expect(await validateResources([resource], { mayLack: ['ExplanationOfBenefit.provider'] })).toEqual([]);
  });

  test.each([
    ['status', 'open'],
    ['use', 'prior-auth'],
    ['outcome', 'done'],
    ['created', 'last week'],
    ['created', '2026-13-01'],
    ['created', '03/01/2026'],
    ['billablePeriod', { start: '20260301' }],
    ['payment', { date: '2026-03-01T00:00:00Z' }],
  ])('report %s %j', async (name, value) => {
    const [path] = await issuePaths(claim({ [name]: value }));
    expect(path).toMatch(new RegExp(`^\\[0\\]\\.${name}`));
  });

  test.each(['2026', '2026-03', '2026-03-01', '2026-03-01T10:00:00.5Z', '2026-03-01T10:00:00+00:00'])(
    'take %s as created',
    async (created) => {
      expect(await issuePaths(claim({ created }))).toEqual([]);
    },
  );

  test('are rejected in strict mode only', async () => {
    const broken = [whole({ class: {} })];
    for (const validation of ['warn', 'off', undefined] as const)
      await expect(checkContents(broken, { validation })).resolves.toBeUndefined();
    await expect(checkContents(broken, { validation: 'strict', provider: 'test' })).rejects.toMatchObject({
      name: 'ResponseFormatError',
      provider: 'test',
      issues: [{ path: '[0].class' }],
    });
  });

  test('need no id when an entry of a Bundle is identified by its fullUrl', () => {
    const entry = [{ fullUrl: 'urn:uuid:0a', resource: { resourceType: 'Coverage' } }];
    expect(() => checkBundle(bundle({ entry }), undefined, { validation: 'strict' })).not.toThrow();
    const searched = [{ fullUrl: 'https://example.com/Coverage/1', resource: { resourceType: 'Coverage' } }];
    expect(
      paths(() => checkBundle(bundle({ entry: searched }), undefined, { validation: 'strict' })),
    ).toEqual(['entry[0].resource.id']);
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
      const mayLack = ['ExplanationOfBenefit.provider'];
      expect(
        await validateResources(
          entry.map(({ resource }) => resource),
          { mayLack },
        ),
      ).toEqual([]);
    });
  });
});
