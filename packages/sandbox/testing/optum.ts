import type { Sandbox } from '../src/sandbox.js';
import { form, type RawRequest, type RawResponse, send } from './raw-client.js';

/** Credentials in the three names that every token endpoint of Optum takes. */
export function credentials(sandbox: Sandbox, changes: Readonly<Record<string, string>> = {}) {
  const { clientId, clientSecret } = sandbox.optum;
  return { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, ...changes };
}

/** Asks the v2 endpoint for a token. */
export async function optumToken(
  sandbox: Sandbox,
  changes: Readonly<Record<string, string>> = {},
): Promise<string> {
  const answer = await send(`${sandbox.url}/apip/auth/v2/token`, form(credentials(sandbox, changes)));
  return (JSON.parse(answer.body) as { access_token: string }).access_token;
}

/** Sends a request with a token of its own unless the request brings one. */
export async function sendOptum(
  sandbox: Sandbox,
  path: string,
  request: RawRequest = {},
): Promise<RawResponse> {
  const headers = { authorization: `Bearer ${await optumToken(sandbox)}`, ...request.headers };
  return send(`${sandbox.url}${path}`, { ...request, headers });
}

/** An eligibility inquiry that the sandbox's list of predefined values lets through. */
export function inquiry(tradingPartnerServiceId: string) {
  return {
    controlNumber: '123456789',
    tradingPartnerServiceId,
    provider: { organizationName: 'happy doctors group', npi: '1760854442' },
    subscriber: {
      memberId: '0000000000',
      firstName: 'johnOne',
      lastName: 'DOEONE',
      gender: 'M',
      dateOfBirth: '18800102',
    },
    encounter: { serviceTypeCodes: ['30'] },
  };
}

/** A claim status inquiry that the sandbox's list of predefined values lets through. */
export function statusInquiry(
  tradingPartnerServiceId: string,
  encounter: Readonly<Record<string, string>> = {},
) {
  return {
    controlNumber: '000000001',
    tradingPartnerServiceId,
    providers: [{ organizationName: 'TestProvider', taxId: '0123456789', providerType: 'BillingProvider' }],
    subscriber: { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone', dateOfBirth: '18800102' },
    encounter,
  };
}
