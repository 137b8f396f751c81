import {
  AuthenticationError,
  errorFromStatus,
  type Failure,
  type FailureContext,
  type Issue,
  PayerRejectionError,
  PermissionError,
  type VendorResponse,
} from '@payerkit/core';
import { isObject } from '../wire/json.js';
import { type Envelope, type EnvelopeFamily, readEnvelope } from './envelope.js';
import { supportIds } from './support-ids.js';

interface Rejection {
  readonly codes: readonly string[];
  readonly message: string;
  readonly error?: typeof AuthenticationError | typeof PermissionError;
  readonly tokenRejected?: boolean;
}

// One-word errors of Optum's gateway and token endpoints; everything else is classified by status.
const REJECTIONS: readonly Rejection[] = [
  {
    codes: ['access_token_expired', 'invalid_access_token', 'AUTH_FAILURE'],
    message:
      'Optum rejected the access token and then its replacement. Check the environment and, for a product on its own host, productLines; clientId must belong to them.',
    error: AuthenticationError,
    tokenRejected: true,
  },
  {
    codes: ['invalid_product'],
    message:
      "The token is valid, but the application is not subscribed to this product. Add the product to the application in Optum's portal.",
    error: PermissionError,
  },
  {
    codes: ['invalid_client', 'InvalidClient', 'unauthorized_client'],
    message:
      'Optum rejected clientId with clientSecret or clientKey. Sandbox credentials do not work in production, or vice versa: check environment.',
    error: AuthenticationError,
  },
  {
    codes: ['InsufficientScope'],
    message: "The application may not request this scope. Add the product to it in Optum's portal.",
    error: PermissionError,
  },
  {
    codes: ['invalid_request'],
    message: 'Optum found no such path or no token, or could not read the request.',
  },
];

/** Classifies a rejection of any of Optum's products as an error. */
export function optumFailure(response: VendorResponse, context: FailureContext): Failure {
  const envelope = readEnvelope(response.body);
  const known = { ...context, ...supportIds(response.body) };
  return { ...sorted(response, known, envelope), isRejection: provesRejection(response, envelope) };
}

/**
 * Checks whether a response proves that a submission was not accepted: the gateway rejected the token or asked to slow
 * down, or a 400 (422 for lists of fields) states the problem in a documented envelope. An unknown route, which the
 * gateway reports as `invalid_request`, is such a rejection. A bare sentence, an HTML page, and every other status are
 * not: they can come from a gateway that lost its backend or detected a repeat.
 */
function provesRejection({ status, body }: VendorResponse, envelope: Envelope | undefined): boolean {
  if (status === 401 || status === 403 || status === 429) return true;
  if (envelope === undefined || envelope.issues.length === 0 || envelope.mayBeHeld) return false;
  // Problems of dental containers: their errors name what is wrong with the container's state.
  if (status === 404 || status === 409 || status === 412) return PROBLEM_FAMILIES.has(envelope.family);
  if (status === 422) return FIELD_FAMILIES.has(envelope.family);
  // The FHIR products document `{ message, statusCode }` for requests that they reject.
  const isBare = envelope.family === 'message' && !(isObject(body) && body.statusCode === status);
  return status === 400 && !isBare;
}

const PROBLEM_FAMILIES: ReadonlySet<EnvelopeFamily> = new Set(['problem', 'problemFields']);
const FIELD_FAMILIES: ReadonlySet<EnvelopeFamily> = new Set(['fields', 'problemFields', 'detail', 'code']);

function sorted(
  response: VendorResponse,
  context: FailureContext,
  envelope: Envelope | undefined,
): Omit<Failure, 'isRejection'> {
  const details = response.body;
  if (envelope === undefined) return { error: errorFromStatus(context, { details }) };
  const { code, retryable } = envelope;
  // Some products state the kind of failure but not its location.
  const issues: readonly Issue[] =
    envelope.issues.length > 0 ? envelope.issues : [{ severity: 'error', code }];
  if (envelope.rejectedByPayer) {
    return {
      error: new PayerRejectionError({
        ...context,
        code: 'payer_rejection',
        message: 'The payer rejected the request. See `issues` for the corrections.',
        issues,
        retryable: retryable ?? false,
        details,
      }),
    };
  }
  // A gateway code counts only with a matching status: usually 401, and 400 from the v2 token endpoint.
  const rejection = response.status < 500 ? REJECTIONS.find(({ codes }) => codes.includes(code)) : undefined;
  const tokenRejected =
    response.status === 401 && (rejection?.tokenRejected === true || code.toLowerCase() === 'unauthorized');
  const init = {
    issues,
    details,
    ...(rejection === undefined ? {} : { code: snakeCase(code), message: rejection.message }),
    ...(retryable === true ? { retryable } : {}),
  };
  const RejectionError = rejection?.error;
  const error =
    RejectionError === undefined || rejection === undefined
      ? errorFromStatus(context, init)
      : new RejectionError({ ...context, ...init, code: snakeCase(code), message: rejection.message });
  return { error, tokenRejected };
}

function snakeCase(code: string): string {
  return code.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
}
