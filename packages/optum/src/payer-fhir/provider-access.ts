import type { Readable } from 'node:stream';
import { type RequestOptions, ResponseFormatError, ResponsePromise } from '@payerkit/core';
import type { FhirResource } from 'fhir/r4.js';
import { job as waitForJob } from '../internal/call/job.js';
import { connectionOf, run } from '../internal/call/resource-calls.js';
import { checkOptions, checkTypes } from '../internal/check/arguments.js';
import { operation } from '../internal/operation/operation.js';
import { OptumResource } from '../optum-resource.js';
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
import { answerObject, lineIn, PAYER_FHIR, payerLineFields, rejectOutcome } from './fhir-call.js';
import {
  type MemberMatchRequest,
  type MemberMatchResult,
  memberMatchSchema,
  readMatch,
  toMatchParameters,
} from './member-match.js';

/** Options of {@link ProviderAccess.wait}. */
export interface ExportWaitOptions extends RequestOptions {
  /** Wait between polls when the vendor specifies none, in milliseconds. Default 10 000. */
  readonly pollMs?: number | undefined;
  /** Total wait, in milliseconds. Default 3 600 000. */
  readonly waitTimeoutMs?: number | undefined;
  /** Called with every poll that found the job still running. */
  readonly onProgress?: ((status: Extract<ExportStatus, { state: 'inProgress' }>) => void) | undefined;
}

const BASE = '/oihub/fhirprovideraccess/v1/R4/{payerId}/{lob}';

/** A download in the form in which its request is checked. */
interface Download extends ExportJob, Required<Pick<DownloadOptions, 'afterLine' | 'maxLineBytes'>> {
  readonly file: ExportFile;
}

const match = operation(`POST ${BASE}/Group/$bulk-member-match`, {
  request: memberMatchSchema,
  document: 'unchecked',
  wire: ({ members, ...line }: MemberMatchRequest) => ({
    path: lineIn(line),
    body: toMatchParameters(members),
  }),
  read: ({ body }, context) => readMatch(answerObject(body, context, 'Parameters')),
  discloses: 'Group',
});

const startExport = operation(`POST ${BASE}/Group/{groupId}/$davinci-data-export`, {
  request: (z) =>
    z.object({
      ...payerLineFields(z),
      groupId: z.string().min(1),
      patients: z.array(z.string().min(1)).min(1).optional(),
      exportType: z.string().min(1).optional(),
    }),
  document: 'unchecked',
  wire: ({ groupId, patients, exportType, ...line }: ExportRequest) => ({
    path: { ...lineIn(line), groupId },
    query: { patient: patients?.join(','), exportType },
    bodyType: 'text',
  }),
  read({ body, headers }, context, { input: { payerId, lob }, connection }): ExportJob {
    rejectOutcome(jsonIn(body), context);
    const statusUrl = headers['content-location'];
    if (statusUrl === undefined)
      throw new ResponseFormatError({
        ...context,
        code: 'no_status_url',
        message: 'The response does not contain the status URL of the export (Content-Location).',
      });
    // A job without an ID is reported at once.
    jobIdIn(statusUrl, { payerId, lob }, connection.baseUrlOf(PAYER_FHIR), context);
    return { payerId, lob, statusUrl };
  },
  discloses: false,
  ledger: { unrecorded: 'each start is a separate job, and an unread job ends by itself' },
});

const STATUS_KEY = `GET ${BASE}/$bulk-member-match-status/{jobId}`;
const poll = operation(STATUS_KEY, {
  request: (z) => z.object({ ...payerLineFields(z), statusUrl: z.string().min(1) }),
  document: 'unchecked',
  wire: (job: ExportJob, connection) => ({
    path: {
      ...lineIn(job),
      jobId: jobIdIn(job.statusUrl, job, connection.baseUrlOf(PAYER_FHIR), unsent(STATUS_KEY)),
    },
    bodyType: 'text',
  }),
  read: (response, context, { connection }) => readExportStatus(response, context, connection.clock.now()),
  discloses: false,
});

const DOWNLOAD_KEY = `GET ${BASE}/download/Group/{fileName}/$davinci-data-export`;
const download = operation(DOWNLOAD_KEY, {
  request: (z) =>
    z.object({
      ...payerLineFields(z),
      file: z.object({ url: z.string().min(1) }),
      afterLine: z.number().int().min(0),
      maxLineBytes: z.number().int().min(1),
    }),
  document: 'unchecked',
  wire: ({ file, ...job }: Download, connection) => ({
    path: {
      ...lineIn(job),
      fileName: fileNameIn(file.url, job, connection.baseUrlOf(PAYER_FHIR), unsent(DOWNLOAD_KEY)),
    },
    accept: 'application/fhir+ndjson, application/ndjson;q=0.9, application/json;q=0.8',
    discloses: file.type,
  }),
  read: ({ body }): Readable => body as Readable,
  discloses: false,
});

/**
 * A payer's data about the patients of a provider: match them, export their data, download it.
 *
 * Optum: Provider Access API (Da Vinci PDex, FHIR bulk data). Product on the application: the one of the same name.
 */
