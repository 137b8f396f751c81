import type { Readable } from 'node:stream';
import {
  type FailureContext,
  NotFoundError,
  type RequestOptions,
  type ResponsePromise,
  responseOf,
  type SubmissionState,
  type VendorResponse,
} from '@payerkit/core';
import {
  checkArguments,
  connectionOf,
  recordsOf,
  resolve,
  run,
  settleSubmitted,
} from '../../internal/call/resource-calls.js';
import { isoDays } from '../../internal/check/preflight.js';
import { requestRejection } from '../../internal/check/request.js';
import { operation, type ReadCall } from '../../internal/operation/operation.js';
import { digestOf } from '../../internal/submission/identity.js';
import type { SubmissionDeclaration } from '../../internal/submission/ledger.js';
import { unknownSubmission } from '../../internal/submission/unknown-submission.js';
import { objectOf } from '../../internal/wire/json.js';
import { wireText } from '../../internal/wire/text.js';
import type { OperationResponse } from '../../operations.js';
import { OptumResource } from '../../optum-resource.js';
import type { SubmissionOutcome } from '../../settings/ledger-options.js';
import { type AttachmentRequest, attachmentPreflight } from './attachment-request.js';
import type { StatusSearch, UploadDates } from './attachment-search.js';
import {
  type AttachmentStatus,
  type AttachmentTransaction,
  readStatuses,
  readTransactions,
} from './attachment-status.js';
import { fileContentIssues } from './file-content.js';

/** Result of sending files. */
export interface AttachmentReceipt {
  /** ID for status inquiries; undefined if the response contained none. */
  readonly traceId: string | undefined;
  /** ID of the attachment. */
  readonly attachmentId: string | undefined;
  /** The response in wire format. */
  readonly response: OperationResponse<
    'POST /medicalnetwork/attachments/submission/v1/uploads',
    'multipart/form-data'
  >;
}

/** Outcome of files whose response was lost. */
export interface AttachmentReconciliation {
  /** The transaction that carried them; undefined when the vendor lists none, which may change. */
  readonly transaction: AttachmentTransaction | undefined;
  /** State of the ledger record afterwards; undefined without a ledger or when the ledger has no such files. */
  readonly state: SubmissionState | undefined;
}

interface SubmittedFiles {
  readonly request: AttachmentRequest;
  readonly files: readonly File[];
}

/** Ledger identity of files: the same files for the same claim; the control number is ignored. */
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

const submit = operation('POST /medicalnetwork/attachments/submission/v1/uploads', {
  arguments: { request: 'object', files: 'files' },
  numbered: 'request',
  async rules({ request, files }: SubmittedFiles, { environment }) {
    return [...attachmentPreflight(request, files, environment.kind), ...(await fileContentIssues(files))];
  },
  wire({ request, files }) {
    const form = new FormData();
    form.append('request', JSON.stringify(request));
    for (const file of files) form.append('files', file, file.name);
    return { body: form, contentType: 'multipart/form-data', controlNumber: request.controlNumber };
  },
  read: readReceipt,
  ledger: attachmentSubmission,
});

const status = operation('GET /medicalnetwork/attachments/status/v1/{traceId}', {
  // The document states a default but requires it.
  wire: ({ traceId }: { readonly traceId: string }) => ({
    path: { traceId },
    query: { fieldset: 'summary' },
  }),
  read: ({ body }) => readStatuses(body),
});

const statusDetail = operation('GET /medicalnetwork/attachments/status/v1/{traceId}', {
  wire: ({ traceId }: { readonly traceId: string }) => ({ path: { traceId }, query: { fieldset: 'detail' } }),
  read({ body }, context, { input }) {
    const [transaction] = readTransactions(body, input.traceId);
    if (transaction !== undefined) return transaction;
    throw new NotFoundError({
      ...context,
      code: 'no_transaction',
      message: 'The vendor knows no transaction with this trace ID.',
    });
  },
});

