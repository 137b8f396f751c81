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
  if (accept === undefined || accept.trim() === '') return 'application/fhir+json';
  for (const range of accept.split(',')) {
    const known = ACCEPTED[range.split(';')[0]?.trim().toLowerCase() ?? ''];
    if (known !== undefined) return known;
  }
  return undefined;
}

/** Text of every rejection without a reason. */
export const NO_PERMISSION = 'You do not have permission to perform this action.';

/** Returns an error in the framework's style. */
export function detail(c: Context<SandboxEnv>, status: ContentfulStatusCode, text: string): Response {
  return c.body(JSON.stringify({ detail: text }), status, {
    'Content-Type': negotiate(c.req.header('accept')) ?? 'application/fhir+json',
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
