import type { SeededRandom } from '../random.js';
import { addDays, dayMs } from './calendar.js';

/** Reference date of the synthetic data; nothing generated is later. */
export const DATA_AS_OF = '2026-06-30';

/** A current or former Medicare number of a person. */
export interface MedicareNumber {
  /** Eleven characters. */
  readonly value: string;
  /** First day of use. */
  readonly start: string;
  /** Last day of use; absent for the current one. */
  readonly end?: string | undefined;
}

/** Enrollment in a private plan (Part C or D). */
export interface PlanEnrolment {
  /** Contract number, such as `H1234`. */
  readonly contract: string;
  /** Benefit package, three digits. */
  readonly benefitPackage: string;
  /** Plan sponsor, clearly fictional. */
  readonly sponsor: string;
  /** First day. */
  readonly start: string;
  /** The plan's own number for the member. */
  readonly memberId: string;
}

/** A synthetic person with Medicare. */
export interface Person {
  /** Five digits at the end of the login name. */
  readonly number: number;
  /** Login name, such as `BBUser00000`. */
  readonly user: string;
  /** Password, such as `PW00000!`. */
  readonly password: string;
  /** Patient ID on v1 and v2; empty when the person has none there. */
  readonly patientId: string;
  /** Patient ID on v3; empty when the person has none there. */
  readonly patientIdV3: string;
  /** An ID on v3 that was merged into this person's, if any. */
  readonly mergedIdV3?: string | undefined;
  /** Given names. */
  readonly given: readonly string[];
  /** Family name. */
  readonly family: string;
  /** Administrative gender. */
  readonly gender: 'male' | 'female';
  /** Calendar day of birth. */
  readonly birthDate: string;
  /** Calendar day of death, if dead. */
  readonly deathDate?: string | undefined;
  /** CMS race code, `0` to `6`. */
  readonly race: '0' | '1' | '2' | '3' | '4' | '5' | '6';
  /** Street line, used to match identities; no response shows it. */
  readonly street: string;
  /** Last four digits of a fictional number, used to match identities; no response shows them. */
  readonly ssnLastFour: string;
  /** Two letters. */
  readonly state: string;
  /** Five digits. */
  readonly postalCode: string;
  /** Current number first. */
  readonly medicareNumbers: readonly [MedicareNumber, ...MedicareNumber[]];
  /** First day of Part A and, for almost all, of Part B. */
  readonly entitledSince: string;
  /** True when the person has Part B. */
  readonly hasPartB: boolean;
  /** Medicare Advantage, if enrolled. */
  readonly partC?: PlanEnrolment | undefined;
  /** Drug plan, if enrolled. */
  readonly partD?: PlanEnrolment | undefined;
  /** First day of Medicaid in addition to Medicare, if any. */
  readonly dualSince?: string | undefined;
  /** True when end-stage renal disease or disability brought Medicare before 65. */
  readonly disabled: boolean;
  /** Substance use records exist among the claims. */
  readonly hasSubstanceUseClaims: boolean;
}

// Names are words that no one would take for a real person's, followed by a number.
const GIVEN = [
  'Testa',
  'Sampler',
  'Fictiva',
  'Mocka',
  'Dummie',
  'Exampla',
  'Trialo',
  'Demonna',
  'Fabrica',
  'Placeholda',
];
const FAMILY = [
  'Synthetic',
  'Imaginary',
  'Madeup',
  'Pretend',
  'Notreal',
  'Specimen',
  'Fakename',
  'Sandboxer',
  'Invented',
];
const STATES = [
  'AL',
  'AZ',
  'CA',
  'CO',
  'FL',
  'GA',
  'IA',
  'IL',
  'KY',
  'MD',
  'ME',
  'MI',
  'MO',
  'NY',
  'OH',
  'OR',
  'PA',
  'TX',
  'UT',
  'WA',
];
const SPONSORS = ['Example Health Plan', 'Pretend Mutual Plan', 'Sample Senior Care Plan'];
const MBI_LETTERS = 'ACDEFGHJKMNPQRTUVWXY';

/** Users with special behavior, by number; the docs list them. */
export const SPECIAL_USERS = {
  /** Has no patient ID on v3. */
  withoutV3Id: 11,
  /** Has no patient ID on v1 and v2. */
  withoutV2Id: 12,
  /** Has an old Medicare number and a merged ID on v3. */
  merged: 13,
  /** Nearly every field, last updated in 2022. */
  full: 10_000,
  /** Login works, but the data source fails (502). */
  trouble: 10_001,
  /** Login works, but there is no Medicare record (404). */
  noRecord: 10_002,
  /** Login works, but several records match (409). */
  conflict: 10_003,
} as const;

/** Highest user number. */
export const LAST_USER: number = SPECIAL_USERS.conflict;

function patientIdV3(number: number): string {
  // The factor and the range have no common divisor, so no two numbers collide.
  return `-${200_000_000 + (((number + 1) * 7_654_321) % 700_000_000)}`;
}

