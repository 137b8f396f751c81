import { BlueButtonClient } from '@payerkit/blue-button';

export async function create({ baseUrl, patientId, accessToken, refreshToken, expired }) {
  const client = new BlueButtonClient({
    environment: { baseUrl, kind: 'sandbox' },
    clientId: 'bench',
    clientSecret: 'bench',
    redirectUri: 'http://localhost:3000/callback',
  });
  await client.auth.importGrant('bench', {
    accessToken,
    refreshToken,
    expiresAt: new Date(Date.now() + (expired ? -1000 : 3_600_000)).toISOString(),
    patientIds: { v2: patientId },
    scopes: ['patient/Patient.rs', 'patient/ExplanationOfBenefit.rs'],
  });
  const member = client.forGrant('bench');
  const list = (count, concurrency) => member.explanationOfBenefit.list({ count, concurrency });
  return {
    patient: () => member.patient.retrieve(),
    page: (count) => list(count),
    async all(count, onItem, { concurrency = 4 } = {}) {
      for await (const eob of list(count, concurrency)) onItem(eob);
    },
    close: () => client.close(),
  };
}