const statusSearch = operation('POST /medicalnetwork/attachments/status/v1/metadata', {
  rules: (search: StatusSearch) =>
    isoDays(search, 'transactionReceivedStartDate', 'transactionReceivedEndDate', [
      'claimStartDate',
      'claimEndDate',
    ]),
  read: ({ body }) => readTransactions(body),
});

const search = operation('POST /medicalnetwork/attachments/retrieval/v1/search', {
  rules: (dates: UploadDates) =>
    isoDays(dates, 'startUploadDate', 'endUploadDate', ['beginClaimServiceDate', 'endClaimServiceDate']),
  wire: (body, { environment }) => ({ query: { testMode: String(environment.kind === 'sandbox') }, body }),
  read: ({ body }) => body as OperationResponse<'POST /medicalnetwork/attachments/retrieval/v1/search'>,
});

const retrieve = operation('GET /medicalnetwork/attachments/retrieval/v1/{documentId}', {
  wire: ({ documentId }: { readonly documentId: string }) => ({ path: { documentId } }),
  read: ({ body }) => body as Readable,
});

/**
 * Files to claims (X12 275): sends them, follows them, finds and fetches them.
 *
 * Optum: Attachments Submission, Status and Retrieval v1. Product on the application: Attachments.
 */
export class Attachments extends OptumResource {
  /**
   * Sends files. Retry class `unsafe`: resent only when they provably never left, or on a 429. With a `ledger` on the
   * client, the same files for the same claim are rejected while their outcome is unknown.
   *
   * @param request - the claim they belong to
   * @param files - jpg, jpeg, tif, tiff, png or pdf
   * @throws `ValidationError` before anything is sent; `DuplicateSubmissionError`; `SubmissionUnknownError` when the
   *   outcome is unknown: {@link Attachments.reconcile} looks the files up; `BadRequestError` and the token,
   *   permission, network and time errors of every call
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
    return run(this, submit, { request, files }, options);
  }

  /**
   * Looks up files whose response was lost among those the vendor received since, and resolves their ledger record when
   * they are found: same control number, same names. Not finding them resolves nothing. Retry class `idempotent`.
   *
   * @param request - as submitted; with a ledger, the control number of the submission is known
   * @param files - as submitted
   * @throws `ValidationError` when neither the request nor a ledger has the control number; the errors of every call
   * @example
   * ```ts
   * const { transaction, state } = await optum.attachments.reconcile(request, files);
   * ```
   */
  reconcile(
    request: AttachmentRequest,
    files: readonly File[],
    options?: RequestOptions,
  ): ResponsePromise<AttachmentReconciliation> {
    return responseOf(() => this.#reconcile(request, files, options));
  }

  /**
   * Records in the ledger what you found out about files by other means than {@link Attachments.reconcile}. Sends
   * nothing.
   *
   * @param request - as submitted
   * @param files - as submitted
   * @param outcome - `rejected` and `settled` allow sending them again
   * @returns the state of the ledger record; undefined without a ledger or when the ledger has no such files
   * @throws `ValidationError` for arguments of the wrong type; the errors of your ledger
   * @example
   * ```ts
   * await optum.attachments.settle(request, files, 'accepted');
   * ```
   */
  settle(
    request: AttachmentRequest,
    files: readonly File[],
    outcome: SubmissionOutcome,
  ): Promise<SubmissionState | undefined> {
    return settleSubmitted(this, submit, { request, files }, outcome);
  }

  async #reconcile(request: AttachmentRequest, files: readonly File[], options: RequestOptions | undefined) {
    const submitted = { request, files };
    checkArguments(submit, submitted);
    const [record] = await recordsOf(this, attachmentSubmission, submitted);
    const controlNumber = request.controlNumber ?? record?.attributes.controlNumber;
    if (controlNumber === undefined) {
      const text = 'is required: the control number of the submission';
      throw requestRejection(submit.key, [
        { severity: 'error', code: 'required', path: 'controlNumber', text },
      ]);
    }
    const now = connectionOf(this).clock.now();
    // One day more on either side: the vendor does not state its time zone.
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
    const [state] = await resolve(this, attachmentSubmission, submitted, to, numbers);
    return { data: { transaction, state }, meta };
  }

