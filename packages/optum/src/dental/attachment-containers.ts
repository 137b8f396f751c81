import { loadModule, type RequestOptions, ResponsePromise } from '@payerkit/core';
import { callOperation } from '../internal/call/call-operation.js';
import type { Connection } from '../internal/call/connection.js';
import { mapped } from '../internal/call/resource-call.js';
import { checkRequest, requestCheck } from '../internal/check/request.js';
import type { OperationKey } from '../operations.js';
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
const checkContainer = requestCheck(containerSchema);
const checkFile = requestCheck(containerFileSchema);
const checkFileUpdate = requestCheck(containerFileUpdateSchema);

/**
 * Files to dental claims, in a container that is filled and then committed.
 *
 * Optum: Dental Attachment API 2.2 (Dental Network). Product on the application: the one of the same name. The vendor's own
 * sandbox does not serve it. A container is `open` until {@link DentalAttachmentContainers.commit}; then files can be added,
 * but nothing can be changed or deleted. The documents leave responses open, so what they do not tell is undefined.
 */
export class DentalAttachmentContainers {
  readonly #connection: Connection;

  /**
   * @internal
   * @param connection - how Optum is reached
   */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Makes a container. Retry class `unsafe`.
   *
   * @param request - the claim that files will belong to
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws `ValidationError` before anything is sent; `SubmissionUnknownError` when it is unknown whether it was made;
   * `BadRequestError` and the token, permission, network and time errors of every call
   * @example
   * ```ts
   * const { attachmentId } = await optum.dental.attachmentContainers.create({ payerId: '52133', patientControlNumber });
   * ```
   */
  create(request: DentalContainerRequest, options?: RequestOptions): ResponsePromise<DentalContainer> {
    const key = `POST ${BASE}/CreateAttachment`;
    const send = () => this.#call(key, { body: request }, options);
    return this.#checked(
      () => checkContainer(this.#connection, request, key),
      send,
      (answer) => readDentalContainer(answer, undefined),
    );
  }

  /**
   * Adds a file, also to a container that is committed. Retry class `unsafe`.
   *
   * @param attachmentId - of the container
   * @param file - name and content in Base64
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws as {@link DentalAttachmentContainers.create}; `NotFoundError` for an unknown container
   */
  addFile(
    attachmentId: number,
    file: DentalContainerFileRequest,
    options?: RequestOptions,
  ): ResponsePromise<DentalContainerFile> {
    const key = `POST ${BASE}/AddAttachment`;
    const body = { ...file, attachmentId };
    return this.#checked(
      () => checkFile(this.#connection, body, key),
      () => this.#call(key, { body }, options),
      (answer) => readDentalContainerFile(answer, attachmentId, undefined),
    );
  }

  /**
   * Changes what is said of a file. Retry class `unsafe`.
   *
   * @param attachmentId - of the container
   * @param attachmentFileId - of the file
   * @param changes - what is different
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws as {@link DentalAttachmentContainers.create}; `NotFoundError`; `PermissionError` or `ConflictError` when the
   * container is committed
   */
  updateFile(
    attachmentId: number,
    attachmentFileId: number,
    changes: DentalContainerFileUpdate,
    options?: RequestOptions,
  ): ResponsePromise<DentalContainerFile> {
    const key = `PUT ${BASE}/{attachmentId}/UpdateAttachmentFile/{attachmentFileId}`;
    const body = { ...changes, attachmentId, attachmentFileId };
    return this.#checked(
      () => checkFileUpdate(this.#connection, body, key),
      () => this.#call(key, { path: { attachmentId, attachmentFileId }, body }, options),
      (answer) => readDentalContainerFile(answer, attachmentId, attachmentFileId),
    );
  }

