import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { SandboxEnv } from '../env.js';

/** Accepted media types, each with the type of its response. */
const ACCEPTED: Readonly<Record<string, string>> = {
  'application/fhir+json': 'application/fhir+json',
  'application/json': 'application/json',
  '*/*': 'application/fhir+json',
  'application/*': 'application/fhir+json',
};

/** Returns the media type of the response to an Accept header; undefined when none matches. */
export function negotiate(accept: string | undefined): string | undefined {
  if (accept === undefined) return 'application/fhir+json';
  const ranges = accept.split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
    return { known: ACCEPTED[type], quality };
  });
  // The first of the best: sorting keeps the order of equals.
  return ranges.sort((one, other) => other.quality - one.quality).find(({ known }) => known !== undefined)
    ?.known;
}

/** Text of every rejection without a reason. */
export const NO_PERMISSION = 'You do not have permission to perform this action.';

/** Rejections that the framework has in Spanish. */
const SPANISH: Readonly<Record<string, string>> = {
  'Authentication credentials were not provided.': 'Las credenciales de autenticación no se proveyeron.',
  [NO_PERMISSION]: 'Usted no tiene permiso para realizar esta acción.',
};

/** Checks for the one resource that is plain JSON and not FHIR. */
export function isUserinfo(c: Context<SandboxEnv>): boolean {
  return c.req.path.includes('/connect/userinfo');
}

/** Returns an error in the framework's style. */
export function detail(c: Context<SandboxEnv>, status: ContentfulStatusCode, text: string): Response {
  const isSpanish = /^\s*es\b/i.test(c.req.header('accept-language') ?? '');
  const type = isUserinfo(c) ? 'application/json' : negotiate(c.req.header('accept'));
  return c.body(JSON.stringify({ detail: (isSpanish && SPANISH[text]) || text }), status, {
    'Content-Type': type ?? 'application/fhir+json',
  });
}

/** Returns an error of the v3 backend, passed on unchanged. */
export function outcome(c: Context<SandboxEnv>, status: ContentfulStatusCode, diagnostics: string): Response {
  const body = {
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code: 'processing', diagnostics }],
  };
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/fhir+json' });
}

/** Returns an error of the v1/v2 backend: every 4xx except 404 becomes 400. */
export function upstreamError(c: Context<SandboxEnv>, diagnostics: string): Response {
  return detail(c, 400, `An error occurred contacting the upstream server:${diagnostics}`);
}
