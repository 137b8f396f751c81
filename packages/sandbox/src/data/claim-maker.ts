import type { SeededRandom } from '../random.js';
import { addDays } from './calendar.js';
import type {
  Amounts,
  CareRole,
  CareTeamMember,
  Claim,
  ClaimDiagnosis,
  ClaimHeader,
  ClaimLine,
  Concept,
  Prescription,
  Provider,
  Stay,
} from './claim.js';
import {
  DIAGNOSES,
  DRGS,
  DRUGS,
  EQUIPMENT_SERVICES,
  EXTERNAL_CAUSES,
  HOME,
  PLACES,
  PROCEDURES,
  PROFESSIONAL_SERVICES,
  REVENUE_SERVICES,
  SPECIALTIES,
  SUBSTANCE_USE_DIAGNOSES,
} from './codes.js';
import type { Person } from './person.js';

const ZERO: Amounts = {
  submitted: 0,
  allowed: 0,
  notAllowed: 0,
  paid: 0,
  deductible: 0,
  coinsurance: 0,
  primaryPayer: 0,
};

/** Adds amounts, field by field. */
export function sumAmounts(all: readonly Amounts[]): Amounts {
  const total = { ...ZERO };
  for (const amounts of all) {
    total.submitted += amounts.submitted;
    total.allowed += amounts.allowed;
    total.notAllowed += amounts.notAllowed;
    total.paid += amounts.paid;
    total.deductible += amounts.deductible;
    total.coinsurance += amounts.coinsurance;
    total.primaryPayer += amounts.primaryPayer;
  }
  return total;
}

// Splits a charge like Medicare: an allowed amount, a deductible taken from it, and 20 % coinsurance of the rest.
function adjudicate(random: SeededRandom, charge: number, coinsuranceShare: number): Amounts {
  const submitted = Math.max(100, Math.round(charge * (0.8 + random.next() * 0.6)));
  const allowed = Math.round(submitted * (0.3 + random.next() * 0.45));
  const deductible = random.next() < 0.12 ? Math.min(allowed, random.integer(500, 24_000)) : 0;
  const primaryPayer = random.next() < 0.03 ? Math.round((allowed - deductible) * 0.5) : 0;
  const coinsurance = Math.round((allowed - deductible - primaryPayer) * coinsuranceShare);
  return {
    submitted,
    allowed,
    notAllowed: submitted - allowed,
    deductible,
    primaryPayer,
    coinsurance,
    paid: allowed - deductible - primaryPayer - coinsurance,
  };
}

