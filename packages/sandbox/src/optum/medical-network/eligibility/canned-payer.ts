import { type CannedEligibility, FALLBACK, NUMBERED } from './canned-response.js';
import { REJECTION } from './labels.js';

const PLAN = 'REF*6P*SBXGROUP*SANDBOX GROUP~DTP*346*D8*20200101';
const COST_SHARES = ['C*{IND,FAM}*30***{23,29}*1000*****{Y,N}', 'G*{IND,FAM}*30***{23,29}*5000*****{Y,N}'];
const CONTACT = '~LS*2120~NM1*PR*2*SANDBOX CONTACT~PER*IC**TE*0000000000~LE*2120';
const STATE_PLAN = 'REF*18*SBXPLAN*STATE PLAN EXAMPLE~DTP*291*D8*20200101~DTP*636*D8*20200914';

/** Responses of the test payers that use a name as their ID; number and kinds of entries are the vendor's. */
const NAMED: Readonly<Record<string, CannedEligibility>> = {
  ABHFL: {
    plan: `${STATE_PLAN}~REF*TJ*000000000`,
    benefits: [
      '1**{30,88,MH}*MC*STATE PLAN EXAMPLE',
      'A**30*MC****0',
      'B**{98,88,86,50}*MC**27*0',
      'C**30*MC**23*0',
      'L**30',
    ],
  },
  ABHKY: {
    plan: `${STATE_PLAN}~REF*TJ*000000000`,
    benefits: ['1**{30,88}*MC', 'A**30*MC****0', 'B**{98,88,86}*MC**27*3', 'C**30*MC**23*0', 'I**35'],
  },
  ABHLA: { plan: STATE_PLAN, benefits: ['1**{30,88}*MC'] },
  ABHMO: {
    plan: STATE_PLAN,
    benefits: [
      '1**{30,88}*MC*REGION WEST EXAMPLE',
      'A**30*MC****0',
      'B**88*MC**27*0',
      'C**30*MC**23*0',
      'L**30',
    ],
  },
  AETNX: {
    plan: `REF*18*SBXPLAN~${PLAN}~DTP*356*D8*20180101~DTP*472*D8*20200601`,
    dependent: 'NM1*03*1*DOETWO*JANETWO~DMG*D8*20000102*F~INS*N*19',
    benefits: [
      'L*EMP*30*PS',
      'W',
      '1*EMP*30*PS*OPEN POS EXAMPLE',
      '1**88',
      ...COST_SHARES,
      'F*IND*{33,PT,42,AL,MH}***23***VS*20',
      'A*IND*{48,50}*****.1****Y',
      'B*IND*{98,UC}***27*20*****Y',
    ],
  },
  BCCTC: {
    payer: ['SANDBOX BLUE CONNECTICUT', '111'],
    plan: 'REF*18*SBXPLAN~REF*3H*SBX3H~REF*6P*SBXGROUP~DTP*291*D8*20200101',
    benefits: [
      '1**30*PR*SILVER EXAMPLE 94',
      'A*IND*{48,50,86,62}*****.1****Y',
      'C*IND*30***23*150*****Y',
      'C*IND*30***29*90*****Y',
      'C*IND*30***24*60*****Y',
      'C*FAM*30***23*300*****Y',
      'C*FAM*30***29*210*****Y',
      'C*FAM*30***24*90*****Y',
      'G*IND*30***23*900*****Y',
      'G*IND*30***29*700*****Y',
      'G*FAM*30***23*1800*****Y',
      'G*FAM*30***29*1500*****Y',
      'B*IND*98***27*5*****Y',
      'P~MSG*This response is not a promise of payment',
    ],
  },
  BCNJC: {
    plan: PLAN,
    benefits: [
      '1*FAM*30*PR*BLUE EXAMPLE OF NEW JERSEY',
      ...COST_SHARES,
      'B*IND*{98,UC,86,33,A4,A6,MH,PT,AD,AF,AL,BG}***27*{15,30}*****{Y,N}',
      'A*IND*{48,50,4,5,62,76,78,12,42}*****{.3}****{Y,N}',
      'F*IND*{33,PT,AD,AF,42,AG,BG,AL,45}***23***VS*30',
    ],
  },
  CIGNA: {
    payer: ['SANDBOX PAYER WITHOUT AN ID', ''],
    plan: PLAN,
    dependent: 'NM1*03*1*DOEONE*JOHNTWO~DMG*D8*20000101*M~INS*N*19',
    benefits: [
      '1*FAM*30*PR*OPEN ACCESS EXAMPLE',
      'C*{IND,FAM}*30***{23,29}*500*****Y',
      'G*{IND,FAM}*30***{23,29}*2500*****Y',
      'A*IND*30*****.2****Y',
    ],
  },
  CNTCR: {
    payer: ['SANDBOX CENTRAL CARE', '00000'],
    plan: PLAN,
    benefits: [
      '1*IND*30*HM*CENTRAL EXAMPLE',
      ...COST_SHARES,
      'B*IND*{98,UC,86,33,A4,A6,MH,PT,AD,AF,AL,BG}***27*{0,40}*****{Y,N}',
      'A*IND*{48,50,4,5,62,76,78,12,42}*****{.2}****{Y,N}',
      'F*IND*{33,PT,AD,AF,42,AG,BG,AL,45,54}***23***VS*30',
    ],
  },
  COVON: {
    plan: 'REF*18*SBXPLAN*SOUTH EXAMPLE~REF*6P*SBXGROUP~REF*N6*SBXN6*SANDBOX NETWORK~DTP*291*D8*20200101~DTP*636*D8*20200914',
    benefits: [
      '1**{30,88}*HN*SOUTH EXAMPLE',
      'A*IND*30*****.2****Y',
      'F*IND*{33,42}***23***VS*12',
      'G*{IND,FAM}*30***{23,29}*3400*****Y',
      'I**35',
      'L**30',
    ],
  },
  CT: {
    payer: ['SANDBOX STATE', '111111111'],
    plan: 'REF*SY*111111111~DTP*307*D8*20200101~DTP*346*D8*20200101',
    benefits: ['1**30*QM*QUALIFIED EXAMPLE', 'C**30*QM**23*0', 'I**54', 'R**30*{MA,MB,OT}*OTHER COVERAGE'],
  },
  DENTAL: {
    payer: ['SANDBOX DENTAL', '11111'],
    plan: `${PLAN}~REF*TJ*000000000~DTP*291*D8*20200101~DTP*307*D8*20200101`,
    benefits: [
      '1*FAM*35*PR*DENTAL PPO',
      'A*IND*{23,41,25,26,24}*****{0,.2,.5}****Y',
      'F*IND*{23,41,25}***{23,29,32}*1500*****W',
      'C*{IND,FAM}*{35,38}***{23,29,32}*50*****W',
    ],
  },
  HUM: {
    plan: PLAN,
    benefits: [
      '1*FAM*30*HM*HMO EXAMPLE',
      'C*{IND,FAM}*30***{23,29}*0*****Y',
      'G*{IND,FAM}*30***{23,29}*4500*****Y',
      'B*IND*{98,UC,86,88,33,PT,AL,MH}***27*10*****Y',
      'A*IND*{48,50,12,62}*****.2****Y',
    ],
  },
  ILMSA: {
    plan: 'DTP*291*D8*20200101',
    benefits: ['1**{30,88}*MC*STATE PLAN EXAMPLE', 'B**{98,88,86}*MC**27*2', 'MC**30', 'L**30'],
  },
  ISCAM: {
    plan: 'DTP*102*D8*20200101~DTP*291*D8*20200101',
    benefits: ['1**30', 'D**{30,88}~MSG*Ask the payer for details', `W${CONTACT}`],
  },
  MEDX: {
    ...NUMBERED['000067'],
    payer: ['SANDBOX MEDICARE EXTRA', 'MEDX'],
    benefits: [...(NUMBERED['000067']?.benefits ?? []), 'D**AL~MSG*One pair of glasses', 'A*IND*12*MB****.2'],
  },
  MMSI: { plan: PLAN, benefits: ['1*FAM*30*C1*SHARED EXAMPLE', ...COST_SHARES, 'I**35'] },
  TRICE: { benefits: [`U**30${CONTACT}`] },
  TX: {
    plan: 'DTP*291*D8*20200101',
    benefits: [
      '1**{30,88,MH}*MC*STATE PLAN EXAMPLE',
      'B**{98,88,86}*MC**27*0',
      'F**{35,AL}*MC**23***VS*2',
      'MC**30',
      'L**30',
    ],
  },
  TXBCBS: {
    plan: PLAN,
    benefits: [
      '1*FAM*30*PR*BLUE EXAMPLE OF TEXAS',
      ...COST_SHARES,
      'B*IND*{98,UC,86,33,AL,MH,PT}***27*{35}*****{Y,N}',
      'A*IND*{48,50,4,5,62,12}*****{.2}****{Y,N}',
      'I**{35,83}',
    ],
  },
  UHC: {
    plan: PLAN,
    benefits: [
      '1*IND*{30,88,48,50,98,UC,86}*HN*ADVANTAGE EXAMPLE',
      'C*{IND,FAM}*30***{23,29,24}*0*****{Y,N}',
      'C*IND*88***{23,29}*100*****Y',
      'G*IND*30***{23,29,24}*3900*****{Y,N}',
      'J**30',
      'L**30',
      'A*IND*{48,50,12,62,76,78,42}*****{.2}****N',
      'B*IND*{98,UC,86,88,33,PT,AL}***27*20*****Y',
      `U**MH${CONTACT}`,
      'X**48',
    ],
  },
};

