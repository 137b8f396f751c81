import { type Fields, objectOf, objectsOf } from '../internal/wire/json.js';
import { wireAmount, wireText } from '../internal/wire/text.js';
import type { OperationBody } from '../operations.js';

/** The claim that files of a container belong to. Optum: Dental Attachment API. */
export type DentalContainerRequest = OperationBody<'POST /dentalnetwork/attachments/v1/CreateAttachment'> & {
  /** Payer ID. */
  readonly payerId: string;
};

/** A file for a container. Optum: Dental Attachment API. */
export type DentalContainerFileRequest = Omit<
  OperationBody<'POST /dentalnetwork/attachments/v1/AddAttachment'>,
  'attachmentId' | 'attachmentFileId'
> & {
  /** Its name. */
  readonly fileName: string;
  /** Its bytes in Base64. */
  readonly attachmentFileData: string;
};

/** Editable properties of a file. Optum: Dental Attachment API. */
export type DentalContainerFileUpdate = Pick<
  OperationBody<'POST /dentalnetwork/attachments/v1/AddAttachment'>,
  'imageDate' | 'documentTypeCode' | 'narrative' | 'orientationCode'
>;

/** A container of files. */
export interface DentalContainer {
  /** Its ID; undefined if the response did not contain it. */
  readonly attachmentId: number | undefined;
  /** State: `open` accepts changes, `committed` only further files. */
  readonly state: 'open' | 'committed' | 'unknown';
  /** Payer ID. */
  readonly payerId: string | undefined;
  /** Your patient control number. */
  readonly patientControlNumber: string | undefined;
  /** The vendor's status code; the list is not published. */
  readonly statusCode: string | undefined;
  /** Its files, if the response lists them. */
  readonly files: readonly DentalContainerFile[];
  /** The container in wire format. */
  readonly response: unknown;
}

/** A file of a container. */
export interface DentalContainerFile {
  /** ID of the container. */
  readonly attachmentId: number | undefined;
  /** Its ID; undefined if the response did not contain it. */
  readonly attachmentFileId: number | undefined;
  /** Its name. */
  readonly fileName: string | undefined;
  /** Your description. */
  readonly narrative: string | undefined;
  /** The file in wire format. */
  readonly response: unknown;
}

/** A container, or only its ID, which is all that the documents guarantee. */
export function readDentalContainer(response: unknown, askedId: number | undefined): DentalContainer {
  const wire = wireObject(response);
  return {
    attachmentId: idIn(wire.attachmentId) ?? (askedId === undefined ? idIn(response) : askedId),
    state: wire.isCommitted === true ? 'committed' : wire.isCommitted === false ? 'open' : 'unknown',
    payerId: wireText(wire.payerId),
    patientControlNumber: wireText(wire.patientControlNumber),
    statusCode: wireText(wire.statusCode),
    files: objectsOf(wire.attachmentFile).map((file) =>
      readDentalContainerFile(file, idIn(wire.attachmentId) ?? askedId, undefined),
    ),
    response,
  };
}

/** A file, or only its ID. */
export function readDentalContainerFile(
  response: unknown,
  attachmentId: number | undefined,
  askedFileId: number | undefined,
): DentalContainerFile {
  const wire = wireObject(response);
  return {
    attachmentId: idIn(wire.attachmentId) ?? attachmentId,
    attachmentFileId:
      idIn(wire.attachmentFileId) ?? (askedFileId === undefined ? idIn(response) : askedFileId),
    fileName: wireText(wire.fileName),
    narrative: wireText(wire.narrative),
    response,
  };
}

/** Files as a list, or within their container. */
export function readDentalContainerFiles(response: unknown, attachmentId: number): DentalContainerFile[] {
  const files = Array.isArray(response) ? response : wireObject(response).attachmentFile;
  return objectsOf(files).map((file) => readDentalContainerFile(file, attachmentId, undefined));
}

/**
 * Returns entries as a list, at any depth.
 *
 * @internal
 */
export function readDentalPayers(response: unknown): Fields[] {
  const lists = [response, ...Object.values(objectOf(response))];
  return objectsOf(lists.find(Array.isArray));
}

function wireObject(response: unknown): Fields {
  return objectOf(response);
}

function idIn(value: unknown): number | undefined {
  const digits = wireAmount(value);
  return digits !== undefined && /^\d+$/.test(digits) && digits !== '0' ? Number(digits) : undefined;
}