// Check digit over 80840 + number (Luhn), as every NPI has one. Real ones never start with 9.
function npi(random: SeededRandom): string {
  const stem = `9999${random.integer(10_000, 99_999)}`;
  const digits = Array.from(`80840${stem}`, Number).reverse();
  const sum = digits.reduce((total, digit, place) => {
    const doubled = place % 2 === 0 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return stem + String((10 - (sum % 10)) % 10);
}

function organization(random: SeededRandom, person: Person, kind: string): Provider {
  return {
    npi: npi(random),
    name: `${random.pick(['Example', 'Sample', 'Pretend', 'Specimen'])} ${kind} ${random.integer(1, 99)}`,
    ccn: String(random.integer(10_000, 999_999)).padStart(6, '0'),
    state: person.state,
    postalCode: person.postalCode,
  };
}

function practitioner(random: SeededRandom, person: Person): Provider {
  return {
    npi: npi(random),
    name: `Doctorsample${random.integer(10, 999)}`,
    given: random.pick(['Testina', 'Mockbert', 'Fictor']),
    state: person.state,
    postalCode: person.postalCode,
  };
}

function member(random: SeededRandom, person: Person, role: CareRole): CareTeamMember {
  const { taxonomy, specialty } = random.pick(SPECIALTIES);
  return { role, provider: practitioner(random, person), taxonomy, specialty };
}

function makeDiagnoses(random: SeededRandom, header: ClaimHeader, institutional: boolean): ClaimDiagnosis[] {
  if (header.type === 'pde') return [];
  const pool = header.substanceUse ? SUBSTANCE_USE_DIAGNOSES : DIAGNOSES;
  const first = random.pick(pool);
  const presence = () => random.pick(['Y', 'Y', 'Y', 'N', 'U'] as const);
  const list: ClaimDiagnosis[] = [];
  const onStay = header.type === 'inpatient' || header.type === 'snf';
  if (onStay) list.push({ ...random.pick(pool), role: 'admitting' });
  list.push({ ...first, role: 'principal', ...(onStay ? { presentOnAdmission: presence() } : {}) });
  const more = institutional ? random.integer(3, 8) : random.integer(1, 4);
  for (let count = 0; count < more; count += 1) {
    const next = random.pick(DIAGNOSES);
    if (list.some((known) => known.code === next.code)) continue;
    list.push({ ...next, role: 'other', ...(onStay ? { presentOnAdmission: presence() } : {}) });
  }
  if (first.code.startsWith('S')) list.push({ ...random.pick(EXTERNAL_CAUSES), role: 'external' });
  return list;
}

function professionalLines(random: SeededRandom, header: ClaimHeader, diagnoses: number): ClaimLine[] {
  const equipment = header.type === 'dme';
  const services = equipment ? EQUIPMENT_SERVICES : PROFESSIONAL_SERVICES;
  const count = random.integer(1, equipment ? 2 : 4);
  return Array.from({ length: count }, (_, place): ClaimLine => {
    const chosen = random.pick(services);
    const units = equipment ? random.integer(1, 3) : 1;
    return {
      sequence: place + 1,
      service: { code: chosen.code, display: chosen.display },
      modifiers: equipment
        ? ['RR', 'KX']
        : random.next() < 0.3
          ? [random.pick(['25', '26', 'LT', 'RT'])]
          : [],
      from: header.from,
      thru: header.thru,
      units,
      place: equipment ? HOME : random.pick(PLACES),
      betos: chosen.betos,
      typeOfService: chosen.typeOfService,
      diagnosis: random.integer(1, diagnoses),
      ...(chosen.code === '85018' ? { hemoglobin: random.integer(90, 165) / 10 } : {}),
      ...adjudicate(random, chosen.charge * units, 0.2),
    };
  });
}

function institutionalLines(random: SeededRandom, header: ClaimHeader): ClaimLine[] {
  const services = REVENUE_SERVICES[header.type] ?? [];
  const count = random.integer(2, header.type === 'inpatient' ? 6 : 5);
  return Array.from({ length: count }, (_, place): ClaimLine => {
    const chosen = random.pick(services);
    const units = random.integer(1, 5);
    return {
      sequence: place + 1,
      service: chosen.service,
      modifiers: random.next() < 0.25 ? [random.pick(['GP', 'GO', '59'])] : [],
      from: header.from,
      thru: header.from,
      units,
      revenue: chosen.revenue,
      ...adjudicate(random, chosen.charge * units, header.type === 'outpatient' ? 0.2 : 0),
    };
  });
}

const HOSPITAL: Concept = { code: '1', display: 'Hospital' };
const FACILITIES: Readonly<Partial<Record<ClaimHeader['type'], Concept>>> = {
  inpatient: HOSPITAL,
  outpatient: HOSPITAL,
  snf: { code: '2', display: 'Skilled nursing facility' },
  hha: { code: '3', display: 'Home health agency' },
  hospice: { code: '8', display: 'Special facility' },
};

function makeStay(random: SeededRandom, header: ClaimHeader): Stay {
  const outpatient = header.type === 'outpatient';
  const visits = header.type === 'hha' || header.type === 'hospice';
  return {
    facility: FACILITIES[header.type] ?? HOSPITAL,
    classification: outpatient
      ? { code: '3', display: 'Outpatient' }
      : visits
        ? { code: '2', display: 'Part B or home health plan' }
        : { code: '1', display: 'Inpatient, Part A' },
    frequency: header.finalAction
      ? { code: '1', display: 'Admission through discharge' }
      : { code: '2', display: 'Interim, first claim' },
    admitted: header.from,
    discharged: header.finalAction ? header.thru : undefined,
    admissionType: random.pick([
      { code: '1', display: 'Emergency' },
      { code: '2', display: 'Urgent' },
      { code: '3', display: 'Elective' },
    ]),
    admissionSource: random.pick([
      { code: '1', display: 'Not a health care facility' },
      { code: '4', display: 'Transfer from a hospital' },
    ]),
    dischargeStatus: header.finalAction
      ? random.pick([
          { code: '01', display: 'Discharged to home' },
          { code: '03', display: 'Discharged to a skilled nursing facility' },
          { code: '06', display: 'Discharged to home health care' },
        ])
      : { code: '30', display: 'Still a patient' },
    ...(header.type === 'inpatient' ? { drg: random.pick(DRGS) } : {}),
    days: visits
      ? random.integer(4, 24)
      : Math.max(1, Math.round((Date.parse(header.thru) - Date.parse(header.from)) / 86_400_000)),
  };
}

function drugEvent(
  random: SeededRandom,
  person: Person,
  header: ClaimHeader,
): Pick<Claim, 'lines' | 'prescription'> {
  const drug = random.pick(DRUGS);
  const daysSupply = random.pick([30, 30, 90]);
  const units = drug.unitPrice > 1000 ? random.integer(1, 5) : daysSupply;
  const cost = drug.unitPrice * units + random.integer(100, 900);
  const copay = Math.min(cost, drug.brand ? Math.round(cost * 0.25) : random.integer(0, 1000));
  const above = random.next() < 0.05 ? cost : 0;
  const prescription: Prescription = {
    reference: String(random.integer(100_000_000, 999_999_999)),
    daysSupply,
    fillNumber: random.integer(0, 5),
    brand: drug.brand,
    dispenseAsWritten: random.pick(['0', '0', '0', '1', '5']),
    compound: random.next() < 0.02,
    contract: person.partD?.contract ?? 'S0000',
    benefitPackage: person.partD?.benefitPackage ?? '001',
    belowThreshold: cost - above,
    aboveThreshold: above,
  };
  const line: ClaimLine = {
    sequence: 1,
    service: { code: drug.code, display: drug.display },
    modifiers: [],
    from: header.from,
    thru: header.thru,
    units,
    ...ZERO,
    submitted: cost,
    allowed: cost,
    coinsurance: copay,
    paid: cost - copay,
  };
  return { lines: [line], prescription };
}

const KINDS: Readonly<Record<ClaimHeader['type'], string>> = {
  carrier: 'Medical Group',
  dme: 'Equipment Supply',
  hha: 'Home Health Agency',
  hospice: 'Hospice',
  inpatient: 'Hospital',
  outpatient: 'Outpatient Hospital',
  pde: 'Pharmacy',
  snf: 'Nursing Facility',
};

function makeCareTeam(
  random: SeededRandom,
  person: Person,
  header: ClaimHeader,
  provider: Provider,
): CareTeamMember[] {
  if (header.type === 'pde') return [member(random, person, 'prescribing')];
  if (header.type === 'carrier' || header.type === 'dme') {
    const team = [member(random, person, 'referring'), member(random, person, 'performing')];
    return header.type === 'carrier' ? [...team, { role: 'primary', provider }] : team;
  }
  const team = [member(random, person, 'attending')];
  if (header.type === 'inpatient' || header.type === 'outpatient')
    team.push(member(random, person, 'operating'));
  if (header.type === 'inpatient') team.push(member(random, person, 'otheroperating'));
  return [...team, member(random, person, 'performing')];
}

/** Generates a complete claim from its header; the same seed generates the same claim. */
export function makeClaim(root: SeededRandom, person: Person, header: ClaimHeader): Claim {
  const random = root.fork(`content ${person.number} ${header.index}`);
  const institutional = header.type in FACILITIES;
  const provider = organization(random, person, KINDS[header.type]);
  const diagnoses = makeDiagnoses(random, header, institutional);
  const procedures =
    header.type === 'inpatient'
      ? Array.from({ length: random.integer(0, 3) }, () => ({
          ...random.pick(PROCEDURES),
          date: addDays(header.from, random.integer(0, 1)),
        }))
      : [];
  const content =
    header.type === 'pde'
      ? drugEvent(random, person, header)
      : {
          lines: institutional
            ? institutionalLines(random, header)
            : professionalLines(random, header, diagnoses.length),
        };
  return {
    header,
    group: `-${random.integer(100_000_000, 9_999_999_999)}`,
    controlNumber: String(random.integer(10_000_000, 99_999_999)) + String(random.integer(100_000, 999_999)),
    contractor: String(random.integer(1001, 15_999)).padStart(5, '0'),
    provider,
    careTeam: makeCareTeam(random, person, header, provider),
    diagnoses,
    procedures,
    totals: sumAmounts(content.lines),
    ...(institutional ? { stay: makeStay(random, header) } : {}),
    ...content,
  };
}
