import nock from 'nock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BASE, grantedClient, useNock } from '../testing/example-client.js';
import { hasReference, referenceBody, referenceFiles } from '../testing/reference.js';
import { type BlueButtonMember, readInsuranceCard, type Version } from './index.js';

useNock({ beforeEach, afterEach });

interface Body {
  readonly resourceType?: string;
  readonly type?: string;
  readonly id?: string;
  readonly sub?: string;
  readonly entry?: readonly { readonly resource: { readonly resourceType: string; readonly id: string } }[];
}

// Each body is read with the grant of the person it describes.
function patientOf(body: Body): string {
  if (body.sub !== undefined) return body.sub;
  const first = body.resourceType === 'Bundle' ? body.entry?.[0]?.resource : body;
  if (first?.resourceType === 'Patient') return first.id ?? '-1';
  return /"Patient\/([^"]+)"/.exec(JSON.stringify(body))?.[1] ?? '-1';
}

// The request for each kind of body, with the path it comes from.
async function read(member: BlueButtonMember, version: Version, body: Body): Promise<unknown> {
  const serve = (path: string) => nock(BASE).get(path).query(true).reply(200, body);
  const fhir = `/${version}/fhir`;
  const { native, explanationOfBenefit, auditEvents } = member;
  if (body.sub !== undefined) {
    serve(`/${version}/connect/userinfo`);
    return member.userinfo();
  }
  if (body.resourceType === 'Bundle') {
    const type = body.entry?.[0]?.resource.resourceType ?? 'Coverage';
    serve(`${fhir}/${type}/`);
    const list = {
      Patient: native.patient,
      Coverage: native.coverage,
      ExplanationOfBenefit: explanationOfBenefit,
      AuditEvent: auditEvents,
    }[type];
    const page = await list?.list({});
    return { ...body, ...(body.entry && { entry: page?.items.map((resource) => ({ resource })) }) };
  }
  const id = body.id ?? '';
  if (body.resourceType === 'Patient') {
    serve(`${fhir}/Patient/${id}`);
    return native.patient.retrieve();
  }
  serve(`${fhir}/${body.resourceType}/${encodeURIComponent(id)}`);
  if (body.resourceType === 'Coverage') return native.coverage.retrieve(id);
  if (body.resourceType === 'AuditEvent') return auditEvents.retrieve(id);
  return explanationOfBenefit.retrieve(id);
}

const SEARCHES_AND_READS = /patient|coverage|eob|explanation|user-?info|audit/i;
// Requests, internal responses and bodies of the backend that this API does not pass on.
const ELSEWHERE =
  /match|resource_error|fhir_meta|mapping-samples|terminology|Empty|missingPartB|SamhsaFilter|AuditSnap/i;

// The backend's own examples have this in place of instants that differ between runs.
const IGNORED = 'IGNORED_FIELD';

function filledIn(body: Body): Body {
  return JSON.parse(JSON.stringify(body).replaceAll(IGNORED, '2026-03-01T00:00:00Z')) as Body;
}

describe.skipIf(!hasReference()).each(['v1', 'v2', 'v3'] as const)('documented bodies of %s', (version) => {
  const files = referenceFiles(version, SEARCHES_AND_READS).filter((file) => !ELSEWHERE.test(file));

  test.each(files)('%s is returned completely', async (file) => {
    const body = filledIn(referenceBody<Body>(file));
    const patientIds = { [version === 'v3' ? 'v3' : 'v2']: patientOf(body) };
    const client = await grantedClient<Version>({ version, validation: 'strict' }, { patientIds });
    const entries = body.entry?.map(({ resource }) => ({ resource }));
    const seen = await read(client.forGrant('user') as BlueButtonMember, version, body);
    expect(seen).toEqual({ ...body, ...(entries && { entry: entries }) });
  });
});

describe.skipIf(!hasReference())('the documented insurance card', () => {
  test('is read', () => {
    const card = readInsuranceCard(referenceBody('v3/sandbox-digital-insurance-card.json'));
    expect(card.member).toEqual({
      name: 'Alva958 N Turcotte120',
      birthDate: '1942-09-14',
      gender: 'male',
      medicareNumber: '1S00EU8FA06',
    });
    expect(card.plans.map(({ name, status, start }) => [name, status, start])).toEqual([
      ['Part A', 'active', '2018-08-29'],
      ['Part B', 'active', '2018-08-29'],
      ['Dual Medicare/Medicaid', 'active', '2020-09-14'],
    ]);
    expect(card.plans[0]?.payers).toEqual([
      {
        name: 'Centers for Medicare and Medicaid Services',
        contacts: [
          { purpose: 'PATINF', system: 'phone', value: '1-800-633-4227' },
          { purpose: 'PATINF', system: 'phone', value: 'TTY: 1-877-486-2048' },
          { purpose: 'PATINF', system: 'url', value: 'www.medicare.gov' },
        ],
      },
    ]);
    expect(card.plans[0]?.notices[0]).toMatch(/^You may be asked/);
  });
});

describe.skipIf(!hasReference())('documented discovery', () => {
  test('is compared with the addresses of the client', async () => {
    const client = await grantedClient({ version: 'v3' });
    nock(BASE)
      .get('/v3/connect/.well-known/openid-configuration')
      .reply(200, referenceBody<object>('discovery/openid-configuration-v3.sandbox.derived.json'));
    nock(BASE)
      .get('/v3/fhir/.well-known/smart-configuration')
      .reply(200, referenceBody<object>('discovery/smart-configuration-v3.sandbox.derived.json'));
    const { mismatches, smart } = await client.discover();
    expect(mismatches.map(({ document, field }) => `${document} ${field}`)).toEqual([
      'openid authorization_endpoint',
      'openid token_endpoint',
      'openid revocation_endpoint',
      'openid userinfo_endpoint',
      'openid fhir_metadata_uri',
      'smart authorization_endpoint',
      'smart token_endpoint',
      'smart revocation_endpoint',
    ]);
    expect(smart.capabilities).toContain('client-confidential-asymmetric');
  });
});
