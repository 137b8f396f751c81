import * as blueButton from '@payerkit/blue-button';
import * as core from '@payerkit/core';
import * as optum from '@payerkit/optum';
import { expect, test } from 'vitest';
import * as umbrella from './index.js';

// Where two packages export one name, `export *` drops it without a word: only counting shows it.
test('every export of the three packages is here, once, beside what spans vendors', () => {
  const parts = [blueButton, core, optum].flatMap((part) => Object.entries(part));
  const own = ['createPayerKit', 'memberRecord'];
  expect(Object.keys(umbrella).sort()).toEqual([...parts.map(([name]) => name), ...own].sort());
  for (const [name, value] of parts) expect(umbrella).toHaveProperty(name, value);
});
