import { BlueButtonClient } from '@payerkit/blue-button';

export async function create({ baseUrl, patientId, accessToken, refreshToken, expired }) {
  const client = new BlueButtonClient({
    environment: { baseUrl, kind: 'sandbox' },
    clientId: 'bench',
    clientSecret: 'bench',
    redirectUri: 'http://localhost:3000/callback',
  });
  const scopes = 'patient/Patient.rs patient/ExplanationOfBenefit.rs';
  const fresh = { accessToken, expiresAt: Date.now() + 3_600_000 };
  await client.auth.importGrant('bench', { refreshToken, patientId, scopes, ...(!expired && fresh) });
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
