import { type TokenSet, ValidationError } from '@payerkit/core';
import type { GrantContext } from './grant.js';
import { type PatientIds, traitsOf, type Version } from './version.js';

/** Tokens from elsewhere. One of `refreshToken` and `accessToken` is required. */
export interface ImportedTokens {
  /** The newest refresh token: earlier ones are spent. */
  readonly refreshToken?: string | undefined;
  /** A valid access token; requires `expiresAt`. */
  readonly accessToken?: string | undefined;
  /** Expiry of the access token: ISO 8601, a `Date`, or milliseconds since the Unix epoch. */
  readonly expiresAt?: string | number | Date | undefined;
  /** Granted scopes, as a list or separated by spaces. A refresh updates them. */
  readonly scopes?: string | readonly string[] | undefined;
  /** The member's patient ID in the client's version. A refresh updates it. */
  readonly patientId?: string | undefined;
  /** Patient IDs by version, if you have several. */
  readonly patientIds?: PatientIds | undefined;
  /** End of the consent: ISO 8601, a `Date`, or milliseconds since the Unix epoch. A refresh updates it. */
  readonly consentExpiresAt?: string | number | Date | undefined;
}

// Represents a missing access token: it has expired, so it is renewed before anything is sent.
const NO_ACCESS_TOKEN = 'imported-without-access-token';

/**
 * Checks imported tokens and creates a token set from them.
 *
 * @param version - the client's version, to which `patientId` belongs
 * @throws `ValidationError` naming every invalid field, printing no value
 */
export function readImport(tokens: ImportedTokens, version: Version): TokenSet<GrantContext> {
  const { refreshToken, accessToken, patientId, patientIds, scopes } = tokens;
  const expiresAtMs = toMs(tokens.expiresAt);
  const consentEnd = toMs(tokens.consentExpiresAt);
  const wrong = [
    ...(isToken(refreshToken) ? [] : [{ path: 'refreshToken', rule: 'must be a token' }]),
    ...(isToken(accessToken) ? [] : [{ path: 'accessToken', rule: 'must be a token' }]),
    ...(refreshToken === undefined && accessToken === undefined
      ? [{ path: 'refreshToken', rule: 'is required without accessToken' }]
      : []),
    ...(Number.isNaN(expiresAtMs) || (accessToken !== undefined && expiresAtMs === undefined)
      ? [{ path: 'expiresAt', rule: 'must be an instant, and is required with accessToken' }]
      : []),
    ...(isScopes(scopes) ? [] : [{ path: 'scopes', rule: 'must be a string or an array of strings' }]),
    ...(patientId === undefined || typeof patientId === 'string'
      ? []
      : [{ path: 'patientId', rule: 'must be a string' }]),
    ...(isPatientIds(patientIds) ? [] : [{ path: 'patientIds', rule: 'must be an object of strings' }]),
    ...(Number.isNaN(consentEnd) ? [{ path: 'consentExpiresAt', rule: 'must be an instant' }] : []),
  ];
  if (wrong.length > 0)
    throw new ValidationError({
      code: 'invalid_import',
      message: `${wrong.map(({ path, rule }) => `${path} ${rule}`).join('; ')}. Nothing was stored.`,
      provider: 'blue-button',
      issues: wrong.map(({ path, rule }) => ({ severity: 'error', code: 'invalid', path, text: rule })),
    });
  return {
    accessToken: accessToken ?? NO_ACCESS_TOKEN,
    expiresAtMs: accessToken === undefined ? 0 : (expiresAtMs ?? 0),
    ...(refreshToken !== undefined && { refreshToken }),
    context: {
      scopes: typeof scopes === 'string' ? scopes.split(' ').filter((scope) => scope !== '') : (scopes ?? []),
      patientIds: {
        ...patientIds,
        ...(patientId !== undefined && { [traitsOf(version).patientId]: patientId }),
      },
      ...(consentEnd !== undefined && { consentEnd }),
    },
  };
}

function isToken(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && /^[\x21-\x7e]{1,4096}$/.test(value));
}

function isScopes(value: unknown): boolean {
  return value === undefined || typeof value === 'string' || isTexts(value);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isPatientIds(value: unknown): boolean {
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return isTexts(Object.values(value).filter((one) => one !== undefined));
}

function toMs(instant: string | number | Date | undefined): number | undefined {
  return instant === undefined ? undefined : new Date(instant).getTime();
}
