import type { FailureContext, Issue, RequestOptions, ResponsePromise, VendorResponse } from '@payerkit/core';
import { run } from '../internal/call/resource-calls.js';
import { operation } from '../internal/operation/operation.js';
import { unknownSubmission } from '../internal/submission/unknown-submission.js';
import { isObject } from '../internal/wire/json.js';
import { contentIssue } from '../medical-network/attachments/file-content.js';
import { OptumResource } from '../optum-resource.js';
import {
  type DentalContainer,
  type DentalContainerFile,
  type DentalContainerFileRequest,
  type DentalContainerFileUpdate,
  type DentalContainerRequest,
  readDentalContainer,
  readDentalContainerFile,
  readDentalContainerFiles,
  readDentalPayers,
} from './attachment-container.js';
import {
  containerFileSchema,
  containerFileUpdateSchema,
  containerSchema,
  idSchema,
} from './attachment-container-request.js';

const BASE = '/dentalnetwork/attachments/v1';
/** A container and a file of it. */
interface Ids {
  readonly attachmentId: number;
  readonly attachmentFileId: number;
}
type ContainerId = Pick<Ids, 'attachmentId'>;
interface PayerQuery {
  readonly payerId: string;
  readonly procedureCodes?: readonly string[] | undefined;
}

const LOOK_AGAIN = { unrecorded: 'the container shows the outcome: retrieve() or listFiles()' };

const CREATE_KEY = `POST ${BASE}/CreateAttachment` as const;
const create = operation(CREATE_KEY, {
  request: containerSchema,
  wire: (body: DentalContainerRequest) => ({ body }),
  read({ body }, context) {
    const container = readDentalContainer(body, undefined);
    // The ID is all that the documents guarantee for a success.
    if (container.attachmentId === undefined)
      throw unknownSubmission(CREATE_KEY, context, { code: 'no_receipt', details: body });
    return container;
  },
  ledger: { unrecorded: 'an empty container changes nothing at the payer' },
});
const addFile = operation(`POST ${BASE}/AddAttachment`, {
  request: containerFileSchema,
  rules: (body: DentalContainerFileRequest & ContainerId) => contentIssues(body),
  wire: (body: DentalContainerFileRequest & ContainerId) => ({ body }),
  read: (response, context, { input }) =>
    readDentalContainerFile(takenBody(response, context), input.attachmentId, undefined),
  ledger: LOOK_AGAIN,
});
const updateFile = operation(`PUT ${BASE}/{attachmentId}/UpdateAttachmentFile/{attachmentFileId}`, {
  request: containerFileUpdateSchema,
  wire: (body: DentalContainerFileUpdate & Ids) => ({
    path: { attachmentId: body.attachmentId, attachmentFileId: body.attachmentFileId },
    body,
  }),
  read: (response, context, { input }) =>
    readDentalContainerFile(takenBody(response, context), input.attachmentId, input.attachmentFileId),
  ledger: LOOK_AGAIN,
});
const deleteFile = operation(`DELETE ${BASE}/{attachmentId}/DeleteAttachmentFile/{attachmentFileId}`, {
  request: (z) => idSchema(z, ['attachmentId', 'attachmentFileId']),
  wire: (path: Ids) => ({ path: { ...path } }),
  read: (response, context) => void takenBody(response, context),
  ledger: LOOK_AGAIN,
});
const listFiles = operation(`GET ${BASE}/GetAttachmentList/{AttachmentId}`, {
  request: (z) => idSchema(z, ['attachmentId']),
  wire: ({ attachmentId }: ContainerId) => ({ path: { AttachmentId: attachmentId } }),
  read: ({ body }, _context, { input }) => readDentalContainerFiles(body, input.attachmentId),
});
const retrieve = operation(`GET ${BASE}/GetAttachmentbyId/{attachmentId}`, {
  request: (z) => idSchema(z, ['attachmentId']),
  wire: ({ attachmentId }: ContainerId) => ({ path: { attachmentId } }),
  read: ({ body }, _context, { input }) => readDentalContainer(body, input.attachmentId),
});
const commit = operation(`PATCH ${BASE}/CommitAttachment/{attachmentId}`, {
  request: (z) => idSchema(z, ['attachmentId']),
  wire: ({ attachmentId }: ContainerId) => ({ path: { attachmentId } }),
  read: (response, context) => void takenBody(response, context),
  ledger: LOOK_AGAIN,
});
const payers = operation(`GET ${BASE}/GetAllParticipatingPayers`, {
  read: ({ body }) => readDentalPayers(body),
});
const isParticipatingPayer = operation(`GET ${BASE}/IsParticipatingPayer`, {
  wire: ({ payerId }: PayerQuery) => ({ query: { payerid: payerId } }),
  read({ body }) {
    if (typeof body === 'boolean') return body;
    const word = typeof body === 'string' ? body.trim().toLowerCase() : '';
    return word === 'true' ? true : word === 'false' ? false : undefined;
  },
});
const businessRules = operation(`GET ${BASE}/GetPayerBusinessRules/me`, {
  wire: ({ payerId, procedureCodes }: PayerQuery) => ({
    query: { payerid: payerId, procedurecodes: procedureCodes },
  }),
  read: ({ body }): unknown => body,
});

