import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import type { Stubs } from '../stubs/stubs.js';
import { registerApplicationRoutes } from './application-routes.js';
import { registerClockRoutes } from './clock-routes.js';
import type { SandboxControl } from './control.js';
import { registerExchangeRoutes } from './exchange-routes.js';
import { registerFaultRoutes } from './fault-routes.js';
import { registerGrantRoutes } from './grant-routes.js';
import { registerMemberRoutes } from './member-routes.js';
import { registerReportRoutes } from './report-routes.js';
import { registerStateRoutes } from './state-routes.js';
import { registerStubRoutes } from './stub-routes.js';
import { registerSwitchRoutes } from './switch-routes.js';

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
    const given = c.req.header('authorization') ?? `Bearer ${c.req.query('token') ?? ''}`;
    return isToken(control.token, given)
      ? next()
      : c.json({ error: 'The control needs its own bearer token.' }, 401);
  });
  app.get('/configuration', (c) => c.json(server.configuration()));
  registerExchangeRoutes(app, control);
  registerClockRoutes(app, control);
  registerStateRoutes(app, control);
  registerFaultRoutes(app, control.faults, (id) => server.removeFault(id));
  registerSwitchRoutes(app, control);
  registerMemberRoutes(app, control);
  registerReportRoutes(app, control);
  registerApplicationRoutes(app, control);
  registerStubRoutes(app, server.stubs);
  // Last: its routes of Blue Button match any action.
  registerGrantRoutes(app, control);
  app.notFound((c) => c.json({ error: 'unknown control path' }, 404));
  return app;
}

/** Compares a bearer token in constant time. */
function isToken(token: string, header: string): boolean {
  const expected = Buffer.from(`Bearer ${token}`);
  const given = Buffer.from(header);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
