import { reading } from './reading.js';

/** An amount of money. */
export interface Money {
  /** Decimal with two digits after the point, such as `1234.50` or `-20.00`. */
  readonly amount: string;
  /** ISO 4217 code, such as `USD`; undefined when the source gives none. */
  readonly currency: string | undefined;
}

/** Money in FHIR's form: a JSON number, which may carry binary rounding errors. */
export interface FhirMoney {
  /** The amount. */
  readonly value?: number | string | undefined;
  /** ISO 4217 code. */
  readonly currency?: string | undefined;
}

/** `units` divided by ten as many times as `places` says. */
interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

const CENTS = 2;
const SHORT = /^-?\d{1,15}(?:\.\d{1,2})?$/;
// Leading and trailing zeros may be missing, as in X12. Longer numbers are no amounts, and would cost time.
const DECIMAL = /^(-?(?=\.?\d)\d{0,64})(?:\.(\d{0,64}))?(?:e([+-]?\d{1,2}))?$/i;

/**
 * Reads an amount and rounds it to cents, half away from zero.
 *
 * @param money - FHIR's Money
 * @returns undefined when there is no amount or it is not a decimal. A missing currency stays undefined
 * @throws nothing
 * @example
 * ```ts
 * toMoney({ value: 874922.5625, currency: 'USD' }); // { amount: '874922.56', currency: 'USD' }
 * ```
 */
export function toMoney(money: FhirMoney | undefined): Money | undefined {
  return reading('toMoney', () => {
    const value = money?.value;
    if (typeof value !== 'number' && typeof value !== 'string') return undefined;
    const text = String(value);
    const said = money?.currency;
    const currency = typeof said === 'string' && said !== '' ? said : undefined;
    // Most amounts need no arithmetic.
    if (typeof value === 'number' && SHORT.test(text)) {
      const [whole = '', fraction = ''] = text.split('.');
      return { amount: `${whole}.${fraction.padEnd(CENTS, '0')}`, currency };
    }
    const decimal = parse(text);
    return decimal && { amount: format(decimal), currency };
  });
}

/**
 * Adds amounts exactly.
 *
 * @param amounts - undefined entries are skipped
 * @returns the sum; undefined when there is nothing to add or the currencies differ
 * @throws {@link ResponseFormatError} (code `unreadable_input`) for an amount that is not a decimal number
 * @example
 * ```ts
 * sumMoney([{ amount: '0.10', currency: 'USD' }, { amount: '0.20', currency: 'USD' }])?.amount; // '0.30'
 * ```
 */
export function sumMoney(amounts: Iterable<Money | undefined>): Money | undefined {
  return reading('sumMoney', () => {
    const known = [...amounts].filter((money) => money !== undefined);
    const [first] = known;
    if (first === undefined || known.some(({ currency }) => currency !== first.currency)) return undefined;
    const sum = known.map(decimalOf).reduce(add);
    return { amount: format(sum), currency: first.currency };
  });
}

/**
 * Inverts the sign of an amount, as for a reversed payment.
 *
 * @throws {@link ResponseFormatError} (code `unreadable_input`) for an amount that is not a decimal number
 * @example
 * ```ts
 * negateMoney({ amount: '12.50', currency: 'USD' }).amount; // '-12.50'
 * ```
 */
export function negateMoney(money: Money): Money {
  return reading('negateMoney', () => {
    const { units, places } = decimalOf(money);
    return { amount: format({ units: -units, places }), currency: money.currency };
  });
}

function decimalOf({ amount }: Money): Decimal {
  const decimal = parse(amount);
  if (decimal === undefined) throw new TypeError('The amount is not a decimal number.');
  return decimal;
}

function parse(text: string): Decimal | undefined {
  const [, whole, fraction = '', exponent = '0'] = DECIMAL.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const units = BigInt(whole + fraction);
  const places = fraction.length - Number(exponent);
  return places < 0 ? { units: units * 10n ** BigInt(-places), places: 0 } : { units, places };
}

function add(one: Decimal, other: Decimal): Decimal {
  const places = Math.max(one.places, other.places);
  return { units: unitsAt(one, places) + unitsAt(other, places), places };
}

function unitsAt({ units, places }: Decimal, most: number): bigint {
  return units * 10n ** BigInt(most - places);
}

function format(decimal: Decimal): string {
  const places = Math.max(decimal.places, CENTS);
  const divisor = 10n ** BigInt(places - CENTS);
  const units = unitsAt(decimal, places);
  // Division drops the rest, so half of the divisor rounds half away from zero.
  const cents = (units + (units < 0n ? -divisor : divisor) / 2n) / divisor;
  const digits = String(cents < 0n ? -cents : cents).padStart(CENTS + 1, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -CENTS)}.${digits.slice(-CENTS)}`;
}