export class ProviderAccess extends OptumResource {
  /**
   * Checks which of a provider's patients the payer insures (`$bulk-member-match`). Retry class `idempotent`.
   *
   * @param request - payer, line of business, the people
   * @returns the matched people with the group to export, the unknown ones, and those who have opted out
   * @throws `ValidationError` before anything is sent; `BadRequestError` and the token, permission, network and time
   *   errors of every call
   * @example
   * ```ts
   * const { groupId, notMatched } = await optum.payerFhir.providerAccess.match({
   *   payerId: '87726',
   *   lob: 'ph',
   *   members: [{ patient, coverage }],
   * });
   * ```
   */
  match(request: MemberMatchRequest, options?: RequestOptions): ResponsePromise<MemberMatchResult> {
    return run(this, match, request, options);
  }

  /**
   * Starts the export of a group (`$davinci-data-export`). Retry class `unsafe`: each start is a separate job.
   *
   * @param request - payer, line of business, group; individual patients of it
   * @returns the job, to poll or wait for
   * @throws `ValidationError` before anything is sent; `SubmissionUnknownError` when it is unknown whether it started;
   *   `LinkOriginError` when its status URL is at another host; `BadRequestError` and the errors of every call
   * @example
   * ```ts
   * const job = await optum.payerFhir.providerAccess.export({ payerId: '87726', lob: 'ph', groupId });
   * const { output } = await optum.payerFhir.providerAccess.wait(job);
   * ```
   */
  export(request: ExportRequest, options?: RequestOptions): ResponsePromise<ExportJob> {
    return run(this, startExport, request, options);
  }

  /**
   * Returns the state of an export. Retry class `safe`.
   *
   * @param job - from `export`, or as you stored it
   * @throws `ValidationError` or `LinkOriginError` before anything is sent; `BadRequestError` for a job that is unknown
   *   or has failed; the errors of every call
   * @example
   * ```ts
   * const status = await optum.payerFhir.providerAccess.poll(job);
   * ```
   */
  poll(job: ExportJob, options?: RequestOptions): ResponsePromise<ExportStatus> {
    return run(this, poll, job, options);
  }

  /**
   * Waits until an export has ended, polling as often as the vendor asks (`Retry-After`), otherwise every `pollMs`.
   * Retry class `safe` for each poll.
   *
   * @param job - from `export`, or as you stored it
   * @param options - `pollMs`, `waitTimeoutMs`, `onProgress`; signal, time budgets in milliseconds, retries, headers of
   *   each poll
   * @returns the manifest
   * @throws `TimeoutError` (code `wait_timeout`) when the wait expires; the job keeps running, so you can wait for it
   *   again later; `AbortError` when the caller aborts; the errors of `poll`
   * @example
   * ```ts
   * const { output } = await optum.payerFhir.providerAccess.wait(job);
   * for (const { type, url } of output) console.log(type, url);
   * ```
   */
  wait(job: ExportJob, options: ExportWaitOptions = {}): ResponsePromise<ExportManifest> {
    const ended = waitForJob(connectionOf(this), {
      operation: STATUS_KEY,
      name: 'The export',
      options,
      look: (look) => this.poll(job, look).withResponse(),
      pauseMs(status, { pollMs = 10_000, onProgress }) {
        checkTypes(STATUS_KEY, { 'options.onProgress': [onProgress, 'function?'] });
        if (status.state === 'completed') return undefined;
        onProgress?.(status);
        return status.retryAfterMs ?? pollMs;
      },
      waitTimeoutMs: 3_600_000,
    });
    const manifestOf = (status: ExportStatus) =>
      (status as Extract<ExportStatus, { state: 'completed' }>).manifest;
    return new ResponsePromise(
      ended.withResponse().then(({ data, meta }) => ({ data: manifestOf(data), meta })),
    );
  }

  /**
   * Downloads a file of an export, resource by resource. Nothing is sent before the first is read; the file is read no
   * faster than you read the resources, and leaving the loop ends the download. Retry class `safe`, until the first
   * bytes arrive.
   *
   * To resume after a crash or an error, start again with `afterLine`: the vendor cannot send only the rest, so the
   * earlier lines are sent again and skipped unread.
   *
   * @param job - from `export`, or as you stored it
   * @param file - from the manifest
   * @param options - `afterLine`, `maxLineBytes`; signal, time budgets in milliseconds (`timeoutMs` also bounds the
   *   longest silence), retries, headers
   * @returns each resource with the number of its line
   * @throws (when read) `ResponseFormatError` with code `invalid_line` or `line_too_long` for a line that cannot be
   *   read, `truncated_line` or `NetworkError` for a file that breaks off, `NotFoundError` for one that is gone;
   *   `LinkOriginError` before anything is sent; the errors of every call. Resources returned before remain valid
   * @example
   * ```ts
   * for (const file of manifest.output)
   *   for await (const { line, resource } of optum.payerFhir.providerAccess.download(job, file))
   *     await store(file.url, line, resource);
   * ```
   */
  async *download<T extends FhirResource = FhirResource>(
    job: ExportJob,
    file: ExportFile,
    options: DownloadOptions = {},
  ): AsyncGenerator<ExportedResource<T>, void, undefined> {
    checkTypes(DOWNLOAD_KEY, {
      job: [job, 'object'],
      file: [file, 'object'],
    });
    checkOptions(DOWNLOAD_KEY, options);
    const { afterLine = 0, maxLineBytes = 16 * 1024 * 1024, ...requestOptions } = options;
    const input = { ...job, file, afterLine, maxLineBytes };
    const stream = await run(this, download, input, requestOptions);
    const connection = connectionOf(this);
    yield* readResources<T>(stream, { connection, operation: DOWNLOAD_KEY, afterLine, maxLineBytes });
  }
}

/** Error context of a call that was not made. */
function unsent(operation: string) {
  return { operation, sent: 'no' } as const;
}
