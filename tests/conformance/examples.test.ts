import { describe, expect, test } from 'vitest';
import { coverageAndClaims } from '../../docs/examples/coverage-and-claims.js';
import { rows } from './rows.js';
import { useRow } from './use-row.js';

describe.each(rows)('$name', (row) => {
  const { open } = useRow(row);

  test('the one program says what covers the person, and what happened to their claims', async () => {
    const [born, ...lines] = await coverageAndClaims(open().member);
    expect(born).toMatch(/^born \d{4}-\d{2}-\d{2}$/);
    const covered = lines.filter((line) => /^covered by .+: (active|cancelled), since /.test(line));
    const claims = lines.filter((line) =>
      /^.+ of \d{4}-\d{2}-\d{2}: billed \d+\.\d\d USD, paid \d+\.\d\d USD$/.test(line),
    );
    const owed = lines.filter((line) => /^ {2}you owe (?:\d+\.\d\d USD|not said)$/.test(line));
    const reasons = lines.filter((line) => /^ {2}because: .{3,}$/.test(line));
    expect(lines.join()).not.toMatch(/undefined|null|NaN|\[object/);
    expect(covered.length).toBeGreaterThan(0);
    expect(claims.length).toBeGreaterThan(0);
    expect(owed).toHaveLength(claims.length);
    expect(covered.length + claims.length + owed.length + reasons.length).toBe(lines.length);
  });
});