  /**
   * Returns the statuses of sent files, in the vendor's order. Retry class `safe`.
   *
   * @param traceId - from the receipt
   * @throws `NotFoundError` for an unknown ID; the errors of every call
   * @example
   * ```ts
   * for (const { code, timestamp } of await optum.attachments.status(traceId)) console.log(code, timestamp);
   * ```
   */
  status(traceId: string, options?: RequestOptions): ResponsePromise<AttachmentStatus[]> {
    return run(this, status, { traceId }, options);
  }

  /**
   * Returns the statuses of sent files, with the people they are about. Retry class `safe`.
   *
   * @param traceId - from the receipt
   * @throws `NotFoundError` for an unknown ID; the errors of every call
   * @example
   * ```ts
   * const { statuses, rejection } = await optum.attachments.statusDetail(traceId);
   * ```
   */
  statusDetail(traceId: string, options?: RequestOptions): ResponsePromise<AttachmentTransaction> {
    return run(this, statusDetail, { traceId }, options);
  }

  /**
   * Finds sent files and their statuses when their trace IDs are not available. Retry class `idempotent`.
   *
   * @param search - `transactionReceivedStartDate` and `transactionReceivedEndDate`, `YYYY-MM-DD`; payer, member,
   *   provider, claim
   * @throws `ValidationError` before anything is sent; the errors of every call
   * @example
   * ```ts
   * const today = new Date().toISOString().slice(0, 10);
   * const sent = await optum.attachments.statusSearch({
   *   transactionReceivedStartDate: today,
   *   transactionReceivedEndDate: today,
   *   payerId: 'TESTEP01',
   * });
   * ```
   */
  statusSearch(search: StatusSearch, options?: RequestOptions): ResponsePromise<AttachmentTransaction[]> {
    return run(this, statusSearch, search, options);
  }

  /**
   * Finds files by upload date. Retry class `idempotent`.
   *
   * @param dates - `startUploadDate` and `endUploadDate`, `YYYY-MM-DD`; further criteria
   * @example
   * ```ts
   * const documents = await optum.attachments.search({ startUploadDate: '2026-01-01', endUploadDate: '2026-01-31' });
   * ```
   */
  search(
    dates: UploadDates,
    options?: RequestOptions,
  ): ResponsePromise<OperationResponse<'POST /medicalnetwork/attachments/retrieval/v1/search'>> {
    return run(this, search, dates, options);
  }

  /**
   * Downloads a file. Retry class `safe`.
   *
   * @param documentId - from a search
   * @returns a stream of its bytes; read it or destroy it
   * @example
   * ```ts
   * const stream = await optum.attachments.retrieve(documentId);
   * for await (const chunk of stream) await save(chunk);
   * ```
   */
  retrieve(documentId: string, options?: RequestOptions): ResponsePromise<Readable> {
    return run(this, retrieve, { documentId }, options);
  }
}

const DAY_MS = 86_400_000;
function dayOf(epochMs: number) {
  return new Date(epochMs).toISOString().slice(0, 10);
}

function readReceipt(
  { body, headers }: VendorResponse,
  context: FailureContext,
  { input }: ReadCall<SubmittedFiles>,
): AttachmentReceipt {
  // The documentation says "a header" and nothing else.
  const traceId = headers.traceid ?? headers['x-chng-trace-id'];
  const wire = objectOf(body);
  const attachmentId = wireText(wire.attachmentId);
  const word = wireText(wire.status)?.toUpperCase();
  if (word === undefined ? attachmentId === undefined : word !== 'SUCCESS')
    throw unknownSubmission(submit.key, context, {
      code: 'no_receipt',
      controlNumber: input.request.controlNumber,
      details: body,
    });
  return { traceId, attachmentId, response: body as AttachmentReceipt['response'] };
}

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
