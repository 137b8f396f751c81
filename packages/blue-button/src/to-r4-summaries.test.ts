import { claimDates, claimProvider, toClaimSummary } from '@payerkit/core';
import type { ExplanationOfBenefit as Stu3Claim } from 'fhir/r3.js';
import { describe, expect, test } from 'vitest';
import { hasReference, referenceBody } from '../testing/reference.js';
import { explanationOfBenefitToR4 } from './to-r4.js';

const VARIABLES = 'https://bluebutton.cms.gov/resources/variables/';
const NPI = 'http://hl7.org/fhir/sid/us-npi';
function usd(value: number) {
  return { value, system: 'urn:iso:std:iso:4217', code: 'USD' };
}
const toR4 = explanationOfBenefitToR4('v1');
function amountsOf(summary: object) {
  return Object.fromEntries(
    Object.entries(summary).flatMap(([name, part]) =>
      part?.currency === 'USD' ? [[name, part.amount]] : [],
    ),
  );
}

describe('data that v1 puts in extensions', () => {
  const claim = {
    resourceType: 'ExplanationOfBenefit',
    id: 'pde-1',
    type: { coding: [{ code: 'PDE' }] },
    extension: [
      { url: `${VARIABLES}nch_carr_clm_sbmtd_chrg_amt`, valueMoney: usd(245.04) },
      { url: `${VARIABLES}carr_clm_cash_ddctbl_apld_amt`, valueMoney: usd(777) },
      { url: 'https://example.org/prpayamt', valueMoney: usd(1) },
    ],
    organization: { identifier: { system: NPI, value: '1225301823' }, display: 'Elm Street Clinic' },
    provider: { identifier: { system: `${VARIABLES}prvdr_num`, value: '014018' } },
    careTeam: [{ sequence: 1, provider: { display: 'Dr. Quill' }, role: { coding: [{ code: 'primary' }] } }],
    hospitalization: { start: '2023-12-01', end: '2023-12-05' },
    item: [
      {
        sequence: 1,
        service: { coding: [{ system: 'http://hl7.org/fhir/sid/ndc', code: '00093015001' }] },
        quantity: {
          value: 60,
          extension: [
            { url: `${VARIABLES}fill_num`, valueQuantity: { value: 3 } },
            { url: `${VARIABLES}days_suply_num`, valueQuantity: { value: 30 } },
          ],
        },
        adjudication: [
          { category: { coding: [{ code: `${VARIABLES}line_sbmtd_chrg_amt` }] }, amount: usd(75) },
        ],
      },
    ],
  } as unknown as Stu3Claim;
  const r4 = toR4(claim);

  test('is read as the amounts of the claim, before the sum of the lines', () => {
    expect(amountsOf(toClaimSummary(r4))).toEqual({
      billed: '245.04',
      deductible: '777.00',
      patientOwes: '777.00',
    });
  });

  test('is read as fills, prescriber and stay', () => {
    expect(toClaimSummary(r4).drug).toMatchObject({
      ndc: '00093015001',
      quantity: 60,
      daysSupply: 30,
      refill: 3,
      prescriber: { name: 'Dr. Quill' },
    });
    expect(claimDates(r4).admission).toEqual({ start: '2023-12-01', end: '2023-12-05' });
  });

  test('keeps both numbers of the provider', () => {
    expect(claimProvider(r4)).toEqual({ name: 'Elm Street Clinic', npi: '1225301823' });
    expect(r4.contained).toMatchObject([{ identifier: [{ value: '1225301823' }, { value: '014018' }] }]);
  });
});

// Read from the raw JSON by hand.
const hospital = {
  paidByOthers: '11.00',
  deductible: '112.00',
  bloodDeductible: '6.00',
  coinsurance: '5.00',
};
const cases: readonly [file: string, kind: string, first: string, amounts: object, more: object][] = [
  [
    'Carrier',
    'carrier',
    '1999-10-27',
    {
      billed: '245.04',
      allowed: '166.23',
      paid: '199.99',
      paidToProvider: '123.45',
      paidToPatient: '888.00',
      paidByOthers: '0.00',
      deductible: '777.00',
      coinsurance: '9.57',
      patientOwes: '786.57',
    },
    { diagnoses: [{ code: 'A02', type: 'principal' }, {}, {}, {}, {}] },
  ],
  [
    'Dme',
    'dme',
    '2014-02-03',
    {
      billed: '1752.75',
      allowed: '754.79',
      paid: '777.75',
      paidToProvider: '666.75',
      paidToPatient: '666.66',
      paidByOthers: '0.00',
      deductible: '777.00',
      coinsurance: '20.20',
      patientOwes: '797.20',
    },
    { lines: [{ service: { code: '345' }, quantity: 60 }] },
  ],
  [
    'Hha',
    'hha',
    '2015-06-23',
    { billed: '199.99', paid: '188.00', paidByOthers: '11.00', notCovered: '24.00' },
    { denialReasons: [{ group: 'CO', code: '120' }], facility: { type: 'Home Health Agency (HHA)' } },
  ],
  [
    'Hospice',
    'hospice',
    '2014-01-01',
    {
      billed: '199.99',
      paid: '130.32',
      paidToProvider: '29.00',
      paidToPatient: '28.00',
      paidByOthers: '0.00',
      notCovered: '300.00',
    },
    { provider: { name: 'Fake ORG Name' } },
  ],
  [
    'Inpatient',
    'inpatient',
    '2016-01-15',
    { billed: '84999.37', paid: '7699.48', ...hospital, notCovered: '33.00', patientOwes: '123.00' },
    { diagnoses: { 0: { code: 'A37', type: 'admitting' } }, procedures: { length: 6 } },
  ],
  [
    'Outpatient',
    'outpatient',
    '2011-01-24',
    {
      billed: '8888.85',
      paid: '693.11',
      paidToProvider: '693.92',
      paidToPatient: '44.00',
      ...hospital,
      coinsurance: '175.73',
      patientOwes: '293.73',
    },
    { lines: [{ service: { code: 'M99' }, quantity: 111 }] },
  ],
  [
    'Pde',
    'pde',
    '2015-05-12',
    {
      billed: '550.00',
      paid: '126.99',
      paidByOthers: '59.72',
      paidByPatient: '235.85',
      patientOwes: '235.85',
    },
    {
      drug: { ndc: '000000000', daysSupply: 30, refill: 3, prescriber: { npi: '1750384806' } },
      paymentDate: '2015-05-27',
    },
  ],
  [
    'Snf',
    'snf',
    '2013-12-01',
    { billed: '5555.03', paid: '3333.33', ...hospital, notCovered: '33.00', patientOwes: '123.00' },
    { diagnoses: { 0: { code: '6202', type: 'admitting' } } },
  ],
];

describe.skipIf(!hasReference())('summaries of the documented claims of v1', () => {
  test.each(cases)('%s', (file, kind, first, amounts, more) => {
    const summary = toClaimSummary(toR4(referenceBody<Stu3Claim>(`v1/bfd-golden/eobRead${file}.json`)));
    expect(summary).toMatchObject({ kind, period: { start: first }, ...more });
    expect(amountsOf(summary)).toEqual(amounts);
  });
});
