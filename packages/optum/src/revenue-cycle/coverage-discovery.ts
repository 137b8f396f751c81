import {
  type Issue,
  type RequestOptions,
  ResponsePromise,
  TimeoutError,
  ValidationError,
} from '@payerkit/core';
import { asArray } from '../eligibility/benefit.js';
import type { Connection } from '../internal/connection.js';
import { callTyped, mapped } from '../internal/resource-call.js';
import { isObject, phrase } from '../internal/wire-errors.js';
import { wireText } from '../internal/wire-text.js';
import type { OperationAnswer, OperationBody } from '../operations.js';

/** What to discover: an eligibility question, and the answer to it where one came. */
export type DiscoveryRequest = OperationBody<'POST /rcm/eligibility/v1/coverage-discovery'>;

/** The same in X12. */
export type DiscoveryX12Request = OperationBody<'POST /rcm/eligibility/v1/coverage-discovery/x12'>;

/** A discovery under way or ended. */
export interface DiscoveryTask {
  /** Its id. */
  readonly id: string;
  /** Where it stands. */
  readonly status: 'pending' | 'success' | 'failure' | 'unknown';
  /** `serial` or `chained`. */
  readonly type: string | undefined;
  /** Coverages it found, by name of the path. */
  readonly successful: readonly string[];
  /** Paths that found none. */
  readonly unsuccessful: readonly string[];
  /** Paths under way. */
  readonly pending: readonly string[];
  /** Paths passed over, such as those tried within 72 hours. */
  readonly skipped: readonly string[];
  /** As on the wire. */
  readonly response: OperationAnswer<'GET /rcm/eligibility/v1/coverage-discovery/{id}'>;
}

/** What a start of a discovery gave. */
export interface DiscoveryStart {
  /** Ids of the tasks that were started; empty for a dry run. */
  readonly taskIds: readonly string[];
  /** What a dry run would try. */
  readonly wouldTry: readonly string[];
  /** What did not qualify, beside what was started. */
  readonly issues: readonly Issue[];
}

/** Options of {@link CoverageDiscovery.wait}. */
export interface WaitOptions extends RequestOptions {
  /** How long to wait between looks, in milliseconds. Default 5 000. */
  readonly pollMs?: number | undefined;
  /** How long to wait in all, in milliseconds. Default 600 000. */
  readonly waitTimeoutMs?: number | undefined;
}

const retrieveKey = 'GET /rcm/eligibility/v1/coverage-discovery/{id}';

/**
 * Looks for coverage that nobody named: Medicare, Medicaid, commercial plans.
 *
 * Optum: Enhanced Eligibility, coverage discovery. Product on the application: Enhanced Eligibility.
 */
export class CoverageDiscovery {
  readonly #connection: Connection;

