/** Meaning of a benefit row (X12 EB01), as one word. */
export type BenefitKind =
  | 'active'
  | 'inactive'
  | 'coinsurance'
  | 'copay'
  | 'deductible'
  | 'outOfPocket'
  | 'description'
  | 'exclusion'
  | 'limitation'
  | 'unlimited'
  | 'nonCovered'
  | 'costContainment'
  | 'reserve'
  | 'primaryCareProvider'
  | 'coordinator'
  | 'disclaimer'
  | 'otherPayer'
  | 'contact'
  | 'cannotProcess'
  | 'otherSource'
  | 'facility'
  | 'spendDown'
  | 'other';

/** Returns a table of codes as a map: the rows of a response look up thousands. */
function tableOf<Meaning>(
  meanings: Readonly<Record<string, Meaning>>,
): ReadonlyMap<string | undefined, Meaning> {
  return new Map<string | undefined, Meaning>(Object.entries(meanings));
}

const KINDS = tableOf<BenefitKind>({
  '1': 'active',
  '2': 'active',
  '3': 'active',
  '4': 'active',
  '5': 'active',
  '6': 'inactive',
  '7': 'inactive',
  '8': 'inactive',
  A: 'coinsurance',
  B: 'copay',
  C: 'deductible',
  D: 'description',
  E: 'exclusion',
  F: 'limitation',
  G: 'outOfPocket',
  H: 'unlimited',
  I: 'nonCovered',
  J: 'costContainment',
  K: 'reserve',
  L: 'primaryCareProvider',
  MC: 'coordinator',
  P: 'disclaimer',
  R: 'otherPayer',
  U: 'contact',
  V: 'cannotProcess',
  W: 'otherSource',
  X: 'facility',
  Y: 'spendDown',
});

/**
 * Returns the meaning of a benefit row.
 *
 * @param code - X12 EB01
 */
export function benefitKind(code: string | undefined): BenefitKind {
  return KINDS.get(code) ?? 'other';
}

/** Coverage level of a benefit (X12 EB02). */
export type CoverageLevel =
  | 'individual'
  | 'family'
  | 'employee'
  | 'employeeAndSpouse'
  | 'employeeAndChildren'
  | 'spouse'
  | 'spouseAndChildren'
  | 'children'
  | 'dependents';

const LEVELS = tableOf<CoverageLevel>({
  IND: 'individual',
  FAM: 'family',
  EMP: 'employee',
  ESP: 'employeeAndSpouse',
  ECH: 'employeeAndChildren',
  SPO: 'spouse',
  SPC: 'spouseAndChildren',
  CHD: 'children',
  DEP: 'dependents',
});

/**
 * Returns the coverage level of a benefit.
 *
 * @param code - X12 EB02
 * @returns undefined when the payer did not state one, which is not the same as `individual`
 */
export function coverageLevel(code: string | undefined): CoverageLevel | undefined {
  return LEVELS.get(code);
}

/** Network of a benefit (X12 EB12). `both` means any network. Absent means unknown, never `in`. */
export type BenefitNetwork = 'in' | 'out' | 'both' | 'unknown';

const NETWORKS = tableOf<BenefitNetwork>({ Y: 'in', N: 'out', W: 'both' });

/**
 * Returns the network of a benefit.
 *
 * @param code - X12 EB12
 */
export function benefitNetwork(code: string | undefined): BenefitNetwork {
  return NETWORKS.get(code) ?? 'unknown';
}

/** Period of an amount (X12 EB06). */
export type BenefitPeriod =
  | 'hour'
  | 'day'
  | 'years'
  | 'serviceYear'
  | 'calendarYear'
  | 'yearToDate'
  | 'contract'
  | 'episode'
  | 'visit'
  | 'outlier'
  | 'remaining'
  | 'exceeded'
  | 'notExceeded'
  | 'lifetime'
  | 'lifetimeRemaining'
  | 'month'
  | 'week'
  | 'admission';

const PERIODS = tableOf<BenefitPeriod>({
  '6': 'hour',
  '7': 'day',
  '13': 'day',
  '21': 'years',
  '22': 'serviceYear',
  '23': 'calendarYear',
  '24': 'yearToDate',
  '25': 'contract',
  '26': 'episode',
  '27': 'visit',
  '28': 'outlier',
  '29': 'remaining',
  '30': 'exceeded',
  '31': 'notExceeded',
  '32': 'lifetime',
  '33': 'lifetimeRemaining',
  '34': 'month',
  '35': 'week',
  '36': 'admission',
});

/**
 * Returns the period of an amount.
 *
 * @param code - X12 EB06
 */
export function benefitPeriod(code: string | undefined): BenefitPeriod | undefined {
  return PERIODS.get(code);
}

/** Unit of a quantity (X12 EB09). */
export type BenefitUnit =
  | 'minimum'
  | 'used'
  | 'covered'
  | 'coinsuranceDays'
  | 'deductibleBloodUnits'
  | 'days'
  | 'hours'
  | 'lifetimeReserve'
  | 'maximum'
  | 'months'
  | 'services'
  | 'approved'
  | 'highestAge'
  | 'lowestAge'
  | 'visits'
  | 'years';

const UNITS = tableOf<BenefitUnit>({
  '8H': 'minimum',
  '99': 'used',
  CA: 'covered',
  CE: 'covered',
  D3: 'coinsuranceDays',
  DB: 'deductibleBloodUnits',
  DY: 'days',
  HS: 'hours',
  LA: 'lifetimeReserve',
  LE: 'lifetimeReserve',
  M2: 'maximum',
  MN: 'months',
  P6: 'services',
  QA: 'approved',
  S7: 'highestAge',
  S8: 'lowestAge',
  VS: 'visits',
  YY: 'years',
});

/**
 * Returns the unit of a quantity.
 *
 * @param code - X12 EB09
 */
export function benefitUnit(code: string | undefined): BenefitUnit | undefined {
  return UNITS.get(code);
}