/** Loop in which each rejection usually occurs: the provider's, the payer's, otherwise the subscriber's. */
function usualLoop(code: string): '2100A' | '2100B' | '2100C' {
  if (['42', '79', '80', 'T4', '04', '41'].includes(code)) return '2100A';
  return /^(4[3-9]|5[01]|97)$/.test(code) ? '2100B' : '2100C';
}

/**
 * IDs of the sandbox's own, because the vendor's for these cases are unknown: `SBXAAA75` is rejected with AAA 75 (any
 * code of the list), `SBXAAA42P` with follow-up P instead of the usual one, `SBXPERCENT` shows every odd form of a
 * percentage.
 */
function own(id: string): CannedEligibility | undefined {
  if (id === 'SBXPERCENT')
    return { plan: PLAN, benefits: ['1**30', 'A*IND*30*****{0,0.00,.1,.2,0.3,.9,1,20,33,100}****Y'] };
  const [, code = '', followUp] = /^SBXAAA([0-9A-Z]{2})([CNPRSWXY])?$/.exec(id) ?? [];
  if (!REJECTION.has(code)) return undefined;
  return { reject: [usualLoop(code), code, followUp ?? (code === '42' || code === '80' ? 'R' : 'C')] };
}

/** Returns the response for a payer ID; unknown IDs get the fallback. */
export function cannedEligibility(tradingPartnerServiceId: string): CannedEligibility {
  return (
    NUMBERED[tradingPartnerServiceId] ??
    NAMED[tradingPartnerServiceId] ??
    own(tradingPartnerServiceId) ??
    FALLBACK
  );
}
