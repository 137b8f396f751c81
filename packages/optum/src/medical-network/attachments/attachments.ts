import type { Readable } from 'node:stream';
import { NotFoundError, type RequestOptions, ResponsePromise, type SubmissionState } from '@payerkit/core';
import { callOperation } from '../../internal/call/call-operation.js';
import type { Connection } from '../../internal/call/connection.js';
import { callTyped, checked, mapped } from '../../internal/call/resource-call.js';
import { checkFiles, checkOutcome } from '../../internal/check/arguments.js';
import { isoDays } from '../../internal/check/preflight.js';
import { rejectIssues, requestRejection } from '../../internal/check/request.js';
import { isObject } from '../../internal/error/wire-errors.js';
import { digestOf } from '../../internal/submission/identity.js';
import {
  recordsOf,
  resolveSubmission,
  type SubmissionDeclaration,
  settleSubmission,
  submitOnce,
} from '../../internal/submission/ledger.js';
import { unknownSubmission } from '../../internal/submission/unknown-submission.js';
import { wireText } from '../../internal/wire/text.js';
import type { OperationResponse } from '../../operations.js';
import type { ControlNumbers } from '../../settings/control-number.js';
import type { LedgerOptions, SubmissionOutcome } from '../../settings/ledger-options.js';
import { type AttachmentRequest, attachmentPreflight } from './attachment-request.js';
import type { StatusSearch, UploadDates } from './attachment-search.js';
import {
  type AttachmentStatus,
  type AttachmentTransaction,
  readStatuses,
  readTransactions,
} from './attachment-status.js';
import { fileContentIssues } from './file-content.js';

/** What came of sending files. */
export interface AttachmentReceipt {
  /** Id to ask for the status with; undefined when the response told none. */
  readonly traceId: string | undefined;
  /** Id of the attachment. */
  readonly attachmentId: string | undefined;
  /** The response as on the wire. */
  readonly response: OperationResponse<
    'POST /medicalnetwork/attachments/submission/v1/uploads',
    'multipart/form-data'
  >;
}

/** What became of files whose response was lost. */
export interface AttachmentReconciliation {
  /** The transaction that carried them; undefined when the vendor lists none, which may change. */
  readonly transaction: AttachmentTransaction | undefined;
  /** State in the ledger after this; undefined without a ledger, or when the ledger knows no such files. */
  readonly state: SubmissionState | undefined;
}

const UPLOAD_KEY = 'POST /medicalnetwork/attachments/submission/v1/uploads';

/**
 * Files to claims (X12 275): sends them, follows them, finds and fetches them.
 *
 * Optum: Attachments Submission, Status and Retrieval v1. Product on the application: Attachments.
 */
export class Attachments {
  readonly #connection: Connection;
  readonly #controlNumbers: ControlNumbers;
  readonly #ledger: LedgerOptions | undefined;

  /**
   * @internal
   * @param connection - how Optum is reached
   * @param controlNumbers - makes control numbers
   * @param ledger - where submissions are remembered
   */
  constructor(connection: Connection, controlNumbers: ControlNumbers, ledger?: LedgerOptions) {
    this.#connection = connection;
    this.#controlNumbers = controlNumbers;
    this.#ledger = ledger;
  }

