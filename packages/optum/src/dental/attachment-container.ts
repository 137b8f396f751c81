import { type Fields, objectOf, objectsOf } from '../internal/wire/json.js';
import { wireAmount, wireText } from '../internal/wire/text.js';
import type { OperationBody } from '../operations.js';

/** The claim that files of a container belong to. Optum: Dental Attachment API. */
export type DentalContainerRequest = OperationBody<'POST /dentalnetwork/attachments/v1/CreateAttachment'> & {
  /** Payer id. */
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
  /** Its id; undefined when the response told none. */
  readonly attachmentId: number | undefined;
  /** State: `open` accepts changes, `committed` only further files. */
  readonly state: 'open' | 'committed' | 'unknown';
  /** Payer id. */
  readonly payerId: string | undefined;
  /** Your patient control number. */
  readonly patientControlNumber: string | undefined;
  /** The vendor's code of its status, whose list is not published. */
  readonly statusCode: string | undefined;
  /** Its files, where the response tells them. */
  readonly files: readonly DentalContainerFile[];
  /** As on the wire. */
  readonly response: unknown;
}

/** A file of a container. */
export interface DentalContainerFile {
  /** Id of the container. */
  readonly attachmentId: number | undefined;
  /** Its id; undefined when the response told none. */
  readonly attachmentFileId: number | undefined;
  /** Its name. */
  readonly fileName: string | undefined;
  /** Your description. */
  readonly narrative: string | undefined;
  /** As on the wire. */
  readonly response: unknown;
}

/** A container, or its bare id, which is all the documents promise. */
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

/** A file, or its bare id. */
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
 * Entries as a list, wherever it stands.
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