  /**
   * @internal
   * @param connection - how Optum is reached
   */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Starts a discovery, or with `dryRun` says what it would try. Retry class `unsafe`: a start costs money.
   *
   * @param request - the question, the answer where there is one, `callbackUrl`, `dryRun`
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws `ValidationError` before anything is sent; `SubmissionUnknownError` when nobody knows whether it started;
   * `BadRequestError` when nothing qualifies; the token, permission, network and time errors of every call
   * @example
   * ```ts
   * const { taskIds } = await optum.coverageDiscovery.start({ canonicalEligibilityRequest });
   * const tasks = await Promise.all(taskIds.map((id) => optum.coverageDiscovery.wait(id)));
   * ```
   */
  start(request: DiscoveryRequest, options?: RequestOptions): ResponsePromise<DiscoveryStart> {
    const key = 'POST /rcm/eligibility/v1/coverage-discovery';
    return mapped(callTyped(this.#connection, key, { body: request }, options), ({ data }) =>
      readStart(data),
    );
  }

  /**
   * As {@link CoverageDiscovery.start}, with the question and the answer in X12.
   *
   * @param request - `x12-270`, `x12-271`, `callbackUrl`, `dryRun`
   * @param options - signal, time budgets in milliseconds, retries, headers
   */
  startX12(request: DiscoveryX12Request, options?: RequestOptions): ResponsePromise<DiscoveryStart> {
    const key = 'POST /rcm/eligibility/v1/coverage-discovery/x12';
    return mapped(callTyped(this.#connection, key, { body: request }, options), ({ data }) =>
      readStart(data),
    );
  }

  /**
   * Where a discovery stands. Retry class `safe`.
   *
   * @param id - of the task
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws `NotFoundError` for an unknown id; the errors of every call
   */
  retrieve(id: string, options?: RequestOptions): ResponsePromise<DiscoveryTask> {
    return mapped(callTyped(this.#connection, retrieveKey, { path: { id } }, options), ({ data }) =>
      readTask(data, id),
    );
  }

  /**
   * Waits until a discovery has ended, looking now and then.
   *
   * @param id - of the task
   * @param options - `pollMs`, `waitTimeoutMs`; signal, time budgets in milliseconds, retries, headers of each look
   * @returns the ended task; `failure` is an end too
   * @throws `TimeoutError` (code `wait_timeout`) when it goes on longer; the reason of the signal; the errors of every call
   */
  wait(id: string, options: WaitOptions = {}): ResponsePromise<DiscoveryTask> {
    return new ResponsePromise(this.#wait(id, options));
  }

  async #wait(id: string, { pollMs = 5_000, waitTimeoutMs = 600_000, ...options }: WaitOptions) {
    const { clock } = this.#connection;
    for (let waitedMs = 0; ; waitedMs += pollMs) {
      const answer = await this.retrieve(id, options).withResponse();
      if (answer.data.status !== 'pending') return answer;
      if (waitedMs + pollMs > waitTimeoutMs) {
        throw new TimeoutError({
          code: 'wait_timeout',
          provider: 'optum',
          operation: retrieveKey,
          message: 'The discovery is still under way; wait for it again later.',
          retryable: true,
          sent: 'yes',
        });
      }
      await clock.sleep(pollMs, options.signal);
    }
  }

  /**
   * Reads a callback of the vendor. Callbacks are unsigned and may come twice, so nothing in the body is believed but the id:
   * the task is read back. Answer the callback with 204.
   *
   * @param body - parsed JSON of the callback
   * @param options - signal, time budgets in milliseconds, retries, headers of reading back
   * @throws `ValidationError` for a body without an id; `NotFoundError` when the vendor knows no such task
   */
  parseCallback(body: unknown, options?: RequestOptions): ResponsePromise<DiscoveryTask> {
    const id = isObject(body) ? wireText(body.id) : undefined;
    if (id !== undefined) return this.retrieve(id, options);
    return new ResponsePromise(
      Promise.reject(
        new ValidationError({
          code: 'invalid_callback',
          provider: 'optum',
          message: 'The callback names no task.',
          issues: [{ severity: 'error', code: 'required', path: 'id', text: 'is required' }],
        }),
      ),
    );
  }
}

/** One task (202), several beside refusals (207), or what a dry run would try (200). */
function readStart(answer: unknown): DiscoveryStart {
  const parts = Array.isArray(answer)
    ? answer.filter(isObject).map(({ status, body }) => ({ status: Number(status), body: body as unknown }))
    : [{ status: 200, body: answer }];
  const bodies = parts.map(({ body }) => body).filter(isObject);
  return {
    taskIds: bodies.flatMap(({ id }) => wireText(id) ?? []),
    wouldTry: bodies.flatMap(({ pending }) => namesOf(pending)),
    issues: parts
      .filter(({ status }) => status >= 400)
      .map(({ status, body }) => {
        const { text, followUp } = phrase(body);
        return { severity: 'warning', code: String(status), text, followUp };
      }),
  };
}

function readTask(response: DiscoveryTask['response'], askedId: string): DiscoveryTask {
  const wire: Readonly<Record<string, unknown>> = isObject(response) ? response : {};
  const paths: Readonly<Record<string, unknown>> = isObject(wire.discoveryPaths) ? wire.discoveryPaths : {};
  const status = wireText(wire.status);
  return {
    id: wireText(wire.id) ?? askedId,
    status: status === 'pending' || status === 'success' || status === 'failure' ? status : 'unknown',
    type: wireText(wire.type),
    successful: namesOf(paths.successful),
    unsuccessful: namesOf(paths.unsuccessful),
    pending: namesOf(paths.pending),
    skipped: namesOf(paths.skipped),
    response,
  };
}

function namesOf(paths: unknown): string[] {
  return asArray(paths as unknown[]).flatMap((path) => wireText(isObject(path) ? path.name : path) ?? []);
}