let numbersV3: ReadonlyMap<string, number> | undefined;

/** Returns the user number of a patient ID of v3, or undefined when there is none. */
export function numberOfPatientIdV3(id: string): number | undefined {
  numbersV3 ??= new Map(Array.from({ length: LAST_USER + 1 }, (_, number) => [patientIdV3(number), number]));
  return numbersV3.get(id);
}

/** Returns the user number of a patient ID of v1 and v2, or undefined when there is none. */
export function numberOfPatientId(id: string): number | undefined {
  const number = Number(/^-2014(\d{10})$/.exec(id)?.[1]) - 1;
  return number >= 0 && number <= LAST_USER ? number : undefined;
}

/** Returns the number of a login name, or undefined when there is no such user. */
export function userNumber(user: string): number | undefined {
  const digits = /^BBUser(\d{5})$/.exec(user)?.[1];
  const number = digits === undefined ? Number.NaN : Number(digits);
  return number <= LAST_USER ? number : undefined;
}

function medicareNumber(random: SeededRandom): string {
  const letter = () => MBI_LETTERS[random.integer(0, MBI_LETTERS.length - 1)];
  const digit = () => random.integer(0, 9);
  // CMS itself uses an "S" in second place for synthetic people.
  return `${random.integer(1, 9)}S${digit()}${digit()}${letter()}${letter()}${digit()}${letter()}${letter()}${digit()}${digit()}`;
}

function enrolment(random: SeededRandom, kind: 'C' | 'D', since: string): PlanEnrolment {
  return {
    contract: `${kind === 'C' ? 'H' : 'S'}${random.integer(1000, 9999)}`,
    benefitPackage: String(random.integer(1, 40)).padStart(3, '0'),
    sponsor: random.pick(SPONSORS),
    start: addDays(since, random.integer(0, 700)),
    memberId: String(random.integer(100_000_000, 999_999_999)),
  };
}

/** Generates the person of a user number; the same seed and number generate the same person. */
export function makePerson(root: SeededRandom, number: number): Person {
  const random = root.fork(`person ${number}`);
  const digits = String(number).padStart(5, '0');
  const full = number === SPECIAL_USERS.full || number === 0;
  const disabled = random.next() < 0.12 && !full;
  const age = full ? 79 : disabled ? random.integer(35, 64) : random.integer(66, 97);
  const birthDate = addDays(DATA_AS_OF, -age * 365 - random.integer(20, 350));
  const entitledSince = addDays(
    DATA_AS_OF,
    -(disabled ? random.integer(700, 3000) : Math.min((age - 65) * 365 + 20, 4500)),
  );
  const current = medicareNumber(random);
  const former = medicareNumber(random);
  const changedOn = addDays(DATA_AS_OF, -random.integer(200, 900));
  const merged = number === SPECIAL_USERS.merged;
  return {
    number,
    user: `BBUser${digits}`,
    password: `PW${digits}!`,
    patientId: number === SPECIAL_USERS.withoutV2Id ? '' : `-2014${String(number + 1).padStart(10, '0')}`,
    patientIdV3: number === SPECIAL_USERS.withoutV3Id ? '' : patientIdV3(number),
    ...(merged ? { mergedIdV3: `-${100_000_000 + number}` } : {}),
    given: [`${random.pick(GIVEN)}${random.integer(10, 999)}`, random.pick(['A', 'B', 'C', 'J', 'M', 'N'])],
    family: `${random.pick(FAMILY)}${random.integer(10, 999)}`,
    gender: random.next() < 0.45 ? 'male' : 'female',
    birthDate,
    ...(random.next() < 0.06 && dayMs(DATA_AS_OF) - dayMs(entitledSince) > 1200 * 86_400_000 && !full
      ? { deathDate: addDays(DATA_AS_OF, -random.integer(10, 600)) }
      : {}),
    race: random.pick(['0', '1', '1', '1', '2', '3', '4', '5', '6'] as const),
    street: `${100 + ((number * 37) % 9000)} Sandbox Avenue`,
    ssnLastFour: String((number * 7919 + 1234) % 10_000).padStart(4, '0'),
    state: random.pick(STATES),
    postalCode: String(random.integer(10_000, 99_000)),
    medicareNumbers: merged
      ? [
          { value: current, start: addDays(changedOn, 1) },
          { value: former, start: entitledSince, end: changedOn },
        ]
      : [{ value: current, start: entitledSince }],
    entitledSince,
    hasPartB: full || random.next() < 0.95,
    ...(full || random.next() < 0.25 ? { partC: enrolment(random, 'C', entitledSince) } : {}),
    ...(full || random.next() < 0.7 ? { partD: enrolment(random, 'D', entitledSince) } : {}),
    ...(full || random.next() < 0.18 ? { dualSince: addDays(entitledSince, random.integer(0, 900)) } : {}),
    disabled,
    hasSubstanceUseClaims: number === 0 || number === 9 || full || random.next() < 0.08,
  };
}
