import type { OperationOutcomeIssue } from 'fhir/r4.js';

/** The parts of an error body that classification uses; every shape the server sends is converted to this. */
export interface ErrorBody {
  /** OAuth error code, such as `invalid_grant`. */
  readonly error: string | undefined;
  /** The server's text, for matching only: it can contain names and values. */
  readonly text: string;
  /** True when the body is Blue Button's own envelope (it has `status_code`) rather than that of its OAuth library. */
  readonly own: boolean;
  /** Issues of an OperationOutcome. */
  readonly outcome: readonly OperationOutcomeIssue[];
}

/**
 * Reads `{detail}`, `{error}`, `{status_code, message}`, `{status_code, description}`, OAuth bodies, OperationOutcome,
 * HTML, text and empty bodies.
 */
export function readErrorBody(body: unknown): ErrorBody {
  if (typeof body === 'string')
    return { error: undefined, text: body.slice(0, 2000), own: false, outcome: [] };
  if (typeof body !== 'object' || body === null)
    return { error: undefined, text: '', own: false, outcome: [] };
  const fields = body as Record<string, unknown>;
  const outcome = (Array.isArray(fields.issue) ? fields.issue : []).filter(
    (issue): issue is OperationOutcomeIssue => typeof issue === 'object' && issue !== null,
  );
  const words = [fields.detail, fields.error, fields.error_description, fields.message, fields.description];
  const text = [...words, ...outcome.map((issue) => issue.diagnostics)]
    .filter((word) => typeof word === 'string')
    .join(' ');
  return {
    error: typeof fields.error === 'string' ? fields.error : undefined,
    text,
    own: 'status_code' in fields,
    outcome,
  };
}