  /**
   * Deletes a file. Retry class `unsafe`.
   *
   * @param attachmentId - of the container
   * @param attachmentFileId - of the file
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws `PermissionError` when the container is committed; `NotFoundError`, also for a file that was deleted before; else
   * as {@link DentalAttachmentContainers.create}
   */
  deleteFile(
    attachmentId: number,
    attachmentFileId: number,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    const key = `DELETE ${BASE}/{attachmentId}/DeleteAttachmentFile/{attachmentFileId}`;
    const ids = { attachmentId, attachmentFileId };
    return this.#checked(
      () => this.#checkIds(ids, key),
      () => this.#call(key, { path: ids }, options),
      () => undefined,
    );
  }

  /**
   * The files of a container. Retry class `safe`.
   *
   * @param attachmentId - of the container
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws `NotFoundError` for an unknown container; the errors of every call
   */
  listFiles(attachmentId: number, options?: RequestOptions): ResponsePromise<DentalContainerFile[]> {
    const key = `GET ${BASE}/GetAttachmentList/{AttachmentId}`;
    return this.#checked(
      () => this.#checkIds({ attachmentId }, key),
      () => this.#call(key, { path: { AttachmentId: attachmentId } }, options),
      (answer) => readDentalContainerFiles(answer, attachmentId),
    );
  }

  /**
   * A container as it stands. Retry class `safe`.
   *
   * @param attachmentId - of the container
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws `NotFoundError` for an unknown container; the errors of every call
   */
  retrieve(attachmentId: number, options?: RequestOptions): ResponsePromise<DentalContainer> {
    const key = `GET ${BASE}/GetAttachmentbyId/{attachmentId}`;
    return this.#checked(
      () => this.#checkIds({ attachmentId }, key),
      () => this.#call(key, { path: { attachmentId } }, options),
      (answer) => readDentalContainer(answer, attachmentId),
    );
  }

  /**
   * Commits a container: its files go to the payer. Retry class `unsafe`; after a `SubmissionUnknownError` look with
   * {@link DentalAttachmentContainers.retrieve}.
   *
   * @param attachmentId - of the container
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws `ConflictError` when it is committed (409) or not ready to be (412); `NotFoundError`; else as
   * {@link DentalAttachmentContainers.create}
   */
  commit(attachmentId: number, options?: RequestOptions): ResponsePromise<void> {
    const key = `PATCH ${BASE}/CommitAttachment/{attachmentId}`;
    return this.#checked(
      () => this.#checkIds({ attachmentId }, key),
      () => this.#call(key, { path: { attachmentId } }, options),
      () => undefined,
    );
  }

  /**
   * Payers that take files. Retry class `safe`.
   *
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @returns entries as on the wire: the documents do not say what is in them
   */
  payers(options?: RequestOptions): ResponsePromise<Readonly<Record<string, unknown>>[]> {
    return mapped(this.#call(`GET ${BASE}/GetAllParticipatingPayers`, {}, options), ({ data }) =>
      readDentalPayers(data),
    );
  }

  /**
   * Whether a payer takes files. Retry class `safe`.
   *
   * @param payerId - id of the payer
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @returns undefined when the response says neither
   */
  isParticipatingPayer(payerId: string, options?: RequestOptions): ResponsePromise<boolean | undefined> {
    const call = this.#call(`GET ${BASE}/IsParticipatingPayer`, { query: { payerid: payerId } }, options);
    return mapped(call, ({ data }) => {
      if (typeof data === 'boolean') return data;
      const word = typeof data === 'string' ? data.trim().toLowerCase() : '';
      return word === 'true' ? true : word === 'false' ? false : undefined;
    });
  }

  /**
   * What a payer wants files for. Retry class `safe`.
   *
   * @param payerId - id of the payer
   * @param procedureCodes - CDT codes; all when left out
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @returns as on the wire: the documents do not say what is in it
   */
  businessRules(
    payerId: string,
    procedureCodes?: readonly string[],
    options?: RequestOptions,
  ): ResponsePromise<unknown> {
    const query = { payerid: payerId, procedurecodes: procedureCodes };
    return this.#call(`GET ${BASE}/GetPayerBusinessRules/me`, { query }, options);
  }

  #call(
    key: OperationKey,
    request: Parameters<typeof callOperation>[2],
    options: RequestOptions | undefined,
  ): ResponsePromise<unknown> {
    return callOperation<unknown>(this.#connection, key, request, options);
  }

  async #checkIds(ids: Readonly<Record<string, unknown>>, key: string): Promise<void> {
    const { z } = await loadModule('zod', () => import('zod'));
    await checkRequest(this.#connection, ids, key, idSchema(z, Object.keys(ids)));
  }

  #checked<T>(
    check: () => Promise<void>,
    send: () => ResponsePromise<unknown>,
    read: (answer: unknown) => T,
  ): ResponsePromise<T> {
    const run = async () => {
      await check();
      const { data, meta } = await send().withResponse();
      return { data: read(data), meta };
    };
    return new ResponsePromise(run());
  }
}
