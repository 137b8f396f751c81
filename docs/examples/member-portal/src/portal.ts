import { readFile } from 'node:fs/promises';
import type { BlueButtonClient } from '@payerkit/blue-button';
import { createConsentHandlers } from '@payerkit/blue-button/web';
import { PayerKitError, type SealKey } from '@payerkit/core';
import { type Context, Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import { claimsCsv, recordBundle } from './export.js';
import { type MemberRecord, Records } from './records.js';
import { signIn, signOut, type User, userOf } from './sign-in.js';
import { accountPage, exportPage } from './views/account.js';
import { cardPage } from './views/card.js';
import { CARE_PAGES, carePage } from './views/care.js';
import { claimPage, claimsPage } from './views/claims.js';
import { costsPage } from './views/costs.js';
import { homePage } from './views/home.js';
import type { Page } from './views/layout.js';
import { layout } from './views/layout.js';
import { notFoundPage, problemOf } from './views/problems.js';
import { connectPage, type Person, welcomePage } from './views/welcome.js';

/** Parts of the portal. */
export interface PortalOptions {
  readonly client: BlueButtonClient;
  /** A client of v3, for the insurance card. */
  readonly cards: BlueButtonClient<'v3'>;
  readonly keys: readonly SealKey[];
  /** Synthetic people who can consent; the page shows how to sign in as one. */
  readonly people: readonly Person[] | undefined;
}

interface Env {
  Variables: { user: User };
}

const ASSETS = { 'portal.css': 'text/css', 'portal.js': 'text/javascript' } as const;

/** Creates the portal: `fetch` of the result serves it. */
export function createPortal({ client, cards, keys, people }: PortalOptions): Hono<Env> {
  const app = new Hono<Env>();
  const records = new Records(client, cards);
  // As the browser sees it: behind a proxy that ends TLS, requests arrive over HTTP.
  const { origin } = new URL(client.auth.redirectUri);
  const isSecure = origin.startsWith('https:');
  const consent = createConsentHandlers<Context>({
    client,
    memberKey: async (_request, c) => (await userOf(c, keys))?.id ?? c.redirect('/'),
    sessionKeys: keys,
    afterConsent: '/overview',
    afterRevocation: '/connect?ended',
    onConsent: ({ key }) => records.forget(key),
    onError: (error, _request, c) => problem(c, error),
  });

  const show = async (c: Context, page: Page, status: 200 | 404 = 200) =>
    c.html(layout(page, await userOf(c, keys), new URL(c.req.url).pathname), status);
  async function problem(c: Context, error: PayerKitError): Promise<Response> {
    const { status, page } = problemOf(error);
    if (status === 503) c.header('retry-after', '30');
    return c.html(layout(page, await userOf(c, keys), new URL(c.req.url).pathname), status);
  }

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'same-origin',
    }),
    csrf({ origin }),
  );
  app.get('/assets/:name', async (c, next) => {
    const name = c.req.param('name') as keyof typeof ASSETS;
    if (!Object.hasOwn(ASSETS, name)) return next();
    const body = await readFile(new URL(`../public/${name}`, import.meta.url), 'utf8');
    return c.body(body, 200, { 'content-type': ASSETS[name], 'cache-control': 'max-age=300' });
  });
  // Pages hold health data: no cache may keep them.
  app.use(async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
  });

  app.get('/', async (c) =>
    (await userOf(c, keys)) === undefined ? show(c, welcomePage()) : c.redirect('/overview'),
  );
  app.post('/sign-in', async (c) => {
    await signIn(c, keys, { isSample: false, isSecure });
    return c.redirect('/overview', 303);
  });
  app.post('/sample', async (c) => {
    await signIn(c, keys, { isSample: true, isSecure });
    return c.redirect('/overview', 303);
  });
  app.post('/sign-out', (c) => {
    signOut(c);
    return c.redirect('/', 303);
  });
  app.get('/consent/start', (c) => consent.start(c.req.raw, c));
  app.get('/consent/callback', (c) => consent.callback(c.req.raw, c));
  app.post('/consent/revoke', async (c) => {
    const user = await userOf(c, keys);
    if (user !== undefined) records.forget(user.id);
    return consent.revoke(c.req.raw, c);
  });

  // Everything below is for signed-in users.
  app.use(async (c, next) => {
    const user = await userOf(c, keys);
    if (user === undefined) return c.redirect('/');
    c.set('user', user);
    return next();
  });
  app.get('/connect', (c) => show(c, connectPage(people, c.req.query('ended') !== undefined)));
  app.post('/refresh', (c) => {
    records.forget(c.get('user').id);
    return c.redirect('/overview', 303);
  });

  /** Serves a page about the member's record. */
  const withRecord = (path: string, respond: (c: Context<Env>, record: MemberRecord) => unknown) =>
    app.get(path, async (c) => {
      try {
        return (await respond(c, await records.of(c.get('user')))) as Response;
      } catch (error) {
        // Who has not connected Medicare yet is asked to, on a page that says what is read.
        if (PayerKitError.isInstance(error) && error.code === 'no_grant') return c.redirect('/connect');
        throw error;
      }
    });
  withRecord('/overview', (c, record) => show(c, homePage(record)));
  withRecord('/claims', (c, record) => show(c, claimsPage(record, c.req.query())));
  withRecord('/claims/:id', (c, record) => {
    const page = claimPage(record, c.req.param('id') ?? '');
    return page ? show(c, page) : show(c, notFoundPage(), 404);
  });
  withRecord('/care', (c) => c.redirect('/care/providers'));
  withRecord('/care/:page', (c, record) => {
    const name = c.req.param('page') ?? '';
    return Object.hasOwn(CARE_PAGES, name)
      ? show(c, carePage(record, name as keyof typeof CARE_PAGES, c.req.query('all') !== undefined))
      : show(c, notFoundPage(), 404);
  });
  withRecord('/costs', (c, record) => show(c, costsPage(record)));
  withRecord('/card', (c, record) => show(c, cardPage(record)));
  withRecord('/export', (c) => show(c, exportPage()));
  withRecord('/export/claims.csv', (c, record) =>
    download(c, 'claims.csv', 'text/csv; charset=utf-8', claimsCsv(record)),
  );
  withRecord('/export/record.json', (c, record) =>
    download(c, 'record.json', 'application/fhir+json', JSON.stringify(recordBundle(record), undefined, 2)),
  );
  withRecord('/account', async (c, record) => {
    const { id, isSample } = c.get('user');
    return show(c, accountPage(record, isSample ? undefined : await client.forGrant(id).grant()));
  });

  app.notFound((c) => show(c, notFoundPage(), 404));
  app.onError((error, c) => {
    if (PayerKitError.isInstance(error)) return problem(c, error);
    // HTTPException of csrf() is a response of its own.
    if ('getResponse' in error) return error.getResponse();
    console.error(error);
    return c.text('Something went wrong.', 500);
  });
  return app;
}

function download(c: Context, name: string, type: string, body: string): Response {
  return c.body(body, 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
  });
}
