import { isObject, type JsonObject } from '../json.js';
import { readInterchange } from '../x12.js';
import { convert835 } from './convert-835.js';

/** A report file of your own, in the list of claim responses and reports. Use synthetic data only. */
export interface OwnReport {
  /** Name in the list, such as `R5000000.OA`; a report of that name is replaced. Default: the next free one of its kind. */
  readonly name?: string | undefined;
  /** X12: an 835 or a 277. */
  readonly edi: string;
  /**
   * Its transactions in the vendor's JSON. Default: the sandbox converts an 835 itself, if each of its elements has a field;
   * a 277 has no conversion.
   */
  readonly transactions?: readonly object[] | undefined;
}

/** A report of the user's own that was checked. */
export interface CheckedReport {
  readonly name: string | undefined;
  readonly edi: string;
  readonly converts: '277' | '835';
  readonly transactions: readonly JsonObject[];
  /** Reason for having no conversion. */
  readonly unconverted: string | undefined;
}

/** First two characters of a report's name, by its kind. */
export const PREFIXES = { 277: 'X3', 835: 'R5' } as const;

/**
 * Checks a report and converts it.
 *
 * @throws TypeError naming the field
 */
export function readOwnReport(given: OwnReport): CheckedReport {
  const { name, edi, transactions } = given;
  const unknown = Object.keys(given).filter((field) => !['name', 'edi', 'transactions'].includes(field));
  if (unknown.length > 0) throw new TypeError(`unknown field: ${unknown.join(', ')}`);
  const interchange = typeof edi === 'string' ? readInterchange(edi.trimStart()) : undefined;
  if (interchange === undefined) throw new TypeError('edi must be an X12 interchange, which begins with ISA');
  const sets = new Set(interchange.segments.filter(([id]) => id === 'ST').map(([, set]) => set));
  const [set] = sets;
  if (sets.size !== 1 || (set !== '277' && set !== '835'))
    throw new TypeError('edi must contain transactions of one kind, 835 or 277');
  const pattern = new RegExp(`^${PREFIXES[set]}[A-Z0-9]{6}\\.[A-Z0-9]{2}$`);
  if (name !== undefined && !(typeof name === 'string' && pattern.test(name)))
    throw new TypeError(`name must have the form ${PREFIXES[set]}000000.AA`);
  if (transactions !== undefined && !(Array.isArray(transactions) && transactions.every(isObject)))
    throw new TypeError('transactions must be a list of objects');
  const report = { name, edi, converts: set } as const;
  if (transactions !== undefined)
    return { ...report, transactions: transactions as readonly JsonObject[], unconverted: undefined };
  if (set === '277')
    return { ...report, transactions: [], unconverted: 'the sandbox converts no 277; add its transactions' };
  const converted = convert835(interchange.segments, interchange.component);
  if ('transactions' in converted) return { ...report, ...converted, unconverted: undefined };
  const places = converted.unknown.join(', ');
  return {
    ...report,
    transactions: [],
    unconverted: `the sandbox does not convert ${places}; add the transactions to the report`,
  };
}
