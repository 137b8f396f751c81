import { type List, type RequestOptions, ResponsePromise, ValidationError } from '@payerkit/core';
import type { Connection } from '../internal/call/connection.js';
import { job } from '../internal/call/job.js';
import { callTyped, checked, mapped } from '../internal/call/resource-call.js';
import { checkTypes } from '../internal/check/arguments.js';
import { questionIssues } from '../internal/check/preflight.js';
import { checkInterchange, rejectIssues } from '../internal/check/request.js';
import { isObject } from '../internal/error/wire-errors.js';
import { wireText } from '../internal/wire/text.js';
import {
  type DiscoveryRequest,
  type DiscoveryStart,
  type DiscoveryTask,
  type DiscoveryX12Request,
  readStart,
  readTask,
} from './discovery-task.js';
import { linkList, type RevenueCycleListQuery } from './link-list.js';

/** Which discoveries to list. */
export interface DiscoveryQuery extends RevenueCycleListQuery {
  /** Only those that stand so. */
  readonly status?: 'pending' | 'success' | 'failure' | undefined;
  /** Only those that were started under this `x-optum-correlation-id`. */
  readonly correlationId?: string | undefined;
  /** Only those started at or after this instant, ISO 8601. */
  readonly startDateTime?: string | undefined;
  /** Only those started at or before this instant, ISO 8601. */
  readonly endDateTime?: string | undefined;
  /** Order: oldest first, or with the minus newest first. Default newest first. */
  readonly sort?: 'startDateTime' | '-startDateTime' | undefined;
}

/** Options of {@link CoverageDiscovery.wait}. */
export interface WaitOptions extends RequestOptions {
  /** How long to wait between looks, in milliseconds. Default 5 000. */
  readonly pollMs?: number | undefined;
  /** How long to wait in all, in milliseconds. Default 600 000. */
  readonly waitTimeoutMs?: number | undefined;
}

const RETRIEVE_KEY = 'GET /rcm/eligibility/v1/coverage-discovery/{id}';

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
   * @param request - the question, the response where there is one, `callbackUrl`, `dryRun`
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws `ValidationError` before anything is sent; `SubmissionUnknownError` when it is unknown whether it started;
   * `BadRequestError` when nothing qualifies; the token, permission, network and time errors of every call
   * @example
   * ```ts
   * const { taskIds } = await optum.coverageDiscovery.start({ canonicalEligibilityRequest });
   * const tasks = await Promise.all(taskIds.map((id) => optum.coverageDiscovery.wait(id)));
   * ```
   */
  start(request: DiscoveryRequest, options?: RequestOptions): ResponsePromise<DiscoveryStart> {
    const key = 'POST /rcm/eligibility/v1/coverage-discovery';
    const question = isObject(request) ? request.canonicalEligibilityRequest : undefined;
    const issues = questionIssues(question, this.#connection.environment.kind).map((issue) => ({
      ...issue,
      path: `canonicalEligibilityRequest.${issue.path}`,
    }));
    return checked(
      () => rejectIssues(this.#connection, key, issues),
      () =>
        mapped(callTyped(this.#connection, key, { body: request }, options), ({ data }) => readStart(data)),
    );
  }

  /**
   * As {@link CoverageDiscovery.start}, with the question and the response in X12.
   *
   * @param request - `x12-270`, `x12-271`, `callbackUrl`, `dryRun`
   * @param options - signal, time budgets in milliseconds, retries, headers
   */
  startX12(request: DiscoveryX12Request, options?: RequestOptions): ResponsePromise<DiscoveryStart> {
    const path = '/rcm/eligibility/v1/coverage-discovery/x12';
    const question = 'x12-270';
    return checked(
      () => {
        checkTypes(`POST ${path}`, { request: [request, 'object'] });
        checkInterchange(this.#connection, request[question], { method: 'POST', path }, question);
      },
      () =>
        mapped(callTyped(this.#connection, `POST ${path}`, { body: request }, options), ({ data }) =>
          readStart(data),
        ),
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
    return mapped(callTyped(this.#connection, RETRIEVE_KEY, { path: { id } }, options), ({ data }) =>
      readTask(data, id),
    );
  }

  /**
   * Lists discoveries. Retry class `safe`.
   *
   * @param query - filters; `pageSize`, `limit`, `cursor`
   * @param options - signal, time budgets in milliseconds, retries, headers; used for every page
   * @returns a lazy list: nothing is sent until it is awaited or iterated
   * @throws (when read) `ValidationError` before anything is sent; `BadRequestError` and the token, permission, network and
   * time errors of every call
   * @example
   * ```ts
   * for await (const { id, successful } of optum.coverageDiscovery.list({ status: 'success' })) console.log(id, successful);
   * ```
   */
  list(query: DiscoveryQuery = {}, options?: RequestOptions): List<DiscoveryTask> {
    const {
      cursor: _cursor,
      limit: _limit,
      concurrency: _concurrency,
      pageSize: _pageSize,
      sort,
      ...filter
    } = query ?? {};
    return linkList<DiscoveryTask>(
      this.#connection,
      'GET /rcm/eligibility/v1/coverage-discovery',
      { ...filter, ...(sort === undefined ? {} : { sort: [sort] }) },
      (item) => readTask(item as DiscoveryTask['response'], ''),
      query,
      options,
    );
  }

  /**
   * Waits until a discovery has ended, looking now and then.
   *
   * @param id - of the task
   * @param options - `pollMs`, `waitTimeoutMs`; signal, time budgets in milliseconds, retries, headers of each look
   * @returns the ended task; `failure` is an end too
   * @throws `TimeoutError` (code `wait_timeout`) when it goes on longer: wait for it again later; `AbortError` when the
   * caller aborts; the errors of every call
   */
  wait(id: string, options: WaitOptions = {}): ResponsePromise<DiscoveryTask> {
    return job(this.#connection, {
      operation: RETRIEVE_KEY,
      name: 'The discovery',
      options,
      look: (look) => this.retrieve(id, look).withResponse(),
      pauseMs: ({ status }, { pollMs = 5_000 }) => (status === 'pending' ? pollMs : undefined),
      waitTimeoutMs: 600_000,
    });
  }

  /**
   * Reads a callback of the vendor. Callbacks are unsigned and may come twice, so nothing in the body is believed but the id:
   * the task is read back. Response the callback with 204.
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
