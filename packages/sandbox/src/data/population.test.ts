import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { SeededRandom } from '../random.js';
import type { Claim } from './claim.js';
import { sumAmounts } from './claim-maker.js';
import { CLAIM_TYPES, FIXED_HISTORIES } from './history.js';
import { DATA_AS_OF, numberOfPatientId, numberOfPatientIdV3, SPECIAL_USERS, userNumber } from './person.js';
import { Population } from './population.js';

function population(seed = 1) {
  return new Population(new SeededRandom(seed));
}
function claimsOf(all: Population, number: number): Claim[] {
  const member = all.byNumber(number);
  return member.claimsV3.map((header) => all.claim(member, header));
}

describe('7 the synthetic people', () => {
  test.each(Object.entries(FIXED_HISTORIES))('BBUser number %s has %i claims', (number, claims) => {
    expect(population().byNumber(Number(number)).claims).toHaveLength(claims);
  });

  test('varies the others around 32 claims, some with none, at most 76', () => {
    const all = population();
    const counts = Array.from({ length: 300 }, (_, place) => all.byNumber(1000 + place).claims.length);
    const sorted = counts.toSorted((left, right) => left - right);
    expect(sorted[0]).toBe(0);
    expect(sorted[150]).toBeGreaterThan(25);
    expect(sorted[150]).toBeLessThan(40);
    expect(sorted.at(-1)).toBeLessThanOrEqual(76);
  });

  test('shows every kind of claim to the first user', () => {
    const types = new Set(
      population()
        .byNumber(0)
        .claims.map(({ type }) => type),
    );
    expect([...types].toSorted()).toEqual([...CLAIM_TYPES]);
  });

  test('is the same for the same seed, in whatever order it is asked, and another for another', () => {
    const [one, again, other] = [population(7), population(7), population(8)];
    one.byNumber(2);
    expect(claimsOf(one, 0)).toEqual(claimsOf(again, 0));
    expect(claimsOf(other, 0)).not.toEqual(claimsOf(again, 0));
  });

  test('gives every person ids of their own', () => {
    const people = [...population().people()];
    expect(people).toHaveLength(10_001);
    for (const field of ['patientId', 'patientIdV3', 'user'] as const) {
      const values = people.map((person) => person[field]).filter((value) => value !== '');
      expect(new Set(values).size).toBe(values.length);
    }
    expect(new Set(people.map(({ medicareNumbers }) => medicareNumbers[0].value)).size).toBeGreaterThan(
      9_990,
    );
  });

  test('finds the number of a person by either id', () => {
    const { person } = population().byNumber(4321);
    expect(numberOfPatientId(person.patientId)).toBe(4321);
    expect(numberOfPatientIdV3(person.patientIdV3)).toBe(4321);
    expect(numberOfPatientId(person.patientIdV3)).toBeUndefined();
    expect(numberOfPatientId('-20140000099999')).toBeUndefined();
  });

  test('knows users by their exact names', () => {
    expect(userNumber('BBUser00042')).toBe(42);
    for (const name of ['BBUser42', 'bbuser00042', 'BBUser00042 ', 'BBUser99999', '']) {
      expect(userNumber(name)).toBeUndefined();
    }
  });

  test('last updated the full user in 2022', () => {
    const member = population().byNumber(SPECIAL_USERS.full);
    for (const { lastUpdated } of member.claims) expect(new Date(lastUpdated).getUTCFullYear()).toBe(2022);
  });

  test('spreads load times from February 2020 on, some long after the service', () => {
    const { claims } = population().byNumber(0);
    const times = claims.map(({ lastUpdated }) => lastUpdated);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(Date.parse('2020-02-12T00:00:00Z'));
    expect(Math.max(...times)).toBeLessThanOrEqual(Date.parse(`${DATA_AS_OF}T23:59:59Z`));
    expect(new Set(times.map((time) => new Date(time).getUTCFullYear())).size).toBeGreaterThan(4);
  });
});

