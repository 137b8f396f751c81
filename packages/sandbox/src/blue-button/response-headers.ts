import type { MiddlewareHandler } from 'hono';
import type { SandboxEnv } from '../env.js';

/** Requests per second and token that the server allows; in practice nobody reaches it. */
const RATE_LIMIT = 100_000;

/** Headers that every answer has. Off the FHIR paths the rate limit is the literal text `None`. */
export const commonHeaders: MiddlewareHandler<SandboxEnv> = async (c, next) => {
  const fhir = /^\/v[123]\/fhir\/[A-Z]/.test(c.req.path);
  c.header('X-RateLimit-Limit', fhir ? String(RATE_LIMIT) : 'None');
  c.header('X-RateLimit-Remaining', fhir ? String(RATE_LIMIT - 1) : 'None');
  c.header('X-RateLimit-Reset', fhir ? '0.9997' : 'None');
  c.header('Vary', 'Accept');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('X-Frame-Options', 'DENY');
  c.header('Referrer-Policy', 'strict-origin-when-cross-origin');
  c.header('Strict-Transport-Security', 'max-age=31536000');
  c.header('Content-Security-Policy-Report-Only', "default-src 'self'");
  c.header('Access-Control-Allow-Origin', '*');
  if (c.req.method === 'OPTIONS' && c.req.header('access-control-request-method') !== undefined) {
    // A browser's preflight is answered before anything else is looked at.
    c.header('Access-Control-Allow-Methods', 'DELETE, GET, OPTIONS, PATCH, POST, PUT');
    c.header(
      'Access-Control-Allow-Headers',
      'accept, authorization, content-type, user-agent, x-csrftoken, x-requested-with',
    );
    return c.body('', 200);
  }
  return next();
};
