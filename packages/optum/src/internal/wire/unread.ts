import type { UnmappedValue } from '../../unmapped-value.js';
import { isObject } from './json.js';
import { wireAmount, wireDate, wirePeriod, wireText } from './text.js';

/** Reader of a field: a value that does not parse counts as unread. */
type Kind = 'text' | 'amount' | 'date' | 'period';

/** Fields that a reader reads; lists are described by their items. A function decides for itself whether it is read. */
export interface ReadFields {
  readonly [field: string]: Kind | ReadFields | ((holder: Readonly<Record<string, unknown>>) => boolean);
}

const PARSERS: Readonly<Record<Kind, (value: unknown) => unknown>> = {
  text: wireText,
  amount: wireAmount,
  date: wireDate,
  period: wirePeriod,
};

/**
 * Finds the values of a wire object that its reader does not read. Texts of codes (`…Value` next to the code) are
 * Optum's terms for data that is read, and padding is empty.
 *
 * @param read - fields that are read
 * @param path - of the value
 * @returns by path, because the order of fields has no meaning
 */
export function unreadValues(value: unknown, read: ReadFields, path = ''): UnmappedValue[] {
  const found: UnmappedValue[] = [];
  visit(value, read, path, found);
  return found.length < 2 ? found : found.sort((one, other) => (one.path < other.path ? -1 : 1));
}

function visit(value: unknown, read: ReadFields, path: string, found: UnmappedValue[]): void {
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) visit(item, read, `${path}[${index}]`, found);
  else if (isObject(value)) {
    for (const field in value) {
      const inner = value[field];
      if (inner === undefined || inner === null || inner === '') continue;
      const how = Object.hasOwn(read, field) ? read[field] : undefined;
      const place = path === '' ? field : `${path}.${field}`;
      if (typeof how === 'object') visit(inner, how, place, found);
      else if (typeof how === 'function' ? how(value) : isRead(inner, how)) continue;
      else if (!(field.endsWith('Value') && value[field.slice(0, -5)] !== undefined))
        leave(inner, place, found);
    }
  } else leave(value, path, found);
}

function isRead(value: unknown, how: Kind | undefined): boolean {
  if (how === undefined) return false;
  if (Array.isArray(value)) return value.every((item) => isRead(item, how));
  return wireText(value) === undefined || PARSERS[how](value) !== undefined;
}

/** Adds all values in a value. */
function leave(value: unknown, path: string, found: UnmappedValue[]): void {
  if (typeof value === 'object' && value !== null) visit(value, {}, path, found);
  else {
    const text = typeof value === 'boolean' ? String(value) : wireText(value);
    if (text !== undefined) found.push({ path, value: text });
  }
}
