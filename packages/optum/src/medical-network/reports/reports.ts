import {
  BadRequestError,
  createList,
  type FailureContext,
  type FetchedPage,
  inputError,
  type List,
  type ListQuery,
  type RequestOptions,
  ResponseFormatError,
  type ResponsePromise,
  responseOf,
  throwIfAborted,
  type ValidationError,
  type VendorResponse,
  type WithResponse,
} from '@payerkit/core';
import { looks } from '../../internal/call/job.js';
import { connectionOf, run } from '../../internal/call/resource-calls.js';
import { checkOptions, checkTypes } from '../../internal/check/arguments.js';
import { type Operation, operation } from '../../internal/operation/operation.js';
import { isObject } from '../../internal/wire/json.js';
import { OptumResource } from '../../optum-resource.js';
import {
  type AcknowledgedClaim,
  type AcknowledgedLevel,
  type ClaimStatusReportBody,
  readAcknowledgement,
  readAcknowledgementLevels,
} from './acknowledgement.js';
import { readRemittances } from './read-remittance.js';
import type { Remittance, RemittanceReportBody } from './remittance.js';
import { conversionOf, type Report, readReportName } from './report-name.js';

/** Options of calls that wait while a large report is being prepared. */
export interface ReportOptions extends RequestOptions {
  /** Maximum wait for a report that is being prepared, in milliseconds. Default 360 000. */
  readonly preparationTimeoutMs?: number | undefined;
}

/** Options of {@link Reports.follow}. */
export interface FollowOptions extends RequestOptions {
  /** Wait between polls of the list, in milliseconds. Default 60 000. */
  readonly pollMs?: number | undefined;
  /**
   * Reports that are stored but may still be in the mailbox: they are not returned again while they are listed. Names
   * repeat: the vendor's counter rolls over and files leave the mailbox after 30 days. Therefore pass a name without a
   * time only while its file has not been deleted from the mailbox, or pass each with the time it was stored (ISO
   * instant, or milliseconds since 1970): one that is older than 30 days counts as new.
   */
  readonly seen?: Iterable<string | StoredReportName> | undefined;
}

/** Name of a report with the time it was stored. */
export interface StoredReportName {
  /** As listed. */
  readonly name: string;
  /** Time at which it was stored: an ISO instant, or milliseconds since 1970. */
  readonly storedAt: string | number;
}

/** A report converted to JSON: `277` for claim statuses, `835` for payments. */
export type ConvertedReport =
  | {
      /** Claim statuses. */
      readonly kind: '277';
      /** Statuses of whole batches and providers; the claims of a rejected one do not follow. */
      readonly levels: readonly AcknowledgedLevel[];
      /** The claims. */
      readonly claims: readonly AcknowledgedClaim[];
      /** In wire format. */
      readonly body: ClaimStatusReportBody;
    }
  | {
      /** Payments. */
      readonly kind: '835';
      /** The payments. */
      readonly remittances: readonly Remittance[];
      /** In wire format. */
      readonly body: RemittanceReportBody;
    };

const BASE = '/medicalnetwork/reports/v2';
const list = operation(`GET ${BASE}`, {
  document: 'unchecked',
  read: parseList,
  discloses: false,
});
const retrieve = operation(`GET ${BASE}/{filename}`, {
  ...named(),
  read({ body }, context) {
    const content = isObject(body) ? body.report_content : undefined;
    if (typeof content === 'string') return content;
    throw noReport(context, body);
  },
  discloses: 'report',
});
const convert277 = operation(`GET ${BASE}/{filename}/277`, {
  ...named(),
  read({ body }, context): ConvertedReport {
    const report = requireTransactions<ClaimStatusReportBody>(body, context);
    return {
      kind: '277',
      levels: readAcknowledgementLevels(report),
      claims: readAcknowledgement(report),
      body: report,
    };
  },
  discloses: 'report',
});
const convert835 = operation(`GET ${BASE}/{filename}/835`, {
  ...named(),
  read({ body }, context): ConvertedReport {
    const report = requireTransactions<RemittanceReportBody>(body, context);
    return { kind: '835', remittances: readRemittances(report), body: report };
  },
  discloses: 'report',
});
const remove = operation(`DELETE ${BASE}/{filename}`, {
  ...named(),
  read: () => undefined,
  discloses: false,
  ledger: { unrecorded: 'the list of reports shows whether the file still exists' },
});

