import { generateKeyPairSync } from 'node:crypto';
import { createReadStream, mkdirSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sealSession } from '@payerkit/blue-button';
import {
  type Call,
  errorFromStatus,
  MemoryTokenStore,
  OptionCheck,
  type ProviderProfile,
  RequestPipeline,
  systemClock,
} from '@payerkit/core';
import { CLAIM, HEAD } from '../../packages/optum/testing/remittance-x12.js';
import { x12File } from '../../packages/optum/testing/x12-file.js';
import { OPTUM_FILES, OPTUM_VALUES } from './doc-examples-optum.js';
import { LEDGER_SECRET, type Values, type World } from './doc-examples-world.js';

/** Reads error responses of a provider that is not one of the packages'. */
export const failure: ProviderProfile['failure'] = ({ body }, context) => ({
  error: errorFromStatus(context, { details: body }),
});
/** That provider. */
export const PROFILE: ProviderProfile = {
  provider: 'example',
  requestIdHeaders: ['x-request-id'],
  failure,
};
/** Names of a call of that provider. */
export const WHERE = { provider: 'example', operation: 'GET /things' };
/** Key of a submission in the ledger. */
const SUBMISSION_KEY = 'submission-1';
/** Attributes of that submission. */
export const SUBMISSION = { ...WHERE, contentDigest: 'digest-1' };
const SEAL_KEY = new Uint8Array(32).fill(7);

/** A call of the sandbox that needs no credentials. */
function metadataCall({ sandbox }: World): Call<unknown> {
  return {
    template: '/v2/fhir/metadata',
    method: 'GET',
    baseUrl: sandbox.url,
    path: '/v2/fhir/metadata',
    authorization: { type: 'none' },
    retryClass: 'safe',
  };
}

/** Returns the PEM of a private key that was created for this run. */
function privatePem(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** Returns the error of a request that failed. */
async function failed({ blueButton }: World): Promise<unknown> {
  const call = blueButton.request({ method: 'GET', path: '/v2/fhir/nowhere', auth: 'none' });
  return Promise.resolve(call).then(
    () => new Error('The sandbox has such a path.'),
    (error: unknown) => error,
  );
}

async function begun(world: World) {
  await world.submissions.begin(SUBMISSION_KEY, SUBMISSION);
  return world.submissions;
}

/** Contents of the files that examples read, by name. */
const FILES: Readonly<Record<string, () => string>> = {
  'own.835': () => x12File([{ code: '835', version: '005010X221A1', segments: [...HEAD, 'LX*1', ...CLAIM] }]),
};

/** Returns the path of a file in the folder of the example, with its contents if it has any. */
function fileOf(world: World, name: string): string {
  const file = join(world.directory, name);
  mkdirSync(dirname(file), { recursive: true });
  const content = OPTUM_FILES[name] ?? FILES[name];
  if (content !== undefined) writeFileSync(file, content());
  return file;
}

/** Values that examples of docstrings assume, by name. */
export const VALUES: Values = {
  ...OPTUM_VALUES,
  blueButton: (world) => world.blueButton,
  body: () => ({ resourceType: 'Patient', id: '1' }),
  bytes: () => new TextEncoder().encode('%PDF-1.7'),
  call: metadataCall,
  callbackUrl: async (world) => world.consents((await world.started()).url),
  check: () => new OptionCheck('example'),
  client: (world) => world.blueButton,
  clientId: ({ sandbox }) => sandbox.blueButton.clientId,
  clientSecret: ({ sandbox }) => sandbox.blueButton.clientSecret,
  clientKey: () => ({ kid: '2026-07', privateKey: privatePem() }),
  // A reader's program would wait.
  clock: () => ({ ...systemClock, sleep: async () => undefined }),
  coverage: async ({ stage }) => (await stage.reader()).native.coverage.list().first(),
  dateOfBirth: () => '18800102',
  disclosureLog: (world) => world.disclosureLog,
  eob: async ({ stage }) => (await stage.reader()).explanationOfBenefit.list().first(),
  error: failed,
  firstName: () => 'johnone',
  idToken: ({ sandbox }) => sandbox.control.blueButton.identityToken('BBUser00000'),
  id: async (world) => (await (await world.member()).auditEvents.list().first())?.id,
  key: () => SUBMISSION_KEY,
  keys: () => [{ kid: '2026-07', key: SEAL_KEY }],
  lastName: () => 'doeone',
  ledger: begun,
  member: (world) => world.member(),
  memberConsents: (world) => (url: string) => world.consents(url),
  memberId: () => '0000000000',
  name: () => 'R5000000.OA',
  operation: () => WHERE.operation,
  optum: (world) => world.optum,
  options: () => ({ timeoutMs: 5000 }),
  origin: ({ sandbox }) => sandbox.url,
  patient: async ({ stage }) => (await stage.reader()).patient.retrieve(),
  patientControlNumber: () => '12345',
  payer: () => '00001',
  payerId: () => '87726',
  pipeline: (world) => world.closing(new RequestPipeline(PROFILE, {})),
  privatePem,
  process: () => process,
  provider: () => ({ organizationName: 'happy doctors group', npi: '1760854442' }),
  redirectUri: ({ sandbox }) => sandbox.blueButton.redirectUri,
  sandbox: ({ sandbox }) => sandbox,
  save: () => async () => undefined,
  sealed: async (world) => sealSession((await world.started()).session, [{ kid: '2026-07', key: SEAL_KEY }]),
  secret: () => LEDGER_SECRET,
  session: async (world) => (await world.started()).session,
  signal: () => new AbortController().signal,
  store: () => async () => undefined,
  subscriber: () => ({
    memberId: '0000000000',
    firstName: 'johnone',
    lastName: 'doeone',
    dateOfBirth: '18800102',
  }),
  successor: () => new MemoryTokenStore(),
  tokenStore: async (world) => {
    await world.member();
    return world.tokenStore;
  },
  tradingPartnerServiceId: () => '00001',
  userId: async (world) => {
    await world.member();
    return world.userId;
  },
  wait: () => async () => undefined,
  where: () => WHERE,
  writeAuditLine: () => async () => undefined,
  Pool: (world) => world.stage.database.Pool,
  ExampleClient: (world) =>
    class ExampleClient {
      constructor(options: object) {
        world.closing(new RequestPipeline(PROFILE, options));
      }
    },
  createReadStream: (world) => (name: string) => createReadStream(fileOf(world, name)),
  readFile: (world) => (name: string) => readFile(fileOf(world, name), 'utf8'),
  writeFile: (world) => (name: string, text: string) => writeFile(fileOf(world, name), text),
};
