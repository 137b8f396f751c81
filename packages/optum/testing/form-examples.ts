import { address, INFO, LINES, type RuleExample } from './rule-example.js';

/** Examples of the rules about formats, by the ID of the rule. */
export const FORM_EXAMPLES: Readonly<Record<string, readonly RuleExample[]>> = {
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
};
