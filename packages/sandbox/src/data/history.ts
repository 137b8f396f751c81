import type { ClaimType } from '../blue-button/control.js';
import type { SeededRandom } from '../random.js';
import { addDays, dayMs, isoDay } from './calendar.js';
import type { ClaimHeader, ClaimSource } from './claim.js';
import { DATA_AS_OF, type Person, SPECIAL_USERS } from './person.js';

/** All eight claim types, in the order of their names. */
export const CLAIM_TYPES: readonly ClaimType[] = [
  'carrier',
  'dme',
  'hha',
  'hospice',
  'inpatient',
  'outpatient',
  'pde',
  'snf',
];

/** Number of processed claims of the users whose history is fixed; all others vary around 32. */
export const FIXED_HISTORIES: Readonly<Record<number, number>> = {
  0: 155,
  1: 0,
  2: 52,
  3: 1000,
  4: 10_000,
  5: 10,
  6: 11,
  7: 50,
  8: 1,
  9: 40,
  [SPECIAL_USERS.full]: 60,
};

// Percentages of a typical history; the rest are carrier claims.
const MIX: readonly (readonly [ClaimType, number])[] = [
  ['outpatient', 18],
  ['pde', 25],
  ['dme', 4],
  ['inpatient', 3],
  ['hha', 2],
  ['snf', 1],
  ['hospice', 1],
];

/** The first load of the data; nothing is older. */
const FIRST_LOAD_MS = Date.parse('2020-02-12T06:00:00.000Z');
const LAST_LOAD_MS = dayMs(DATA_AS_OF) + 8 * 3_600_000;
const FULL_USER_LOAD_MS = Date.parse('2022-06-21T12:10:00.000Z');
const DAY_MS = 86_400_000;

/** Returns the number of processed claims that a person starts with. */
export function historyLength(root: SeededRandom, person: Person): number {
  const fixed = FIXED_HISTORIES[person.number];
  if (fixed !== undefined) return fixed;
  const random = root.fork(`history length ${person.number}`);
  if (random.next() < 0.03) return 0;
  // The sum of two draws peaks around the median that CMS's own synthetic users show.
  return (
    4 + random.integer(0, 36) + random.integer(0, 20) + (random.next() < 0.1 ? random.integer(0, 16) : 0)
  );
}

function typeOf(random: SeededRandom, person: Person, index: number): ClaimType {
  // The first eight claims of a longer history cover every type once.
  const shown = CLAIM_TYPES[index];
  if (shown !== undefined && person.number in FIXED_HISTORIES) return shown;
  let roll = random.next() * 100;
  for (const [type, share] of MIX) {
    roll -= share;
    if (roll < 0 && (type !== 'pde' || person.partD !== undefined)) return type;
  }
  return 'carrier';
}

function stayLength(random: SeededRandom, type: ClaimType): number {
  if (type === 'inpatient') return random.integer(1, 12);
  if (type === 'snf') return random.integer(7, 30);
  if (type === 'hospice' || type === 'hha') return random.integer(14, 59);
  return 0;
}

/** Returns a claim number: random digits first, so that text order and number order differ from the order of events. */
function claimId(random: SeededRandom, person: Person, index: number): string {
  const member = String(person.number).padStart(5, '0');
  return `-${random.integer(1, 999)}${member}${String(index).padStart(5, '0')}`;
}

function claimIdV3(random: SeededRandom, person: Person, index: number): string {
  const member = String(person.number).padStart(5, '0');
  return `-${random.integer(100, 999)}${String(index).padStart(5, '0')}${member}`;
}

