import type { JsonObject } from '../json.js';
import type { Selected } from './selection.js';

/** A field of a response: text unless stated otherwise. */
export interface Field {
  readonly kind: 'text' | 'number' | 'flag' | 'texts' | 'object' | 'list';
  readonly fields: ReadonlyMap<string, Field>;
}

const NONE: ReadonlyMap<string, Field> = new Map();
const MARKS = { '?': 'flag', '#': 'number', '*': 'texts' } as const;

/**
 * Reads field names in the sandbox's notation: `claims[claimNumber isOpen? units# codes* member{memberId}]` is a list
 * of objects with text, a flag, a number, a list of texts and an object.
 */
export function fieldsOf(text: string): ReadonlyMap<string, Field> {
  const tokens = text.match(/\w+[?#*]?|[[\]{}]/g) ?? [];
  let at = 0;
  const read = (): ReadonlyMap<string, Field> => {
    const fields = new Map<string, Field>();
    for (; at < tokens.length; at += 1) {
      const token = tokens[at] ?? '';
      if (token === ']' || token === '}') break;
      const mark = MARKS[token.slice(-1) as keyof typeof MARKS];
      const opener = tokens[at + 1];
      if (opener === '[' || opener === '{') {
        at += 2;
        fields.set(token, { kind: opener === '[' ? 'list' : 'object', fields: read() });
      } else
        fields.set(mark === undefined ? token : token.slice(0, -1), { kind: mark ?? 'text', fields: NONE });
    }
    return fields;
  };
  return read();
}

/** A query requests a field that the type does not have, or is invalid. */
export class SelectionError extends Error {
  override readonly name = 'SelectionError';
  readonly path: readonly string[];

  constructor(path: readonly string[], message: string) {
    super(message);
    this.path = path;
  }
}

/** Values by field name: the first matching pattern counts. */
const VALUES: readonly (readonly [pattern: RegExp, value: string])[] = [
  [/first(Name)?$/i, 'JOHNONE'],
  [/last(Name)?$/i, 'DOEONE'],
  [/middle(Name|Initial)$/i, 'M'],
  [/npi$/i, '1760854442'],
  [/(tin|taxId|Tin(Prefix|Suffix)?)$/, '123456789'],
  [/(memberId|subscriberId|memberID)$/i, '0000000000'],
  [/payerId$/i, '87726'],
  [/dateTime$|createdTime$/i, '2020-06-01T12:00:00Z'],
  [/dates$/i, '06/01/2020-06/02/2020'],
  [/time$/i, '12:00:00'],
  [/(amount|cost|costs|maximum|remaining)$/i, '125.50'],
  [/indicator$/i, 'Y'],
  [/gender$/i, 'M'],
  [/zip4$/i, '0001'],
  [/zip/i, '37203'],
  [/state$/i, 'TN'],
  [/country$/i, 'US'],
  [/city/i, 'EXAMPLETON'],
  [/street|addressLine/i, '100 EXAMPLE ROAD'],
  [/phone|fax/i, '0000000000'],
  [/email/i, 'email@email.com'],
  [/networkStatus$/i, 'IN_NETWORK'],
  [/name$/i, 'HAPPY DOCTORS GROUP'],
  [/(number|id|code)$/i, 'SBX0001'],
];

/** Formats a date as the API does. */
export type DateStyle = 'iso' | 'us';

function textValue(name: string, dates: DateStyle): string {
  const known = VALUES.find(([pattern]) => pattern.test(name))?.[1];
  if (known !== undefined) return known;
  if (/date|addedOn|birth/i.test(name)) return dates === 'iso' ? '2020-06-01' : '06/01/2020';
  return 'Sandbox';
}

/**
 * Responds to a selection: only the requested fields, from the given values, otherwise by the fields' names.
 *
 * @throws SelectionError for a field the type does not have
 */
export function answerSelection(
  asked: readonly Selected[],
  known: ReadonlyMap<string, Field>,
  given: JsonObject,
  dates: DateStyle,
  path: readonly string[] = [],
): JsonObject {
  const answer: JsonObject = {};
  for (const { name, as, fields } of asked) {
    // Where the documents name no field, any is accepted.
    const field = known.get(name) ?? (known.size === 0 && path.length > 1 ? undocumented(fields) : undefined);
    const at = [...path, name];
    if (name === '__typename') answer[as] = 'Sandbox';
    else if (field === undefined) throw new SelectionError(at, `Field '${name}' is undefined`);
    else answer[as] = valueFor(name, field, fields, given[name], dates, at);
  }
  return answer;
}

function undocumented(asked: readonly Selected[] | undefined): Field {
  return { kind: asked === undefined ? 'text' : 'object', fields: NONE };
}

function valueFor(
  name: string,
  { kind, fields: known }: Field,
  asked: readonly Selected[] | undefined,
  given: unknown,
  dates: DateStyle,
  path: readonly string[],
): unknown {
  const nested = kind === 'object' || kind === 'list';
  if (nested !== (asked !== undefined))
    throw new SelectionError(
      path,
      nested ? `Field '${name}' needs a selection` : `Field '${name}' has no fields`,
    );
  if (given === null) return null;
  if (asked !== undefined && kind === 'list')
    return (Array.isArray(given) ? (given as JsonObject[]) : [{}]).map((item) =>
      answerSelection(asked, known, item, dates, path),
    );
  if (asked !== undefined) return answerSelection(asked, known, (given ?? {}) as JsonObject, dates, path);
  if (given !== undefined) return given;
  if (kind === 'flag') return true;
  if (kind === 'number') return 123_456;
  return kind === 'texts' ? [textValue(name, dates)] : textValue(name, dates);
}
