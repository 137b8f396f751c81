import { inspect } from 'node:util';
import { type Issue, safeId } from '../issue.js';
import type { KnownError } from './known-error.js';

/** Every kind of failure, one per error class. Switch on it and the compiler reports a missing kind. */
export type ErrorKind =
  | 'configuration'
  | 'validation'
  | 'bad_request'
  | 'authentication'
  | 'consent_expired'
  | 'consent_denied'
  | 'token_reuse'
  | 'state_mismatch'
  | 'authorization_code'
  | 'refresh_outcome_unknown'
  | 'permission'
  | 'demographics_not_shared'
  | 'not_found'
  | 'patient_not_found'
  | 'conflict'
  | 'rate_limit'
  | 'payer_rejection'
  | 'submission_unknown'
  | 'duplicate_submission'
  | 'server'
  | 'network'
  | 'timeout'
  | 'abort'
  | 'response_format'
  | 'list_changed'
  | 'link_origin';

/** Delivery state of the request: `no` means that nothing left this process. */
export type Sent = 'no' | 'yes' | 'unknown';

/** Constructor fields of a {@link PayerKitError}. */
export interface PayerKitErrorInit {
  /** Stable snake_case code, more specific than the kind. */
  readonly code: string;
  /** One sentence and the next step; never a token, body, query value or name. */
  readonly message: string;
  /** Provider that responded, such as `example`. */
  readonly provider?: string | undefined;
  /** Method and path template, such as `GET /v2/fhir/Patient/{id}`. */
  readonly operation?: string | undefined;
  /** HTTP status of the last response. */
  readonly status?: number | undefined;
  /** The vendor's request ID, for its support desk. */
  readonly requestId?: string | undefined;
  /** The vendor's trace ID in the response body. */
  readonly traceId?: string | undefined;
  /** The control number of the transaction, as the response or the submission has it. */
  readonly controlNumber?: string | undefined;
  /** True when the same call may succeed later. */
  readonly retryable?: boolean | undefined;
  /** Number of attempts. */
  readonly attempts?: number | undefined;
  /** Delivery state of the request. */
  readonly sent?: Sent | undefined;
  /** The problems, normalized. */
  readonly issues?: readonly Issue[] | undefined;
  /** The underlying error; only its name and code are kept. */
  readonly cause?: unknown;
  /** The vendor's own text, for {@link PayerKitError.details}. */
  readonly details?: unknown;
}

/** The retained part of an underlying error. Its message is dropped, because messages can quote a body. */
export interface SafeCause {
  /** Its class name. */
  readonly name: string;
  /** Its code, such as `ECONNRESET`. */
  readonly code?: string;
}

/** An error class as `isInstance` sees it. */
export type ErrorClass<T> = (abstract new (
  ...args: never[]
) => T) & {
  /** Its public name, which a minifier does not change. */
  readonly kindName?: string;
};

function marker(name: string) {
  return Symbol.for(`payerkit.error.${name}`);
}

/**
 * The base class of every error that payerkit throws. It is safe to log in full: no own property, `message`, `stack`,
 * `toJSON()` or `util.inspect()` output contains a token, secret, body, query value or person's name. `instanceof` and
 * {@link PayerKitError.isInstance} work across two installed copies of the package.
 *
 * To recover: switch on `kind`; every class says what to do. Sent: `no`, `yes` or `unknown`, in the field `sent`.
 *
 * @example
 * ```ts
 * try {
 *   await member.patient.retrieve();
 * } catch (error) {
 *   if (PayerKitError.isInstance(error)) console.error(error.kind, error.code, error.requestId);
 *   else throw error;
 * }
 * ```
 */
export abstract class PayerKitError extends Error {
  /** Class of failure. */
  abstract readonly kind: ErrorKind;
  /** Stable code, more specific than the kind. */
  readonly code: string;
  /** Provider that responded. */
  readonly provider: string | undefined;
  /** Method and path template, never a URL. */
  readonly operation: string | undefined;
  /** HTTP status of the last response. */
  readonly status: number | undefined;
  /** The vendor's request ID. */
  readonly requestId: string | undefined;
  /** The vendor's trace ID in the response body, if it looks like an ID: letters, digits and `-_.:`, no blanks. */
  readonly traceId: string | undefined;
  /** The control number of the transaction, if it looks like an ID. */
  readonly controlNumber: string | undefined;
  /** True when the same call may succeed later. */
  readonly retryable: boolean;
  /** Number of attempts; 0 when the request was rejected before sending. */
  readonly attempts: number;
  /** Delivery state of the request. */
  readonly sent: Sent;
  /** The problems, in one format for all vendors. */
  readonly issues: readonly Issue[];
  /** Name and code of the underlying error. */
  override readonly cause: SafeCause | undefined;
  readonly #details: unknown;

