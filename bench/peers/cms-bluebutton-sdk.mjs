// The official SDK. Its constructor knows CMS's hosts only, so the base is set afterwards.
import { AuthorizationToken, BlueButton } from 'cms-bluebutton-sdk';

export const pageSize = 10;

export function create({ baseUrl, patientId, accessToken, refreshToken, expiresAtMs }) {
  const sdk = new BlueButton({
    clientId: 'bench',
    clientSecret: 'bench',
    callbackUrl: 'http://localhost/callback',
  });
  sdk.baseUrl = baseUrl;
  const token = new AuthorizationToken({
    access_token: accessToken,
    refresh_token: refreshToken,
    expires_in: 3600,
    expires_at: expiresAtMs,
    patient: patientId,
    scope: '',
    token_type: 'Bearer',
  });
  const page = async (_count) =>
    (await sdk.getExplanationOfBenefitData(token, { params: { _count } })).response.data;
  return {
    patient: async () => (await sdk.getCustomData(`fhir/Patient/${patientId}`, token)).response.data,
    page,
    async all(count, onItem) {
      const { pages } = await sdk.getPages(await page(count), token);
      for (const bundle of pages) for (const entry of bundle.entry) onItem(entry.resource);
    },
  };
}
