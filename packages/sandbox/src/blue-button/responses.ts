import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { SandboxEnv } from '../env.js';

/** Body in the server's own style, with the status inside. */
export interface OwnError {
  /** HTTP status, repeated in the body. */
  readonly status_code: ContentfulStatusCode;
  /** Plain message. */
  readonly message?: string;
  /** OAuth error code. */
  readonly error?: string;
  /** OAuth error text. */
  readonly error_description?: string;
  /** Text of the revocation endpoints. */
  readonly description?: string;
}

/** Responds with the status that the body names. */
export function ownError(c: Context<SandboxEnv>, body: OwnError): Response {
  return c.json(body, body.status_code);
}

/** Text for an application that CMS has disabled. */
export function inactiveText(name: string): string {
  return `This application, ${name}, is temporarily inactive. If you are the app maintainer, please contact the Blue Button API team. If you are a Medicare Beneficiary and need assistance, please contact the support team for the application you are trying to access.`;
}

/** Ending of the texts that deny an application a whole access method. */
const CONTACT = 'If you are the app maintainer, please contact the Blue Button API team.';

const BENEFICIARY =
  'If you are a Medicare Beneficiary and need assistance, please contact the support team for the application you are trying to access.';

/** Text for an application that may not use this grant type. */
export function authTypeText(name: string): string {
  return `This authorization call type is not allowed for application, ${name}. ${CONTACT} ${BENEFICIARY}`;
}

/** Text for an application that may not use signed assertions. */
export function noClientCredentialsText(name: string): string {
  return `This application, ${name}, does not yet have access to this authorization method. ${CONTACT}`;
}

/** Text for an application that may not use v3. */
export function noV3Text(name: string): string {
  return `This application, ${name}, does not yet have access to v3 endpoints. ${CONTACT}`;
}

/** Text for an application whose own registration lacks a scope. */
export function noAppScopeText(name: string, calls: string): string {
  return `This application, ${name}, does not have access to make ${calls}. ${CONTACT}`;
}

/** Django's page for an unknown path. */
export function notFoundPage(c: Context<SandboxEnv>): Response {
  return c.html(
    '<!doctype html>\n<html lang="en">\n<head>\n  <title>Not Found</title>\n</head>\n<body>\n  <h1>Not Found</h1><p>The requested resource was not found on this server.</p>\n</body>\n</html>\n',
    404,
  );
}

/** Redirects to the same address with a trailing slash, as Django does for paths that require one. */
export function redirectToSlash(c: Context<SandboxEnv>): Response {
  return c.redirect(`${c.req.path}/${new URL(c.req.url).search}`, 301);
}

/** Returns the failure of the server itself. */
export function serverError(c: Context<SandboxEnv>): Response {
  return c.json({ error: 'Server Error (500)' }, 500);
}

/** Returns a page with only a status; its text means nothing to a client. */
export function page(c: Context<SandboxEnv>, status: 200 | 400 | 403 | 404 | 405, text = ''): Response {
  return c.html(text, status);
}