/** The vendor stores a file for 30 days. */
const MAILBOX_MS = 30 * 86_400_000;
const DEFAULT_PREPARATION_MS = 360_000;
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Reports of the clearinghouse and the payers: acknowledgements (277) and remittances (835).
 *
 * Optum: Claims Responses and Reports v2. Product on the application: Reports. The vendor stores files for 30 days and
 * lists every file that was not deleted.
 */
export class Reports extends OptumResource {
  /**
   * Lists the reports in the mailbox. Retry class `safe`.
   *
   * @param query - `limit`, `cursor`
   * @returns a lazy list: nothing is sent until it is awaited or iterated
   * @throws (when read) the token, permission, network and time errors of every call
   * @example
   * ```ts
   * for await (const { name, type } of optum.reports.list()) console.log(name, type);
   * ```
   */
  list(query?: ListQuery, options?: RequestOptions): List<Report> {
    return createList<Report, never>(
      {
        provider: 'optum',
        operation: list.key,
        binding: JSON.stringify([connectionOf(this).environment.origins.gateway, BASE]),
        fetch: (_position, pageOptions) => run(this, list, {}, pageOptions),
        idOf: ({ name }) => name,
      },
      query,
      options,
    );
  }

  /**
   * Retrieves the text of a report: X12, or plain text for the readable kinds. Retry class `safe`. Waits for a large
   * report that is still being prepared (413).
   *
   * @param name - as listed
   * @param options - `preparationTimeoutMs`; signal, time budgets in milliseconds, retries, headers
   * @throws `BadRequestError` for a name that the vendor does not know; the errors of every call
   * @example
   * ```ts
   * const x12 = await optum.reports.retrieve('R5000000.XY');
   * ```
   */
  retrieve(name: string, options?: ReportOptions): ResponsePromise<string> {
    return this.#whenPrepared(retrieve, name, options);
  }

  /**
   * Retrieves a report in JSON and reads it: claims with their statuses from a 277 (X3…), payments with their claims
   * from an 835 (R5…). Retry class `safe`. Waits for a large report that is still being prepared (413).
   *
   * @param name - as listed
   * @param options - `preparationTimeoutMs`; signal, time budgets in milliseconds, retries, headers
   * @throws `ValidationError` for reports of other types, before anything is sent; `BadRequestError` for a name that
   *   the vendor does not know; the errors of every call
   * @example
   * ```ts
   * const report = await optum.reports.toJson('R5000000.XY');
   * if (report.kind === '835')
   *   for (const { paidAmount, claims } of report.remittances) console.log(paidAmount, claims.length);
   * ```
   */
  toJson(name: string, options?: ReportOptions): ResponsePromise<ConvertedReport> {
    return responseOf(() => this.#toJson(name, options));
  }

  #toJson(name: string, options: ReportOptions | undefined): ResponsePromise<ConvertedReport> {
    checkTypes(`GET ${BASE}/{filename}`, { name: [name, 'text'] });
    const convert = conversionOf(name) === '277' ? convert277 : convert835;
    return this.#whenPrepared(convert, name, options);
  }

  /**
   * Deletes a report; do so only after you have stored it. Retry class `unsafe`.
   *
   * @param name - as listed
   * @throws `SubmissionUnknownError` when it is unknown whether it was deleted: check the list; `BadRequestError` for a
   *   name that the vendor does not know; the errors of every call
   * @example
   * ```ts
   * await save(await optum.reports.retrieve(name));
   * await optum.reports.delete(name);
   * ```
   */
  delete(name: string, options?: RequestOptions): ResponsePromise<void> {
    return run(this, remove, { name }, options);
  }

