import { describe, expect, test } from 'vitest';
import { example, exampleNames, hasReference } from '../../../testing/reference.js';
import type { Accumulator } from './accumulator.js';
import { findBenefits } from './benefit.js';
import { coverageIsActive } from './coverage-state.js';
import type { EligibilityResponse } from './response.js';
import { readEligibility, rejectionsOf } from './result.js';

// Written by reading the raw responses. Lines are `level network total/remaining/used` for the whole plan (service type
// 30) or for no service type; `?` is data that the payer did not state.
interface Expected {
  readonly active: boolean | undefined;
  readonly plan?: string;
  readonly from?: string;
  readonly to?: string;
  readonly deductibles?: readonly string[];
  readonly outOfPocket?: readonly string[];
}

const qmb: Expected = { active: true, plan: 'QMB', from: '2016-08-18', to: '2016-08-18' };
const bedrock: Expected = { active: true, plan: 'BEDROCK PLAN', from: '2013-10-15' };
const medicare2014: Expected = {
  active: true,
  from: '1900-01-01',
  deductibles: ['- unknown 1184/1184/?', '- unknown 147/0/?'],
};

const expectations: Readonly<Record<string, Expected>> = {
  '000001-2021': qmb,
  '000002': qmb,
  '000008': qmb,
  'UHS-fallback': qmb,
  '00001': bedrock,
  '00003': bedrock,
  '00007': bedrock,
  '00009': bedrock,
  '000039': {
    active: true,
    plan: 'GHI PPO',
    from: '2008-04-01',
    deductibles: ['family in 0/0/?', 'family out 500/0/?', 'individual in 0/0/?', 'individual out 200/0/?'],
  },
  '000040': { active: true, plan: 'Open Access HMO', from: '2016-01-08', to: '2016-01-31' },
  '000041': { active: false, plan: 'Open Choice', from: '2013-12-10', to: '2013-12-12' },
  '000042': {
    active: true,
    plan: 'CO MEDICAL ASSISTANCE PROGRAMS',
    from: '2016-09-11',
    to: '2016-09-11',
  },
  '000043': { active: false, plan: 'Open Choice', from: '2014-08-01', to: '2014-11-06' },
  '000045': {
    active: true,
    plan: 'Test Payer Choice POS II',
    from: '2015-01-01',
    deductibles: ['individual in 500/0/?', 'individual out 500/0/?'],
    outOfPocket: ['individual in 5000/2856.74/?', 'individual out 5000/2856.74/?'],
  },
  '000046': {
    active: true,
    plan: 'SHEET TEST WORKERS LOCAL 000 SHARED ADVANTAGE PPO',
    from: '2016-09-15',
    deductibles: [
      'individual in 150/0/?',
      'individual out 150/150/?',
      'family in 300/52/?',
      'family out 300/300/?',
    ],
    outOfPocket: [
      'individual in 0/?/?',
      'individual out 0/?/?',
      'family in 5000/4903/?',
      'family out 5000/5000/?',
    ],
  },
  '000048': { active: true, plan: 'PPO Dental 2000', from: '2014-01-01' },
  '000049': {
    active: true,
    plan: 'CHOICE PLUS',
    from: '2016-01-01',
    deductibles: [
      'individual in 1400/46.92/1353.08',
      'individual out 2100/2100/0',
      'family in 3500/2146.92/1353.08',
      'family out 5250/5250/0',
    ],
    outOfPocket: [
      'individual in 3700/2039.2/1660.8',
      'individual out 4700/4700/0',
      'family in 10000/8339.2/1660.8',
      'family out 14000/14000/0',
    ],
  },
  '00005': { active: true, from: '2013-04-04' },
  '000050': {
    active: true,
    plan: 'BASIC',
    from: '2003-01-11',
    outOfPocket: ['individual in 5500/4195.37/?'],
  },
  '000052': {
    active: true,
    plan: 'MMW AARP MCC P2 COLSPG SH16',
    from: '2016-01-01',
    deductibles: ['individual in 0/0/0', 'family in 0/0/0'],
    outOfPocket: ['individual in 5500/5325/175', 'family in 0/0/175'],
  },
  '000053': { active: true, plan: 'Superior Health Plan for Texas', from: '1993-11-01' },
  '000054-before': {
    active: true,
    plan: 'YOUR PPO PLAN P3',
    from: '2016-01-01',
    deductibles: [
      'individual in 800/400/?',
      'individual out 1600/1200/?',
      'family in 2000/1600/?',
      'family out 4800/4400/?',
    ],
    outOfPocket: [
      'individual in 2500/1619.33/?',
      'individual out 4000/3119.33/?',
      'family in 5000/4119.33/?',
      'family out 8000/7119.33/?',
    ],
  },
  '000055': {
    active: true,
    plan: 'Medicare Choice',
    from: '2016-08-01',
    to: '2099-12-31',
    outOfPocket: ['individual in 5000/4845/?'],
  },
  '000067': medicare2014,
  '000068': medicare2014,
  '000069': { active: undefined, from: '2017-01-30' },
  '000074': { active: true, plan: 'Husky D', from: '2017-02-01', deductibles: ['- unknown 0/?/?'] },
  '000081': {
    active: true,
    plan: 'ESSENTIAL  HMO',
    from: '2016-01-01',
    outOfPocket: ['- unknown 6700.0/?/?'],
  },
  '000083': {
    active: true,
    plan: '079 423',
    from: '2018-01-01',
    outOfPocket: ['individual unknown ?/9960/40', 'individual in ?/6660/40'],
  },
  '00036': {
    active: true,
    plan: 'MS  | Full Medicaid',
    from: '2016-01-10',
    to: '2017-01-10',
    deductibles: ['individual unknown 0.00/0.00/?'],
  },
  ABHFL: { active: true, plan: 'MEDICAID MMA MIAMI DADE', from: '2016-09-01', to: '2078-12-31' },
  ABHKY: {
    active: true,
    plan: '77777 - COPAY DUAL RX',
    from: '2014-03-01',
    to: '2078-12-31',
    deductibles: ['- unknown 0/?/?'],
  },
  ABHMO: {
    active: true,
    plan: 'AFDC WEST',
    from: '2015-03-19',
    to: '2017-04-30',
    deductibles: ['- unknown ?/0/?'],
  },
  'AETNX-2021': {
    active: true,
    plan: 'Open POS Plus',
    from: '2014-06-01',
    deductibles: [
      'individual in 600/600/?',
      'individual out 1200/1200/?',
      'family in 1200/1200/?',
      'family out 2400/2400/?',
    ],
    outOfPocket: [
      'individual in 3000/2997.46/?',
      'individual out 6000/6000/?',
      'family in 6000/5997.46/?',
      'family out 12000/12000/?',
    ],
  },
  BCCTC: {
    active: true,
    plan: 'EXCHANGE MEMBER - SILVER CORE PPO PATHWAY X 94% CS',
    from: '2017-01-01',
    deductibles: ['individual in 250/250/?', 'individual out 750/750/?'],
    outOfPocket: ['individual in 750/750/?', 'individual out 2250/2250/?'],
  },
  COVON: {
    active: true,
    plan: 'MH SO MED AB RET',
    from: '2017-01-01',
    outOfPocket: ['family unknown 0/0/?', 'individual unknown 0/0/?'],
  },
  CT: {
    active: true,
    plan: 'Qualified Medicare Beneficiary',
    from: '2017-02-01',
    deductibles: ['- unknown 0/?/?'],
  },
  DENTAL: {
    active: true,
    plan: 'Dental PPO',
    from: '2017-01-01',
    to: '2017-12-31',
    deductibles: [
      ...Array<string>(3).fill('family unknown 250.00/250.00/?'),
      ...Array<string>(3).fill('individual unknown 50.00/50.00/?'),
    ],
  },
  'ISCAM-2021': { active: true, from: '2018-02-21' },
  MEDX: { active: true, from: '2014-09-01', deductibles: ['- unknown 1316/1316/?', '- unknown 183/183/?'] },
  'UHC-2021': {
    active: true,
    plan: 'LPPO-UNITEDHEALTHCARE GROUP MEDICARE ADVANTAGE (PP',
    from: '2017-01-01',
    deductibles: ['in', 'out'].flatMap((network) => [
      `individual ${network} 110/110/0`,
      `family ${network} 99999.99/99999.99/0`,
    ]),
    outOfPocket: ['in', 'out'].flatMap((network) => [
      `individual ${network} 1300/1300/0`,
      `family ${network} 99999.99/99999.99/0`,
    ]),
  },
};

