import type { Readable } from 'node:stream';
import {
  type FailureContext,
  type RequestOptions,
  ResponseFormatError,
  type ResponsePromise,
  type VendorResponse,
} from '@payerkit/core';
import type { FhirResource } from 'fhir/r4.js';
import type { Connection } from '../internal/call/connection.js';
import { job as waitForJob } from '../internal/call/job.js';
import { mapped } from '../internal/call/resource-call.js';
import { checkOptions, checkTypes } from '../internal/check/arguments.js';
import { requestCheck } from '../internal/check/request.js';
import {
  type ExportFile,
  type ExportJob,
  type ExportManifest,
  type ExportRequest,
  type ExportStatus,
  jsonIn,
  readExportStatus,
} from './export-job.js';
import { type DownloadOptions, type ExportedResource, readResources } from './export-lines.js';
import { fileNameIn, jobIdIn } from './export-link.js';
import {
  answerObject,
  callFhir,
  type FhirOperation,
  fhirOperation,
  payerLineFields,
  rejectOutcome,
} from './fhir-call.js';
import {
  checkMatch,
  type MemberMatchRequest,
  type MemberMatchResult,
  readMatch,
  toMatchParameters,
} from './member-match.js';

/** Options of {@link ProviderAccess.wait}. */
export interface ExportWaitOptions extends RequestOptions {
  /** How long to wait between looks where the vendor does not say, in milliseconds. Default 10 000. */
  readonly pollMs?: number | undefined;
  /** How long to wait in all, in milliseconds. Default 3 600 000. */
  readonly waitTimeoutMs?: number | undefined;
  /** Notified of every look that found the job still going on. */
  readonly onProgress?: ((status: Extract<ExportStatus, { state: 'inProgress' }>) => void) | undefined;
}

const BASE = '/oihub/fhirprovideraccess/v1/R4/{payerId}/{lob}';
const checkExport = requestCheck((z) =>
  z.object({
    ...payerLineFields(z),
    groupId: z.string().min(1),
    patients: z.array(z.string().min(1)).min(1).optional(),
    exportType: z.string().min(1).optional(),
  }),
);
const checkJob = requestCheck((z) => z.object({ ...payerLineFields(z), statusUrl: z.string().min(1) }));
const checkDownload = requestCheck((z) =>
  z.object({
    ...payerLineFields(z),
    file: z.object({ url: z.string().min(1) }),
    afterLine: z.number().int().min(0),
    maxLineBytes: z.number().int().min(1),
  }),
);

const matchOperation = fhirOperation('POST', `${BASE}/Group/$bulk-member-match`, 'idempotent', checkMatch);
const exportOperation = fhirOperation(
  'POST',
  `${BASE}/Group/{groupId}/$davinci-data-export`,
  'unsafe',
  checkExport,
);
const statusOperation = fhirOperation('GET', `${BASE}/$bulk-member-match-status/{jobId}`, 'safe', checkJob);
const downloadOperation = fhirOperation(
  'GET',
  `${BASE}/download/Group/{fileName}/$davinci-data-export`,
  'safe',
  checkDownload,
);

/**
 * What a payer knows of the patients a provider treats: match them, export what there is, download it.
 *
 * Optum: Provider Access API (Da Vinci PDex, FHIR bulk data). Product on the application: the one of the same name.
 */
export class ProviderAccess {
  readonly #connection: Connection;

