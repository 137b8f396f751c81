import { type FailureContext, LinkOriginError, ResponseFormatError } from '@payerkit/core';
import type { PayerLine } from './fhir-call.js';

// Behind your own proxy the vendor's links still name its gateway; IDs are read from them, and they are never
// requested.
const KNOWN_ORIGINS = /^https:\/\/(?:sandbox-)?apigw\.optum\.com$/;

/** Error context of the call that returned a link. */
export type LinkContext = Partial<FailureContext>;

/**
 * Returns the ID in the URL of an export job's status. The URL itself is never requested: its host must be ours or the
 * vendor's gateway, and its path that of the status operation of the same payer; only the ID is used.
 *
 * @param url - from `Content-Location`
 * @param line - payer and line of business of the job
 * @param baseUrl - base URL of the operations
 * @param context - of the call it came with
 * @throws `LinkOriginError` for any other host; `ResponseFormatError` for any other path
 */
export function jobIdIn(
  url: string,
  { payerId, lob }: PayerLine,
  baseUrl: string,
  context: LinkContext = {},
): string {
  const segments = segmentsOf(url, baseUrl, 'The status URL of the export job', context);
  const [line, business, operation, id = ''] = segments.slice(-4);
  if (line === payerId && business === lob && operation === '$bulk-member-match-status' && id !== '')
    return id;
  throw unusable('The status URL of the export job does not belong to a job of this payer.', context);
}

/**
 * Returns the name in the URL of an exported file. The URL itself is never requested, as with {@link jobIdIn}. Its path
 * must be that of the download operation, or end in the name of an ndjson file: the vendor's samples omit the middle.
 *
 * @param url - from the manifest
 * @param line - payer and line of business of the job
 * @param baseUrl - base URL of the operations
 * @param context - of the call it came with
 * @throws `LinkOriginError` for any other host; `ResponseFormatError` for any other path
 */
export function fileNameIn(
  url: string,
  { payerId, lob }: PayerLine,
  baseUrl: string,
  context: LinkContext = {},
): string {
  const segments = segmentsOf(url, baseUrl, 'The URL of an exported file', context);
  if (segments.at(-1) !== '$davinci-data-export') {
    const name = segments.at(-1) ?? '';
    if (/^[^$]+\.ndjson$/.test(name)) return name;
    throw unusable('The URL of an exported file names no file.', context);
  }
  const [line, business, download, group, name = ''] = segments.slice(-6);
  if (line === payerId && business === lob && download === 'download' && group === 'Group' && name !== '')
    return name;
  throw unusable('The URL of an exported file does not belong to a file of this payer.', context);
}

function segmentsOf(url: string, baseUrl: string, what: string, context: LinkContext): readonly string[] {
  let link: URL;
  let segments: string[];
  try {
    link = new URL(url, `${baseUrl}/`);
    segments = link.pathname.split('/').map(decodeURIComponent);
  } catch {
    throw unusable(`${what} is not a URL.`, context);
  }
  const isOurs = link.origin === new URL(baseUrl).origin || KNOWN_ORIGINS.test(link.origin);
  if (!isOurs || link.username !== '')
    throw new LinkOriginError({
      ...context,
      code: 'foreign_link',
      provider: 'optum',
      message: `${what} points to a host that is neither yours nor Optum's gateway. It was not followed.`,
      sent: context.sent ?? 'yes',
    });
  return segments;
}

function unusable(message: string, context: LinkContext): ResponseFormatError {
  return new ResponseFormatError({
    ...context,
    code: 'unusable_link',
    provider: 'optum',
    message,
    sent: context.sent ?? 'yes',
  });
}
