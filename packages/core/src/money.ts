import Big from 'big.js';
import { reading } from './reading.js';

/** An amount of money. */
export interface Money {
  /** Decimal with two places, such as `1234.50` or `-20.00`. */
  readonly amount: string;
  /** ISO 4217 code, such as `USD`; undefined where the source does not say it. */
  readonly currency: string | undefined;
}

/** Money as FHIR carries it: a JSON number, which binary arithmetic may have touched. */
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
 * Reads an amount, rounded to cents, half away from zero.
 *
 * @param money - FHIR's Money
 * @returns the amount; undefined where there is none or it is not a decimal. A currency that is not said stays undefined
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
 * @param amounts - what to add; gaps are passed over
 * @returns the sum; undefined when there is nothing to add or the currencies differ
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
 * Turns the sign of an amount, as for a reversed payment.
 *
 * @param money - the amount
 * @returns the same amount with the other sign
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