  /**
   * @internal
   * @param connection - how Optum is reached
   */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Finds out which of a provider's patients the payer insures (`$bulk-member-match`). Retry class `idempotent`.
   *
   * @param request - payer, line of business, the people
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @returns who is matched, with the group to export; who is not; who has rejected
   * @throws `ValidationError` before anything is sent; `BadRequestError` and the token, permission, network and time errors
   * of every call
   * @example
   * ```ts
   * const { groupId, notMatched } = await optum.payerFhir.providerAccess.match({ payerId, lob, members: [{ patient, coverage }] });
   * ```
   */
  match(request: MemberMatchRequest, options?: RequestOptions): ResponsePromise<MemberMatchResult> {
    const callOf = ({ members }: MemberMatchRequest) => ({
      body: toMatchParameters(members),
      discloses: 'Group',
      parse: ({ body }: VendorResponse, context: FailureContext) =>
        readMatch(answerObject(body, context, 'Parameters')),
    });
    return callFhir(this.#connection, matchOperation, request, callOf, options);
  }

  /**
   * Starts the export of a group (`$davinci-data-export`). Retry class `unsafe`: each start is a job of its own.
   *
   * @param request - payer, line of business, group; single patients of it
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @returns the job, to poll or wait for
   * @throws `ValidationError` before anything is sent; `SubmissionUnknownError` when it is unknown whether it started;
   * `LinkOriginError` when the job is said to be at another host; `BadRequestError` and the errors of every call
   * @example
   * ```ts
   * const job = await optum.payerFhir.providerAccess.export({ payerId, lob, groupId });
   * const { output } = await optum.payerFhir.providerAccess.wait(job);
   * ```
   */
  export(request: ExportRequest, options?: RequestOptions): ResponsePromise<ExportJob> {
    const callOf = ({ groupId, patients, exportType, payerId, lob }: ExportRequest) => ({
      ids: { groupId },
      query: { patient: patients?.join(','), exportType },
      bodyType: 'text' as const,
      parse: ({ body, headers }: VendorResponse, context: FailureContext): ExportJob => {
        rejectOutcome(jsonIn(body), context);
        const statusUrl = headers['content-location'];
        if (statusUrl === undefined)
          throw new ResponseFormatError({
            ...context,
            code: 'no_status_url',
            message: 'The response does not say where the status of the export is (Content-Location).',
          });
        // A job that cannot be asked for is known at once.
        jobIdIn(statusUrl, { payerId, lob }, this.#connection.baseUrlOf(exportOperation), context);
        return { payerId, lob, statusUrl };
      },
    });
    return callFhir(this.#connection, exportOperation, request, callOf, options);
  }

  /**
   * Where an export stands. Retry class `safe`.
   *
   * @param job - from `export`, or as you stored it
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws `ValidationError` or `LinkOriginError` before anything is sent; `BadRequestError` for a job that is unknown or
   * has failed; the errors of every call
   */
  poll(job: ExportJob, options?: RequestOptions): ResponsePromise<ExportStatus> {
    const connection = this.#connection;
    const callOf = ({ statusUrl }: ExportJob) => ({
      ids: { jobId: jobIdIn(statusUrl, job, connection.baseUrlOf(statusOperation), unsent(statusOperation)) },
      bodyType: 'text' as const,
      parse: (response: VendorResponse, context: FailureContext) =>
        readExportStatus(response, context, connection.clock.now()),
    });
    return callFhir(connection, statusOperation, job, callOf, options);
  }

  /**
   * Waits until an export has ended, looking as often as the vendor asks (`Retry-After`), else each `pollMs`.
   *
   * @param job - from `export`, or as you stored it
   * @param options - `pollMs`, `waitTimeoutMs`, `onProgress`; signal, time budgets in milliseconds, retries, headers of each
   * look
   * @returns what it gave
   * @throws `TimeoutError` (code `wait_timeout`) when it goes on longer: the job goes on too, wait for it again later;
   * `AbortError` when the caller aborts; what `poll` throws
   */
  wait(job: ExportJob, options: ExportWaitOptions = {}): ResponsePromise<ExportManifest> {
    const operation = `GET ${statusOperation.path}`;
    const ended = waitForJob(this.#connection, {
      operation,
      name: 'The export',
      options,
      look: (look) => this.poll(job, look).withResponse(),
      pauseMs(status, { pollMs = 10_000, onProgress }) {
        checkTypes(operation, { 'options.onProgress': [onProgress, 'function?'] });
        if (status.state === 'completed') return undefined;
        onProgress?.(status);
        return status.retryAfterMs ?? pollMs;
      },
      waitTimeoutMs: 3_600_000,
    });
    return mapped(ended, ({ data }) => (data as Extract<ExportStatus, { state: 'completed' }>).manifest);
  }

  /**
   * Downloads a file of an export, resource by resource. Nothing is sent before the first is asked for; the file is read no
   * faster than you take them, and leaving the loop ends the download. Retry class `safe`, until the first bytes are here.
   *
   * To go on after a crash or an error, start again with `afterLine`: the vendor has no way to send the rest alone, so what
   * came before is sent once more and passed over unread.
   *
   * @param job - from `export`, or as you stored it
   * @param file - from the manifest
   * @param options - `afterLine`, `maxLineBytes`; signal, time budgets in milliseconds (`timeoutMs` also bounds the longest
   * silence), retries, headers
   * @returns each resource with the number of its line
   * @throws (when read) `ResponseFormatError` with code `invalid_line` or `line_too_long` for a line that cannot be read,
   * `truncated_line` or `NetworkError` for a file that breaks off, `NotFoundError` for one that is gone; `LinkOriginError`
   * before anything is sent; the errors of every call. What was handed over before stands
   * @example
   * ```ts
   * for (const file of manifest.output)
   *   for await (const { line, resource } of optum.payerFhir.providerAccess.download(job, file)) await store(file.url, line, resource);
   * ```
   */
  async *download<T extends FhirResource = FhirResource>(
    job: ExportJob,
    file: ExportFile,
    options: DownloadOptions = {},
  ): AsyncGenerator<ExportedResource<T>, void, undefined> {
    checkTypes(unsent(downloadOperation).operation, {
      job: [job, 'object'],
      file: [file, 'object'],
    });
    checkOptions(unsent(downloadOperation).operation, options);
    const { afterLine = 0, maxLineBytes = 16 * 1024 * 1024, ...requestOptions } = options;
    const connection = this.#connection;
    const callOf = () => ({
      ids: {
        fileName: fileNameIn(
          file.url,
          job,
          connection.baseUrlOf(downloadOperation),
          unsent(downloadOperation),
        ),
      },
      accept: 'application/fhir+ndjson, application/ndjson;q=0.9, application/json;q=0.8',
      bodyType: 'stream' as const,
      discloses: file.type,
      parse: ({ body }: VendorResponse) => body as Readable,
    });
    const input = { ...job, file, afterLine, maxLineBytes };
    const stream = await callFhir(connection, downloadOperation, input, callOf, requestOptions);
    const { operation } = unsent(downloadOperation);
    yield* readResources<T>(stream, { connection, operation, afterLine, maxLineBytes });
  }
}

/** What errors say of a call that was not made. */
function unsent({ method, path }: FhirOperation) {
  return { operation: `${method} ${path}`, sent: 'no' } as const;
}
