import { BlueButtonClient } from '@payerkit/blue-button';

export async function create({ baseUrl, patientId, accessToken, refreshToken, expiresAtMs, directory }) {
  const client = new BlueButtonClient({
    environment: { baseUrl, kind: 'sandbox' },
    clientId: 'bench',
    clientSecret: 'bench',
    redirectUri: 'http://localhost:3000/callback',
    // Processes share what one of them stores.
    ...(directory !== undefined && { tokenStore: await openStore(directory) }),
  });
  const scopes = 'patient/Patient.rs patient/ExplanationOfBenefit.rs';
  const grant = { accessToken, refreshToken, expiresAt: expiresAtMs, patientId, scopes };
  await client.auth.importGrant('bench', grant);
  const member = client.forGrant('bench');
  const list = (count, concurrency) => member.explanationOfBenefit.list({ count, concurrency });
  return {
    patient: () => member.patient.retrieve(),
    page: (count) => list(count),
    requestPage: (count) =>
      member.request({
        method: 'GET',
        path: '/v2/fhir/ExplanationOfBenefit/',
        query: { patient: patientId, _count: count, startIndex: 0 },
      }),
    async all(count, onItem, { concurrency = 4 } = {}) {
      for await (const eob of list(count, concurrency)) onItem(eob);
    },
    close: () => client.close(),
  };
}

async function openStore(directory) {
  const { FileTokenStore } = await import('@payerkit/core/node');
  return new FileTokenStore(directory);
}
