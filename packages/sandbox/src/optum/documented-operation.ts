import type { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { SandboxEnv } from '../env.js';
import { DOCUMENTED } from './generated/documented.js';

/** A response generated from an operation's schema. */
export type DocumentedResponse = readonly [
  method: string,
  template: string,
  status: number,
  /** Empty where the documents name none. */
  mediaType: string,
  requiredHeaders: readonly string[],
  /** Text, or bytes as characters of one byte each. */
  body: string,
];

interface Route {
  readonly pattern: RegExp;
  readonly answer: DocumentedResponse;
}

let routes: readonly Route[] | undefined;

function allRoutes(): readonly Route[] {
  routes ??= DOCUMENTED.toSorted(
    // When two templates match, the one with more literal path segments counts.
    ([, left], [, right]) => left.split('{').length - right.split('{').length,
  ).map((answer) => {
    const literal = answer[1].replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\/$/, '');
    return { pattern: new RegExp(`^${literal.replaceAll(/\{[^}]*\}/g, '[^/]+')}/?$`), answer };
  });
  return routes;
}

/** Checks whether the documents name a path, with any method. */
export function isDocumented(path: string): boolean {
  return allRoutes().some(({ pattern }) => pattern.test(path));
}

function routeOf(method: string, path: string) {
  return allRoutes().find(({ pattern, answer }) => answer[0] === method && pattern.test(path));
}

/** Returns the path template of a documented operation. */
export function documentedTemplate(method: string, path: string): string | undefined {
  return routeOf(method, path)?.answer[1];
}

/** Responds to documented requests that nothing else handles; must be last. */
export function registerDocumented(app: Hono<SandboxEnv>): void {
  app.use(async (c, next) => {
    const route = routeOf(c.req.method, c.req.path);
    if (route === undefined) return next();
    const [, template, status, mediaType, requiredHeaders, body] = route.answer;
    c.set('template', template);
    const missing = requiredHeaders.filter((name) => c.req.header(name) === undefined);
    if (missing.length > 0) {
      const error_description = `Missing required header: ${missing.join(', ')}`;
      return c.json({ error: 'invalid_request', error_description }, 400);
    }
    if (mediaType === '') return c.json({}, status as ContentfulStatusCode);
    const bytes = Buffer.from(body, 'latin1');
    return c.body(bytes, status as ContentfulStatusCode, { 'content-type': mediaType });
  });
}
