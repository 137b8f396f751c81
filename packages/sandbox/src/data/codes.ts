import type { ClaimType } from '../blue-button/control.js';
import type { Concept } from './claim.js';

function concepts(table: Readonly<Record<string, string>>): readonly Concept[] {
  return Object.entries(table).map(([code, display]) => ({ code, display }));
}

/** Diagnoses (ICD-10-CM, without the dot) that are common among older people. */
export const DIAGNOSES = concepts({
  I10: 'High blood pressure',
  E119: 'Type 2 diabetes without complications',
  E1122: 'Type 2 diabetes with kidney disease',
  E785: 'High blood lipids, unspecified',
  I2510: 'Coronary artery disease without angina',
  I480: 'Atrial fibrillation, paroxysmal',
  I509: 'Heart failure, unspecified',
  J449: 'Chronic obstructive lung disease, unspecified',
  J189: 'Pneumonia, unspecified organism',
  N183: 'Chronic kidney disease, stage 3',
  N390: 'Urinary tract infection, site not given',
  M1711: 'Arthritis of the right knee',
  M545: 'Low back pain',
  M810: 'Age-related bone loss',
  H2513: 'Cataract of both eyes',
  H401131: 'Glaucoma of both eyes, mild',
  K219: 'Acid reflux without inflammation',
  F329: 'Depression, single episode',
  G309: 'Alzheimer disease, unspecified',
  E039: 'Underactive thyroid',
  D649: 'Anemia, unspecified',
  R079: 'Chest pain, unspecified',
  R0602: 'Shortness of breath',
  Z0000: 'General examination without abnormal findings',
  Z23: 'Encounter for immunization',
  S72001A: 'Fracture of the right thigh bone near the hip, first treatment',
});

/** Diagnoses whose records fall under 42 CFR Part 2. */
export const SUBSTANCE_USE_DIAGNOSES = concepts({
  F1020: 'Alcohol dependence, uncomplicated',
  F1120: 'Opioid dependence, uncomplicated',
  F1021: 'Alcohol dependence, in remission',
});

/** External causes, reported with injuries. */
export const EXTERNAL_CAUSES = concepts({
  W010XXA: 'Fall on same level from slipping',
  W1830XA: 'Fall on same level, unspecified',
});

/** Procedures of stays (ICD-10-PCS). */
export const PROCEDURES = concepts({
  '0SRC0J9': 'Replacement of right knee joint',
  '0QS606Z': 'Reposition of right upper femur with fixation',
  '4A023N7': 'Measurement of cardiac pressure, left heart',
  B2111ZZ: 'Imaging of coronary arteries',
  '5A1935Z': 'Breathing support, under one day',
  '30233N1': 'Transfusion of red blood cells',
});

/** Diagnosis-related groups of inpatient stays (MS-DRG). */
export const DRGS = concepts({
  '470': 'Major joint replacement',
  '291': 'Heart failure and shock with complications',
  '193': 'Simple pneumonia with complications',
  '690': 'Kidney and urinary tract infections',
  '481': 'Hip and femur procedures',
});

/** A service on a claim line, with its usual charge. */
export interface Service extends Concept {
  /** Usual charge in cents. */
  readonly charge: number;
  /** BETOS group. */
  readonly betos: Concept;
  /** CMS type of service. */
  readonly typeOfService: Concept;
}

const VISIT: Concept = { code: 'M1B', display: 'Office visits, established' };
const LAB: Concept = { code: 'T1H', display: 'Lab tests, other' };
const IMAGING: Concept = { code: 'I1A', display: 'Standard imaging, chest' };
const OXYGEN: Concept = { code: 'D1C', display: 'Oxygen and supplies' };
const SUPPLY: Concept = { code: 'D1A', display: 'Medical and surgical supplies' };
const DRUG: Concept = { code: 'O1E', display: 'Other drugs' };
const MEDICAL: Concept = { code: '1', display: 'Medical care' };
const LABORATORY: Concept = { code: '5', display: 'Diagnostic laboratory' };
const RADIOLOGY: Concept = { code: '4', display: 'Diagnostic radiology' };
const RENTAL: Concept = { code: 'R', display: 'Rental of equipment' };
const EQUIPMENT: Concept = { code: 'P', display: 'Lump sum purchase of equipment' };

function service(
  code: string,
  display: string,
  dollars: number,
  betos: Concept,
  typeOfService: Concept,
): Service {
  return { code, display, charge: dollars * 100, betos, typeOfService };
}

/** Services of doctors. */
export const PROFESSIONAL_SERVICES: readonly Service[] = [
  service('99213', 'Office visit, established, low complexity', 145, VISIT, MEDICAL),
  service('99214', 'Office visit, established, moderate complexity', 210, VISIT, MEDICAL),
  service('99232', 'Hospital visit, follow-up', 160, VISIT, MEDICAL),
  service('G0439', 'Yearly wellness visit', 190, VISIT, MEDICAL),
  service('G0008', 'Flu vaccine administration', 38, DRUG, MEDICAL),
  service('85025', 'Complete blood count', 32, LAB, LABORATORY),
  service('80053', 'Metabolic panel', 44, LAB, LABORATORY),
  service('83036', 'Glycated hemoglobin', 40, LAB, LABORATORY),
  service('85018', 'Hemoglobin', 14, LAB, LABORATORY),
  service('71046', 'Chest X-ray, two views', 95, IMAGING, RADIOLOGY),
  service('93000', 'Electrocardiogram with report', 70, LAB, MEDICAL),
  service('J1885', 'Injection, ketorolac', 12, DRUG, MEDICAL),
];

