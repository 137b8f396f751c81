import * as blueButton from '@payerkit/blue-button';
import * as core from '@payerkit/core';
import { PayerKitError } from '@payerkit/core';
import * as optum from '@payerkit/optum';
import * as mapping from '@payerkit/optum/mapping';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

type Reader = (...values: unknown[]) => unknown;

const READER = /^(?:read|to|find)[A-Z]|^claim(?!Status)[A-Z]|^coverageIsActive$/;

/** Every exported function that reads JSON, by its name. */
const readers = [core, blueButton, optum, mapping].flatMap((module) =>
  Object.entries(module).filter(
    (entry): entry is [string, Reader] => READER.test(entry[0]) && typeof entry[1] === 'function',
  ),
);

// Names that readers step into, so that odd values are met below the root as well.
const NAMES =
  'resourceType entry resource id identifier coding code system value type extension url payor class period contained item adjudication category amount total benefitsInformation subscriber dependents payer provider claims claimInformation serviceLines transactions detailInfo paymentInfo claimReference controlNumber status errors meta data planInformation name telecom contact reference link'.split(
    ' ',
  );

const DEEP_NAMES = ['entry', 'item', 'extension', 'claimInformation', 'transactions', 'extra'];

const { json } = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(null, undefined, true, 0, -1, Number.NaN, '', 'Patient', 'Coverage', '20260101', '12.5'),
    fc.string({ maxLength: 5 }),
  ),
  json: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie('json'), { maxKeys: 6 }),
  ),
}));

function outcome(read: Reader, value: unknown): unknown {
  try {
    return read(value);
  } catch (error) {
    return PayerKitError.isInstance(error) ? undefined : error;
  }
}

/** Raw errors, as they may not leave a reader. */
function isRaw(got: unknown): boolean {
  return Object.prototype.toString.call(got) === '[object Error]' && !PayerKitError.isInstance(got);
}

function nested(depth: number, wrap: (value: unknown) => unknown): unknown {
  let value: unknown = { leaf: true };
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
}

test('there are readers to try', () => {
  expect(readers.length).toBeGreaterThan(30);
});

describe.each(readers)('%s', (_name, read) => {
  test('gives a result or a typed error for any JSON', () => {
    fc.assert(
      fc.property(json, (value) => {
        const got = outcome(read, value);
        expect(isRaw(got)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('gives a result or a typed error for what is nested 20 000 levels deep', () => {
    for (const name of DEEP_NAMES) {
      for (const wrap of [(value: unknown) => [value], (value: unknown) => ({ [name]: [value] })]) {
        const deep = nested(20_000, wrap);
        expect(isRaw(outcome(read, deep))).toBe(false);
        expect(isRaw(outcome(read, { resourceType: 'Bundle', [name]: deep }))).toBe(false);
      }
    }
  });
});

test.each([
  ['payor', undefined],
  ['class', [{ value: 'Part A' }]],
  ['extension', [null]],
])('an insurance card without a readable %s gives the rest of the card', (field, value) => {
  const resource = { resourceType: 'Coverage', id: 'c', status: 'active', [field]: value };
  const patient = { resourceType: 'Patient', id: 'p', name: [{ family: 'Sample' }] };
  const bundle = { resourceType: 'Bundle', entry: [{ resource: patient }, { resource }] };
  const card = blueButton.readInsuranceCard(bundle as never);
  expect(card.member.name).toBe('Sample');
  expect(card.plans).toHaveLength(1);
});
