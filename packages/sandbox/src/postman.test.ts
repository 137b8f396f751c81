import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorizeUrl, VERIFIER } from '../testing/blue-button.js';
import { runCollection } from '../testing/newman.js';
import { form, send } from '../testing/raw-client.js';
import { createSandbox, type Sandbox } from './sandbox.js';

const OWN = new URL('../../../docs/examples/payerkit-sandbox.postman_collection.json', import.meta.url);
const VENDOR = new URL('../../../../shared/reference/blue-button/postman/', import.meta.url);
const POSTMAN_CALLBACK = 'https://oauth.pstmn.io/v1/callback';
const HAS_VENDOR = existsSync(VENDOR);
if (!HAS_VENDOR) console.log("skipped: CMS's Postman collections are not on this machine");

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({
    blueButton: { applications: [{ name: 'Postman', redirectUris: [POSTMAN_CALLBACK] }] },
  });
});
afterAll(() => sandbox.close());

interface Item {
  readonly name: string;
  readonly item?: readonly Item[];
  readonly request?: {
    readonly url: { readonly raw: string; variable?: object[] };
    auth?: object;
  };
}

async function accessToken(): Promise<string> {
  const url = new URL(authorizeUrl(sandbox));
  url.searchParams.set(
    'scope',
    'patient/Patient.rs patient/Coverage.rs patient/ExplanationOfBenefit.rs profile',
  );
  const callback = await sandbox.control.blueButton.consent(url.href, { user: 'BBUser00000' });
  const { clientId, clientSecret } = sandbox.blueButton;
  const response = await send(
    `${sandbox.url}/v2/o/token/`,
    // As the collection says: client authentication in the body.
    form({
      grant_type: 'authorization_code',
      code: new URL(callback).searchParams.get('code') ?? '',
      code_verifier: VERIFIER,
      redirect_uri: POSTMAN_CALLBACK,
      client_id: clientId,
      client_secret: clientSecret,
    }),
  );
  return (JSON.parse(response.body) as { access_token: string }).access_token;
}

/** Returns the ID of the first resource of a type that the token's person has. */
async function firstId(path: string, token: string): Promise<string> {
  const { body } = await send(sandbox.url + path, { headers: { authorization: `Bearer ${token}` } });
  const { entry } = JSON.parse(body) as { entry: readonly { resource: { id: string } }[] };
  return entry[0]?.resource.id ?? '';
}

test('the collection of the documentation runs without a failure', async () => {
  const { requests, failures } = await runCollection(JSON.parse(await readFile(OWN, 'utf8')) as object, {
    baseUrl: sandbox.url,
    clientId: sandbox.blueButton.clientId,
    clientSecret: sandbox.blueButton.clientSecret,
    redirectUri: sandbox.blueButton.redirectUri,
    controlToken: sandbox.control.token,
  });
  expect(failures).toEqual([]);
  expect(requests.length).toBeGreaterThan(20);
  expect(requests.filter(({ status }) => status !== 200)).toEqual([]);
}, 60_000);

describe.skipIf(!HAS_VENDOR)("CMS's own collections", () => {
  test.each([
    'CMS-Blue-Button-API-Sandbox.postman_collection.json',
    'CMS-Blue-Button-API.postman_collection.json',
  ])(
    '%s runs as Postman would send it',
    async (file) => {
      const token = await accessToken();
      const collection = JSON.parse(await readFile(new URL(file, VENDOR), 'utf8')) as Item;
      const fill = async (item: Item): Promise<void> => {
        for (const child of item.item ?? []) await fill(child);
        const { request } = item;
        if (request === undefined) return;
        request.auth = { type: 'bearer', bearer: [{ key: 'token', value: token, type: 'string' }] };
        const [, search] = /^\{\{baseUrl\}\}(.*)\/:resource_id$/.exec(request.url.raw) ?? [];
        if (search === undefined) return;
        // A person types an ID into the field that the collection leaves open.
        const value = search.includes('AuditEvent') ? 'any-id' : await firstId(`${search}/`, token);
        request.url.variable = [{ key: 'resource_id', value }];
      };
      await fill(collection);
      const { requests } = await runCollection(collection, { baseUrl: sandbox.url });
      expect(requests.length).toBeGreaterThan(8);
      // Audit events are for applications of an aligned network alone.
      const expected = requests.map(({ name, path }) => ({
        name,
        path,
        status: path.includes('AuditEvent') ? 403 : 200,
      }));
      expect(requests).toEqual(expected);
    },
    60_000,
  );
});
