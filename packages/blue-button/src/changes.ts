import { inputError, isHostObject, type List, type ValidationError } from '@payerkit/core';
import type { ExplanationOfBenefitQuery } from './search.js';
import type { DateInput } from './search-parameters.js';
import type { Version } from './version.js';

/**
 * Progress of an incremental sync: plain JSON, to be stored unchanged between runs. It contains no claim and no person.
 */
export interface ClaimsWatermark {
  /** Only claims loaded since this time are requested, ISO 8601; absent for all. */
  readonly lastUpdated?: string;
  /** Digests of the claims within the overlap that were already returned. */
  readonly seen: readonly string[];
  /** Position of an unfinished run. */
  readonly resume?: {
    /** The list's cursor. */
    readonly cursor: string;
    /** Latest load time so far, ISO 8601. */
    readonly latest: string;
    /** Digests of this run. */
    readonly seen: readonly string[];
  };
}

/** Query for a member's changed claims. */
export type ClaimChangesQuery<V extends Version = Version> = Omit<
  ExplanationOfBenefitQuery<V>,
  'lastUpdated' | 'cursor' | 'limit' | 'startIndex' | 'offset'
> & {
  /** The watermark of the last run, or a start date. Default: everything. */
  readonly since?: ClaimsWatermark | DateInput | undefined;
  /**
   * Overlap before the latest load time at which the next run begins, in milliseconds, for loads that were still
   * running. Default: one day.
   */
  readonly overlapMs?: number | undefined;
};

/** The parts of a claim that a sync reads. */
export interface ChangedClaim {
  /** ID in its version. */
  readonly id?: string | undefined;
  /** Load time. */
  readonly meta?: { readonly lastUpdated?: string | undefined } | undefined;
}

/**
 * Changed claims, and the watermark to continue from. Iterate to the end and store `watermark`; a watermark stored
 * earlier resumes in the middle. Iterating again returns what has changed since.
 *
 * @example
 * ```ts
 * const changes = member.explanationOfBenefit.changes({ since: lastWatermark });
 * for await (const claim of changes) save(claim);
 * const nextWatermark = changes.watermark;
 * ```
 */
export interface ClaimChanges<T> extends AsyncIterable<T> {
  /**
   * Current progress. A response without claims never advances it: the server also returns one when its backend failed.
   */
  readonly watermark: ClaimsWatermark;
}

const DAY_MS = 86_400_000;

/**
 * Follows the changes of a list of claims.
 *
 * @param open - opens the list from a load time
 * @param check - checks the caller's query
 * @param since - the starting point
 * @param overlapMs - overlap with the previous run
 */
export function followClaims<T extends ChangedClaim>(
  open: (from: { readonly lastUpdated: string | undefined; readonly cursor: string | undefined }) => List<T>,
  check: () => void,
  since: ClaimsWatermark | DateInput | undefined,
  overlapMs: number | undefined,
): ClaimChanges<T> {
  try {
    check();
    return new FollowedClaims(open, readWatermark(since), checkOverlap(overlapMs ?? DAY_MS));
  } catch (error) {
    return new RejectedChanges<T>(error);
  }
}

/** Creates changes that cannot be read: the first of them rejects with the error, as with a list. */
class RejectedChanges<T> implements ClaimChanges<T> {
  readonly #error: unknown;

  constructor(error: unknown) {
    this.#error = error;
  }

  /** Storing another watermark would lose the one that was passed. */
  get watermark(): never {
    throw this.#error;
  }

