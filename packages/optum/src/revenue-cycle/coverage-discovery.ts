import {
  type FailureContext,
  type List,
  type RequestOptions,
  ResponsePromise,
  ValidationError,
} from '@payerkit/core';
import { job } from '../internal/call/job.js';
import { connectionOf, run } from '../internal/call/resource-calls.js';
import { questionIssues } from '../internal/check/preflight.js';
import { interchangeIssues } from '../internal/check/request.js';
import { operation } from '../internal/operation/operation.js';
import { unknownSubmission } from '../internal/submission/unknown-submission.js';
import { isObject } from '../internal/wire/json.js';
import { wireText } from '../internal/wire/text.js';
import { OptumResource } from '../optum-resource.js';
import {
  type DiscoveryRequest,
  type DiscoveryStart,
  type DiscoveryTask,
  type DiscoveryX12Request,
  readStart,
  readTask,
} from './discovery-task.js';
import { linkList, linkPages, type RevenueCycleListQuery } from './link-list.js';

/** Discoveries to list. */
export interface DiscoveryQuery extends RevenueCycleListQuery {
  /** Only those with this status. */
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
  /** Wait between polls, in milliseconds. Default 5 000. */
  readonly pollMs?: number | undefined;
  /** Total wait, in milliseconds. Default 600 000. */
  readonly waitTimeoutMs?: number | undefined;
}

const NOT_RECORDED = { unrecorded: 'coverageDiscovery.list finds a discovery whose response was lost' };
const QUESTION_270 = 'x12-270';

const start = operation('POST /rcm/eligibility/v1/coverage-discovery', {
  rules: ({ canonicalEligibilityRequest }: DiscoveryRequest, { environment }) =>
    questionIssues(canonicalEligibilityRequest, environment.kind).map((issue) => ({
      ...issue,
      path: `canonicalEligibilityRequest.${issue.path}`,
    })),
  read: ({ body }, context, { input }) => started(body, context, input),
  ledger: NOT_RECORDED,
});
const startX12 = operation('POST /rcm/eligibility/v1/coverage-discovery/x12', {
  rules: (request: DiscoveryX12Request, { environment }) =>
    interchangeIssues(request[QUESTION_270], environment.kind, QUESTION_270),
  read: ({ body }, context, { input }) => started(body, context, input),
  ledger: NOT_RECORDED,
});
const retrieve = operation('GET /rcm/eligibility/v1/coverage-discovery/{id}', {
  wire: ({ id }: { readonly id: string }) => ({ path: { id } }),
  read: ({ body }, _context, { input }) => readTask(body as DiscoveryTask['response'], input.id),
});
const list = operation(
  'GET /rcm/eligibility/v1/coverage-discovery',
  linkPages('GET /rcm/eligibility/v1/coverage-discovery', (item) =>
    readTask(item as DiscoveryTask['response'], ''),
  ),
);

/**
 * Searches for coverage that no one named: Medicare, Medicaid, commercial plans.
 *
 * Optum: Enhanced Eligibility, coverage discovery. Product on the application: Enhanced Eligibility.
 */
export class CoverageDiscovery extends OptumResource {
  /**
   * Starts a discovery, or with `dryRun` reports what it would try. Retry class `unsafe`: a start costs money.
   *
   * @param request - the inquiry, its response if there is one, `callbackUrl`, `dryRun`
   * @throws `ValidationError` before anything is sent; `SubmissionUnknownError` when it is unknown whether it started;
   *   `BadRequestError` when nothing qualifies; the token, permission, network and time errors of every call
   * @example
   * ```ts
   * const { taskIds } = await optum.coverageDiscovery.start({ canonicalEligibilityRequest });
   * const tasks = await Promise.all(taskIds.map((id) => optum.coverageDiscovery.wait(id)));
   * ```
   */
  start(request: DiscoveryRequest, options?: RequestOptions): ResponsePromise<DiscoveryStart> {
    return run(this, start, request, options);
  }

  /**
   * Starts a discovery like {@link CoverageDiscovery.start}, with the inquiry and its response in X12.
   *
   * @param request - `x12-270`, `x12-271`, `callbackUrl`, `dryRun`
   * @example
   * ```ts
   * const { taskIds } = await optum.coverageDiscovery.startX12(request);
   * ```
   */
  startX12(request: DiscoveryX12Request, options?: RequestOptions): ResponsePromise<DiscoveryStart> {
    return run(this, startX12, request, options);
  }

  /**
   * Returns the state of a discovery. Retry class `safe`.
   *
   * @param id - of the task
   * @throws `NotFoundError` for an unknown ID; the errors of every call
   * @example
   * ```ts
   * const { status, successful } = await optum.coverageDiscovery.retrieve(id);
   * ```
   */
  retrieve(id: string, options?: RequestOptions): ResponsePromise<DiscoveryTask> {
    return run(this, retrieve, { id }, options);
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
    return linkList(this, list, query, options);
  }

  /**
   * Waits until a discovery has ended, polling at an interval. Retry class `safe` for each poll.
   *
   * @param id - of the task
   * @param options - `pollMs`, `waitTimeoutMs`; signal, time budgets in milliseconds, retries, headers of each poll
   * @returns the ended task; `failure` is final, too
   * @throws `TimeoutError` (code `wait_timeout`) when the wait expires: wait for it again later; `AbortError` when the
   *   caller aborts; the errors of every call
   * @example
   * ```ts
   * const { successful } = await optum.coverageDiscovery.wait(id);
   * ```
   */
  wait(id: string, options: WaitOptions = {}): ResponsePromise<DiscoveryTask> {
    return job(connectionOf(this), {
      operation: retrieve.key,
      name: 'The discovery',
      options,
      look: (look) => this.retrieve(id, look).withResponse(),
      pauseMs: ({ status }, { pollMs = 5_000 }) => (status === 'pending' ? pollMs : undefined),
      waitTimeoutMs: 600_000,
    });
  }

  /**
   * Reads a callback of the vendor. Callbacks are unsigned and may arrive twice, so only the ID in the body is used:
   * the task itself is retrieved from the vendor. Respond to the callback with 204. Retry class `safe`.
   *
   * @param body - parsed JSON of the callback
   * @param options - signal, time budgets in milliseconds, retries, headers of the retrieval
   * @throws `ValidationError` for a body without an ID; `NotFoundError` when the vendor does not know the task
   * @example
   * ```ts
   * const { id, status } = await optum.coverageDiscovery.parseCallback(body);
   * ```
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

/**
 * Reads the response to a start. One that names neither a task nor a rejection does not show whether anything was
 * started.
 *
 * @throws `SubmissionUnknownError`
 */
function started(
  body: unknown,
  context: FailureContext,
  { dryRun }: { readonly dryRun?: boolean | undefined },
): DiscoveryStart {
  const start = readStart(body);
  if (start.taskIds.length > 0 || start.issues.length > 0 || dryRun === true) return start;
  throw unknownSubmission(context.operation ?? '', context, { code: 'no_task', details: body });
}
