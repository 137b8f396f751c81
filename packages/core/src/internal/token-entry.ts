import type { PayerKitError } from '../errors/payer-kit-error.js';
import type { IssuedTokens, TokenSet } from '../token-grant.js';
import { isRecord, parseJson } from './json.js';
import { isProcessIdentity, type ProcessIdentity } from './process-identity.js';

/** The manager that sends the token request, for which the others wait. */
export interface TokenLease {
  readonly by: string;
  /**
   * Expiry by the holder's own clock, at which the holder gives up the lease. Others instead measure how long they have
   * seen it.
   */
  readonly untilMs: number;
  /** The holder's process, which others on the same machine can check. */
  readonly process?: ProcessIdentity;
}

/** A token set in use. */
export interface LiveEntry<C> {
  readonly state: 'live';
  readonly tokens: TokenSet<C>;
  /** Start of the token's lifetime, which ends at `tokens.expiresAtMs`; the windows are fractions of it. */
  readonly obtainedAtMs: number;
  readonly refreshing?: TokenLease;
  /** The one-time refresh token was sent without a response: it may be spent. */
  readonly inDoubt?: true;
}

/** A tombstone. */
export interface DeadEntry {
  readonly state: 'dead';
  /** Digest of the invalidated token, by which the holder of its successor recognizes it. */
  readonly tokenHash?: string;
  readonly atMs: number;
  /** `rejected` by the server, or `ended` on purpose, which no successor undoes. */
  readonly reason: 'refused' | 'ended';
}

/** No tokens yet, and a manager is requesting the first one. */
interface EmptyEntry {
  readonly state: 'empty';
  readonly refreshing: TokenLease;
}

/** Content of an entry in a token store. */
export type TokenEntry<C> = LiveEntry<C> | DeadEntry | EmptyEntry;

const FORMAT = 1;

/** Returns the digest of a token, for tombstones. */
export function tokenHash(token: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(token).digest('base64url');
}

/**
 * Returns the lineage of a token set: the refresh token, or the access token if there is none. Two token sets with the
 * same lineage are the same grant at the same point of its rotation.
 */
export function lineage(tokens: TokenSet<unknown>): string {
  return tokens.refreshToken ?? tokens.accessToken;
}

/** The part of a response to store, and the error to throw afterwards. */
export interface Keepable<C> {
  readonly tokens: TokenSet<C>;
  readonly failure?: PayerKitError;
}

// Represents a missing access token: its lifetime is over, so it is never sent.
const NO_ACCESS_TOKEN = 'none';

/** Creates a token set from a response, including a response with only a refresh token. */
export function keepable<C>(answer: IssuedTokens<C>): Keepable<C> {
  if (!('failure' in answer)) return { tokens: answer };
  const { refreshToken, context, failure } = answer;
  return { tokens: { accessToken: NO_ACCESS_TOKEN, expiresAtMs: 0, refreshToken, context }, failure };
}

/** Returns an entry as text for a store. */
export function formatEntry(entry: TokenEntry<unknown>): string {
  return JSON.stringify({ format: FORMAT, ...entry });
}

/** Parses the text of a store; returns undefined when it is not an entry of this format. */
export function parseEntry<C>(text: string): TokenEntry<C> | undefined {
  const value = parseJson(text);
  if (!isRecord(value) || value.format !== FORMAT) return undefined;
  const { format: _format, ...entry } = value;
  if (entry.refreshing !== undefined && !isLease(entry.refreshing)) return undefined;
  return isEntry<C>(entry) ? entry : undefined;
}

function isEntry<C>(entry: unknown): entry is TokenEntry<C> {
  if (!isRecord(entry)) return false;
  switch (entry.state) {
    case 'live':
      return isTokenSet(entry.tokens) && isFiniteNumber(entry.obtainedAtMs);
    case 'dead':
      return isFiniteNumber(entry.atMs) && (entry.reason === 'refused' || entry.reason === 'ended');
    case 'empty':
      return entry.refreshing !== undefined;
    default:
      return false;
  }
}

/** Checks whether a value has the fields of every token set; the provider is responsible for its context. */
export function isTokenSet(value: unknown): value is TokenSet<unknown> {
  return (
    isRecord(value) &&
    isHeaderSafe(value.accessToken) &&
    isFiniteNumber(value.expiresAtMs) &&
    (value.refreshToken === undefined ||
      (typeof value.refreshToken === 'string' && value.refreshToken !== ''))
  );
}

/**
 * Checks whether a token is allowed in an HTTP header: visible ASCII, no space, so that it cannot end the header or the
 * line.
 */
export function isHeaderSafe(token: unknown): token is string {
  return typeof token === 'string' && /^[\x21-\x7e]{1,16384}$/.test(token);
}

function isLease(value: unknown): value is TokenLease {
  return (
    isRecord(value) &&
    typeof value.by === 'string' &&
    isFiniteNumber(value.untilMs) &&
    (value.process === undefined || isProcessIdentity(value.process))
  );
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
