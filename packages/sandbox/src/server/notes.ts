import type { IncomingMessage } from 'node:http';
import { Hono } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { SandboxEnv } from '../env.js';
import { keepBytes } from './response.js';

/** Information that an application reported about one exchange. */
export interface Notes {
  member: string | undefined;
  /** Absent when none of the application's own routes matches. */
  template: string | undefined;
  failure: string | undefined;
}

const notes = new WeakMap<IncomingMessage, Notes>();

/** Information that the application reported about this exchange, if it received it. */
export function notesOf(incoming: IncomingMessage): Notes | undefined {
  return notes.get(incoming);
}

/** Returns the template of the first matching route that is not a gate, that is, does not end in a star. */
function toTemplate(paths: readonly string[]): string | undefined {
  return paths.find((path) => !path.endsWith('/*'))?.replaceAll(/:(\w+)(\{[^}]*\})?/g, '{$1}');
}

/** Returns the path template of the route that a request would reach, without calling it. */
export function templateOf(app: Hono<SandboxEnv>, method: string, path: string): string | undefined {
  const [handlers] = app.router.match(method === 'HEAD' ? 'GET' : method, path);
  return toTemplate(handlers.map(([[, route]]) => route.path));
}

/** Wraps a vendor's application so that the journal records route, person and failures. */
export function withNotes(app: Hono<SandboxEnv>): Hono<SandboxEnv> {
  const root = new Hono<SandboxEnv>();
  root.use(async (c, next) => {
    await next();
    const { incoming } = c.env;
    const bytes = c.get('bytes');
    if (bytes !== undefined) keepBytes(c.res, bytes);
    notes.set(incoming, {
      member: c.get('member'),
      template: c.get('template') ?? toTemplate(matchedRoutes(c).map(({ path }) => path)),
      failure: c.error === undefined ? undefined : String(c.error.stack ?? c.error),
    });
  });
  root.route('/', app);
  // A mounted application's own response for unknown paths is lost, so it is called directly.
  root.notFound((c) => app.fetch(c.req.raw, c.env));
  root.onError((error, c) => c.json({ error: 'sandbox_failure', error_description: error.message }, 500));
  return root;
}
