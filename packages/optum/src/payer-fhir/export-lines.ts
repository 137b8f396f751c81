import type { Readable } from 'node:stream';
import { checkContents, checkResource, type RequestOptions, ResponseFormatError } from '@payerkit/core';
import type { FhirResource } from 'fhir/r4.js';
import type { Connection } from '../internal/call/connection.js';
import { isObject } from '../internal/wire/json.js';
import { LineTooLong, type RawLine, splitLines } from './ndjson.js';

/** Options of a download. */
export interface DownloadOptions extends RequestOptions {
  /** Number of the last line processed before: lines up to it are skipped unread. Default 0. */
  readonly afterLine?: number | undefined;
  /** Longest line accepted, in bytes. Default 16 MiB. */
  readonly maxLineBytes?: number | undefined;
}

/** One resource of an exported file. */
export interface ExportedResource<T = FhirResource> {
  /** Number of its line, from 1: pass it as `afterLine` to resume a download after it. */
  readonly line: number;
  /** The resource, as the payer wrote it. */
  readonly resource: T;
}

/**
 * Error context and checks of a download.
 *
 * @internal
 */
export interface LineReading {
  /** Number of the last line to skip. */
  readonly afterLine: number;
  /** Longest line accepted, in bytes. */
  readonly maxLineBytes: number;
  /** Strictness of response checks. */
  readonly connection: Connection;
  /** Method and path template. */
  readonly operation: string;
}

/**
 * Reads resources from a file as it arrives, no faster than the caller reads them. Ends the stream when the caller
 * stops early.
 *
 * @param stream - the file's bytes
 * @param reading - where to start, and how strictly to check
 * @throws `ResponseFormatError` for a line that cannot be read; the stream's error when it breaks off
 *
 * @internal
 */
export async function* readResources<T>(
  stream: Readable,
  { connection, operation, afterLine, maxLineBytes }: LineReading,
): AsyncGenerator<ExportedResource<T>, void, undefined> {
  const { validation, logger } = connection;
  const check = { provider: 'optum', operation, validation, logger };
  let number = 0;
  try {
    for await (const line of splitLines(stream, maxLineBytes)) {
      number = line.number;
      if (number <= afterLine) continue;
      const text = decode(line, operation);
      if (text.trim() === '') continue;
      const parsed = parse(text, line, operation);
      const resource = checkResource(parsed, parsed.resourceType as string, check);
      await checkContents([resource], check);
      yield { line: number, resource: resource as T };
    }
  } catch (error) {
    if (!(error instanceof LineTooLong)) throw error;
    throw unreadable('line_too_long', 'is longer than maxLineBytes', number + 1, operation);
  } finally {
    stream.destroy();
  }
}

function decode({ bytes, number }: RawLine, operation: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable('invalid_line', 'is not UTF-8', number, operation);
  }
}

function parse(text: string, { number, isTerminated }: RawLine, operation: string): Record<string, unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    if (isTerminated) throw unreadable('invalid_line', 'is not JSON', number, operation);
    throw unreadable('truncated_line', 'ends before its line feed', number, operation, true);
  }
  if (isObject(parsed) && typeof parsed.resourceType === 'string') return parsed;
  throw unreadable('invalid_line', 'is not a FHIR resource', number, operation);
}

function unreadable(
  code: string,
  what: string,
  line: number,
  operation: string,
  retryable = false,
): ResponseFormatError {
  return new ResponseFormatError({
    code,
    provider: 'optum',
    operation,
    message: `Line ${line} of the file ${what}. The lines before it are valid; use afterLine to resume after a line.`,
    issues: [{ severity: 'error', code, path: `line[${line}]` }],
    retryable,
    sent: 'yes',
    attempts: 1,
  });
}
