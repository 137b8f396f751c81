import { coded, unknown } from './fhir-shapes.js';
import {
  calledPatient,
  classOf,
  clearinghouse,
  type Golden,
  hl7,
  inactive,
  insuranceType,
  nobody,
  organization,
  payer,
  rejected,
  relation,
  service,
} from './golden-271.js';

/** Rejections, several programs, coverages that ended. */
export const goldensOfStates: readonly Golden[] = [
  {
    // A provider whose inquiries the payer does not accept: no subscriber, no benefits, one rejection stated twice.
    name: '00004',
    trace: 'e3a14d5b-1a47-06d7-37a7-1b058fc6f046',
    patient: {},
    payer: organization('00004'),
    coverages: [],
    response: {
      patient: nobody,
      requestor: clearinghouse,
      outcome: 'error',
      insurer: payer('00004'),
      error: [
        rejected(
          '50',
          'The provider is not eligible for inquiries - Loop 2100B',
          'N',
          'Do not resubmit. Check the provider in the request, or register it with this payer.',
        ),
      ],
    },
  },
  {
    // A payer that cannot respond: no provider either.
    name: '00006',
    trace: '2b76816e-89ff-f80b-fc0c-764ee69cad4a',
    patient: {},
    payer: organization('00006'),
    coverages: [],
    response: {
      patient: nobody,
      outcome: 'error',
      insurer: payer('00006'),
      error: [
        rejected(
          '42',
          'The payer cannot respond at the moment - Loop 2000A',
          'R',
          'Resubmission is allowed. Retry later; the payer could not respond.',
        ),
      ],
    },
  },
  {
    // Three programs of one date; no IDs of the transaction; a number of the person, none of the member.
    name: '000001-2021',
    patient: {
      identifier: [
        { type: coded(hl7('v2-0203'), 'SS'), system: 'http://hl7.org/fhir/sid/us-ssn', value: '111111111' },
      ],
      name: [{ family: 'doeOne', given: ['johnOne'] }],
      gender: 'male',
      birthDate: '1880-01-02',
    },
    payer: organization('000001'),
    coverages: [
      {
        status: 'active',
        type: insuranceType('QM', 'Qualified Medicare Beneficiary'),
        beneficiary: calledPatient('johnOne doeOne'),
        relationship: relation('self'),
        period: { start: '2016-08-18', end: '2016-08-18' },
        payor: [payer('000001')],
        class: [classOf('plan', 'QMB', 'QMB')],
      },
      {
        status: 'draft',
        type: insuranceType('WA'),
        beneficiary: calledPatient('johnOne doeOne'),
        period: { start: '2016-08-18', end: '2016-08-18' },
        payor: [{ type: 'Organization', ...unknown }],
        order: 2,
        class: [classOf('plan', 'MEDICARE PART A', 'MEDICARE PART A')],
      },
      {
        status: 'draft',
        type: insuranceType('MB', 'Medicare Part B'),
        beneficiary: calledPatient('johnOne doeOne'),
        period: { start: '2016-08-18', end: '2016-08-18' },
        payor: [{ type: 'Organization', ...unknown }],
        order: 2,
        class: [classOf('plan', 'MEDICARE PART B', 'MEDICARE PART B')],
      },
    ],
    coverageLoses: ['planInformation.socialSecurityNumber'],
    response: {
      patient: calledPatient('johnOne doeOne'),
      requestor: {
        type: 'Organization',
        identifier: { system: 'http://hl7.org/fhir/sid/us-npi', value: '0123456789' },
        display: 'provider_name',
      },
      outcome: 'complete',
      insurer: payer('000001'),
    },
    inforce: true,
    period: { start: '2016-08-18', end: '2016-08-18' },
    items: [
      {
        ...service('30', 'Whole plan'),
        name: 'QMB',
        unit: coded(hl7('benefit-unit'), 'individual'),
      },
    ],
  },
  ...(
    [
      ['000041', '59527281-2eeb-69b7-bea6-21d9eb69e67c', '2013-12-10', '2013-12-12'],
      ['000043', 'f730f155-d8ab-c1bf-3399-12c819a51cb7', '2014-08-01', '2014-11-06'],
    ] as const
  ).map(
    // A coverage that has ended, and the payer's source for it.
    ([name, trace, start, end]): Golden => ({
      name,
      trace,
      patient: {},
      payer: organization(name),
      coverages: [
        {
          status: 'cancelled',
          beneficiary: nobody,
          relationship: relation('self'),
          period: { start, end },
          payor: [payer(name)],
          class: [classOf('plan', 'Open Choice', 'Open Choice')],
        },
      ],
      coverageLoses: ['planDateInformation.service'],
      response: { patient: nobody, requestor: clearinghouse, outcome: 'complete', insurer: payer(name) },
      inforce: false,
      period: { start, end },
      items: [inactive],
      responseLoses: ['benefitsInformation[0]'],
    }),
  ),
];
