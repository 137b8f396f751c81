import type { TokenSet } from '@payerkit/core';
import { includesResource } from './scopes.js';
import type { PatientIds } from './version.js';

/** What is kept beside the tokens of a grant: plain JSON, in your token store. */
export interface GrantContext {
  /** Granted scopes. */
  readonly scopes: readonly string[];
  /** Patient ids by version, as far as a token response told them. */
  readonly patientIds: PatientIds;
  /** When the consent ends, in milliseconds since the Unix epoch; `never` for research applications; absent when not told. */
  readonly consentEnd?: number | 'never' | undefined;
  /** How far the server's clock, by which the consent ends, is ahead of ours, in milliseconds; absent when they agree. */
  readonly clockOffsetMs?: number | undefined;
}

/**
 * What a member has consented to. Tokens are not part of it: they stay in the token store.
 */
export interface Grant {
  /** Your own key for the member. */
  readonly key: string;
  /** FHIR patient ids by version. `v2` serves v1 too; the ids of v3 differ and neither follows from the other. */
  readonly patientIds: PatientIds;
  /** Granted scopes, in no particular order; they can be fewer than were asked for. */
  readonly scopes: readonly string[];
  /** When the current access token ends, ISO 8601. It is renewed by itself as long as the consent lasts. */
  readonly expiresAt: string;
  /** When the consent ends and the member must be asked again, ISO 8601; absent when it has no end or was not told. */
  readonly consentExpiresAt?: string;
  /**
   * Whether Patient is open. False when the member declined to share demographics, and also when the application is
   * registered as not needing them or did not ask: the server does not tell these apart.
   */
  readonly demographicsShared: boolean;
  /** Whether substance use records (42 CFR Part 2) are included; absent until a response has told. */
  readonly samhsaShared?: boolean;
}

/** How long a member's consent still lasts. */
export interface Consent {
  /**
   * `active` until `expiresAt`, `expired` after it, `unlimited` for research applications, `unknown` when the server
   * did not say.
   */
  readonly status: 'active' | 'expired' | 'unlimited' | 'unknown';
  /** When it ends, ISO 8601. */
  readonly expiresAt?: string;
  /** What is left of it, in milliseconds; 0 when it has ended. */
  readonly remainingMs?: number;
}

/**
 * Describes a stored token set without its tokens.
 *
 * @param key - your key for the member
 * @param tokens - what the store holds
 * @param samhsaShared - what responses have notified of substance use records
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
 * Says how long a consent still lasts.
 *
 * @param context - what is kept of the grant
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
 * Reads the end of a consent in each spelling the server and its documentation use.
 *
 * @param text - `YYYY-MM-DDTHH:MM:SSZ`, the same with a space, or empty for an end that never comes
 * @returns milliseconds since the Unix epoch, `never`, or undefined when it says nothing readable
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
