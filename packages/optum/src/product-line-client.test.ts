import { ConfigurationError, TimeoutError } from '@payerkit/core';
import nock from 'nock';
import { afterEach, describe, expect, test } from 'vitest';
import { DentalClient } from './dental.js';
import { MedicalNetworkClient } from './medical-network.js';
import { PayerFhirClient } from './payer-fhir.js';
import { PharmacyClient } from './pharmacy.js';
import { PlatformClient } from './platform.js';
import { ProductLineClient } from './product-line-client.js';
import { RealClient } from './real.js';
import { ReferenceClient } from './reference.js';
import { RevenueCycleClient } from './revenue-cycle.js';

const origin = 'https://optum.example';
const options = { environment: { baseUrl: origin }, clientId: 'id', clientSecret: 'secret', maxRetries: 0 };
afterEach(() => nock.cleanAll());

function token() {
  return nock(origin)
    .post(/\/(apip\/)?auth\/(v2|sntl)\/token|oauth/)
    .reply(200, { access_token: 'token', expires_in: 3600 });
}

describe('the client of one product line', () => {
  test('calls its operations', async () => {
    token();
    nock(origin)
      .get('/medicalnetwork/reports/v2/X3000000.XX')
      .matchHeader('authorization', 'Bearer token')
      .reply(200, { report_content: 'ISA' });
    const network = new MedicalNetworkClient(options);
    const report = await network.call('GET /medicalnetwork/reports/v2/{filename}', {
      path: { filename: 'X3000000.XX' },
    });
    expect(report.report_content).toBe('ISA');
    await network.close();
  });

  test('has clones of its own kind', async () => {
    token();
    nock(origin).get('/rcm/eligibility/v1/healthcheck').delay(5_000).reply(200, {});
    const client = new RevenueCycleClient(options);
    const hurried = client.withOptions({ timeoutMs: 20 });
    expect(hurried).toBeInstanceOf(RevenueCycleClient);
    expect(hurried.environment).toBe('custom');
    await expect(hurried.call('GET /rcm/eligibility/v1/healthcheck')).rejects.toBeInstanceOf(TimeoutError);
    await client.close();
  });

  test.each([
    DentalClient,
    PayerFhirClient,
    MedicalNetworkClient,
    PharmacyClient,
    PlatformClient,
    RealClient,
    ReferenceClient,
    RevenueCycleClient,
  ])('checks its options and shows no secret: %o', (Client) => {
    expect(() => new Client({ ...options, clientSecret: '' })).toThrow(ConfigurationError);
    const client = new Client({ ...options, clientSecret: 'canary' });
    expect(client).toBeInstanceOf(ProductLineClient);
    expect(JSON.stringify(client)).not.toContain('canary');
  });
});
