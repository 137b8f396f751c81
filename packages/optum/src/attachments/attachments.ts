import type { Readable } from 'node:stream';
import { type RequestOptions, ResponsePromise } from '@payerkit/core';
import type { ControlNumbers } from '../control-number.js';
import { asArray } from '../eligibility/benefit.js';
import { callOperation } from '../internal/call-operation.js';
import type { Connection } from '../internal/connection.js';
import { callTyped, mapped } from '../internal/resource-call.js';
import { refuse, requestRefusal } from '../internal/validate-request.js';
import { isObject } from '../internal/wire-errors.js';
import { wireText } from '../internal/wire-text.js';
import type { OperationAnswer } from '../operations.js';

/** What files belong to (X12 275). `attachmentDetails.name` of each line names one of the files. Optum: Attachments v1. */
export interface AttachmentRequest {
  /** X12 ISA13, nine digits. Made when absent. */
  readonly controlNumber?: string | undefined;
  /** Payer id. */
  readonly tradingPartnerServiceId: string;
  /** Name of the payer. */
  readonly tradingPartnerName: string;
  /** Who sends. */
  readonly submitter: Readonly<Record<string, unknown>>;
  /** Who treated, with `npi` and `address`. */
  readonly provider: Readonly<Record<string, unknown>>;
  /** Who is insured. */
  readonly subscriber: Readonly<Record<string, unknown>>;
  /** The claim, with `patientControlNumber` and `serviceLines`. */
  readonly claimInformation: Readonly<Record<string, unknown>>;
  /** Further fields are sent as they are. */
  readonly [field: string]: unknown;
}

/** What came of sending files. */
export interface AttachmentReceipt {
  /** Id to ask for the status with; undefined when the answer told none. */
  readonly traceId: string | undefined;
  /** Id of the attachment. */
  readonly attachmentId: string | undefined;
  /** The answer as on the wire. */
  readonly response: OperationAnswer<
    'POST /medicalnetwork/attachments/submission/v1/uploads',
    'multipart/form-data'
  >;
}

/** A status of sent files. */
export interface AttachmentStatus {
  /** The vendor's code; `01` is "received". */
  readonly code: string | undefined;
  /** Since when, as the vendor writes it. */
  readonly timestamp: string | undefined;
  /** Names of the files it is about. */
  readonly documentNames: readonly string[];
}

/** Days between which to search, `YYYY-MM-DD`. */
export interface UploadDates {
  /** First day of upload. */
  readonly startUploadDate: string;
  /** Last day of upload. */
  readonly endUploadDate: string;
  /** Further criteria are sent as they are. */
  readonly [field: string]: unknown;
}

const fileTypes = /\.(jpe?g|tiff?|png|pdf)$/i;

/**
 * Files to claims (X12 275): sends them, follows them, finds and fetches them.
 *
 * Optum: Attachments Submission, Status and Retrieval v1. Product on the application: Attachments.
 */
export class Attachments {
  readonly #connection: Connection;
  readonly #controlNumbers: ControlNumbers;

  /**
   * @internal
   * @param connection - how Optum is reached
   * @param controlNumbers - makes control numbers
   */
  constructor(connection: Connection, controlNumbers: ControlNumbers) {
    this.#connection = connection;
    this.#controlNumbers = controlNumbers;
  }

  /**
   * Sends files. Retry class `unsafe`.
   *
   * @param request - what they belong to
   * @param files - jpg, jpeg, tif, tiff, png or pdf
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws `ValidationError` before anything is sent; `SubmissionUnknownError` when nobody knows whether they were taken;
   * `BadRequestError` and the token, permission, network and time errors of every call
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

  async #submit(request: AttachmentRequest, files: readonly File[], options: RequestOptions | undefined) {
    const key = 'POST /medicalnetwork/attachments/submission/v1/uploads';
    this.#check(key, request, files);
    const body = { ...request, controlNumber: request.controlNumber ?? this.#controlNumbers() };
    const form = new FormData();
    form.append('request', JSON.stringify(body));
    for (const file of files) form.append('files', file, file.name);
    const call = callOperation<AttachmentReceipt['response']>(
      this.#connection,
      key,
      { body: form, contentType: 'multipart/form-data' },
      options,
    );
    const { data: response, meta } = await call.withResponse();
    // The documentation says "a header" and no more.
    const traceId = meta.headers.traceid ?? meta.headers['x-chng-trace-id'];
    const attachmentId = isObject(response) ? wireText(response.attachmentId) : undefined;
    return { data: { traceId, attachmentId, response }, meta };
  }

  #check(key: string, request: AttachmentRequest, files: readonly File[]): void {
    const names = new Set(files.map(({ name }) => name));
    const problems = files.some(({ name }) => !fileTypes.test(name))
      ? [{ path: 'files', text: 'must be jpg, jpeg, tif, tiff, png or pdf' }]
      : [];
    if (files.length === 0) problems.push({ path: 'files', text: 'must hold at least one file' });
    const lines = asArray(request.claimInformation?.serviceLines as unknown[]).filter(isObject);
    for (const [index, line] of lines.entries()) {
      const details = isObject(line.attachmentDetails) ? line.attachmentDetails : {};
      if (!names.has(wireText(details.name) ?? ''))
        problems.push({
          path: `claimInformation.serviceLines[${index}].attachmentDetails.name`,
          text: 'must be the name of one of the files',
        });
    }
    for (const name of ['tradingPartnerServiceId', 'tradingPartnerName'])
      if (wireText(request[name]) === undefined) problems.push({ path: name, text: 'is required' });
    if (problems.length > 0)
      refuse(
        this.#connection,
        requestRefusal(
          key,
          problems.map((problem) => ({ severity: 'error', code: 'preflight', ...problem })),
        ),
      );
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
    return mapped(call, ({ data }) => {
      const statuses: readonly unknown[] = Array.isArray(data) ? data : [];
      return statuses.filter(isObject).map((status) => ({
        code: wireText(status.statusCode),
        timestamp: wireText(status.statusTimeStamp),
        documentNames: asArray(status.documents as unknown[])
          .filter(isObject)
          .flatMap(({ documentName }) => wireText(documentName) ?? []),
      }));
    });
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
  ): ResponsePromise<OperationAnswer<'POST /medicalnetwork/attachments/retrieval/v1/search'>> {
    const testMode = String(this.#connection.environment.kind === 'sandbox');
    return callTyped(
      this.#connection,
      'POST /medicalnetwork/attachments/retrieval/v1/search',
      { query: { testMode }, body: dates },
      options,
    );
  }

  /**
   * A file, as it comes over the wire. Retry class `safe`.
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