  /**
   * Sends files. Retry class `unsafe`: sent again only when they provably never left, or on a 429. With a `ledger` on the
   * client, the same files to the same claim are rejected while it is not known what became of them.
   *
   * @param request - what they belong to
   * @param files - jpg, jpeg, tif, tiff, png or pdf
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws `ValidationError` before anything is sent; `DuplicateSubmissionError`; `SubmissionUnknownError` when it is unknown
   * whether they were taken: {@link Attachments.reconcile} looks them up; `BadRequestError` and the token, permission, network and time errors of every call
   * @example
   * ```ts
   * const { traceId } = await optum.attachments.submit(request, [new File([bytes], 'chart.pdf')]);
   * ```
   */
  submit(
    request: AttachmentRequest,
    files: readonly File[],
    options?: RequestOptions,
  ): ResponsePromise<AttachmentReceipt> {
    return new ResponsePromise(this.#submit(request, files, options));
  }

  /**
   * Looks for files whose response was lost among those the vendor received since, and settles their record in the ledger
   * when they are found: same control number, same names. Not found settles nothing. Retry class `idempotent`.
   *
   * @param request - as it was submitted; with a ledger, the control number it went out under is known
   * @param files - as they were submitted
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws `ValidationError` when neither the request nor a ledger tells the control number; the errors of every call
   */
  reconcile(
    request: AttachmentRequest,
    files: readonly File[],
    options?: RequestOptions,
  ): ResponsePromise<AttachmentReconciliation> {
    return new ResponsePromise(this.#reconcile(request, files, options));
  }

  /**
   * Writes into the ledger what you found out of files by other means than {@link Attachments.reconcile}. Sends nothing.
   *
   * @param request - as it was submitted
   * @param files - as they were submitted
   * @param outcome - `rejected` and `settled` let them be sent again
   * @returns where the record stands; undefined without a ledger, or when the ledger knows no such files
   */
  async settle(
    request: AttachmentRequest,
    files: readonly File[],
    outcome: SubmissionOutcome,
  ): Promise<SubmissionState | undefined> {
    checkFiles(UPLOAD_KEY, request, files);
    checkOutcome(UPLOAD_KEY, outcome);
    return (await settleSubmission(this.#ledger, attachmentSubmission, { request, files }, outcome))[0];
  }

  async #submit(request: AttachmentRequest, files: readonly File[], options: RequestOptions | undefined) {
    checkFiles(UPLOAD_KEY, request, files);
    const controlNumber = request.controlNumber ?? this.#controlNumbers();
    const body = { ...request, controlNumber };
    if (this.#connection.preflight !== 'off') {
      const issues = attachmentPreflight(body, files, this.#connection.environment.kind);
      rejectIssues(this.#connection, UPLOAD_KEY, [...issues, ...(await fileContentIssues(files))]);
    }
    const send = async () => {
      const form = new FormData();
      form.append('request', JSON.stringify(body));
      for (const file of files) form.append('files', file, file.name);
      const call = callOperation<AttachmentReceipt['response']>(
        this.#connection,
        UPLOAD_KEY,
        { body: form, contentType: 'multipart/form-data', controlNumber },
        options,
      );
      const { data: response, meta } = await call.withResponse();
      // The documentation says "a header" and no more.
      const traceId = meta.headers.traceid ?? meta.headers['x-chng-trace-id'];
      const attachmentId = isObject(response) ? wireText(response.attachmentId) : undefined;
      const status = isObject(response) ? wireText(response.status)?.toUpperCase() : undefined;
      if (status === undefined ? attachmentId === undefined : status !== 'SUCCESS')
        throw unknownSubmission(UPLOAD_KEY, meta, { code: 'no_receipt', controlNumber, details: response });
      const data: AttachmentReceipt = { traceId, attachmentId, response };
      return { data, meta };
    };
    const place = {
      connection: this.#connection,
      ledger: this.#ledger,
      operation: UPLOAD_KEY,
      controlNumber,
      options,
    };
    return submitOnce(place, attachmentSubmission, { request, files }, send);
  }

  async #reconcile(request: AttachmentRequest, files: readonly File[], options: RequestOptions | undefined) {
    checkFiles(UPLOAD_KEY, request, files);
    const ledger = this.#ledger;
    const submitted = { request, files };
    const [record] = ledger === undefined ? [] : await recordsOf(ledger, attachmentSubmission, submitted);
    const controlNumber = request.controlNumber ?? record?.attributes.controlNumber;
    if (controlNumber === undefined) {
      const text = 'is required: the number it was submitted under';
      throw requestRejection(UPLOAD_KEY, [
        { severity: 'error', code: 'required', path: 'controlNumber', text },
      ]);
    }
    const now = this.#connection.clock.now();
    // A day more on either side: whose midnight counts is not said.
    const search = {
      transactionReceivedStartDate: dayOf((record?.startedAtMs ?? now) - DAY_MS),
      transactionReceivedEndDate: dayOf(now + DAY_MS),
      payerId: request.tradingPartnerServiceId,
      memberId: wireText(request.subscriber?.memberId),
      providerId: wireText(request.provider?.npi),
    };
    const { data, meta } = await this.statusSearch(search, options).withResponse();
    const transaction = data.find((one) => carries(one, controlNumber, files));
    const to = transaction === undefined ? undefined : 'accepted';
    const numbers = { traceId: transaction?.traceId };
    const [state] = await resolveSubmission(ledger, attachmentSubmission, submitted, to, numbers);
    return { data: { transaction, state }, meta };
  }

  /**
   * Where sent files stand, the statuses in the vendor's order. Retry class `safe`.
   *
   * @param traceId - from the receipt
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws `NotFoundError` for an unknown id; the errors of every call
   */
  status(traceId: string, options?: RequestOptions): ResponsePromise<AttachmentStatus[]> {
    const call = callTyped(
      this.#connection,
      'GET /medicalnetwork/attachments/status/v1/{traceId}',
      // Said to have a default, yet required.
      { path: { traceId }, query: { fieldset: 'summary' } },
      options,
    );
    return mapped(call, ({ data }) => readStatuses(data));
  }

  /**
   * Where sent files stand, with whom they are about. Retry class `safe`.
   *
   * @param traceId - from the receipt
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws `NotFoundError` for an unknown id; the errors of every call
   */
  statusDetail(traceId: string, options?: RequestOptions): ResponsePromise<AttachmentTransaction> {
    const call = callTyped(
      this.#connection,
      'GET /medicalnetwork/attachments/status/v1/{traceId}',
      { path: { traceId }, query: { fieldset: 'detail' } },
      options,
    );
    return mapped(call, ({ data, meta }) => {
      const [transaction] = readTransactions(data, traceId);
      if (transaction !== undefined) return transaction;
      throw new NotFoundError({
        code: 'no_transaction',
        provider: 'optum',
        operation: 'GET /medicalnetwork/attachments/status/v1/{traceId}',
        message: 'The vendor knows nothing under this trace id.',
        status: meta.status,
        requestId: meta.requestId,
        attempts: meta.attempts,
        sent: 'yes',
      });
    });
  }

  /**
   * Finds sent files and where they stand, when their trace ids are not at hand. Retry class `idempotent`.
   *
   * @param search - `transactionReceivedStartDate` and `transactionReceivedEndDate`, `YYYY-MM-DD`; payer, member, provider,
   * claim
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws `ValidationError` before anything is sent; the errors of every call
   * @example
   * ```ts
   * const day = '2025-10-09';
   * const sent = await optum.attachments.statusSearch({
   *   transactionReceivedStartDate: day, transactionReceivedEndDate: day, payerId: 'TESTEP01',
   * });
   * ```
   */
  statusSearch(search: StatusSearch, options?: RequestOptions): ResponsePromise<AttachmentTransaction[]> {
    const key = 'POST /medicalnetwork/attachments/status/v1/metadata';
    const claimDays = ['claimStartDate', 'claimEndDate'];
    const issues = isoDays(search, 'transactionReceivedStartDate', 'transactionReceivedEndDate', claimDays);
    return checked(
      () => rejectIssues(this.#connection, key, issues),
      () =>
        mapped(callTyped(this.#connection, key, { body: search }, options), ({ data }) =>
          readTransactions(data),
        ),
    );
  }

  /**
   * Finds files by the days of their upload. Retry class `idempotent`.
   *
   * @param dates - `startUploadDate` and `endUploadDate`, `YYYY-MM-DD`; further criteria
   * @param options - signal, time budgets in milliseconds, retries, headers
   */
  search(
    dates: UploadDates,
    options?: RequestOptions,
  ): ResponsePromise<OperationResponse<'POST /medicalnetwork/attachments/retrieval/v1/search'>> {
    const key = 'POST /medicalnetwork/attachments/retrieval/v1/search';
    const testMode = String(this.#connection.environment.kind === 'sandbox');
    const claimDays = ['beginClaimServiceDate', 'endClaimServiceDate'];
    const issues = isoDays(dates, 'startUploadDate', 'endUploadDate', claimDays);
    return checked(
      () => rejectIssues(this.#connection, key, issues),
      () => callTyped(this.#connection, key, { query: { testMode }, body: dates }, options),
    );
  }

  /**
   * A file, by default over the wire. Retry class `safe`.
   *
   * @param documentId - from a search
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @returns a stream of its bytes; read it or destroy it
   */
  retrieve(documentId: string, options?: RequestOptions): ResponsePromise<Readable> {
    return callTyped(
      this.#connection,
      'GET /medicalnetwork/attachments/retrieval/v1/{documentId}',
      { path: { documentId } },
      options,
    );
  }
}

const DAY_MS = 86_400_000;
function dayOf(epochMs: number) {
  return new Date(epochMs).toISOString().slice(0, 10);
}

interface SubmittedFiles {
  readonly request: AttachmentRequest;
  readonly files: readonly File[];
}

/** How the ledger knows files: the same files to the same claim; the control number says nothing of them. */
const attachmentSubmission: SubmissionDeclaration<SubmittedFiles, AttachmentReceipt> = {
  async identify({ request, files }) {
    const { controlNumber: _controlNumber, ...described } = request;
    const bytes = await Promise.all(
      files.map(async (file) => [file.name, Buffer.from(await file.arrayBuffer()).toString('base64')]),
    );
    const content = [described, bytes.map(digestOf)];
    const parts = ['275', request.tradingPartnerServiceId, request.claimInformation.patientControlNumber];
    return [{ parts: [...parts, digestOf(content)], content }];
  },
  numbers: ({ traceId, attachmentId }) => ({ traceId, attachmentId }),
};

function carries(
  { statuses }: AttachmentTransaction,
  controlNumber: string,
  files: readonly File[],
): boolean {
  const documents = statuses.flatMap((status) => status.documents);
  return files.every((file) =>
    documents.some((document) => document.name === file.name && document.controlNumber === controlNumber),
  );
}
