import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { SandboxEnv } from '../env.js';
import { page } from './responses.js';

const HONO_HTML = 'text/html; charset=UTF-8';

/** Spells the media type of a page as the server does. */
export const htmlType: MiddlewareHandler<SandboxEnv> = async (c, next) => {
  await next();
  const { headers } = c.res;
  if (headers.get('content-type') === HONO_HTML) headers.set('content-type', 'text/html; charset=utf-8');
};

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
    // A browser's preflight request gets its response before any other check.
    c.header('Access-Control-Allow-Methods', 'DELETE, GET, OPTIONS, PATCH, POST, PUT');
    c.header(
      'Access-Control-Allow-Headers',
      'accept, authorization, content-type, user-agent, x-csrftoken, x-requested-with',
    );
    c.header('Access-Control-Max-Age', '86400');
    return page(c, 200);
  }
  return next();
};

/** Sets the session cookie that the server adds to every OAuth response. */
export const sessionCookie: MiddlewareHandler<SandboxEnv> = async (c, next) => {
  await next();
  c.header('Set-Cookie', `sessionid=${randomBytes(16).toString('hex')}; HttpOnly; Path=/`, { append: true });
};