/** Returns the user number inside a claim number of v3, or undefined when it cannot be one. */
export function ownerOfClaimV3(id: string): number | undefined {
  const digits = /^-[1-9]\d{7}(\d{5})$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Arrival of a claim that is added while the sandbox runs. */
export interface AddedClaim {
  /** Claim type. */
  readonly type: ClaimType;
  /** Load time in epoch milliseconds. */
  readonly loadedAt: number;
}

function loadTime(random: SeededRandom, person: Person, processed: string): number {
  if (person.number === SPECIAL_USERS.full) return FULL_USER_LOAD_MS + random.integer(0, 3_600_000);
  const first = Math.max(FIRST_LOAD_MS, dayMs(processed) + random.integer(2, 9) * DAY_MS);
  const corrected = random.next() < 0.15 ? first + random.integer(30, 400) * DAY_MS : first;
  return Math.min(corrected, LAST_LOAD_MS) - random.integer(0, 3_600_000);
}

/** Latest end date of a generated claim. */
function lastDayOf(person: Person): string {
  if (person.number === SPECIAL_USERS.full) return '2022-05-31';
  return person.deathDate ?? DATA_AS_OF;
}

/**
 * Generates the header of one claim.
 *
 * @param added - set for a claim that is added while the sandbox runs
 */
export function makeHeader(
  root: SeededRandom,
  person: Person,
  index: number,
  added?: AddedClaim,
): ClaimHeader {
  const random = root.fork(`claim ${person.number} ${index}`);
  const type = added?.type ?? typeOf(random, person, index);
  const days = stayLength(random, type);
  const latest = added === undefined ? lastDayOf(person) : isoDay(added.loadedAt);
  const known = Math.min(dayMs(latest) - dayMs(person.entitledSince), 3600 * DAY_MS) / DAY_MS;
  const back =
    added === undefined ? random.integer(45, Math.max(46, Math.floor(known) - 100)) : random.integer(7, 14);
  const from = addDays(latest, -back - days);
  const thru = addDays(from, days);
  const processed = addDays(thru, added === undefined ? random.integer(10, 30) : random.integer(1, 5));
  return {
    index,
    type,
    id: claimId(random, person, index),
    idV3: claimIdV3(random, person, index),
    source: type === 'pde' ? 'DDPS' : 'NCH',
    from,
    thru,
    processed,
    lastUpdated: added?.loadedAt ?? loadTime(random, person, processed),
    substanceUse: person.hasSubstanceUseClaims && type !== 'pde' && index % 12 === 4,
    finalAction: true,
  };
}

const SHARED_SYSTEM: Partial<Record<ClaimType, ClaimSource>> = {
  inpatient: 'FISS',
  outpatient: 'FISS',
  hha: 'FISS',
  carrier: 'MCS',
  dme: 'VMS',
};

/** Returns a random UUID, version 4. */
export function uuid(random: SeededRandom): string {
  const hex = (length: number) => {
    let text = '';
    while (text.length < length) text += random.integer(0, 15).toString(16);
    return text;
  };
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${random.pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`;
}

/** Returns claims that only v3 shows, on request: claims still in process, and prior authorizations. */
export function makeUnfinishedHeaders(root: SeededRandom, person: Person, first: number): ClaimHeader[] {
  const length = historyLength(root, person);
  if (length === 0 || person.deathDate !== undefined || person.number === SPECIAL_USERS.full) return [];
  const random = root.fork(`unfinished ${person.number}`);
  const kinds: readonly ClaimType[] = ['carrier', 'outpatient', 'dme', 'inpatient', 'hha'];
  const count = Math.min(Math.ceil(length / 20) + 2, 40);
  return Array.from({ length: count }, (_, place): ClaimHeader => {
    const index = first + place;
    const type = kinds[place % kinds.length] ?? 'carrier';
    const authorization = place % 5 === 4;
    const days = authorization ? 60 : stayLength(random, type);
    const from = addDays(DATA_AS_OF, -random.integer(10, 40) - days);
    const thru = addDays(from, days);
    return {
      index,
      type,
      id: claimId(random, person, index),
      idV3: authorization ? uuid(random) : claimIdV3(random, person, index),
      source: authorization ? 'CWF' : (SHARED_SYSTEM[type] ?? 'MCS'),
      from,
      thru,
      processed: addDays(thru, 3),
      lastUpdated: dayMs(thru) + random.integer(4, 9) * DAY_MS,
      substanceUse: false,
      finalAction: place % 3 !== 1,
    };
  });
}
