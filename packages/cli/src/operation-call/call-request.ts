import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { CommandError, EXIT } from '../failure.js';
import type { FoundOperation } from './operation-key.js';

/** Options of `call` and `curl`. */
export interface CallOptions {
  /** The body: text, `@file`, or `-` for stdin. */
  readonly data?: string | undefined;
  /** Path parameters, each `name=value`. */
  readonly path?: readonly string[] | undefined;
  /** Query parameters, each `name=value`, or `name:=json`. */
  readonly query?: readonly string[] | undefined;
  /** Headers, each `name=value`. */
  readonly header?: readonly string[] | undefined;
  /** Files of a form, each `name=path`. */
  readonly file?: readonly string[] | undefined;
  /** Media type of the body, where the operation takes several. */
  readonly contentType?: string | undefined;
}

/** A request for `OptumClient.call`. */
export interface CallRequest {
  /** Path parameters. */
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  /** Query parameters. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Headers. */
  readonly headers?: Readonly<Record<string, unknown>> | undefined;
  /** Body: an object or text. */
  readonly body?: unknown;
  /** Media type of the body. */
  readonly contentType?: string | undefined;
}

/** Parts of a form, for a shell. */
export interface FormPart {
  /** Name of the field. */
  readonly name: string;
  /** Path of a file, or undefined for a value. */
  readonly file?: string | undefined;
  /** Value. */
  readonly value?: string | undefined;
}

/**
 * Builds the request of a call from the options of the command.
 *
 * @param found - the operation, and the path parameters that are known
 * @param options - of the command
 * @param stdin - read when the data is `-`
 * @throws {@link CommandError} naming the option, never its value
 */
export async function readCallRequest(
  { operation, path: known }: FoundOperation,
  options: CallOptions,
  stdin: Readable,
): Promise<CallRequest> {
  const { contentTypes } = operation;
  const contentType = mediaType(contentTypes, options.contentType);
  const path = { ...known, ...fieldsOf('path', options.path) };
  const query = fieldsOf('query', options.query);
  const headers = fieldsOf('header', options.header);
  const data = await dataOf(options.data, stdin);
  if ((data !== undefined || options.file !== undefined) && contentTypes.length === 0)
    throw invalid('data', 'is not possible: the operation has no body');
  const body = await bodyOf(data, options.file, contentType);
  return {
    ...(isEmpty(path) ? {} : { path }),
    ...(isEmpty(query) ? {} : { query }),
    ...(isEmpty(headers) ? {} : { headers }),
    ...(body === undefined ? {} : { body }),
    ...(options.contentType === undefined ? {} : { contentType: options.contentType }),
  };
}

function mediaType(known: readonly string[], given: string | undefined): string | undefined {
  if (given !== undefined && !known.includes(given))
    throw invalid(
      'content-type',
      known.length === 0
        ? 'is not possible: the operation has no body'
        : `must be one of ${known.join(', ')}`,
    );
  return given ?? known.find((one) => one === 'application/json') ?? known[0];
}

/** Returns `name=value` options as fields; a name that occurs several times is a list. */
function fieldsOf(option: string, given: readonly string[] = []): Record<string, unknown> {
  const fields = new Map<string, unknown[]>();
  for (const text of given) {
    const [, name, separator, value = ''] = /^([^=:\s]+)(:=|=)([\s\S]*)$/.exec(text) ?? [];
    if (name === undefined)
      throw invalid(option, 'must be name=value, or name:=json for a number, list or object');
    fields.set(name, [...(fields.get(name) ?? []), separator === ':=' ? parsed(option, value) : value]);
  }
  return Object.fromEntries(
    [...fields].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
}

function parsed(option: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw invalid(option, 'has a value after := that is not JSON');
  }
}

async function dataOf(data: string | undefined, stdin: Readable): Promise<string | undefined> {
  if (data === undefined) return undefined;
  if (data === '-') return textOf(stdin);
  if (!data.startsWith('@')) return data;
  return readFile(data.slice(1), 'utf8').catch(() => {
    throw invalid('data', 'names a file that cannot be read');
  });
}

async function bodyOf(
  data: string | undefined,
  files: readonly string[] | undefined,
  contentType: string | undefined,
): Promise<unknown> {
  if (files !== undefined && contentType !== 'multipart/form-data')
    throw invalid('file', 'is only for operations with a form (multipart/form-data)');
  const isText = contentType !== undefined && !/json|form/.test(contentType);
  if (isText) return data;
  const body = data === undefined ? undefined : parsedBody(data);
  if (files === undefined) return body;
  if (body !== undefined && (typeof body !== 'object' || body === null || Array.isArray(body)))
    throw invalid('data', 'must be a JSON object with --file');
  return { ...body, ...(await blobsOf(files)) };
}

function parsedBody(data: string): unknown {
  try {
    return JSON.parse(data) as unknown;
  } catch {
    throw invalid('data', 'is not JSON; use @file for a file and - for stdin');
  }
}

async function blobsOf(files: readonly string[]): Promise<Record<string, unknown>> {
  const blobs = new Map<string, File[]>();
  for (const { name, file = '' } of fileParts(files)) {
    const content = await readFile(file).catch(() => {
      throw invalid('file', 'names a file that cannot be read');
    });
    blobs.set(name, [...(blobs.get(name) ?? []), new File([content], basename(file))]);
  }
  return Object.fromEntries([...blobs].map(([name, list]) => [name, list.length === 1 ? list[0] : list]));
}

/** Returns the files of a form, each `name=path`. */
function fileParts(files: readonly string[]): readonly FormPart[] {
  return files.map((text) => {
    const at = text.indexOf('=');
    if (at < 1 || at === text.length - 1) throw invalid('file', 'must be name=path');
    return { name: text.slice(0, at), file: text.slice(at + 1) };
  });
}

/**
 * Returns the parts of a form as a shell would name them.
 *
 * @param options - of the command
 * @param body - as {@link readCallRequest} built it
 */
export function formParts({ file: files = [] }: CallOptions, body: unknown): readonly FormPart[] {
  const named = fileParts(files);
  const names = new Set(named.map(({ name }) => name));
  const values = Object.entries((body ?? {}) as Record<string, unknown>).filter(([name]) => !names.has(name));
  return [
    ...values.map(([name, value]) => ({
      name,
      value: typeof value === 'string' ? value : JSON.stringify(value),
    })),
    ...named,
  ];
}

function isEmpty(fields: object): boolean {
  return Object.keys(fields).length === 0;
}

function invalid(option: string, rule: string): CommandError {
  return new CommandError(
    `--${option} ${rule}.`,
    'Run "payerkit call --help" for usage.',
    EXIT.invalid,
    'invalid_option',
  );
}
