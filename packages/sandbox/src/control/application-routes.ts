import type { Hono } from 'hono';
import type { BlueButtonRegistration } from '../blue-button/application.js';
import { isRecord } from '../blue-button/record.js';
import type { SandboxEnv } from '../env.js';
import type { OptumApplication } from '../optum/application.js';
import type { SandboxControl } from './control.js';
import { bodyOf } from './request-body.js';

type Check = (value: unknown) => string | undefined;

const TEXT: Check = (value) => (typeof value === 'string' && value !== '' ? undefined : 'must be a text');
const FLAG: Check = (value) => (typeof value === 'boolean' ? undefined : 'must be true or false');
const TEXTS: Check = (value) =>
  Array.isArray(value) && value.every((one) => TEXT(one) === undefined)
    ? undefined
    : 'must be a list of texts';
const OBJECT: Check = (value) => (isRecord(value) ? undefined : 'must be an object');

function oneOf(...choices: readonly string[]): Check {
  return (value) =>
    choices.some((choice) => choice === value) ? undefined : `must be one of ${choices.join(', ')}`;
}

/**
 * Returns why a text cannot be registered as a callback address; undefined when it can.
 *
 * @param value - as given
 */
export function redirectUriProblem(value: unknown): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value)) return 'must be an absolute URI';
  return value.includes('#') ? 'must have no fragment' : undefined;
}

const REDIRECT_URIS: Check = (value) => {
  if (!Array.isArray(value) || value.length === 0) return 'must be a list of at least one URI';
  return value.map(redirectUriProblem).find((problem) => problem !== undefined);
};

const BLUE_BUTTON: Readonly<Record<keyof BlueButtonRegistration, Check>> = {
  name: TEXT,
  clientId: TEXT,
  clientSecret: TEXT,
  redirectUris: REDIRECT_URIS,
  loopbackRedirects: FLAG,
  dataAccessType: oneOf('THIRTEEN_MONTH', 'ONE_TIME', 'RESEARCH_STUDY'),
  scopes: TEXTS,
  demographics: FLAG,
  active: FLAG,
  authType: oneOf('AUTHORIZATION_CODE', 'CLIENT_CREDENTIALS', 'AUTH_CODE_AND_CLIENT_CREDS'),
  v3: FLAG,
  partDOnly: FLAG,
  jwks: OBJECT,
  jwksUrl: TEXT,
};

const OPTUM: Readonly<Record<keyof OptumApplication, Check>> = {
  clientId: TEXT,
  clientSecret: TEXT,
  jwks: OBJECT,
  products: TEXTS,
};

function problemsOf(
  body: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Check>>,
  required: readonly string[],
): string[] {
  const missing = required.filter((name) => body[name] === undefined).map((name) => `${name} is required`);
  const wrong = Object.entries(body).flatMap(([name, value]) => {
    const check = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (check === undefined) return [`unknown field: ${name}`];
    const problem = check(value);
    return problem === undefined ? [] : [`${name} ${problem}`];
  });
  return [...missing, ...wrong];
}

/** Adds the routes that list and register the applications of both vendors. */
export function registerApplicationRoutes(app: Hono<SandboxEnv>, control: SandboxControl): void {
  app.get('/blue-button/applications', (c) => c.json(control.blueButton.applications()));
  app.post('/blue-button/applications', async (c) => {
    const body = await bodyOf(c.req);
    const problems = problemsOf(body, BLUE_BUTTON, ['name']);
    if (problems.length > 0) return c.json({ error: problems.join('; ') }, 400);
    // Its fields have been checked above.
    return c.json(control.blueButton.registerApplication(body as unknown as BlueButtonRegistration), 201);
  });
  app.get('/optum/applications', (c) => c.json(control.optum.applications()));
  app.post('/optum/applications', async (c) => {
    const given = await bodyOf(c.req);
    const body = { products: ['*'], ...given };
    const problems = problemsOf(body, OPTUM, ['clientId', 'clientSecret']);
    if (problems.length > 0) return c.json({ error: problems.join('; ') }, 400);
    // Its fields have been checked above.
    return c.json(control.optum.registerApplication(body as unknown as OptumApplication), 201);
  });
}
