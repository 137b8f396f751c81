import { ValidationError } from '../errors/request-errors.js';
import type { PageSource } from '../page-source.js';

/** Start of a page: the provider's position and, when paging is by offset, the index of its first item. */
export interface Place<P> {
  readonly position: P | undefined;
  readonly index: number | undefined;
}

/** Position of one item: its page, its index in that page, and the hash of its ID. */
export interface Mark<P> {
  readonly place: Place<P>;
  readonly at: number;
  readonly hash: string;
}

type Bound = Pick<PageSource<unknown, unknown>, 'binding' | 'provider' | 'operation'>;

const VERSION = 1;

// IDs are few enough to be guessed from a plain hash, so the binding is the key of the hash.
function mac(source: Bound, text: string): string {
  const { createHmac } = process.getBuiltinModule('node:crypto');
  return createHmac('sha256', source.binding).update(text).digest('base64url').slice(0, 22);
}

export function hashId(source: Bound, id: string): string {
  return mac(source, `id:${id}`);
}

export function encodeCursor<P>(source: Bound, mark: Mark<P>): string {
  const payload = { p: mark.place.position, x: mark.place.index, i: mark.at, h: mark.hash };
  const text = JSON.stringify([VERSION, mac(source, JSON.stringify(payload)), payload]);
  return Buffer.from(text).toString('base64url');
}

export function decodeCursor<P>(source: Bound, cursor: string): Mark<P> {
  const payload = readPayload(source, cursor);
  if (payload === undefined) throw badCursor(source);
  // The MAC is valid, so `encodeCursor` wrote this.
  const { p, x, i, h } = payload as { p?: P; x?: number; i: number; h: string };
  return { place: { position: p, index: x }, at: i, hash: h };
}

function readPayload(source: Bound, cursor: unknown): object | undefined {
  if (typeof cursor !== 'string') return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
  if (!Array.isArray(parsed)) return undefined;
  const [version, seal, payload] = parsed as unknown[];
  if (version !== VERSION || typeof payload !== 'object' || payload === null) return undefined;
  return seal === mac(source, JSON.stringify(payload)) ? payload : undefined;
}

function badCursor({ provider, operation }: Bound): ValidationError {
  return new ValidationError({
    code: 'bad_cursor',
    message:
      'cursor: not a cursor of this query and this grant. Use a cursor of the same list, or start again without one.',
    provider,
    operation,
    issues: [
      {
        severity: 'error',
        code: 'bad_cursor',
        path: 'cursor',
        text: 'not a cursor of this query and this grant',
      },
    ],
  });
}
