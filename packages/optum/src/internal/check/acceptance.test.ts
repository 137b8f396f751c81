import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { eligibilityRequest } from '../../../testing/requests.js';
import { eligibilityRequestSchema } from '../../medical-network/eligibility/request-schema.js';
import { isSurelyAccepted } from './acceptance.js';

const NAMES = ['a', 'b', 'c'] as const;
const OBJECTS = [
  (shape: z.ZodRawShape) => z.object(shape),
  (shape: z.ZodRawShape) => z.looseObject(shape),
  (shape: z.ZodRawShape) => z.strictObject(shape),
] as const;
const isShort = (text: string) => text.length < 3;

const { schema } = fc.letrec<{ schema: z.ZodType }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<z.ZodType>(
      z.string(),
      z.string().min(1).max(3),
      z.string().refine(isShort),
      z.string().regex(/^x/),
      z.string().trim().min(1),
      z.string().refine(() => true, { when: () => false }),
      z.email(),
      z.boolean(),
      z.number(),
      z.int(),
      z.unknown(),
      z.null(),
      z.enum(['x', 'y']),
      z.literal('x'),
      z.coerce.number(),
      z.string().default('x'),
      z.string().nullable(),
      z.string().transform((text) => text.length),
    ),
    tie('schema').map((inner) => inner.optional()),
    tie('schema').map((inner) => z.array(inner)),
    tie('schema').map((inner) => z.array(inner).min(1).max(2)),
    fc.tuple(tie('schema'), tie('schema')).map(([one, other]) => z.union([one, other])),
    fc
      .tuple(fc.constantFrom(...OBJECTS), tie('schema'), tie('schema'))
      .map(([object, a, b]) => object({ a, b: b.optional() })),
    fc
      .tuple(tie('schema'), tie('schema'))
      .map(([a, c]) => z.looseObject({ a: a.optional(), c }).refine((value) => value.a !== value.c)),
  ),
}));

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(
      '',
      'x',
      'y',
      'xyz',
      'long text',
      0,
      1.5,
      Number.NaN,
      true,
      null,
      undefined,
      '1',
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie('value')),
    fc.dictionary(fc.constantFrom(...NAMES), tie('value')).map((own) => Object.create(own) as unknown),
    tie('value').map((hidden) => Object.defineProperty({}, 'a', { value: hidden })),
    tie('value').map((item) => Object.assign([item], { a: item })),
  ),
}));

test('every value that is surely accepted is accepted by its schema', () => {
  let accepted = 0;
  fc.assert(
    fc.property(schema, fc.array(value, { minLength: 25, maxLength: 25 }), (checked, values) => {
      for (const one of values) {
        if (!isSurelyAccepted(checked, one)) continue;
        accepted += 1;
        expect(checked.safeParse(one).success).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
  expect(accepted).toBeGreaterThan(30);
});

test('every eligibility inquiry that is surely accepted is accepted by its schema', () => {
  const inquiries = eligibilityRequestSchema(z);
  const changes = fc.dictionary(
    fc.constantFrom(
      'controlNumber',
      'tradingPartnerServiceId',
      'provider',
      'subscriber',
      'dependents',
      'encounter',
    ),
    fc.oneof(
      value,
      fc.constantFrom({ memberId: '1', dateOfBirth: '20010230' }, { npi: '1', providerCode: 'ZZ' }),
    ),
  );
  fc.assert(
    fc.property(changes, (changed) => {
      const inquiry = { ...eligibilityRequest(), ...changed };
      if (isSurelyAccepted(inquiries, inquiry)) expect(inquiries.safeParse(inquiry).success).toBe(true);
    }),
  );
});

test('a plain inquiry is surely accepted, so that its schema is not asked', () => {
  const inquiries = eligibilityRequestSchema(z);
  const ask = vi.spyOn(inquiries, 'safeParse');
  expect(isSurelyAccepted(inquiries, { controlNumber: '123456789', ...eligibilityRequest() })).toBe(true);
  expect(ask).not.toHaveBeenCalled();
});
