import { type FailureContext, ResponseFormatError, retryAfterMs, type VendorResponse } from '@payerkit/core';
import { isObject, objectsOf } from '../internal/wire/json.js';
import { wireText } from '../internal/wire/text.js';
import { type PayerLine, rejectOutcome } from './fhir-call.js';

/** Data to export. */
export interface ExportRequest extends PayerLine {
  /** Group of matched members, from `match`. */
  readonly groupId: string;
  /** References of individual patients in the group. Default: all. */
  readonly patients?: readonly string[] | undefined;
  /** Da Vinci's export type, where the payer supports several. */
  readonly exportType?: string | undefined;
}

/** An export job. Plain data: store it, and continue in another process. */
export interface ExportJob extends PayerLine {
  /** Status URL, according to the vendor. */
  readonly statusUrl: string;
}

/** One file of an export, newline-delimited JSON. */
export interface ExportFile {
  /** Type of the resources in it. */
  readonly type: string;
  /** File URL, according to the vendor. */
  readonly url: string;
  /** Number of resources in it, if the vendor states it. */
  readonly count?: number | undefined;
}

/** Result of a completed export. */
export interface ExportManifest {
  /** Instant of the data, as the vendor writes it. */
  readonly transactionTime: string | undefined;
  /** The request, as a URL. */
  readonly request: string | undefined;
  /** True when the files require a token; payerkit always sends one. */
  readonly requiresAccessToken: boolean | undefined;
  /** The files. */
  readonly output: readonly ExportFile[];
  /** Files of OperationOutcomes about data that could not be exported. */
  readonly error: readonly ExportFile[];
  /** Files about data that was deleted since. */
  readonly deleted: readonly ExportFile[];
  /** The manifest in wire format. */
  readonly response: unknown;
}

/** State of an export. */
export type ExportStatus =
  | {
      /** It is running. */
      readonly state: 'inProgress';
      /** Progress, in the vendor's words (`X-Progress`). */
      readonly progress: string | undefined;
      /** Time the vendor asks to wait, in milliseconds. */
      readonly retryAfterMs: number | undefined;
    }
  | {
      /** It has ended. */
      readonly state: 'completed';
      /** Result. */
      readonly manifest: ExportManifest;
    };

/**
 * Reads the status of a job: 202 while it is running, the manifest when it has ended.
 *
 * @param response - body as text
 * @param nowMs - now, in milliseconds since the Unix epoch
 */
export function readExportStatus(
  response: VendorResponse,
  context: FailureContext,
  nowMs: number,
): ExportStatus {
  const { status, headers } = response;
  const body = jsonIn(response.body);
  rejectOutcome(body, context);
  const isOutcome = isObject(body) && body.resourceType === 'OperationOutcome';
  // The vendor responds with 200 where FHIR bulk data specifies 202; a remark in place of a manifest means that the job
  // is running.
  if (status === 202 || isOutcome) {
    const progress = wireText(headers['x-progress']);
    return { state: 'inProgress', progress, retryAfterMs: retryAfterMs(headers, nowMs) };
  }
  if (isObject(body) && Array.isArray(body.output))
    return { state: 'completed', manifest: readManifest(body) };
  throw new ResponseFormatError({
    ...context,
    code: 'no_manifest',
    message: 'The response states neither that the export continues nor its result.',
    details: response.body,
  });
}

/**
 * Parses a body as JSON; it may be empty.
 *
 * @param body - text, or undefined
 */
export function jsonIn(body: unknown): unknown {
  return typeof body === 'string' && body.trim() !== '' ? JSON.parse(body) : undefined;
}

function readManifest(body: Readonly<Record<string, unknown>>): ExportManifest {
  const { requiresAccessToken } = body;
  return {
    transactionTime: wireText(body.transactionTime),
    request: wireText(body.request),
    requiresAccessToken: typeof requiresAccessToken === 'boolean' ? requiresAccessToken : undefined,
    output: filesIn(body.output),
    error: filesIn(body.error),
    deleted: filesIn(body.deleted),
    response: body,
  };
}

function filesIn(list: unknown): ExportFile[] {
  return objectsOf(list).map(({ type, url, count }) => ({
    type: wireText(type) ?? 'unknown',
    // A file without a URL is listed as well; downloading it reports the problem.
    url: wireText(url) ?? '',
    ...(typeof count === 'number' ? { count } : {}),
  }));
}