  constructor(init: PayerKitErrorInit) {
    super(init.message);
    this.code = init.code;
    this.provider = init.provider;
    this.operation = init.operation;
    this.status = init.status;
    this.requestId = init.requestId;
    this.traceId = safeId(init.traceId);
    this.controlNumber = safeId(init.controlNumber);
    this.retryable = init.retryable ?? false;
    this.attempts = init.attempts ?? 0;
    this.sent = init.sent ?? 'no';
    this.issues = init.issues ?? [];
    this.cause = safeCause(init.cause);
    this.#details = init.details;
    // A minifier renames classes; the mark preserves the public name.
    const name = Object.hasOwn(new.target, 'kindName')
      ? (new.target as { kindName?: string }).kindName
      : new.target.name;
    Object.defineProperty(this, 'name', { value: name, configurable: true });
  }

  /**
   * Returns the vendor's own response, as a parsed body or text. It can contain health data; keep it out of logs.
   *
   * @returns undefined when there was no response body
   * @throws nothing
   * @example
   * ```ts
   * if (PayerKitError.isInstance(error)) await store(error.details()); // may contain health data; never log it
   * ```
   */
  details(): unknown {
    return this.#details;
  }

  /**
   * Returns a plain object of the safe fields, for structured logs.
   *
   * @throws nothing
   * @example
   * ```ts
   * if (PayerKitError.isInstance(error)) console.log(JSON.stringify(error));
   * ```
   */
  toJSON(): Record<string, unknown> {
    const {
      name,
      message,
      kind,
      code,
      provider,
      operation,
      status,
      requestId,
      traceId,
      controlNumber,
      retryable,
      attempts,
      sent,
      issues,
      cause,
    } = this;
    return {
      name,
      message,
      kind,
      code,
      provider,
      operation,
      status,
      requestId,
      traceId,
      controlNumber,
      retryable,
      attempts,
      sent,
      issues,
      cause,
    };
  }

  /** Output of `util.inspect` and console: the stack and the safe fields. */
  [inspect.custom](_depth: number, options: Parameters<typeof inspect>[1]): string {
    const { name: _name, message: _message, ...fields } = this.toJSON();
    const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    return `${this.stack ?? `${this.name}: ${this.message}`} ${inspect(known, options)}`;
  }

  /**
   * Checks whether a value is an error of this class, even if it comes from another copy of the package. After
   * `PayerKitError.isInstance`, `kind` narrows the error to its class.
   *
   * @param value - anything, usually a caught value
   * @example
   * ```ts
   * if (RateLimitError.isInstance(error)) await wait(error.retryAfterMs);
   * if (PayerKitError.isInstance(error) && error.kind === 'submission_unknown') lookUp(error.controlNumber);
   * ```
   */
  static isInstance<T extends PayerKitError>(
    this: ErrorClass<T>,
    value: unknown,
  ): value is PayerKitError extends T ? KnownError : T {
    return isMarked(this as ErrorClass<T> & typeof PayerKitError, value);
  }

  /** Makes `instanceof` work across copies of the package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isMarked(this, value);
  }

  static {
    mark(this, 'PayerKitError');
  }
}

/**
 * Gives an error class the mark by which `instanceof` and `isInstance` recognize it across copies of the package. Call
 * it in a static block of each class.
 *
 * @param name - its public name
 * @throws nothing
 * @example
 * ```ts
 * class TeapotError extends PayerKitError {
 *   readonly kind = 'server' as const;
 *   static {
 *     mark(this, 'TeapotError');
 *   }
 * }
 * ```
 */
export function mark(errorClass: { readonly prototype: object }, name: string): void {
  Object.defineProperty(errorClass.prototype, marker(name), { value: true });
  Object.defineProperty(errorClass, 'kindName', { value: name });
}

function isMarked(errorClass: { readonly prototype: object }, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  // A subclass written outside payerkit has no mark of its own: the prototype chain decides.
  if (!Object.hasOwn(errorClass, 'kindName'))
    return Object.prototype.isPrototypeOf.call(errorClass.prototype, value);
  const { kindName } = errorClass as unknown as { kindName: string };
  return (value as Record<symbol, unknown>)[marker(kindName)] === true;
}

function safeCause(cause: unknown): SafeCause | undefined {
  if (typeof cause !== 'object' || cause === null) return undefined;
  const { name, code } = cause as { name?: unknown; code?: unknown };
  const safeName = typeof name === 'string' && /^\w{1,60}$/.test(name) ? name : 'Error';
  return typeof code === 'string' && /^\w{1,60}$/.test(code) ? { name: safeName, code } : { name: safeName };
}