const folder = 'medical-network-eligibility-v3';
function read(id: string) {
  return readEligibility(
    example<EligibilityResponse>(`${folder}/eligibility.response.200.sandbox-${id}.json`),
  );
}

function wholePlan(entries: readonly Accumulator[]) {
  return entries
    .filter(({ serviceType }) => serviceType === undefined || serviceType.code === '30')
    .map(
      ({ coverageLevel = '-', network, total = '?', remaining = '?', used = '?' }) =>
        `${coverageLevel} ${network} ${total}/${remaining}/${used}`,
    )
    .sort();
}

describe.runIf(hasReference('summaries of captured eligibility responses'))('captured responses', () => {
  test('all have expectations here', () => {
    const captured = exampleNames(folder)
      .map((name) => /^eligibility\.response\.200\.sandbox-(.+)\.json$/.exec(name)?.[1])
      .filter((id) => id !== undefined);
    expect(captured.sort()).toEqual([...Object.keys(expectations), '00004', '00006'].sort());
  });

  test.each(Object.entries(expectations))(
    '%s',
    (id, { active, plan, from, to, deductibles = [], outOfPocket = [] }) => {
      const result = read(id);
      expect(result.isActive).toBe(active);
      expect(result.plan?.name).toBe(plan);
      expect(result.plan?.startDate).toBe(from);
      expect(result.plan?.endDate).toBe(to);
      expect(wholePlan(result.deductibles)).toEqual([...deductibles].sort());
      expect(wholePlan(result.outOfPocket)).toEqual([...outOfPocket].sort());
      expect(result.benefits).toHaveLength(result.response.benefitsInformation?.length ?? 0);
    },
  );

  test.each([
    ['00004', '50', 'Loop 2100B', false],
    ['00006', '42', 'Loop 2000A', true],
    ['000069', '42', 'Loop 2100A', true],
  ])('%s is rejected with %s', (id, code, path, retryable) => {
    const { response } = read(id);
    expect(rejectionsOf(response)).toMatchObject([{ kind: 'payer', issue: { code, path }, retryable }]);
  });

  test('reads copays by service and network', () => {
    const amounts = (id: string, filter: Parameters<typeof findBenefits>[1]) =>
      findBenefits(read(id).copays, filter).map(({ amount, period }) => `${amount} ${period ?? ''}`.trim());
    expect(amounts('00003', { serviceType: '98', network: 'in' })).toEqual(['10 visit']);
    expect(amounts('00003', { serviceType: '98', network: 'out' })).toEqual(['30 visit']);
    expect(amounts('000049', { serviceType: 'UC', network: 'in' })).toEqual(['35 visit']);
    expect(amounts('000049', { serviceType: 'UC', network: 'out' })).toEqual(['35 visit']);
    expect(amounts('ABHKY', { serviceType: '48' })).toEqual(['25.00 admission']);
    expect(amounts('ABHKY', { serviceType: '48', network: 'in' })).toEqual([]);
    expect(amounts('00036', { serviceType: '50' })).toEqual(['3.00']);
  });

  test('converts percentages to one scale', () => {
    const percents = (id: string, filter: Parameters<typeof findBenefits>[1]) =>
      findBenefits(read(id).coinsurances, filter).map(({ percent }) => percent);
    expect(percents('000055', { serviceType: '88' })).toEqual([33]);
    expect(percents('000055', { serviceType: '18' })).toEqual([20]);
    expect(percents('DENTAL', { serviceType: '23' })).toEqual([100, 100, 100]);
    expect(percents('DENTAL', { serviceType: '39' })).toEqual([60, 60, 60]);
    expect(percents('BCCTC', { serviceType: '98', network: 'in' })).toEqual([25]);
    expect(percents('00036', { serviceType: '30' })).toEqual([]);
    expect(percents('00036', { serviceType: '33' })).toEqual([0]);
    expect(percents('000081', { serviceType: '48', network: 'out' })).toEqual([45]);
  });

  test('keeps the procedure of a dental deductible', () => {
    const lines = read('000048')
      .deductibles.filter(({ serviceType }) => serviceType?.code === '24')
      .map(
        ({ coverageLevel, network, total, remaining }) => `${coverageLevel} ${network} ${total}/${remaining}`,
      );
    expect(lines.sort()).toEqual([
      'family in 150/150',
      'family out 150/150',
      'individual in 50/50',
      'individual out 50/50',
    ]);
  });

  test('distinguishes active services from the plan', () => {
    const pharmacyOnly = read('00005').benefits;
    expect(coverageIsActive(pharmacyOnly, '88')).toBe(true);
    expect(coverageIsActive(pharmacyOnly, '35')).toBeUndefined();
    expect(coverageIsActive(read('000041').benefits, '35')).toBe(false);
  });

  test('reads service type codes that arrive joined in one text', () => {
    const codes = read('000054-before').benefits.flatMap(({ serviceTypes }) =>
      serviceTypes.map(({ code }) => code),
    );
    expect(codes).toEqual(expect.arrayContaining(['1', 'AL', 'XX']));
    expect(codes).not.toContain('1{AL{XX');
  });
});
