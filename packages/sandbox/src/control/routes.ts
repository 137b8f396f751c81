import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { ClaimType } from '../blue-button/control.js';
import { CLAIM_TYPES } from '../data/history.js';
import type { SandboxEnv } from '../env.js';
import { FAULTS } from '../faults/effects.js';
import { type FaultRule, faultRuleProblems } from '../faults/rules.js';
import type { Stubs } from '../stubs/stubs.js';
import { registerApplicationRoutes } from './application-routes.js';
import type { SandboxControl } from './control.js';
import type { JournalEntry } from './journal.js';
import { registerMemberRoutes } from './member-routes.js';
import { registerStateRoutes } from './state-routes.js';
import { registerStubRoutes } from './stub-routes.js';
import { SWITCH_CHOICES, switchProblems } from './switch-changes.js';

/** Fields of an exchange that a wait can match. */
const MATCHED = ['vendor', 'method', 'template', 'status', 'member', 'processed', 'completed'];
const LONGEST_WAIT_MS = 60_000;

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function claimType(given: unknown): ClaimType | undefined {
  const type = CLAIM_TYPES.find((known) => known === given);
  if (type === undefined && given !== undefined)
    throw new TypeError(`type must be one of ${CLAIM_TYPES.join(', ')}`);
  return type;
}

/** Dependencies of the HTTP control other than the in-process control. */
export interface ControlledServer {
  /** Settings of both clients. */
  configuration(): unknown;
  /** Removes a rule by its number. */
  removeFault(id: number): boolean;
  /** Responses of the user's own. */
  readonly stubs: Stubs;
}

