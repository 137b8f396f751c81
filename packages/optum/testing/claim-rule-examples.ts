import { line } from './claims.js';
import { COORDINATION_EXAMPLES } from './coordination-examples.js';
import { DATE_EXAMPLES } from './date-examples.js';
import { DIAGNOSIS_EXAMPLES } from './diagnosis-examples.js';
import { FORM_EXAMPLES } from './form-examples.js';
import { address, DATES, INFO, LINES, type RuleExample } from './rule-example.js';

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
  'charge-form': [
    {
      fails: [[`${INFO}.claimChargeAmount`, { [`${INFO}.claimChargeAmount`]: '28.755' }]],
      passes: [{ [`${INFO}.claimChargeAmount`]: '20', [LINES]: [line('20'), line('0')] }],
    },
  ],
  'amount-form': [
    {
      fails: [
        [`${INFO}.patientAmountPaid`, { [`${INFO}.patientAmountPaid`]: '5,00' }],
        [`${INFO}.patientAmountPaid`, { [`${INFO}.patientAmountPaid`]: '1e2' }],
      ],
      passes: [{ [`${INFO}.patientAmountPaid`]: '.5' }, { [`${INFO}.patientAmountPaid`]: '0' }],
    },
  ],
  'unit-count-form': [
    {
      fails: ['-1', '1,5', 'one'].map((count) => [
        `${LINES}[0].professionalService.serviceUnitCount`,
        { [`${LINES}.0.professionalService.serviceUnitCount`]: count },
      ]),
      passes: [{ [`${LINES}.0.professionalService.serviceUnitCount`]: '1.5' }],
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
  ...DATE_EXAMPLES,
  ...DIAGNOSIS_EXAMPLES,
  ...FORM_EXAMPLES,
  ...COORDINATION_EXAMPLES,
};