/** Equipment and supplies. */
export const EQUIPMENT_SERVICES: readonly Service[] = [
  service('E0601', 'Airway pressure device', 105, SUPPLY, RENTAL),
  service('E1390', 'Oxygen concentrator', 190, OXYGEN, RENTAL),
  service('E0143', 'Folding wheeled walker', 130, SUPPLY, EQUIPMENT),
  service('A4253', 'Blood glucose test strips', 42, SUPPLY, EQUIPMENT),
  service('K0001', 'Standard wheelchair', 88, SUPPLY, RENTAL),
];

/** Lines of institutions: revenue center with the service billed under it. */
export interface RevenueService {
  /** Revenue center. */
  readonly revenue: Concept;
  /** HCPCS code, if the revenue center requires one. */
  readonly service: Concept;
  /** Usual charge in cents. */
  readonly charge: number;
}

function center(
  code: string,
  display: string,
  serviceCode: string,
  serviceDisplay: string,
  dollars: number,
): RevenueService {
  return {
    revenue: { code, display },
    service: { code: serviceCode, display: serviceDisplay },
    charge: dollars * 100,
  };
}

const THERAPY = center('0420', 'Physical therapy', '97110', 'Therapeutic exercise', 160);

/** Revenue centers by kind of institutional claim. */
export const REVENUE_SERVICES: Readonly<Partial<Record<ClaimType, readonly RevenueService[]>>> = {
  inpatient: [
    center('0120', 'Room and board, semi-private', '99223', 'First hospital day', 2900),
    center('0250', 'Pharmacy', 'J3490', 'Drug not classified', 840),
    center('0300', 'Laboratory', '80053', 'Metabolic panel', 310),
    center('0320', 'Diagnostic radiology', '71046', 'Chest X-ray, two views', 420),
    center('0360', 'Operating room', '27447', 'Knee joint replacement', 7800),
    center('0450', 'Emergency room', '99284', 'Emergency visit', 1900),
  ],
  outpatient: [
    center('0300', 'Laboratory', '85025', 'Complete blood count', 90),
    center('0320', 'Diagnostic radiology', '71046', 'Chest X-ray, two views', 310),
    center('0450', 'Emergency room', '99283', 'Emergency visit', 980),
    center('0510', 'Clinic', 'G0463', 'Clinic visit', 240),
    center('0636', 'Drugs needing detailed coding', 'J1885', 'Injection, ketorolac', 60),
    THERAPY,
  ],
  hha: [
    center('0551', 'Skilled nursing visit', 'G0299', 'Nurse visit at home', 180),
    center('0421', 'Physical therapy visit', 'G0151', 'Therapist visit at home', 170),
    center('0571', 'Home health aide visit', 'G0156', 'Aide visit at home', 90),
  ],
  hospice: [
    center('0651', 'Routine home care', 'Q5001', 'Hospice care at home', 210),
    center('0655', 'Inpatient respite care', 'Q5006', 'Hospice care in a facility', 480),
    center('0571', 'Home health aide visit', 'G0156', 'Aide visit', 90),
  ],
  snf: [
    center('0022', 'Skilled nursing payment group', 'PDPM1', 'Payment group', 520),
    center('0250', 'Pharmacy', 'J3490', 'Drug not classified', 120),
    THERAPY,
    center('0430', 'Occupational therapy', '97530', 'Therapeutic activities', 150),
  ],
};

/** A fictional drug: labeler 99999 does not exist. */
export interface Drug extends Concept {
  /** Price of one unit in cents. */
  readonly unitPrice: number;
  /** True for a brand. */
  readonly brand: boolean;
}

function drug(code: string, display: string, unitPrice: number, brand: boolean): Drug {
  return {
    code,
    display,
    unitPrice,
    brand,
  };
}

/** Drugs of the synthetic pharmacy. */
export const DRUGS: readonly Drug[] = [
  drug('99999010130', 'Samplestatin - TABLET 20 MG', 18, false),
  drug('99999010290', 'Examplepril - TABLET 10 MG', 9, false),
  drug('99999010360', 'Trialformin - TABLET 500 MG', 7, false),
  drug('99999010430', 'Fictixaban - TABLET 5 MG', 860, true),
  drug('99999010530', 'Mockthyroxine - TABLET 75 UG', 22, false),
  drug('99999010610', 'Placebolin - PEN INJECTOR 100 U/ML', 3100, true),
  drug('99999010730', 'Testoprazole - CAPSULE 40 MG', 31, false),
];

/** Provider taxonomies (NUCC) and the corresponding Medicare specialty. */
export const SPECIALTIES: readonly { readonly taxonomy: Concept; readonly specialty: Concept }[] = [
  {
    taxonomy: { code: '207R00000X', display: 'Internal Medicine' },
    specialty: { code: '11', display: 'Internal medicine' },
  },
  {
    taxonomy: { code: '207Q00000X', display: 'Family Medicine' },
    specialty: { code: '08', display: 'Family practice' },
  },
  {
    taxonomy: { code: '207RC0000X', display: 'Cardiovascular Disease' },
    specialty: { code: '06', display: 'Cardiology' },
  },
  {
    taxonomy: { code: '207W00000X', display: 'Ophthalmology' },
    specialty: { code: '18', display: 'Ophthalmology' },
  },
  {
    taxonomy: { code: '2085R0202X', display: 'Diagnostic Radiology' },
    specialty: { code: '30', display: 'Diagnostic radiology' },
  },
];

/** Places of service. */
export const PLACES = concepts({
  '11': 'Office',
  '21': 'Inpatient hospital',
  '22': 'Outpatient hospital',
  '23': 'Emergency room',
  '81': 'Independent laboratory',
});

/** Places where equipment is used. */
export const HOME: Concept = { code: '12', display: 'Home' };