describe('claims that come in later', () => {
  test('are loaded at their time, dated before it, and change nothing else', () => {
    const all = population();
    const before = all.byNumber(0);
    const loadedAt = Date.parse('2026-10-01T09:00:00Z');
    const ids = all.addClaims(0, 'snf', 2, loadedAt);
    const after = all.byNumber(0);
    const added = after.claims.filter((header) => !before.claims.some(({ id }) => id === header.id));
    expect(added.map(({ type, id }) => `${type}-${id}`).toSorted()).toEqual(ids.toSorted());
    for (const header of added) {
      expect(header).toMatchObject({ type: 'snf', lastUpdated: loadedAt });
      expect(header.thru < '2026-10-01').toBe(true);
    }
    expect(after.claims.filter(({ id }) => before.claims.some((known) => known.id === id))).toEqual(
      before.claims,
    );
    expect(after.revision).not.toBe(before.revision);
    all.reset();
    expect(all.byNumber(0).claims).toEqual(before.claims);
  });

  test('work for somebody who had none', () => {
    const all = population();
    expect(all.addClaims(1, 'pde', 1, Date.parse('2026-10-01T09:00:00Z'))).toHaveLength(1);
    expect(all.byNumber(1).claims).toHaveLength(1);
  });
});

describe('every claim', () => {
  const all = population(11);

  property.prop([fc.integer({ min: 0, max: SPECIAL_USERS.full })], { numRuns: 60 })(
    'adds up and fits into its time',
    (number) => {
      fc.pre(![3, 4].includes(number));
      const { person } = all.byNumber(number);
      for (const { lines, totals, header, stay, diagnoses } of claimsOf(all, number)) {
        expect(header.from >= person.entitledSince).toBe(true);
        expect(header.thru <= (person.deathDate ?? DATA_AS_OF)).toBe(true);
        expect(totals).toEqual(sumAmounts(lines));
        for (const line of [...lines, totals]) {
          expect(line.allowed).toBe(line.paid + line.deductible + line.coinsurance + line.primaryPayer);
          expect(line.submitted).toBe(line.allowed + line.notAllowed);
          for (const cents of [
            line.paid,
            line.deductible,
            line.coinsurance,
            line.primaryPayer,
            line.notAllowed,
          ]) {
            expect(Number.isInteger(cents) && cents >= 0).toBe(true);
          }
        }
        expect(lines.length).toBeGreaterThan(0);
        expect(header.from <= header.thru && header.thru < header.processed).toBe(true);
        expect(Date.parse(header.processed)).toBeLessThanOrEqual(header.lastUpdated);
        expect(stay !== undefined).toBe(
          ['hha', 'hospice', 'inpatient', 'outpatient', 'snf'].includes(header.type),
        );
        expect(diagnoses.filter(({ role }) => role === 'principal')).toHaveLength(
          header.type === 'pde' ? 0 : 1,
        );
      }
    },
  );

  property.prop([fc.integer({ min: 0, max: SPECIAL_USERS.full })], { numRuns: 100 })(
    'has a number of its own, ordered as text on v2 and as a number on v3',
    (number) => {
      fc.pre(![3, 4].includes(number));
      const { claims, claimsV3 } = all.byNumber(number);
      const ids = claims.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(ids.toSorted((left, right) => (left < right ? -1 : 1)));
      const numbers = claimsV3.filter(({ source }) => source !== 'CWF').map(({ idV3 }) => Number(idV3));
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(numbers).toEqual(numbers.toSorted((left, right) => left - right));
      expect(claims.length).toBeLessThanOrEqual(claimsV3.length);
    },
  );

  test('bears provider numbers with a right check digit that no real provider has', () => {
    for (const { provider, careTeam } of claimsOf(all, 0)) {
      for (const { npi } of [provider, ...careTeam.map((member) => member.provider)]) {
        expect(npi).toMatch(/^9999\d{6}$/);
        const digits = Array.from(`80840${npi}`, Number).reverse();
        const sum = digits.reduce((total, digit, place) => {
          const weighted = place % 2 === 1 ? digit * 2 : digit;
          return total + (weighted > 9 ? weighted - 9 : weighted);
        }, 0);
        expect(sum % 10).toBe(0);
      }
    }
  });

  test('marks substance use in its diagnoses, and only there', () => {
    for (const { header, diagnoses } of claimsOf(all, 9)) {
      if (header.type === 'pde') continue;
      const principal = diagnoses.find(({ role }) => role === 'principal');
      expect(principal?.code.startsWith('F1')).toBe(header.substanceUse);
    }
  });
});
