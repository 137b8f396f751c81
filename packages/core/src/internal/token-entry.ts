import type { PayerKitError } from '../errors/payer-kit-error.js';
import type { IssuedTokens, TokenSet } from '../token-grant.js';
import { isRecord, parseJson } from './json.js';
import { isProcessIdentity, type ProcessIdentity } from './process-identity.js';

/** The manager that is asking the server, for which the others wait. */
export interface TokenLease {
  readonly by: string;
  /** End by the clock of its holder, who gives up on it then. Others measure how long they have seen it instead. */
  readonly untilMs: number;
  /** The process of the holder, which others of the same machine look at. */
  readonly process?: ProcessIdentity;
}

/** A token set in use. */
export interface LiveEntry<C> {
  readonly state: 'live';
  readonly tokens: TokenSet<C>;
  /** From here to `tokens.expiresAtMs` is the token's life, of which the windows are fractions. */
  readonly obtainedAtMs: number;
  readonly refreshing?: TokenLease;
  /** The one-time refresh token was sent and no response came: it may be spent. */
  readonly inDoubt?: true;
}

/** A tombstone. */
export interface DeadEntry {
  readonly state: 'dead';
  /** Digest of the token that died: whoever holds its successor knows it by this. */
  readonly tokenHash?: string;
  readonly atMs: number;
  /** `rejected` by the server, or `ended` on purpose, which no successor undoes. */
  readonly reason: 'refused' | 'ended';
}

/** Nothing yet, and somebody asks for the first token. */
interface EmptyEntry {
  readonly state: 'empty';
  readonly refreshing: TokenLease;
}

/** What the text in a token store says. */
export type TokenEntry<C> = LiveEntry<C> | DeadEntry | EmptyEntry;

const FORMAT = 1;

/** Digest of a token, for tombstones. */
export function tokenHash(token: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(token).digest('base64url');
}

/**
 * What a token set descends by: the refresh token, or where there is none the access token. Two token sets with the
 * same lineage are the same grant at the same point of its rotation.
 */
export function lineage(tokens: TokenSet<unknown>): string {
  return tokens.refreshToken ?? tokens.accessToken;
}

/** What there is to store of a response, and what to throw once that is done. */
export interface Keepable<C> {
  readonly tokens: TokenSet<C>;
  readonly failure?: PayerKitError;
}

// Represents an access token that nobody has: its life is over, so it is never sent.
const NO_ACCESS_TOKEN = 'none';

/** Makes a token set of a response, also of one with nothing but a refresh token. */
export function keepable<C>(answer: IssuedTokens<C>): Keepable<C> {
  if (!('failure' in answer)) return { tokens: answer };
  const { refreshToken, context, failure } = answer;
  return { tokens: { accessToken: NO_ACCESS_TOKEN, expiresAtMs: 0, refreshToken, context }, failure };
}

/** An entry as the text a store holds. */
export function formatEntry(entry: TokenEntry<unknown>): string {
  return JSON.stringify({ format: FORMAT, ...entry });
}

/** Reads the text of a store; undefined when it is not an entry of this format. */
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

/** Whether a value has what every token set has; its context is the provider's affair. */
export function isTokenSet(value: unknown): value is TokenSet<unknown> {
  return (
    isRecord(value) &&
    isHeaderSafe(value.accessToken) &&
    isFiniteNumber(value.expiresAtMs) &&
    (value.refreshToken === undefined ||
      (typeof value.refreshToken === 'string' && value.refreshToken !== ''))
  );
}

/** Whether a token may be in an HTTP header: visible ASCII, no space, so that it cannot end the header or the line. */
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
