import type { z as Z } from 'zod';
import { wireDate } from './text.js';

/** zod's namespace, passed in because zod itself is loaded with the first request. */
export type Zod = typeof Z;

/** The kinds of fields in X12-as-JSON. Everything is a string on the wire; a number breaks a claim. */
export interface WireFields {
  /** Text of 1 to `max` characters. */
  readonly text: (max: number) => Z.ZodString;
  /** A calendar date, `YYYYMMDD`. */
  readonly date: Z.ZodString;
  /** Exactly nine digits. */
  readonly controlNumber: Z.ZodString;
  /** Digits, at most `max`. */
  readonly digits: (max: number) => Z.ZodString;
  /** Dollars, such as `120` or `120.50`. */
  readonly amount: Z.ZodString;
  /** Letters, digits and dashes, at most `max`. */
  readonly id: (max: number) => Z.ZodString;
  /** One of a list of codes. */
  readonly code: <const C extends readonly [string, ...string[]]>(
    codes: C,
  ) => Z.ZodEnum<{ [K in C[number]]: K }>;
}

/** Builds the field kinds. */
export function wireFields(z: Zod): WireFields {
  const text = (max: number) => z.string().min(1).max(max);
  const shaped = (field: Z.ZodString, pattern: RegExp, message: string) =>
    field.refine((value) => pattern.test(value), { message });
  return {
    text,
    date: z.string().refine((value) => /^\d{8}$/.test(value) && wireDate(value) !== undefined, {
      message: 'must be a calendar date in YYYYMMDD format',
    }),
    controlNumber: shaped(z.string(), /^\d{9}$/, 'must be exactly nine digits, leading zeros included'),
    digits: (max) => shaped(text(max), /^\d+$/, 'must be digits'),
    amount: shaped(z.string().max(18), /^\d+(\.\d{1,2})?$/, 'must be a dollar amount such as 120 or 120.50'),
    id: (max) => shaped(text(max), /^[A-Za-z0-9-]+$/, 'must be letters, digits and dashes'),
    code: (codes) => z.enum(codes),
  };
}

/** A check over several dates: `first` not after `last`. Both are optional. */
export function inOrder(first: unknown, last: unknown): boolean {
  return typeof first !== 'string' || typeof last !== 'string' || first <= last;
}
