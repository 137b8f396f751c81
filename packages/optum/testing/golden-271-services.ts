import { member } from './fhir-shapes.js';
import {
  bySelf,
  calledPatient,
  classOf,
  clearinghouse,
  type Golden,
  her,
  nobody,
  organization,
  payer,
  rejected,
  relation,
  row,
  service,
  texas,
} from './golden-271.js';

/** People and their covered services. */
export const goldensOfServices: readonly Golden[] = [
  {
    // A subscriber with everything, covered for one service.
    name: '00005',
    trace: 'a8616256-160e-8f0d-9f99-049e933921e7',
    patient: {
      identifier: [member('01234567890')],
      name: [{ family: 'DOEONE', given: ['JANEONE'] }],
      gender: 'female',
      birthDate: '2001-01-01',
      address: [{ line: ['123 MAIN ST'], city: 'NASHVILLE', state: 'TN', postalCode: '37215' }],
    },
    payer: organization('00005'),
    coverages: [
      {
        identifier: [member('01234567890')],
        status: 'active',
        ...bySelf,
        beneficiary: her,
        relationship: relation('self'),
        period: { start: '2013-04-04' },
        payor: [payer('00005')],
      },
    ],
    coverageLoses: ['planInformation.submitterIdentificationNumber'],
    response: { patient: her, requestor: clearinghouse, outcome: 'complete', insurer: payer('00005') },
    inforce: true,
    period: { start: '2013-04-04' },
    items: [service('88', 'Pharmacy')],
    responseLoses: ['provider.address'],
  },
  {
    // A dependent who is reported as the subscriber and has no number of their own.
    name: '00009',
    trace: '5823ea1c-e28d-19c1-8494-cc76bf518b48',
    patient: {},
    patientLoses: [
      'dependents[0].healthCareDiagnosisCodes',
      'dependents[0].maintenanceTypeCode',
      'dependents[0].maintenanceReasonCode',
      'dependents[0].birthSequenceNumber',
    ],
    payer: organization('00009'),
    coverages: [
      {
        identifier: [member('01234567890')],
        status: 'active',
        ...bySelf,
        beneficiary: nobody,
        relationship: relation('self'),
        period: { start: '2013-10-15' },
        payor: [payer('00009')],
        class: [classOf('plan', '12345', 'BEDROCK PLAN')],
      },
    ],
    coverageLoses: ['planInformation.policyNumber'],
    response: { patient: nobody, requestor: clearinghouse, outcome: 'complete', insurer: payer('00009') },
    inforce: true,
    period: { start: '2013-10-15' },
    items: [
      { ...service('30', 'Whole plan'), name: 'BEDROCK PLAN' },
      service('88', 'Pharmacy'),
      service('90', 'Mail Order Prescription Drug'),
      service('89', 'Free Standing Prescription Drug'),
      service('54', 'Long Term Care'),
    ],
    responseLoses: row(
      0,
      'benefitsAdditionalInformation.drugFormularyNumber',
      'benefitsAdditionalInformation.planNetworkIdNumber',
    ),
  },
  {
    // Start and end from different dates, a group, messages, services that are not covered.
    name: '000040',
    trace: 'eec14b6a-d096-50c9-0bb0-02898bb68cab',
    patient: {},
    payer: organization('000040'),
    coverages: [
      {
        status: 'active',
        beneficiary: nobody,
        relationship: relation('self'),
        period: { start: '2016-01-08', end: '2016-01-31' },
        payor: [payer('000040')],
        class: [
          classOf('group', '111111', 'Test Health & Rehab'),
          classOf('plan', 'Open Access HMO', 'Open Access HMO'),
        ],
      },
    ],
    coverageLoses: ['planDateInformation.plan'],
    response: { patient: nobody, requestor: clearinghouse, outcome: 'complete', insurer: payer('000040') },
    inforce: true,
    period: { start: '2016-01-08', end: '2016-01-31' },
    items: [
      {
        ...service('30', 'Whole plan'),
        name: 'Open Access HMO',
        description:
          'Open Access-Self Refer to Specialist (HP) w/ Rx\nDeductibles and co-insurance apply. Members must use network providers. (HP)',
      },
      ...(
        [
          ['1', 'Medical care'],
          ['33', 'Chiropractic'],
          ['47', 'Hospital'],
          ['48', 'Hospital inpatient'],
          ['50', 'Hospital outpatient'],
          ['86', 'Emergency'],
          ['98', 'Office visit'],
          ['AL', 'Vision'],
          ['UC', 'Urgent care'],
        ] as const
      ).map(([code, text]) => ({ ...service(code, text), name: 'Benefit details unavailable' })),
      ...(
        [
          ['35', 'Dental'],
          ['88', 'Pharmacy'],
          ['MH', 'Mental health'],
        ] as const
      ).map(([code, text]) => ({ ...service(code, text), name: 'No Coverage.', excluded: true })),
    ],
    responseLoses: row(0, 'benefitsRelatedEntity', 'benefitsRelatedEntities'),
  },
  {
    // Two plans of one payer, dates and numbers only on the rows.
    name: '000053',
    trace: 'fa6ea0bd-cd01-5c5c-1af2-b9feab40a3d2',
    patient: {},
    payer: organization('000053'),
    coverages: [
      {
        status: 'active',
        beneficiary: nobody,
        relationship: relation('self'),
        period: { start: '1993-11-01' },
        payor: [payer('000053')],
        class: [classOf('group', 'TITLE 19'), classOf('plan', '39188', 'Superior Health Plan for Texas')],
      },
      {
        status: 'active',
        beneficiary: nobody,
        relationship: relation('self'),
        period: { start: '2006-03-01' },
        payor: [payer('000053')],
        class: [
          classOf('group', 'STAR PLUS CBH BENEFIT PACKAGE-(LT=SP)'),
          classOf('plan', '11111', 'TEST for Texas'),
        ],
      },
    ],
    coverageLoses: [
      'planInformation.policyNumber',
      'planInformation.medicalRecordIdentificationNumber',
      'planInformation.patientAccountNumber',
      'planDateInformation.dateOfLastUpdate',
    ],
    response: { patient: nobody, requestor: clearinghouse, outcome: 'complete', insurer: payer('000053') },
    inforce: true,
    period: { start: '1993-11-01' },
    items: (
      [
        ['88', 'Pharmacy'],
        ['47', 'Hospital'],
        ['35', 'Dental'],
        ['98', 'Office visit'],
        ['33', 'Chiropractic'],
        ['50', 'Hospital outpatient'],
        ['MH', 'Mental health'],
        ['30', 'Whole plan'],
        ['48', 'Hospital inpatient'],
        ['AL', 'Vision'],
        ['1', 'Medical care'],
        ['UC', 'Urgent care'],
        ['86', 'Emergency'],
      ] as const
    ).map(([code, text]) => ({
      ...service(code, text),
      name: 'Superior Health Plan for Texas',
      description: texas,
    })),
    morePlans: [
      {
        period: { start: '2006-03-01' },
        inforce: true,
        items: [{ ...service('MH', 'Mental health'), name: 'TEST for Texas', description: texas }],
      },
    ],
    responseLoses: [
      ...row(
        0,
        'benefitsRelatedEntity',
        'benefitsRelatedEntities',
        'benefitsDateInformation.eligibilityBegin',
      ),
      ...row(
        1,
        'benefitsRelatedEntity',
        'benefitsRelatedEntities',
        'benefitsDateInformation.eligibilityBegin',
      ),
    ],
  },
  {
    // A spouse; the payer failed and reported it twice, next to a row that contains nothing else.
    name: '000069',
    trace: '660cbe85-a35d-5936-d247-39be197dca14',
    patient: {
      name: [{ family: 'XXXXXX', given: ['XXX', 'H'] }],
      gender: 'female',
      birthDate: '1901-01-01',
    },
    patientLoses: ['subscriber.ssn', 'subscriber.address'],
    payer: organization('BCVAC', 'BCBS VIRGINIA  PPO'),
    coverages: [
      {
        status: 'draft',
        beneficiary: calledPatient('XXX H XXXXXX'),
        relationship: relation('spouse'),
        period: { start: '2017-01-30' },
        payor: [payer('BCVAC', 'BCBS VIRGINIA  PPO')],
      },
    ],
    coverageLoses: [
      'planInformation.socialSecurityNumber',
      'planInformation.federalTaxpayersIdentificationNumber',
    ],
    response: {
      patient: calledPatient('XXX H XXXXXX'),
      requestor: clearinghouse,
      outcome: 'partial',
      insurer: payer('BCVAC', 'BCBS VIRGINIA  PPO'),
      error: [
        rejected(
          '42',
          'The payer cannot respond at the moment - Loop 2100A',
          'R',
          'Resubmission is allowed. Retry later; the payer could not respond.',
        ),
      ],
    },
    period: { start: '2017-01-30' },
    responseLoses: ['benefitsInformation[0]'],
  },
];
