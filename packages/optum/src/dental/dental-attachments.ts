import type { Readable } from 'node:stream';
import {
  type FailureContext,
  type RequestOptions,
  ResponseFormatError,
  type ResponsePromise,
  responseOf,
  type SubmissionState,
  type VendorResponse,
} from '@payerkit/core';
import { run, settleSubmitted } from '../internal/call/resource-calls.js';
import { operation, type WireRequest } from '../internal/operation/operation.js';
import type { SubmissionDeclaration } from '../internal/submission/ledger.js';
import { unknownSubmission } from '../internal/submission/unknown-submission.js';
import { objectOf } from '../internal/wire/json.js';
import type { Zod } from '../internal/wire/schema.js';
import { wireText } from '../internal/wire/text.js';
import { fileContentIssues } from '../medical-network/attachments/file-content.js';
import { OptumResource } from '../optum-resource.js';
import type { SubmissionOutcome } from '../settings/ledger-options.js';
import {
  type DentalAttachmentRequest,
  type DentalImageDetails,
  dentalAttachmentSchema,
  dentalSearchSchema,
} from './attachment-request.js';
import { errorContext } from './dental-query.js';
import { readMultipartFiles } from './multipart-files.js';

/** Result of sending files. */
export interface DentalAttachmentReceipt {
  /** State of the attachment: `closed` is complete. */
  readonly state: 'closed' | 'unknown';
  /** Number to enter on the claim; undefined if the response did not contain it. */
  readonly attachmentControlNumber: string | undefined;
  /** IDs of the files, in the vendor's order. */
  readonly attachmentIds: readonly string[];
  /** Number of the image analysis, if one was requested. */
  readonly imageIntelligenceTransactionId: string | undefined;
  /** Creation time, as the vendor writes it. */
  readonly createdAt: string | undefined;
  /** The response in wire format. */
  readonly response: unknown;
}

/** A file in the response. */
export interface DentalAttachmentFile {
  /** ID of the file. */
  readonly attachmentId: string | undefined;
  /** Control number under which it was sent with other files. */
  readonly attachmentControlNumber: string | undefined;
  /** Its name. */
  readonly fileName: string | undefined;
  /** Its media type. */
  readonly contentType: string;
  /** Its bytes. */
  readonly bytes: Uint8Array;
}

const SUBMIT_KEY = 'POST /dental/attachments/v1/attachments/documents';

interface SubmittedFiles {
  readonly request: DentalAttachmentRequest;
  readonly files: readonly File[];
  /** Content of each file, by its name. */
  readonly fileMetadata?: readonly DentalImageDetails[] | undefined;
}

/** Ledger identity of files: the same files for the same claim are the same submission. */
const filesSubmission: SubmissionDeclaration<SubmittedFiles, DentalAttachmentReceipt> = {
  async identify({ request, files }) {
    const digests = await Promise.all(
      files.map(async (file) => {
        const { createHash } = process.getBuiltinModule('node:crypto');
        const digest = createHash('sha256').update(Buffer.from(await file.arrayBuffer()));
        return `${file.name} ${digest.digest('hex')}`;
      }),
    );
    const { payerId, submitterId, claimId, memberId } = request;
    const parts = [SUBMIT_KEY, payerId, submitterId, claimId, memberId, ...digests.toSorted()];
    return [{ parts, content: [request, digests] }];
  },
  numbers: ({ attachmentControlNumber }) => ({ attachmentControlNumber }),
};

const SENT = {
  arguments: { request: 'object', files: 'files' },
  // Issues name the fields of the request, not the request around them.
  request: (z: Zod) =>
    z.preprocess(
      ({ request, ...rest }: SubmittedFiles) => ({ ...request, ...rest }),
      dentalAttachmentSchema(z),
    ),
  rules: ({ files }: SubmittedFiles) => fileContentIssues(files),
  wire: fileForm,
  read: readReceipt,
  ledger: filesSubmission,
} as const;
const submit = operation(SUBMIT_KEY, SENT);
const submitWithImages = operation(
  'POST /dental/attachments/v1/attachments/documents/image-intelligence',
  SENT,
);
const retrieve = operation('POST /dental/attachments/v1/attachments/documents/search', {
  request: dentalSearchSchema,
  read: ({ body }): Readable => body as Readable,
});

/**
 * Files for dental claims, sent complete in one request.
 *
 * Optum: Real Dental Attachments. Product on the application: the one of the same name.
 */
export class DentalAttachments extends OptumResource {
  /**
   * Sends files. Retry class `unsafe`. With a `ledger` on the client, the same files for the same claim are rejected
   * while the first submission is unsettled.
   *
   * @param request - the claim they belong to
   * @param files - one to ten: BMP, JPEG, TIFF, PNG, PDF, TXT, DOC, DOCX, DICOM, GIF or RTF
   * @returns the control number to enter on the claim
   * @throws `ValidationError` before anything is sent; `DuplicateSubmissionError`; `SubmissionUnknownError` when the
   *   outcome is unknown; `BadRequestError` and the token, permission, network and time errors of every call
   * @example
   * ```ts
   * const { attachmentControlNumber } = await optum.dental.attachments.submit(request, [new File([bytes], 'xray.png')]);
   * ```
   */
  submit(
    request: DentalAttachmentRequest,
    files: readonly File[],
    options?: RequestOptions,
  ): ResponsePromise<DentalAttachmentReceipt> {
    return run(this, submit, { request, files }, options);
  }

