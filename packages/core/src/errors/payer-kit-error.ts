import { inspect } from 'node:util';
import type { Issue } from '../issue.js';

/** Every kind of failure, one for each error class: switch on it and the compiler tells you when one is missing. */
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

/** Whether the request reached the vendor: `no` means that nothing left this process. */
export type Sent = 'no' | 'yes' | 'unknown';

/** What a {@link PayerKitError} is made of. */
export interface PayerKitErrorInit {
  /** Stable machine code, snake case, finer than the kind. */
  readonly code: string;
  /** One sentence and the next step; never a token, body, query value or name. */
  readonly message: string;
  /** Which provider responded, such as `example`. */
  readonly provider?: string | undefined;
  /** Method and path template, such as `GET /v2/fhir/Patient/{id}`. */
  readonly operation?: string | undefined;
  /** HTTP status of the last response. */
  readonly status?: number | undefined;
  /** The vendor's id for the request, for its support desk. */
  readonly requestId?: string | undefined;
  /** Whether the same call may succeed later. */
  readonly retryable?: boolean | undefined;
  /** How many times the request was tried. */
  readonly attempts?: number | undefined;
  /** Whether the request reached the vendor. */
  readonly sent?: Sent | undefined;
  /** What was wrong, normalised. */
  readonly issues?: readonly Issue[] | undefined;
  /** The error below this one; only its name and code are kept. */
  readonly cause?: unknown;
  /** The vendor's own words, for {@link PayerKitError.details}. */
  readonly details?: unknown;
}

/** What is kept of an underlying error: messages can quote a body, so they are dropped. */
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
  /** Its public name, which a minifier leaves alone. */
  readonly kindName?: string;
};

function marker(name: string) {
  return Symbol.for(`payerkit.error.${name}`);
}

/**
 * The base of every error payerkit throws. Safe to log whole: no own property, `message`, `stack`, `toJSON()` or
 * `util.inspect()` output holds a token, secret, body, query value or name. `instanceof` and
 * {@link PayerKitError.isInstance} work across two installed copies of the package.
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
  /** Which class of failure this is. */
  abstract readonly kind: ErrorKind;
  /** Stable machine code, finer than the kind. */
  readonly code: string;
  /** Which provider responded. */
  readonly provider: string | undefined;
  /** Method and path template, never a URL. */
  readonly operation: string | undefined;
  /** HTTP status of the last response. */
  readonly status: number | undefined;
  /** The vendor's id for the request. */
  readonly requestId: string | undefined;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  /** How many times the request was tried; 0 when it was rejected before sending. */
  readonly attempts: number;
  /** Whether the request reached the vendor. */
  readonly sent: Sent;
  /** What was wrong, normalised over all vendors. */
  readonly issues: readonly Issue[];
  /** Name and code of the error below this one. */
  override readonly cause: SafeCause | undefined;
  readonly #details: unknown;

  /**
   * @param init - its fields
   */
  constructor(init: PayerKitErrorInit) {
    super(init.message);
    this.code = init.code;
    this.provider = init.provider;
    this.operation = init.operation;
    this.status = init.status;
    this.requestId = init.requestId;
    this.retryable = init.retryable ?? false;
    this.attempts = init.attempts ?? 0;
    this.sent = init.sent ?? 'no';
    this.issues = init.issues ?? [];
    this.cause = safeCause(init.cause);
    this.#details = init.details;
    // A minifier renames classes; the mark keeps the public name.
    const name = Object.hasOwn(new.target, 'kindName')
      ? (new.target as { kindName?: string }).kindName
      : new.target.name;
    Object.defineProperty(this, 'name', { value: name, configurable: true });
  }

  /**
   * The vendor's own words: parsed body or text. It can hold health data; keep it out of logs.
   *
   * @returns what the vendor sent, or undefined
   */
  details(): unknown {
    return this.#details;
  }

  /** A plain object of the safe fields, for structured logs. */
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
      retryable,
      attempts,
      sent,
      issues,
      cause,
    };
  }

  /** What `util.inspect` and console print: the stack and the safe fields. */
  [inspect.custom](_depth: number, options: Parameters<typeof inspect>[1]): string {
    const { name: _name, message: _message, ...fields } = this.toJSON();
    const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    return `${this.stack ?? `${this.name}: ${this.message}`} ${inspect(known, options)}`;
  }

  /**
   * Whether a value is an error of this class, also when it comes from another copy of the package.
   *
   * @param value - anything, usually what was caught
   * @example
   * ```ts
   * if (RateLimitError.isInstance(error)) await wait(error.retryAfterMs);
   * ```
   */
  static isInstance<T extends PayerKitError>(this: ErrorClass<T>, value: unknown): value is T {
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
 * Gives an error class its mark, by which `instanceof` and `isInstance` know it across copies of the package.
 * Call it in a static block of each class.
 *
 * @param errorClass - the class
 * @param name - its public name
 */
export function mark(errorClass: { readonly prototype: object }, name: string): void {
  Object.defineProperty(errorClass.prototype, marker(name), { value: true });
  Object.defineProperty(errorClass, 'kindName', { value: name });
}

function isMarked(errorClass: { readonly prototype: object }, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  // A subclass written outside payerkit carries no mark of its own: the prototype chain decides.
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
