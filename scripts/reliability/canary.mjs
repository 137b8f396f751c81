// Privacy markers in everything that a caller or a vendor can send, over every operation, and where they may not turn up.
import { readdir, readFile } from 'node:fs/promises';
import { inspect } from 'node:util';
import { BlueButtonClient } from '@payerkit/blue-button';
import { MemoryDisclosureLog, PayerKitError } from '@payerkit/core';
import { OptumClient } from '@payerkit/optum';
import { IMMEDIATE, inParallel, json, serve } from './support.mjs';

// A vendor's code of letters alone may be shown, and an ID without blanks: neither is how names and numbers of people look.
const MARKER = 'Zzyzx 84213';
const TOKEN = 'Zzyzx84213';
const MARK = /zzyzx/i;
const GENERATED = new URL('../../packages/optum/src/generated/', import.meta.url);
const OPERATION = /"((?:GET|POST|PUT|PATCH|DELETE) \/[^"]*)": \[/g;

/** A person as a vendor would send one. */
const PERSON = {
  status: MARKER,
  name: [{ family: `${MARKER} Roe`, given: [MARKER] }],
  subscriber: { memberId: MARKER, firstName: MARKER, lastName: MARKER },
  transactionId: MARKER,
  traceId: MARKER,
  meta: { traceId: MARKER },
  claimReference: { patientControlNumber: MARKER, correlationId: MARKER },
};
const ERRORS = {
  ...PERSON,
  error: MARKER,
  error_description: `${MARKER} is wrong`,
  message: `${MARKER} Roe is not covered`,
  errors: [{ field: MARKER, code: MARKER, description: MARKER, value: MARKER, location: MARKER }],
  issue: [
    { severity: 'error', code: MARKER, diagnostics: MARKER, expression: [MARKER], details: { text: MARKER } },
  ],
};
const HEADERS = {
  'x-request-id': `${MARKER} 1`,
  'x-chng-trace-id': `${MARKER} 2`,
  location: `https://${TOKEN}.example/`,
};

/** @type {readonly [string, number, unknown, string][]} */
const RESPONSES = [
  ['200 of another shape', 200, PERSON, 'application/json'],
  ['200 with errors', 200, ERRORS, 'application/json'],
  ['200, a list', 200, [PERSON, ERRORS], 'application/json'],
  ['200, broken JSON', 200, `{"name":"${MARKER}`, 'application/json'],
  ['200, a page', 200, `<html>${MARKER}</html>`, 'text/html'],
  ['302', 302, MARKER, 'text/plain'],
  ['400', 400, ERRORS, 'application/json'],
  ['401', 401, ERRORS, 'application/json'],
  ['403', 403, ERRORS, 'application/fhir+json'],
  ['404', 404, MARKER, 'text/plain'],
  ['422', 422, [ERRORS], 'application/json'],
  ['429', 429, ERRORS, 'application/json'],
  ['500', 500, `<html>${MARKER}</html>`, 'text/html'],
];

/**
 * @param {import('./support.mjs').Context} context
 * @returns {AsyncGenerator<import('./support.mjs').Row, void, undefined>}
 */
