import type { MiddlewareHandler } from 'hono';
import type { SandboxEnv } from '../env.js';

/** Headers of every response. */
export const commonHeaders: MiddlewareHandler<SandboxEnv> = async (c, next) => {
  c.header('Vary', 'Accept');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('X-Frame-Options', 'DENY');
  c.header('Referrer-Policy', 'strict-origin-when-cross-origin');
  c.header('Strict-Transport-Security', 'max-age=31536000');
  c.header('Content-Security-Policy-Report-Only', "default-src 'self'");
  if (c.req.header('origin') !== undefined) c.header('Access-Control-Allow-Origin', '*');
  if (c.req.method === 'OPTIONS' && c.req.header('access-control-request-method') !== undefined) {
    // A browser's preflight request gets its response before anything else is checked.
    c.header('Access-Control-Allow-Methods', 'DELETE, GET, OPTIONS, PATCH, POST, PUT');
    c.header(
      'Access-Control-Allow-Headers',
      'accept, authorization, content-type, user-agent, x-csrftoken, x-requested-with',
    );
    c.header('Access-Control-Max-Age', '86400');
    return c.html('', 200);
  }
  return next();
};