/**
 * Files for dental claims in a container that is filled and then committed.
 *
 * Optum: Dental Attachment API 2.2 (Dental Network). Product on the application: the one of the same name. The vendor's
 * own sandbox does not serve it. A container is `open` until {@link DentalAttachmentContainers.commit}; afterwards
 * files can be added, but nothing can be changed or deleted. The documents do not fully describe responses; fields that
 * a response omits are undefined.
 */
export class DentalAttachmentContainers extends OptumResource {
  /**
   * Creates a container. Retry class `unsafe`.
   *
   * @param request - the claim that files will belong to
   * @throws `ValidationError` before anything is sent; `SubmissionUnknownError` when it is unknown whether it was
   *   created; `BadRequestError` and the token, permission, network and time errors of every call
   * @example
   * ```ts
   * const { attachmentId } = await optum.dental.attachmentContainers.create({ payerId: '52133', patientControlNumber });
   * ```
   */
  create(request: DentalContainerRequest, options?: RequestOptions): ResponsePromise<DentalContainer> {
    return run(this, create, request, options);
  }

  /**
   * Adds a file, also to a committed container. Retry class `unsafe`.
   *
   * @param attachmentId - of the container
   * @param file - name and content in Base64
   * @throws the errors of {@link DentalAttachmentContainers.create}; `NotFoundError` for an unknown container
   * @example
   * ```ts
   * const { attachmentFileId } = await optum.dental.attachmentContainers.addFile(attachmentId, {
   *   fileName: 'xray.png',
   *   attachmentFileData: Buffer.from(bytes).toString('base64'),
   *   imageDate: '2026-01-15T00:00:00Z',
   * });
   * ```
   */
  addFile(
    attachmentId: number,
    file: DentalContainerFileRequest,
    options?: RequestOptions,
  ): ResponsePromise<DentalContainerFile> {
    return run(this, addFile, { ...file, attachmentId }, options);
  }

  /**
   * Changes the properties of a file. Retry class `unsafe`.
   *
   * @param attachmentId - of the container
   * @param attachmentFileId - of the file
   * @param changes - properties to change
   * @throws the errors of {@link DentalAttachmentContainers.create}; `NotFoundError`; `PermissionError` or
   *   `ConflictError` when the container is committed
   * @example
   * ```ts
   * await optum.dental.attachmentContainers.updateFile(attachmentId, attachmentFileId, { narrative: 'Upper left' });
   * ```
   */
  updateFile(
    attachmentId: number,
    attachmentFileId: number,
    changes: DentalContainerFileUpdate,
    options?: RequestOptions,
  ): ResponsePromise<DentalContainerFile> {
    return run(this, updateFile, { ...changes, attachmentId, attachmentFileId }, options);
  }

  /**
   * Deletes a file. Retry class `unsafe`.
   *
   * @param attachmentId - of the container
   * @param attachmentFileId - of the file
   * @throws `PermissionError` when the container is committed; `NotFoundError`, also for a file that was deleted
   *   before; otherwise the errors of {@link DentalAttachmentContainers.create}
   * @example
   * ```ts
   * await optum.dental.attachmentContainers.deleteFile(attachmentId, attachmentFileId);
   * ```
   */
  deleteFile(
    attachmentId: number,
    attachmentFileId: number,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    return run(this, deleteFile, { attachmentId, attachmentFileId }, options);
  }

