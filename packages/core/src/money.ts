import Big from 'big.js';
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

const CENTS = 2;
const SHORT = /^-?\d{1,15}(?:\.\d{1,2})?$/;
const DECIMAL = /^-?\d{1,18}(?:\.\d{1,18})?(?:e[+-]?\d{1,2})?$/i;

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
    const decimal = String(value);
    if (!DECIMAL.test(decimal)) return undefined;
    const said = money?.currency;
    const currency = typeof said === 'string' && said !== '' ? said : undefined;
    // Most amounts need no arithmetic.
    const [whole = '', fraction = ''] = decimal.split('.');
    if (typeof value === 'number' && SHORT.test(decimal))
      return { amount: `${whole}.${fraction.padEnd(CENTS, '0')}`, currency };
    return format(new Big(decimal), currency);
  });
}

/**
 * Adds amounts exactly.
 *
 * @param amounts - undefined entries are skipped
 * @returns the sum; undefined when there is nothing to add or the currencies differ
 * @throws an `Error` for an amount that is not a decimal number
 * @example
 * ```ts
 * sumMoney([{ amount: '0.10', currency: 'USD' }, { amount: '0.20', currency: 'USD' }])?.amount; // '0.30'
 * ```
 */
export function sumMoney(amounts: Iterable<Money | undefined>): Money | undefined {
  const known = [...amounts].filter((money) => money !== undefined);
  const [first] = known;
  if (first === undefined || known.some(({ currency }) => currency !== first.currency)) return undefined;
  return format(
    known.reduce((sum, { amount }) => sum.plus(amount), new Big(0)),
    first.currency,
  );
}

/**
 * Inverts the sign of an amount, as for a reversed payment.
 *
 * @throws an `Error` for an amount that is not a decimal number
 * @example
 * ```ts
 * negateMoney({ amount: '12.50', currency: 'USD' }).amount; // '-12.50'
 * ```
 */
export function negateMoney({ amount, currency }: Money): Money {
  return format(new Big(0).minus(amount), currency);
}

function format(value: Big, currency: string | undefined): Money {
  const amount = value.toFixed(CENTS, Big.roundHalfUp);
  return { amount: amount === '-0.00' ? '0.00' : amount, currency };
}
