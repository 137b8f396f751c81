import { institutionalClaim, line, professionalClaim } from './claims.js';
import { COORDINATION_EXAMPLES } from './coordination-examples.js';

/** A change to a claim that production accepts: values by path, `undefined` removes a field. */
export type ClaimChange = Readonly<Record<string, unknown>>;

/** Examples that break a rule, with the path of the issue, and similar valid ones. */
export interface RuleExample {
  /** Kind of claim; professional by default. */
  readonly kind?: 'professional' | 'institutional';
  /** Changes that break the rule, by the path where it is reported. */
  readonly fails: readonly (readonly [path: string, change: ClaimChange])[];
  /** Changes that pass. */
  readonly passes: readonly ClaimChange[];
}

const INFO = 'claimInformation';
const LINES = `${INFO}.serviceLines`;
const DIAGNOSES = `${INFO}.healthCareCodeInformation`;
const DATES = `${INFO}.claimDateInformation`;
function diagnosis(diagnosisTypeCode: string, diagnosisCode: string) {
  return {
    diagnosisTypeCode,
    diagnosisCode,
  };
}
function other(qualifierCode: string, otherDiagnosisCode: string) {
  return { qualifierCode, otherDiagnosisCode };
}
function address(fields: object) {
  return {
    address1: '34 SAMPLE AVE',
    city: 'PORTLAND',
    state: 'OR',
    postalCode: '97201',
    ...fields,
  };
}