  /**
   * Yields new reports as they appear, each once, starting with those in the mailbox. Ends with an `AbortError` when
   * the signal aborts; a failed poll ends it with its error. Retry class `safe` for each poll.
   *
   * @param options - `pollMs`, `seen` (to resume after a restart); signal, time budgets in milliseconds, retries,
   *   headers
   * @throws `ValidationError` when an entry of `seen` has no time that can be read; the errors of every call
   * @example
   * ```ts
   * // Stored, but perhaps not yet deleted: the program may have stopped between the two.
   * const seen = await reportsStoredInTheLast30Days(); // [{ name, storedAt }]
   * for await (const report of optum.reports.follow({ seen, signal })) {
   *   await store(report.name, await optum.reports.retrieve(report.name));
   *   await optum.reports.delete(report.name);
   * } // throws an AbortError once the signal aborts
   * ```
   */
  async *follow(options: FollowOptions = {}): AsyncGenerator<Report, void, undefined> {
    checkOptions('reports.follow', options);
    const { pollMs = 60_000, seen = [], ...requestOptions } = options;
    const { signal } = requestOptions;
    checkTypes('reports.follow', { pollMs: [pollMs, 'number?'], seen: [seen, 'iterable'] });
    const given = namesInMailbox(seen, connectionOf(this).clock.now());
    const lists = looks(connectionOf(this), {
      operation: 'reports.follow',
      // The list has one page.
      look: async () => (await this.list({}, requestOptions)).items,
      pauseMs: () => pollMs,
      signal,
    });
    for await (const reports of lists) {
      for (const report of reports) {
        if (given.has(report.name)) continue;
        throwIfAborted(signal, { provider: 'optum', operation: 'reports.follow' });
        given.add(report.name);
        yield report;
      }
      // The vendor reuses names, so a deleted one is forgotten.
      const present = new Set(reports.map(({ name }) => name));
      for (const name of given) if (!present.has(name)) given.delete(name);
    }
  }

  #whenPrepared<T>(
    declared: Operation<NamedReport, T>,
    name: string,
    given: ReportOptions = {},
  ): ResponsePromise<T> {
    const { key } = declared;
    return responseOf(async () => {
      checkOptions(key, given);
      const { preparationTimeoutMs = DEFAULT_PREPARATION_MS, ...options } = given;
      checkTypes(key, { 'options.preparationTimeoutMs': [preparationTimeoutMs, 'number?'] });
      let waitMs = FIRST_WAIT_MS / 2;
      const attempts = looks(connectionOf(this), {
        operation: key,
        look: () => prepared(run(this, declared, { name }, options)),
        pauseMs(seen) {
          waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
          return 'preparing' in seen ? waitMs : undefined;
        },
        limitMs: preparationTimeoutMs,
        overdue: (seen) => ('preparing' in seen ? seen.preparing : undefined),
        signal: options.signal,
      });
      let last: Preparation<T> | undefined;
      for await (const seen of attempts) last = seen;
      return last as WithResponse<T>;
    });
  }
}

/** Seen names that are still in the mailbox. */
function namesInMailbox(seen: Iterable<string | StoredReportName>, nowMs: number): Set<string> {
  const names = [...seen].flatMap((one, index) => {
    if (typeof one === 'string') return [one];
    const { name, storedAt } = isObject(one) ? one : { name: undefined, storedAt: '' };
    const storedMs = typeof storedAt === 'number' ? storedAt : Date.parse(storedAt);
    if (typeof name !== 'string' || !Number.isFinite(storedMs)) throw badSeen(index);
    return nowMs - storedMs > MAILBOX_MS ? [] : [name];
  });
  return new Set(names);
}

function badSeen(index: number): ValidationError {
  const path = `seen[${index}]`;
  const text = 'must be a name, or have a name and storedAt (an ISO instant, or milliseconds since 1970)';
  return inputError([{ path, text }], { provider: 'optum', operation: `GET ${BASE}` });
}

/** The report of a call. */
interface NamedReport {
  readonly name: string;
}

/** Common context of calls about one report. */
function named() {
  return {
    arguments: { name: 'text' },
    document: 'unchecked',
    wire: ({ name }: NamedReport) => ({ path: { filename: name } }),
  } as const;
}

/** A report, or the error that it is still being prepared. */
type Preparation<T> = WithResponse<T> | { readonly preparing: BadRequestError };

async function prepared<T>(call: ResponsePromise<T>): Promise<Preparation<T>> {
  try {
    return await call.withResponse();
  } catch (error) {
    if (BadRequestError.isInstance(error) && error.status === 413) return { preparing: error };
    throw error;
  }
}

function parseList({ body }: VendorResponse, context: FailureContext): FetchedPage<Report, never> {
  const names = isObject(body) ? body.reports : undefined;
  if (!Array.isArray(names)) throw noReport(context, body);
  const items = names.filter((name) => typeof name === 'string').map(readReportName);
  return { items, next: undefined, total: items.length };
}

function requireTransactions<T>(body: unknown, context: FailureContext): T {
  if (isObject(body) && Array.isArray(body.transactions)) return body as T;
  throw noReport(context, body);
}

function noReport(context: FailureContext, details: unknown): ResponseFormatError {
  return new ResponseFormatError({
    ...context,
    code: 'no_report',
    message: 'The response contains no report.',
    details,
  });
}