/** The control over HTTP: everything that {@link SandboxControl} offers in process, protected by its own token. */
export function createControlApp(control: SandboxControl, server: ControlledServer): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>().basePath('/_control');

  app.use(async (c, next) => {
    const expected = Buffer.from(`Bearer ${control.token}`);
    const given = Buffer.from(c.req.header('authorization') ?? `Bearer ${c.req.query('token') ?? ''}`);
    const allowed = given.length === expected.length && timingSafeEqual(given, expected);
    return allowed ? next() : c.json({ error: 'The control needs its own bearer token.' }, 401);
  });
  const bodyOf = async (request: { json(): Promise<unknown> }): Promise<Record<string, unknown>> => {
    const body: unknown = await request.json().catch(() => undefined);
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  };
  const list = () => control.faults.list();

  app.get('/configuration', (c) => c.json(server.configuration()));
  app.get('/journal', (c) => c.json(control.journal(Number(c.req.query('after') ?? 0))));
  app.post('/wait', async (c) => {
    const { match, after, timeoutMs } = await bodyOf(c.req);
    const wanted = Object.entries(typeof match === 'object' && match !== null ? match : {});
    const unknown = wanted.map(([name]) => name).filter((name) => !MATCHED.includes(name));
    if (wanted.length === 0 || unknown.length > 0)
      return c.json({ error: `match must contain one or more of ${MATCHED.join(', ')}` }, 400);
    const fits = (entry: JournalEntry) =>
      wanted.every(([name, value]) => entry[name as keyof JournalEntry] === value);
    const options = {
      ...(isNumber(after) ? { after } : {}),
      ...(isNumber(timeoutMs) ? { timeoutMs: Math.min(Math.max(timeoutMs, 0), LONGEST_WAIT_MS) } : {}),
    };
    return control.waitFor(fits, options).then(
      (entry) => c.json(entry),
      (error: Error) => c.json({ error: error.message }, 408),
    );
  });
  app.get('/counters', (c) => c.json(control.counters()));
  app.get('/clock', (c) => c.json({ now: control.clock.now() }));
  app.post('/clock', async (c) => {
    const { advanceMs } = await bodyOf(c.req);
    if (!isNumber(advanceMs) || advanceMs < 0)
      return c.json({ error: 'advanceMs must be a number of milliseconds, 0 or more' }, 400);
    control.clock.advance(advanceMs);
    return c.json({ now: control.clock.now() });
  });
  app.post('/reset', (c) => {
    control.reset();
    return c.body(null, 204);
  });
  app.post('/seed', async (c) => {
    const { seed } = await bodyOf(c.req);
    if (!Number.isSafeInteger(seed)) return c.json({ error: 'seed must be a whole number' }, 400);
    control.seed(seed as number);
    return c.body(null, 204);
  });

  app.get('/faults', (c) => {
    const kinds = Object.entries(FAULTS).map(([name, { about, defaults }]) => ({ name, about, defaults }));
    return c.json({ active: list(), kinds });
  });
  app.post('/faults', async (c) => {
    const rule = await bodyOf(c.req);
    const problems = faultRuleProblems(rule);
    if (problems.length > 0) return c.json({ error: `Invalid fault rule. ${problems.join('; ')}` }, 400);
    // The rule has no problems.
    control.faults.add(rule as unknown as FaultRule);
    return c.json({ id: list().at(-1)?.id }, 201);
  });
  app.delete('/faults', (c) => {
    control.faults.clear();
    return c.body(null, 204);
  });
  app.delete('/faults/:id', (c) =>
    server.removeFault(Number(c.req.param('id')))
      ? c.body(null, 204)
      : c.json({ error: 'no such fault' }, 404),
  );

  app.get('/switches', (c) =>
    c.json({
      'blue-button': control.blueButton.switches,
      optum: control.optum.switches,
      choices: SWITCH_CHOICES,
    }),
  );
  for (const vendor of ['blue-button', 'optum'] as const) {
    const switches = () => (vendor === 'optum' ? control.optum : control.blueButton).switches;
    app.get(`/${vendor}/switches`, (c) => c.json(switches()));
    app.post(`/${vendor}/switches`, async (c) => {
      const changes = await bodyOf(c.req);
      const wrong = switchProblems(switches(), changes);
      if (wrong.length > 0) return c.json({ error: wrong.join('; ') }, 400);
      return c.json(Object.assign(switches(), changes));
    });
  }

  registerMemberRoutes(app, control);
  registerStateRoutes(app, control);
  registerApplicationRoutes(app, control);
  registerStubRoutes(app, server.stubs);
  app.post('/blue-button/:action', async (c) => {
    const body = await bodyOf(c.req);
    const filter = body as { user?: string; clientId?: string };
    const { blueButton } = control;
    const actions: Readonly<Record<string, () => unknown>> = {
      'expire-grants': () => blueButton.expireGrants(filter),
      'revoke-grants': () => blueButton.revokeGrants(filter),
      'expire-tokens': () => blueButton.expireTokens(filter),
      'revoke-tokens': () => blueButton.revokeTokens(filter),
      'add-claims': () =>
        blueButton.addClaims(String(body.user), {
          type: claimType(body.type),
          count: isNumber(body.count) ? body.count : undefined,
        }),
      consent: () => blueButton.consent(String(body.authorizeUrl), { ...body, user: String(body.user) }),
    };
    const action = actions[c.req.param('action')];
    if (action === undefined)
      return c.json({ error: `unknown action; known: ${Object.keys(actions).join(', ')}` }, 404);
    try {
      return c.json({ result: await action() });
    } catch (error) {
      return c.json({ error: error instanceof Error ? error.message : 'failed' }, 400);
    }
  });
  app.post('/optum/expire-tokens', (c) => c.json({ result: control.optum.expireTokens() }));
  app.post('/optum/revoke-tokens', (c) => c.json({ result: control.optum.revokeTokens() }));
  app.get('/events', (c) =>
    streamSSE(c, async (stream) => {
      const stop = control.onExchange((entry) => {
        void stream.writeSSE({ event: 'exchange', id: String(entry.id), data: JSON.stringify(entry) });
      });
      await stream.writeSSE({ event: 'ready', data: JSON.stringify(control.counters()) });
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      stop();
    }),
  );
  app.notFound((c) => c.json({ error: 'unknown control path' }, 404));
  return app;
}
