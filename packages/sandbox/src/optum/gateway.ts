import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import { productOf } from './products.js';
import type { OptumServer } from './server.js';

const UNKNOWN_PATH = { error: 'invalid_request', error_description: 'Invalid request' };

/** Optum Real responds to a missing or invalid token in its own format, before the gateway's table applies. */
function isReal(path: string) {
  return path.startsWith('/oihub/') || path.startsWith('/py/oihub/');
}

/** Precedes every product: checks token, then product, each rejected with the gateway's own text. */
export function registerGateway(app: Hono<SandboxEnv>, server: OptumServer): void {
  // A load balancer responds here; its text is the sandbox's own.
  app.get('/', (c) => c.text('OK'));
  app.use(async (c, next) => {
    const { path } = c.req;
    const product = productOf(path);
    if (product === undefined) return c.json(UNKNOWN_PATH, 400);
    const token = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (token === undefined)
      return isReal(path)
        ? c.json({ message: 'Authentication required: No token provided' }, 401)
        : c.json({ error: 'invalid_request', error_description: 'The access token is missing' }, 401);
    const issued = server.tokens.get(token);
    const expired = issued !== undefined && issued.expiresAt <= server.now();
    if (issued === undefined || expired) {
      if (isReal(path)) return c.json({ message: 'Authentication failed: Invalid or expired token' }, 401);
      const body = expired
        ? { error: 'access_token_expired', error_description: 'The access token expired' }
        : {
            error: 'invalid_access_token',
            error_description: 'Invalid access token',
            traceId: server.traceId(),
          };
      return c.json(body, 401);
    }
    const { products } = issued.application;
    if (!products.includes('*') && !products.includes(product)) {
      const body = {
        error: 'invalid_product',
        error_description: 'Permission Denied.',
        traceId: server.traceId(),
      };
      return c.json(body, 401);
    }
    return next();
  });
}

/** Returns the gateway's response to an unknown path. */
export function unknownPath(c: Context<SandboxEnv>): Response {
  return c.json(UNKNOWN_PATH, 400);
}