export async function* canaryExperiments({ sizes }) {
  const lines = (await readdir(GENERATED, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const tables = await Promise.all(
    lines.map(({ name }) => readFile(new URL(`${name}/rows.ts`, GENERATED), 'utf8')),
  );
  const keys = tables.flatMap((table) => [...table.matchAll(OPERATION)].map(([, key = '']) => key));
  /** @type {typeof RESPONSES[number]} */
  let current = /** @type {(typeof RESPONSES)[number]} */ (RESPONSES[0]);
  const server = await serve(({ path, response }) => {
    if (path.includes('token') || path.includes('/auth/'))
      return json(response, 200, {
        access_token: `secret${TOKEN}`,
        refresh_token: `r${TOKEN}`,
        token_type: 'Bearer',
        expires_in: 3600,
      });
    if (path === '/health/bfd') return json(response, 200, {});
    const [, status, body, type] = current;
    return json(response, status, body, { ...HEADERS, 'content-type': type });
  });
  const witness = new Witness();
  const common = {
    clock: IMMEDIATE,
    maxRetries: 1,
    logger: witness.logger,
    disclosureLog: new MemoryDisclosureLog(),
    requestedBy: 'experiment',
    purpose: 'experiment',
  };
  const optum = new OptumClient({
    ...common,
    environment: { baseUrl: server.url, kind: 'production' },
    clientId: `id${TOKEN}`,
    clientSecret: `secret${TOKEN}`,
    preflight: 'off',
  });
  const medicare = new BlueButtonClient({
    ...common,
    environment: { baseUrl: server.url, kind: 'sandbox' },
    clientId: `id${TOKEN}`,
    clientSecret: `secret${TOKEN}`,
    redirectUri: 'https://app.example/callback',
  });
  for (const client of [optum, medicare])
    for (const event of /** @type {const} */ (['request', 'response', 'retry', 'token', 'disclosure']))
      client.on(event, (seen) => witness.see(event, seen));

  let calls = 0;
  try {
    // A small run meets every operation once, a large one every operation with every response.
    const responses = sizes.cases < 100_000 ? RESPONSES.filter((_, n) => n % 6 === 1) : RESPONSES;
    for (const response of responses) {
      current = response;
      await medicare.auth.importGrant('m', {
        accessToken: `a${TOKEN}`,
        refreshToken: `r${TOKEN}`,
        expiresAt: Date.now() + 3_600_000,
        scopes: 'patient/Patient.rs patient/Coverage.rs patient/ExplanationOfBenefit.rs profile',
        patientId: '-1',
      });
      const all = [
        ...keys.map(
          (key) => () =>
            optum.call(
              /** @type {never} */ (key),
              .../** @type {[]} */ (/** @type {unknown} */ (requestOf(key))),
            ),
        ),
        ...optumCalls(optum),
        ...medicareCalls(medicare),
      ];
      await inParallel(all.length, 8, async (n) => {
        calls += 1;
        try {
          await all[n]?.();
        } catch (error) {
          witness.see(`error of call ${n} (${response[0]})`, error);
        }
      });
    }
  } finally {
    await Promise.all([optum.close(), medicare.close()]);
    server.close();
  }
  yield {
    promise: 'Errors, log lines and events hold no text of a caller or vendor',
    experiment: `Markers in paths, queries, headers, bodies, credentials and ${RESPONSES.length} kinds of responses`,
    figures: {
      operations: keys.length,
      calls,
      'errors, log lines and events looked at': witness.seen,
      ...(witness.leaks.size > 0 && { where: [...witness.leaks].slice(0, 5).join('; ') }),
    },
    losses: { 'markers found': witness.found, 'untyped errors': witness.untyped },
  };
}

/** @param {string} key */
function requestOf(key) {
  const names = [...key.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  const path = Object.fromEntries(names.map((name) => [name, MARKER]));
  const headers = { providerTaxId: '123456789', 'x-note': MARKER };
  const request = {
    path,
    query: { note: MARKER, memberId: MARKER },
    headers,
    ...(!key.startsWith('GET') && { body: { ...PERSON, query: `{ a(b: "${MARKER}") }` } }),
  };
  return [request, { subject: MARKER }];
}

/**
 * @param {OptumClient} optum
 * @returns {(() => PromiseLike<unknown>)[]}
 */
function optumCalls(optum) {
  const options = { subject: MARKER };
  const wrong = /** @type {never} */ (/** @type {unknown} */ (PERSON));
  return [
    () =>
      optum.request(
        { method: 'GET', path: `/members/${TOKEN}`, query: { id: MARKER }, headers: { 'x-a': MARKER } },
        options,
      ),
    () => optum.request({ method: 'POST', path: `/${TOKEN}`, body: PERSON }, options),
    () => optum.eligibility.check(wrong, options),
    () => optum.eligibility.checkX12(`ISA*${MARKER}~`, options),
    () => optum.claims.professional.submit(wrong, options),
    () => optum.claims.institutional.submit(wrong, options),
    () => optum.claims.status.check(wrong, options),
    () => optum.reports.retrieve(MARKER, options),
    () => optum.reports.toJson(MARKER, options),
    () => optum.reports.list().toArray({ limit: 5 }),
    () => optum.payers.list(wrong).toArray({ limit: 5 }),
  ];
}

/**
 * @param {BlueButtonClient} medicare
 * @returns {(() => PromiseLike<unknown>)[]}
 */
function medicareCalls(medicare) {
  const member = medicare.forGrant('m');
  return [
    () => member.patient.retrieve(),
    () => member.coverage.list().toArray({ limit: 5 }),
    () => member.claims.list().toArray({ limit: 5 }),
    () => member.explanationOfBenefit.retrieve(`carrier-${TOKEN}`),
    () => member.native.coverage.retrieve(`part-a-${TOKEN}`),
    () => member.userinfo(),
    () => member.request({ method: 'GET', path: `/v2/fhir/Patient/${TOKEN}`, query: { name: MARKER } }),
    () => member.introspect(),
    () =>
      medicare.auth.complete(
        `https://app.example/callback?code=${TOKEN}&state=${TOKEN}`,
        /** @type {never} */ ({ state: MARKER }),
      ),
    () => medicare.request({ method: 'GET', path: `/v2/${TOKEN}` }),
  ];
}

/** Looks at everything that is said. */
class Witness {
  seen = 0;
  found = 0;
  untyped = 0;
  leaks = new Set();

  /** @type {import('@payerkit/core').Logger} */
  logger = {
    debug: (message, fields) => this.see('log', { message, fields }),
    info: (message, fields) => this.see('log', { message, fields }),
    warn: (message, fields) => this.see('log', { message, fields }),
    error: (message, fields) => this.see('log', { message, fields }),
  };

  /**
   * @param {string} where
   * @param {unknown} said
   */
  see(where, said) {
    this.seen += 1;
    // The person's key is the application's own, and is in disclosures on purpose.
    const value = where === 'disclosure' ? { .../** @type {object} */ (said), subject: undefined } : said;
    const isError = value instanceof Error;
    if (isError && !PayerKitError.isInstance(value)) this.untyped += 1;
    const texts = [
      JSON.stringify(value),
      inspect(value, { depth: 12, showHidden: true, maxStringLength: null }),
    ];
    if (isError) texts.push(String(value), value.stack ?? '');
    if (!texts.some((text) => MARK.test(text ?? ''))) return;
    this.found += 1;
    this.leaks.add(
      `${where}: ${isError ? `${value.name} ${/** @type {PayerKitError} */ (value).code}` : ''}`,
    );
  }
}