  /**
   * Lists the files of a container. Retry class `safe`.
   *
   * @param attachmentId - of the container
   * @throws `NotFoundError` for an unknown container; the errors of every call
   * @example
   * ```ts
   * const files = await optum.dental.attachmentContainers.listFiles(attachmentId);
   * for (const { attachmentFileId, fileName } of files) console.log(attachmentFileId, fileName);
   * ```
   */
  listFiles(attachmentId: number, options?: RequestOptions): ResponsePromise<DentalContainerFile[]> {
    return run(this, listFiles, { attachmentId }, options);
  }

  /**
   * Returns the state of a container. Retry class `safe`.
   *
   * @param attachmentId - of the container
   * @throws `NotFoundError` for an unknown container; the errors of every call
   * @example
   * ```ts
   * const { state, files } = await optum.dental.attachmentContainers.retrieve(attachmentId);
   * ```
   */
  retrieve(attachmentId: number, options?: RequestOptions): ResponsePromise<DentalContainer> {
    return run(this, retrieve, { attachmentId }, options);
  }

  /**
   * Commits a container: its files go to the payer. Retry class `unsafe`; after a `SubmissionUnknownError`, check with
   * {@link DentalAttachmentContainers.retrieve}.
   *
   * @param attachmentId - of the container
   * @throws `ConflictError` when it is already committed (409) or not ready (412); `NotFoundError`; otherwise the
   *   errors
   *   of {@link DentalAttachmentContainers.create}
   * @example
   * ```ts
   * await optum.dental.attachmentContainers.commit(attachmentId);
   * ```
   */
  commit(attachmentId: number, options?: RequestOptions): ResponsePromise<void> {
    return run(this, commit, { attachmentId }, options);
  }

  /**
   * Lists the payers that accept files. Retry class `safe`.
   *
   * @returns entries in wire format: the documents do not describe their content
   * @example
   * ```ts
   * const payers = await optum.dental.attachmentContainers.payers();
   * ```
   */
  payers(options?: RequestOptions): ResponsePromise<Readonly<Record<string, unknown>>[]> {
    return run(this, payers, {}, options);
  }

  /**
   * Checks whether a payer accepts files. Retry class `safe`.
   *
   * @returns undefined when the response does not say
   * @example
   * ```ts
   * const takesFiles = await optum.dental.attachmentContainers.isParticipatingPayer(payerId);
   * ```
   */
  isParticipatingPayer(payerId: string, options?: RequestOptions): ResponsePromise<boolean | undefined> {
    return run(this, isParticipatingPayer, { payerId }, options);
  }

  /**
   * Returns the procedures for which a payer requires files. Retry class `safe`.
   *
   * @param procedureCodes - CDT codes; all when omitted
   * @returns wire format: the documents do not describe its content
   * @example
   * ```ts
   * const rules = await optum.dental.attachmentContainers.businessRules(payerId, ['D2740']);
   * ```
   */
  businessRules(
    payerId: string,
    procedureCodes?: readonly string[],
    options?: RequestOptions,
  ): ResponsePromise<unknown> {
    return run(this, businessRules, { payerId, procedureCodes }, options);
  }
}

/** The clearinghouse rejects content that does not match its file name; invalid Base64 is left to the schema. */
function contentIssues({ fileName, attachmentFileData }: DentalContainerFileRequest): readonly Issue[] {
  if (typeof fileName !== 'string' || typeof attachmentFileData !== 'string' || attachmentFileData === '')
    return [];
  const issue = contentIssue(fileName, Buffer.from(attachmentFileData, 'base64'), 'attachmentFileData');
  return issue === undefined ? [] : [issue];
}

/** Fields of a container or a file, at least one of which a response with a body names. */
const OWN_FIELDS = ['attachmentId', 'attachmentFileId', 'fileName', 'attachmentFile'];

/**
 * Returns the body of a response to a change. The documents promise a 200 or 201 and no body: a body that names neither
 * the container nor the file is the text of something else on the way.
 *
 * @throws `SubmissionUnknownError` for every other response
 */
function takenBody({ body }: VendorResponse, context: FailureContext): unknown {
  const isDocumented = context.status === 200 || context.status === 201;
  const isEmpty = isObject(body) ? Object.keys(body).length === 0 : (body ?? '') === '';
  const isOwn = isObject(body)
    ? OWN_FIELDS.some((field) => body[field] !== undefined) && body.errors === undefined
    : /^\d+$/.test(String(body));
  if (isDocumented && (isEmpty || isOwn)) return body;
  throw unknownSubmission(context.operation ?? '', context, { code: 'no_receipt', details: body });
}