/** Examples of each rule, by its ID. */
export const RULE_EXAMPLES: Readonly<Record<string, readonly RuleExample[]>> = {
  'required-fields': [
    {
      fails: [
        ['tradingPartnerServiceId', { tradingPartnerServiceId: undefined }],
        [`${INFO}.placeOfServiceCode`, { [`${INFO}.placeOfServiceCode`]: ' ' }],
      ],
      passes: [{ tradingPartnerName: undefined }],
    },
    {
      kind: 'institutional',
      fails: [[`${DATES}.statementEndDate`, { [`${DATES}.statementEndDate`]: undefined }]],
      passes: [{}],
    },
  ],
  'submitter-name': [
    {
      fails: [['submitter.organizationName', { 'submitter.organizationName': undefined }]],
      passes: [{ 'submitter.organizationName': undefined, 'submitter.lastName': 'SAMPLER' }],
    },
  ],
  'billing-provider-type': [
    { fails: [['billing.providerType', { 'billing.providerType': 'RenderingProvider' }]], passes: [{}] },
  ],
  'billing-organization': [
    {
      fails: [
        ['billing.employerId', { 'billing.employerId': undefined }],
        ['billing.address.city', { 'billing.address.city': undefined }],
      ],
      passes: [{ 'billing.employerId': undefined, 'billing.ssn': '123456789' }],
    },
  ],
  'text-not-number': [
    { fails: [[`${INFO}.placeOfServiceCode`, { [`${INFO}.placeOfServiceCode`]: 11 }]], passes: [{}] },
  ],
  'no-blank-fields': [
    {
      fails: [
        ['subscriber.middleName', { 'subscriber.middleName': '' }],
        ['subscriber.address.address2', { 'subscriber.address': address({ address2: '  ' }) }],
        [`${LINES}[1].providerControlNumber`, { [`${LINES}.1.providerControlNumber`]: '' }],
      ],
      passes: [{ 'subscriber.middleName': undefined }, { 'subscriber.middleName': 'Q' }],
    },
  ],
  'x12-separators': [
    {
      fails: ['*', '~', ':', '^'].map((sign) => [
        'subscriber.lastName',
        { 'subscriber.lastName': `SAM${sign}PLER` },
      ]),
      passes: [
        { 'subscriber.lastName': "O'BRIEN-SMITH, JR." },
        { 'billing.organizationName': 'A & B (WEST) #2/3' },
      ],
    },
    {
      kind: 'institutional',
      fails: [['billing.address.address1', { 'billing.address.address1': '12 SAMPLE*RD' }]],
      passes: [{}],
    },
  ],
  'x12-characters': [
    {
      fails: [
        ['subscriber.lastName', { 'subscriber.lastName': 'SAM\nPLER' }],
        ['subscriber.lastName', { 'subscriber.lastName': 'SAMPLER\t' }],
        ['subscriber.firstName', { 'subscriber.firstName': 'SAMPLER\u041e' }],
        ['billing.address.city', { 'billing.address.city': 'M\u00c9XICO' }],
        ['submitter.contactInformation.name', { 'submitter.contactInformation.name': 'FRONT\u2019S DESK' }],
      ],
      passes: [{ 'subscriber.lastName': 'Sampler-Quill Jr.' }],
    },
  ],
  'control-number': [
    { fails: [['controlNumber', { controlNumber: '12345678' }]], passes: [{ controlNumber: '000000017' }] },
  ],
  'npi-check-digit': [
    {
      fails: [['rendering.npi', { rendering: { npi: '1234567890' } }]],
      passes: [{ rendering: { npi: '1234567893' } }],
    },
  ],
  'calendar-days': [
    {
      fails: [
        [`${DATES}.symptomDate`, { [DATES]: { symptomDate: '20261399' } }],
        [`${DATES}.lastSeenDate`, { [DATES]: { lastSeenDate: '2025-03-01' } }],
        ['subscriber.dateOfBirth', { 'subscriber.dateOfBirth': '20240230' }],
        [`${LINES}[0].serviceDateEnd`, { [`${LINES}.0.serviceDateEnd`]: '20250431' }],
        [
          `${LINES}[0].formIdentification[0].questionResponseAsDate`,
          { [`${LINES}.0.formIdentification`]: [{ questionResponseAsDate: '20250229' }] },
        ],
      ],
      passes: [{ [DATES]: { symptomDate: '20240229', authorizedReturnToWorkDate: '20990101' } }],
    },
    {
      kind: 'institutional',
      fails: [
        [
          `${INFO}.occurrenceSpanInformations[0].occurrenceSpanCodeEndDate`,
          { [`${INFO}.occurrenceSpanInformations`]: [{ occurrenceSpanCodeEndDate: '20051301' }] },
        ],
      ],
      passes: [{}],
    },
  ],
  'admission-date-and-hour': [
    {
      kind: 'institutional',
      fails: [
        [`${DATES}.admissionDateAndHour`, { [`${DATES}.admissionDateAndHour`]: '202505141199' }],
        [`${DATES}.admissionDateAndHour`, { [`${DATES}.admissionDateAndHour`]: '20251314' }],
      ],
      passes: [
        { [`${DATES}.admissionDateAndHour`]: '200505142359' },
        { [`${DATES}.admissionDateAndHour`]: '20050514' },
      ],
    },
  ],
  'dates-in-order': [
    {
      fails: [[`${LINES}[1].serviceDateEnd`, { [`${LINES}.1.serviceDateEnd`]: '20050513' }]],
      passes: [{ [`${LINES}.1.serviceDateEnd`]: '20050514' }],
    },
    {
      kind: 'institutional',
      fails: [[`${DATES}.statementEndDate`, { [`${DATES}.statementEndDate`]: '20050513' }]],
      passes: [{}],
    },
  ],
  'no-future-service': [
    {
      fails: [
        [`${LINES}[0].serviceDate`, { [`${LINES}.0.serviceDate`]: '20990101' }],
        [`${LINES}[1].serviceDate`, { [`${LINES}.1.serviceDate`]: '20260303' }],
      ],
      passes: [{ [`${LINES}.0.serviceDateEnd`]: '20990101' }, { [`${LINES}.0.serviceDate`]: '20260302' }],
    },
    {
      kind: 'institutional',
      fails: [
        [
          `${DATES}.statementBeginDate`,
          { [`${DATES}.statementBeginDate`]: '20990101', [`${DATES}.statementEndDate`]: '20990102' },
        ],
      ],
      passes: [{ [`${DATES}.statementEndDate`]: '20990102' }],
    },
  ],
  'no-future-birth-or-death': [
    {
      fails: [
        ['subscriber.dateOfBirth', { 'subscriber.dateOfBirth': '20990101' }],
        [`${DATES}.deathDate`, { [DATES]: { deathDate: '20990101' } }],
      ],
      passes: [{ [DATES]: { deathDate: '20240101', disabilityEndDate: '20990101' } }],
    },
  ],
  'service-after-birth': [
    {
      fails: [
        [`${LINES}[0].serviceDate`, { [`${LINES}.0.serviceDate`]: '18800101' }],
        [`${LINES}[0].serviceDate`, { dependent: { dateOfBirth: '20050515' } }],
      ],
      passes: [{ dependent: { dateOfBirth: '20050514' } }, { [`${LINES}.0.serviceDate`]: '18800102' }],
    },
  ],
  'charge-form': [
    {
      fails: [[`${INFO}.claimChargeAmount`, { [`${INFO}.claimChargeAmount`]: '28.755' }]],
      passes: [{ [`${INFO}.claimChargeAmount`]: '20', [LINES]: [line('20'), line('0')] }],
    },
  ],
  'charge-total': [
    {
      fails: [[`${INFO}.claimChargeAmount`, { [`${INFO}.claimChargeAmount`]: '28.76' }]],
      passes: [{ [`${INFO}.claimChargeAmount`]: '0.3', [LINES]: [line('0.1'), line('0.2')] }],
    },
  ],
  'patient-control-number-length': [
    {
      fails: [[`${INFO}.patientControlNumber`, { [`${INFO}.patientControlNumber`]: 'A'.repeat(21) }]],
      passes: [{ [`${INFO}.patientControlNumber`]: 'A'.repeat(20) }],
    },
  ],
  'line-control-number': [
    {
      fails: [
        [
          `${LINES}[1].providerControlNumber`,
          { [`${LINES}.0.providerControlNumber`]: 'LINE1', [`${LINES}.1.providerControlNumber`]: 'LINE1' },
        ],
        [`${LINES}[0].providerControlNumber`, { [`${LINES}.0.providerControlNumber`]: 'A'.repeat(31) }],
      ],
      passes: [
        { [`${LINES}.0.providerControlNumber`]: 'LINE1', [`${LINES}.1.providerControlNumber`]: 'LINE2' },
        { [`${LINES}.0.providerControlNumber`]: 'A'.repeat(30) },
      ],
    },
  ],
  'corrected-claim-number': (['professional', 'institutional'] as const).map((kind) => ({
    kind,
    fails: ['7', '8'].map((code) => [
      `${INFO}.claimSupplementalInformation.claimControlNumber`,
      { [`${INFO}.claimFrequencyCode`]: code },
    ]),
    passes: [
      { [`${INFO}.claimFrequencyCode`]: '1' },
      {
        [`${INFO}.claimFrequencyCode`]: '7',
        [`${INFO}.claimSupplementalInformation`]: { claimControlNumber: 'PAYER-61' },
      },
    ],
  })),
  'line-count': [
    {
      fails: [
        [LINES, { [LINES]: [] }],
        [
          LINES,
          { [LINES]: Array.from({ length: 51 }, () => line('1')), [`${INFO}.claimChargeAmount`]: '51' },
        ],
      ],
      passes: [{ [LINES]: Array.from({ length: 50 }, () => line('1')), [`${INFO}.claimChargeAmount`]: '50' }],
    },
  ],
  'diagnosis-without-dot': [
    {
      fails: [[`${DIAGNOSES}[0].diagnosisCode`, { [`${DIAGNOSES}.0.diagnosisCode`]: 'S93.401A' }]],
      passes: [{ [`${DIAGNOSES}.0.diagnosisCode`]: 'J069' }],
    },
  ],
  'principal-diagnosis-first': [
    {
      fails: [[`${DIAGNOSES}[0].diagnosisTypeCode`, { [`${DIAGNOSES}.0.diagnosisTypeCode`]: 'ABF' }]],
      passes: [{ [DIAGNOSES]: [diagnosis('BK', '4659'), diagnosis('BF', '78492')] }],
    },
  ],
  'one-principal-diagnosis': [
    {
      fails: [
        [
          `${DIAGNOSES}[1].diagnosisTypeCode`,
          { [DIAGNOSES]: [diagnosis('ABK', 'J069'), diagnosis('ABK', 'R0981')] },
        ],
        [
          `${DIAGNOSES}[2].diagnosisTypeCode`,
          { [DIAGNOSES]: [diagnosis('BK', '4659'), diagnosis('BF', '78492'), diagnosis('BK', '7862')] },
        ],
      ],
      passes: [{ [DIAGNOSES]: [diagnosis('BK', '4659'), diagnosis('BF', '78492')] }],
    },
    {
      kind: 'institutional',
      fails: [
        [
          `${INFO}.otherDiagnosisInformationList[0][1].qualifierCode`,
          { [`${INFO}.otherDiagnosisInformationList`]: [[other('ABF', 'J069'), other('ABK', 'R05')]] },
        ],
      ],
      passes: [{ [`${INFO}.otherDiagnosisInformationList`]: [[other('ABF', 'J069'), other('ABF', 'R05')]] }],
    },
  ],
  'diagnosis-once': [
    {
      fails: [
        [
          `${DIAGNOSES}[1].diagnosisCode`,
          { [DIAGNOSES]: [diagnosis('ABK', 'J069'), diagnosis('ABF', 'J069')] },
        ],
        [
          `${DIAGNOSES}[2].diagnosisCode`,
          { [DIAGNOSES]: [diagnosis('ABK', 'J069'), diagnosis('ABF', 'R0981'), diagnosis('ABF', 'r0981')] },
        ],
      ],
      passes: [{ [DIAGNOSES]: [diagnosis('ABK', 'J069'), diagnosis('ABF', 'J0690')] }],
    },
    {
      kind: 'institutional',
      fails: [
        [
          `${INFO}.otherDiagnosisInformationList[0][1].otherDiagnosisCode`,
          { [`${INFO}.otherDiagnosisInformationList`]: [[other('ABF', 'J069'), other('ABF', 'S93401A')]] },
        ],
      ],
      passes: [
        { [`${INFO}.admittingDiagnosis`]: { qualifierCode: 'ABJ', admittingDiagnosisCode: 'S93401A' } },
        { [`${INFO}.externalCauseOfInjuries`]: [{ qualifierCode: 'ABN', externalCauseOfInjury: 'S93401A' }] },
      ],
    },
  ],
  'diagnosis-count': [
    {
      fails: [
        [
          DIAGNOSES,
          {
            [DIAGNOSES]: Array.from({ length: 13 }, (_, index) =>
              diagnosis(index === 0 ? 'ABK' : 'ABF', `J1${index}`),
            ),
          },
        ],
      ],
      passes: [
        {
          [DIAGNOSES]: Array.from({ length: 12 }, (_, index) =>
            diagnosis(index === 0 ? 'ABK' : 'ABF', `J1${index}`),
          ),
        },
      ],
    },
  ],
  'diagnosis-pointers': [
    {
      fails: [
        [pointersPath(0), { [pointersPath(0, '.')]: ['1', '1', '1', '1', '1'] }],
        [`${pointersPath(1)}[0]`, { [pointersPath(1, '.')]: ['2'] }],
      ],
      passes: [
        {
          [DIAGNOSES]: ['J069', 'R0981', 'R05', 'R51'].map((code, index) =>
            diagnosis(index === 0 ? 'ABK' : 'ABF', code),
          ),
          [pointersPath(0, '.')]: ['1', '2', '3', '4'],
        },
      ],
    },
  ],
  'provider-zip': [
    {
      fails: [
        ['billing.address.postalCode', { 'billing.address.postalCode': '97201' }],
        ['billing.address.postalCode', { 'billing.address.postalCode': '97201-0001' }],
        [
          `${INFO}.serviceFacilityLocation.address.postalCode`,
          { [`${INFO}.serviceFacilityLocation`]: { organizationName: 'X', address: address({}) } },
        ],
        [
          `${LINES}[0].serviceFacilityLocation.address.postalCode`,
          { [`${LINES}.0.serviceFacilityLocation`]: { organizationName: 'X', address: address({}) } },
        ],
      ],
      passes: [
        { 'subscriber.address': address({}) },
        { payToAddress: address({ address1: 'PO BOX 17' }) },
        { 'billing.address': address({ state: 'ON', countryCode: 'CA', postalCode: 'K1A0B1' }) },
      ],
    },
    {
      kind: 'institutional',
      fails: [['billing.address.postalCode', { 'billing.address.postalCode': '97201' }]],
      passes: [{}],
    },
  ],
  'zip-form': [
    {
      fails: [['subscriber.address.postalCode', { 'subscriber.address': address({ postalCode: '9720' }) }]],
      passes: [
        { 'subscriber.address': address({ postalCode: '972010002' }) },
        { 'subscriber.address': address({ countryCode: 'GB', state: undefined, postalCode: 'SW1A1AA' }) },
      ],
    },
  ],
  'state-code': [
    {
      fails: [
        ['subscriber.address.state', { 'subscriber.address': address({ state: 'Oregon' }) }],
        ['billing.address.state', { 'billing.address.state': 'ZZ' }],
        [`${INFO}.autoAccidentStateCode`, { [`${INFO}.autoAccidentStateCode`]: 'Ore.' }],
      ],
      passes: ['PR', 'GU', 'AE', 'AP', 'DC'].map((state) => ({ 'subscriber.address': address({ state }) })),
    },
  ],
  'tax-id-form': [
    {
      fails: [
        ['billing.employerId', { 'billing.employerId': '98-7654321' }],
        ['rendering.ssn', { rendering: { ssn: '123-45-6789' } }],
      ],
      passes: [{ 'billing.employerId': '012345678' }],
    },
  ],
  'billing-street': [
    {
      fails: [
        'PO BOX 17',
        'P.O. Box 17',
        'P O BOX 17',
        'P.O.BOX17',
        'pobox 17',
        'P. O. Drawer 17',
        'PO-BOX 17',
        'Post Office Box 17',
        '12 SAMPLE RD PO BOX 17',
      ].map((text) => ['billing.address.address1', { 'billing.address.address1': text }]),
      passes: [
        { 'billing.address.address1': '12 BOXWOOD LN' },
        { 'billing.address.address1': '12 POBLANO BOXER CT' },
        { 'billing.address.address1': 'RR 2 BOX 152' },
        { 'subscriber.address': address({ address1: 'PO BOX 17' }) },
      ],
    },
  ],
  'national-drug-code': [
    {
      fails: ['12345-678-90', '1234567890', '12345-6789-01'].map((nationalDrugCode) => [
        `${LINES}[0].drugIdentification.nationalDrugCode`,
        { [`${LINES}.0.drugIdentification`]: { serviceIdQualifier: 'N4', nationalDrugCode } },
      ]),
      passes: [
        { [`${LINES}.0.drugIdentification`]: { serviceIdQualifier: 'N4', nationalDrugCode: '01234567890' } },
        { [`${LINES}.0.drugIdentification`]: { serviceIdQualifier: 'UP', nationalDrugCode: '012345678901' } },
      ],
    },
  ],
  'place-of-service': [
    {
      fails: [
        [`${INFO}.placeOfServiceCode`, { [`${INFO}.placeOfServiceCode`]: '1' }],
        [
          `${LINES}[0].professionalService.placeOfServiceCode`,
          { [`${LINES}.0.professionalService.placeOfServiceCode`]: 'OFFICE' },
        ],
      ],
      passes: [{ [`${INFO}.placeOfServiceCode`]: '02' }],
    },
  ],
  ...COORDINATION_EXAMPLES,
};

function pointersPath(index: number, form: '.' | '[' = '['): string {
  const at = form === '.' ? `.${index}` : `[${index}]`;
  return `${LINES}${at}.professionalService.compositeDiagnosisCodePointers.diagnosisCodePointers`;
}

/** Returns a changed claim that production accepts. */
export function changedClaim(
  change: ClaimChange,
  kind: 'professional' | 'institutional' = 'professional',
): object {
  const claim = structuredClone(
    kind === 'professional' ? professionalClaim() : institutionalClaim(),
  ) as object;
  for (const [path, value] of Object.entries(change)) {
    const steps = path.split('.');
    const last = steps.pop() as string;
    let holder = claim as Record<string, unknown>;
    for (const step of steps) {
      holder[step] ??= {};
      holder = holder[step] as Record<string, unknown>;
    }
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return claim;
}
