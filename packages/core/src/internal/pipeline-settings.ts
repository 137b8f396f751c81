import type { CommonClientOptions } from '../client-options.js';
import { addHeaders, type HeaderMap } from './request-headers.js';

/** Options with their defaults filled in. */
export interface PipelineSettings {
  readonly timeoutMs: number | undefined;
  readonly totalTimeoutMs: number;
  readonly maxRetries: number;
  readonly maxRetryAfterMs: number;
  readonly maxResponseBytes: number;
  readonly headers: HeaderMap;
  readonly requestedBy: string | undefined;
  readonly purpose: string | undefined;
}

/** Attempt timeout when neither client, call nor operation sets one. */
export const DEFAULT_TIMEOUT_MS = 60_000;
const DEFAULT_TOTAL_TIMEOUT_MS = 180_000;
const DEFAULT_MAX_RETRIES = 2;
const DEFAULT_MAX_RETRY_AFTER_MS = 60_000;
const DEFAULT_MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

/** Fills in the defaults. */
export function pipelineSettings(options: CommonClientOptions): PipelineSettings {
  const headers: HeaderMap = {};
  addHeaders(headers, options.headers);
  return {
    timeoutMs: options.timeoutMs,
    totalTimeoutMs: options.totalTimeoutMs ?? DEFAULT_TOTAL_TIMEOUT_MS,
    maxRetries: options.maxRetries ?? DEFAULT_MAX_RETRIES,
    maxRetryAfterMs: options.maxRetryAfterMs ?? DEFAULT_MAX_RETRY_AFTER_MS,
    maxResponseBytes: options.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES,
    headers,
    requestedBy: options.requestedBy,
    purpose: options.purpose,
  };
}