  /**
   * Sends files like {@link DentalAttachments.submit}, and requests an analysis of the images. Retry class `unsafe`.
   *
   * @param request - the claim they belong to
   * @param files - one to ten
   * @param images - content of each file, by its name
   * @throws the errors of {@link DentalAttachments.submit}
   * @example
   * ```ts
   * const receipt = await optum.dental.attachments.submitWithImageIntelligence(request, files, images);
   * console.log(receipt.attachmentControlNumber, receipt.imageIntelligenceTransactionId);
   * ```
   */
  submitWithImageIntelligence(
    request: DentalAttachmentRequest,
    files: readonly File[],
    images: readonly DentalImageDetails[],
    options?: RequestOptions,
  ): ResponsePromise<DentalAttachmentReceipt> {
    return run(this, submitWithImages, { request, files, fileMetadata: images }, options);
  }

  /**
   * Fetches files by their IDs or control numbers. Retry class `idempotent`.
   *
   * @param attachmentIds - one to ten, with or without `CHC#`
   * @returns the files with their bytes; all are in memory at once
   * @throws `ValidationError` before anything is sent; `NotFoundError` when there is none; `ResponseFormatError` for a
   *   response without files; the errors of every call
   * @example
   * ```ts
   * for (const { fileName, bytes } of await optum.dental.attachments.retrieve([attachmentId]))
   *   console.log(fileName, bytes.length);
   * ```
   */
  retrieve(
    attachmentIds: readonly string[],
    options?: RequestOptions,
  ): ResponsePromise<DentalAttachmentFile[]> {
    return responseOf(async () => {
      const { data: stream, meta } = await run(this, retrieve, { attachmentIds }, options).withResponse();
      const bytes = Buffer.concat((await stream.toArray()) as Uint8Array[]);
      const data = readDentalAttachmentFiles(bytes, meta.headers['content-type']);
      if (data !== undefined) return { data, meta };
      throw new ResponseFormatError({
        ...errorContext(retrieve.key, meta),
        code: 'not_multipart',
        message: 'The response contains no files.',
      });
    });
  }

  /**
   * Records in the ledger the outcome of files whose response was lost. Sends nothing.
   *
   * @param request - as it was sent
   * @param files - as they were sent
   * @param outcome - `rejected` and `settled` allow sending them again
   * @returns the state of the ledger record; undefined without a ledger or when the ledger has no such submission
   * @throws `ValidationError` for arguments of the wrong type; the errors of your ledger
   * @example
   * ```ts
   * await optum.dental.attachments.settle(request, files, 'accepted');
   * ```
   */
  settle(
    request: DentalAttachmentRequest,
    files: readonly File[],
    outcome: SubmissionOutcome,
  ): Promise<SubmissionState | undefined> {
    return settleSubmitted(this, submit, { request, files }, outcome);
  }
}

function fileForm({ request, files, fileMetadata }: SubmittedFiles): WireRequest {
  const described = fileMetadata === undefined ? request : { ...request, fileMetadata };
  const form = new FormData();
  form.append('request', new Blob([JSON.stringify(described)], { type: 'application/json' }));
  for (const file of files) form.append('files', file, file.name);
  return { body: form, contentType: 'multipart/form-data' };
}

function readReceipt({ body }: VendorResponse, context: FailureContext): DentalAttachmentReceipt {
  const receipt = readDentalAttachmentReceipt(body);
  if (receipt.attachmentControlNumber !== undefined || receipt.attachmentIds.length > 0) return receipt;
  throw unknownSubmission(context.operation ?? SUBMIT_KEY, context, { code: 'no_receipt', details: body });
}

/** Reads the receipt of sent files. */
export function readDentalAttachmentReceipt(response: unknown): DentalAttachmentReceipt {
  const wire = objectOf(response);
  return {
    state: wireText(wire.status)?.toUpperCase() === 'CLOSED' ? 'closed' : 'unknown',
    attachmentControlNumber: wireText(wire.attachmentControlNumber),
    attachmentIds: Array.isArray(wire.attachmentIds)
      ? wire.attachmentIds.flatMap((id) => wireText(id) ?? [])
      : [],
    imageIntelligenceTransactionId: wireText(wire.imageIntelligenceTransactionId),
    createdAt: wireText(wire.createdAt),
    response,
  };
}

/**
 * Reads fetched files: a multipart body whose parts contain their IDs.
 *
 * @param body - the whole body
 * @param contentType - of the response
 * @returns undefined when the body is not multipart
 */
export function readDentalAttachmentFiles(
  body: Uint8Array,
  contentType: string | undefined,
): DentalAttachmentFile[] | undefined {
  return readMultipartFiles(Buffer.from(body), contentType)?.map(
    ({ parameters, contentType: type, bytes }) => ({
      attachmentId: wireText(parameters.attachmentId),
      attachmentControlNumber: wireText(parameters.attachmentControlNumber),
      fileName: wireText(parameters.filename),
      contentType: type,
      bytes: new Uint8Array(bytes),
    }),
  );
}
