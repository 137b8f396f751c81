import type { Context } from 'hono';
import type { SandboxEnv } from '../../env.js';

/** Returns an error as payers' FHIR servers phrase it: never an OperationOutcome. */
export function problem(text: string, statusCode: 400 | 404 | 406) {
  return [{ message: text, statusCode }, statusCode] as const;
}

/** Rejects media types that the servers do not serve. */
export function unacceptable(c: Context<SandboxEnv>): Response | undefined {
  const accept = c.req.header('accept') ?? '*/*';
  return /\*\/\*|json/.test(accept) ? undefined : c.json(...problem('Not Acceptable', 406));
}
