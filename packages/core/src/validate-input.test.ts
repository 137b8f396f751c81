import { expect, test } from 'vitest';
import * as z from 'zod';
import { PayerKitError } from './errors/payer-kit-error.js';
import { validateInput } from './validate-input.js';

function schema() {
  return z.strictObject({
    controlNumber: z.string().regex(/^\d{9}$/),
    npi: z.string().min(10).max(10),
    amount: z.number().min(0).max(100),
    gender: z.enum(['M', 'F', 'U']),
    kind: z.literal('claim'),
    diagnoses: z
      .array(z.object({ code: z.string() }))
      .min(1)
      .max(2),
    email: z.email(),
    odd: z.number().refine((n) => n % 2 === 1, 'must be odd'),
    note: z.string().optional(),
    payer: z.union([z.object({ id: z.string() }), z.object({ name: z.string(), city: z.string() })]),
  });
}

const good = {
  controlNumber: '000000001',
  npi: '1234567893',
  amount: 1,
  gender: 'F',
  kind: 'claim',
  diagnoses: [{ code: 'A' }],
  email: 'jane@example.com',
  odd: 1,
  payer: { id: 'x' },
};
const where = { provider: 'example', operation: 'POST /claims' };

async function rejection(over: Record<string, unknown>) {
  const error: unknown = await validateInput(schema, { ...good, ...over }, where).catch(
    (reason: unknown) => reason,
  );
  if (!PayerKitError.isInstance(error)) throw error;
  return error;
}

test('the checked value is returned, for lazily created schemas too', async () => {
  expect(await validateInput(schema, good, where)).toEqual(good);
  const later = () => Promise.resolve(z.object({ n: z.coerce.number() }));
  expect(await validateInput(later, { n: '1' }, where)).toEqual({ n: 1 });
});

test('every field and its rule are named at once', async () => {
  const error = await rejection({
    controlNumber: 'Doe',
    npi: 'Doe',
    amount: -1,
    gender: 'Doe',
    kind: 'Doe',
    diagnoses: [],
    email: 'Doe',
    odd: 2,
    note: 7,
    payer: { name: 'Doe' },
    surprise: 'Doe',
  });
  expect(error).toMatchObject({
    ...where,
    kind: 'validation',
    code: 'invalid_input',
    sent: 'no',
    attempts: 0,
  });
  expect(error.issues.map(({ path, text }) => `${path} ${text}`).toSorted()).toEqual([
    'amount must be at least 0',
    'controlNumber does not have the documented format',
    'diagnoses must have at least 1 items',
    'email must be a valid email',
    'gender must be one of "M", "F", "U"',
    'kind must be "claim"',
    'note must be of type string',
    'npi must have at least 10 characters',
    'odd must be odd',
    'payer.id is required',
    'surprise is not a known field',
  ]);
  for (const { path, text } of error.issues) expect(error.message).toContain(`${path} ${text}`);
  expect(error.message).toMatch(/Nothing was sent\.$/);
  expect(JSON.stringify(error)).not.toContain('Doe');
});

test('paths show indexes; limits show both ends', async () => {
  const error = await rejection({
    diagnoses: [{ code: 'A' }, {}],
    amount: 101,
    npi: '12345678901',
    payer: 'Doe',
  });
  expect(error.issues.map(({ path, code, text }) => `${path} ${code} ${text}`).toSorted()).toEqual([
    'amount too_big must be at most 100',
    'diagnoses[1].code required is required',
    'npi too_big must have at most 10 characters',
    'payer invalid_type must be of type object',
  ]);
  const crowded = await rejection({ diagnoses: Array.from({ length: 3 }, () => ({ code: 'A' })) });
  expect(crowded.issues).toMatchObject([{ path: 'diagnoses', text: 'must have at most 2 items' }]);
});

test('keys that are data are not repeated', async () => {
  const records = () => z.object({ byPerson: z.record(z.string(), z.number()) });
  const error: unknown = await validateInput(records, { byPerson: { 'Jane Doe': 'x' } }, where).catch(
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ issues: [{ path: 'byPerson.*' }] });
  const extra = await rejection({ 'Jane Doe': 1 });
  expect(extra.issues).toMatchObject([{ path: '*', code: 'unrecognized_key' }]);
});

test('input that is nothing at all is rejected', async () => {
  await expect(validateInput(schema, undefined, where)).rejects.toMatchObject({
    issues: [{ path: 'input', code: 'required' }],
  });
});

test('a handwritten message keeps its text, and no value', async () => {
  const told = z.object({ bin: z.string().regex(/^\d{6}$/, { error: 'must be six digits' }) });
  const error = await validateInput(() => told, { bin: 'Doe' }, where).catch((caught: unknown) => caught);
  expect(error).toMatchObject({
    issues: [{ code: 'invalid_format', path: 'bin', text: 'must be six digits' }],
  });
  expect(String(error)).not.toContain('Doe');
});
