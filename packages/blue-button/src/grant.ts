import type { TokenSet } from '@payerkit/core';
import { includesResource } from './scopes.js';
import type { PatientIds } from './version.js';

/** Data stored with the tokens of a grant: plain JSON, in your token store. */
export interface GrantContext {
  /** Granted scopes. */
  readonly scopes: readonly string[];
  /** Patient IDs by version, as far as token responses contained them. */
  readonly patientIds: PatientIds;
  /**
   * End of the consent, in milliseconds since the Unix epoch; `never` for research applications; absent when unknown.
   */
  readonly consentEnd?: number | 'never' | undefined;
  /**
   * Difference by which the server's clock, which decides the end of the consent, is ahead of the local clock, in
   * milliseconds; absent when they agree.
   */
  readonly clockOffsetMs?: number | undefined;
}

/** A member's consent. It does not contain tokens: they stay in the token store. */
export interface Grant {
  /** Your own key for the member. */
  readonly key: string;
  /**
   * FHIR patient IDs by version. `v2` serves v1 too; the IDs of v3 differ and neither can be derived from the other.
   */
  readonly patientIds: PatientIds;
  /** Granted scopes, in no particular order; there may be fewer than requested. */
  readonly scopes: readonly string[];
  /** Expiry of the current access token, ISO 8601. It is renewed automatically while the consent lasts. */
  readonly expiresAt: string;
  /**
   * Time when the consent ends and the member must be asked again, ISO 8601; absent when it has no end or the end is
   * unknown.
   */
  readonly consentExpiresAt?: string;
  /**
   * True when Patient is available. False when the member declined to share demographics, and also when the application
   * is registered without them or did not request them: the server does not distinguish these cases.
   */
  readonly demographicsShared: boolean;
  /** True when substance use records (42 CFR Part 2) are included; absent until a response states it. */
  readonly samhsaShared?: boolean;
}

/** Remaining time of a member's consent. */
export interface Consent {
  /**
   * `active` until `expiresAt`, `expired` after it, `unlimited` for research applications, `unknown` when the server
   * did not say.
   */
  readonly status: 'active' | 'expired' | 'unlimited' | 'unknown';
  /** End of the consent, ISO 8601. */
  readonly expiresAt?: string;
  /** Remaining time, in milliseconds; 0 when it has ended. */
  readonly remainingMs?: number;
}

/**
 * Describes a stored token set without its tokens.
 *
 * @param key - your key for the member
 * @param tokens - the stored token set
 * @param samhsaShared - consent to substance use records, as responses have reported it
 */
export function describeGrant(key: string, tokens: TokenSet<GrantContext>, samhsaShared?: boolean): Grant {
  const { scopes, patientIds, consentEnd } = tokens.context;
  return {
    key,
    patientIds,
    scopes,
    expiresAt: new Date(tokens.expiresAtMs).toISOString(),
    ...(typeof consentEnd === 'number' && { consentExpiresAt: new Date(consentEnd).toISOString() }),
    demographicsShared: includesResource(scopes, 'Patient'),
    ...(samhsaShared !== undefined && { samhsaShared }),
  };
}

/**
 * Returns the remaining time of a consent.
 *
 * @param context - stored data of the grant
 * @param nowMs - milliseconds since the Unix epoch
 */
export function describeConsent(context: GrantContext, nowMs: number): Consent {
  const { consentEnd, clockOffsetMs = 0 } = context;
  if (consentEnd === undefined) return { status: 'unknown' };
  if (consentEnd === 'never') return { status: 'unlimited' };
  const remainingMs = Math.max(0, consentEnd - clockOffsetMs - nowMs);
  return {
    status: remainingMs > 0 ? 'active' : 'expired',
    expiresAt: new Date(consentEnd).toISOString(),
    remainingMs,
  };
}

/**
 * Reads the end of a consent in each format that the server and its documentation use.
 *
 * @param text - `YYYY-MM-DDTHH:MM:SSZ`, the same with a space, or empty for no end
 * @returns milliseconds since the Unix epoch, `never`, or undefined when it is unreadable
 */
export function parseConsentEnd(text: unknown): GrantContext['consentEnd'] {
  if (typeof text !== 'string') return undefined;
  if (text.trim() === '') return 'never';
  const parts = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d+)?) ?(Z|UTC|[+-]\d{2}:?\d{2})?$/i.exec(
    text.trim(),
  );
  if (!parts) return undefined;
  const zone = parts[3] === undefined || parts[3].toUpperCase() === 'UTC' ? 'Z' : parts[3].toUpperCase();
  const atMs = Date.parse(`${parts[1]}T${parts[2]}${zone}`);
  return Number.isNaN(atMs) ? undefined : atMs;
}