  [Symbol.asyncIterator](): AsyncIterator<T, void, undefined> {
    return { next: () => Promise.reject(this.#error) };
  }
}

class FollowedClaims<T extends ChangedClaim> implements ClaimChanges<T> {
  readonly #open: Parameters<typeof followClaims<T>>[0];
  readonly #overlapMs: number;
  #watermark: ClaimsWatermark;
  #run: { readonly list: List<T>; readonly progress: Progress } | undefined;

  constructor(open: Parameters<typeof followClaims<T>>[0], watermark: ClaimsWatermark, overlapMs: number) {
    this.#open = open;
    this.#watermark = watermark;
    this.#overlapMs = overlapMs;
  }

  get watermark(): ClaimsWatermark {
    const cursor = this.#run?.list.cursor;
    const { lastUpdated, seen, resume } = this.#watermark;
    const standing = { ...(lastUpdated !== undefined && { lastUpdated }), seen };
    if (this.#run === undefined || cursor === undefined) return { ...standing, ...(resume && { resume }) };
    return { ...standing, resume: { cursor, ...this.#run.progress.toJSON() } };
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    const from = this.watermark;
    const { lastUpdated, resume } = from;
    const known = new Set(from.seen);
    const list = this.#open({ lastUpdated, cursor: resume?.cursor });
    const progress = new Progress(this.#overlapMs, resume);
    this.#watermark = from;
    this.#run = { list, progress };
    for await (const claim of list) {
      const digest = progress.add(claim);
      if (!known.has(digest)) yield claim;
    }
    this.#run = undefined;
    this.#watermark = progress.finish(from);
  }
}

/** State of one run. */
class Progress {
  readonly #overlapMs: number;
  readonly #seen = new Map<string, number>();
  #latestMs = Number.NEGATIVE_INFINITY;

  constructor(overlapMs: number, resume: ClaimsWatermark['resume']) {
    this.#overlapMs = overlapMs;
    if (resume === undefined) return;
    this.#latestMs = toMs(resume.latest) ?? this.#latestMs;
    for (const digest of resume.seen) this.#seen.set(digest, this.#latestMs);
  }

  add({ id, meta }: ChangedClaim): string {
    const { createHash } = process.getBuiltinModule('node:crypto');
    const digest = createHash('sha256').update(`${id}|${meta?.lastUpdated}`).digest('base64url').slice(0, 16);
    const updatedMs = toMs(meta?.lastUpdated);
    if (updatedMs !== undefined) {
      this.#latestMs = Math.max(this.#latestMs, updatedMs);
      this.#seen.set(digest, updatedMs);
    }
    return digest;
  }

  toJSON(): { readonly latest: string; readonly seen: readonly string[] } {
    return { latest: toIso(this.#latestMs), seen: this.#within() };
  }

  finish(before: ClaimsWatermark): ClaimsWatermark {
    const { lastUpdated, seen } = before;
    if (this.#latestMs === Number.NEGATIVE_INFINITY)
      return { ...(lastUpdated !== undefined && { lastUpdated }), seen };
    const beforeMs = toMs(lastUpdated) ?? Number.NEGATIVE_INFINITY;
    return { lastUpdated: toIso(Math.max(beforeMs, this.#latestMs - this.#overlapMs)), seen: this.#within() };
  }

  #within(): string[] {
    const fromMs = this.#latestMs - this.#overlapMs;
    return [...this.#seen].flatMap(([digest, updatedMs]) => (updatedMs >= fromMs ? [digest] : []));
  }
}

function readWatermark(since: ClaimsWatermark | DateInput | undefined): ClaimsWatermark {
  if (since === undefined) return { seen: [] };
  if (typeof since === 'string') return { lastUpdated: since, seen: [] };
  if (isHostObject(since, 'Date')) {
    if (!Number.isNaN(since.getTime())) return { lastUpdated: since.toISOString(), seen: [] };
  } else if (isWatermark(since)) return since;
  throw invalid('since', 'must be a date, or an unmodified watermark');
}

function isWatermark(value: unknown): value is ClaimsWatermark {
  if (typeof value !== 'object' || value === null) return false;
  const { lastUpdated, seen, resume } = value as Record<string, unknown>;
  if (!Array.isArray(seen) || (lastUpdated !== undefined && typeof lastUpdated !== 'string')) return false;
  const { cursor, seen: resumed } = (resume ?? { cursor: '', seen: [] }) as Record<string, unknown>;
  return typeof cursor === 'string' && Array.isArray(resumed);
}

function checkOverlap(overlapMs: number): number {
  if (Number.isFinite(overlapMs) && overlapMs >= 0) return overlapMs;
  throw invalid('overlapMs', 'must be a number of milliseconds, 0 or more');
}

function invalid(path: string, text: string): ValidationError {
  return inputError([{ path, text }], { provider: 'blue-button' });
}

function toMs(instant: string | undefined): number | undefined {
  const atMs = Date.parse(instant ?? '');
  return Number.isNaN(atMs) ? undefined : atMs;
}

function toIso(atMs: number): string {
  return Number.isFinite(atMs) ? new Date(atMs).toISOString() : '';
}
