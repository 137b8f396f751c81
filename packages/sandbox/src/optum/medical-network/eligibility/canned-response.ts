/**
 * One response of the sandbox, written as the segments of its 271 so that JSON and X12 have the same content. Lists in
 * braces are expanded, one row each (see `expand`).
 */
export interface CannedEligibility {
  /** Payer's name and ID; by default `Unknown` and the requested ID. An empty ID sends none. */
  readonly payer?: readonly [name: string, id?: string];
  /** A rejection: loop, AAA03 code, AAA04 follow-up code. */
  readonly reject?: readonly [
    loop: '2000A' | '2100A' | '2100B' | '2100C' | '2100D',
    code: string,
    followUp: string,
  ];
  /** Separators of elements and segments, if not `*` and `~`. */
  readonly delimiters?: readonly [element: string, terminator: string];
  /** Segments of the patient's plan: REF, DTP, INS and the like. */
  readonly plan?: string;
  /** Segments that name the dependent, when the patient is one. */
  readonly dependent?: string;
  /** Entries: an EB segment without its `EB*`, then the segments that belong to it, separated by `~`. */
  readonly benefits?: readonly string[];
}

const DEPENDENT = 'NM1*03*1*DOEONE*JANEONE~DMG*D8*20000101*F~INS*N*19';
const PAYER_LOOP =
  '~LS*2120~NM1*PR*2*SANDBOX HEALTH PLAN~N3*100 EXAMPLE ROAD~N4*EXAMPLETON*TN*372030000~LE*2120';
const OTHER_PAYER = '~LS*2120~NM1*SEP*2*MEDICARE*****MI*SBX0000001~LE*2120';
const BEDROCK = [
  '1**30**BEDROCK PLAN~REF*18*SBX18~REF*FO*SBXFO~REF*N6*SBXN6~DTP*291*D8*20200101',
  '1**{88,90,89,54}',
];
const INACTIVE: CannedEligibility = {
  plan: 'DTP*291*RD8*20190101-20191231~DTP*472*D8*20200115~DTP*356*D8*20190101',
  benefits: [`W${PAYER_LOOP}`, '6**30**CLOSED PLAN'],
};
const MEDA: CannedEligibility = {
  payer: ['SANDBOX MEDICARE ADVANTAGE', 'MEDA'],
  plan: 'DTP*307*D8*20200101',
  benefits: [
    'I**54',
    '1*IND*30*MA*MEDICARE PART A~DTP*291*D8*20100101',
    '1*IND*30*MB*MEDICARE PART B~DTP*291*D8*20100101',
    '1**{88}**PART D EXAMPLE',
    'C*IND*30*{MA,MB}**{23,29}*240',
    'C*IND*{42,45}***26*0',
    'B*IND*{33,98,UC,AL}***27*40*****Y',
    'B*IND*48*MA**7*{371,742}',
    'B*IND*AG*MA**7*185.5',
    'B*IND*86***27*90*****W',
    'K*IND*48*MA**{32,33}***LA*60',
    'K*IND*AG*MA**29***DY*100',
    'A*IND*30*MB****.2',
    'D**68~MSG*Preventive care is covered',
    'F*IND*{42,PT,AD,AF,BG,76}***23***VS*20',
    'E**83',
    `R*IND*30*C1**${OTHER_PAYER}`,
  ],
};
const FALLBACK_DATES = 'RD8*20200801-20200831';

/** Response for every payer ID that is not in the table. */
export const FALLBACK: CannedEligibility = {
  plan: `REF*SY*111111111~DTP*291*${FALLBACK_DATES}`,
  benefits: [
    `1*IND*30*QM*QMB~DTP*292*${FALLBACK_DATES}`,
    `R*IND*30*MA*MEDICARE PART A~DTP*291*${FALLBACK_DATES}`,
    `R*IND*30*MB*MEDICARE PART B~DTP*291*${FALLBACK_DATES}`,
  ],
};

/** Responses of the test payers without names, by `tradingPartnerServiceId`; number and kinds of entries are the vendor's. */
export const NUMBERED: Readonly<Record<string, CannedEligibility>> = {
  '00001': { plan: 'REF*1L*0000000000~DTP*291*D8*20200101~INS*Y*18*001*25', benefits: BEDROCK },
  '00003': {
    plan: 'REF*1L*0000000000~DTP*291*D8*20200101',
    benefits: [
      `1**${Array.from({ length: 99 }, () => '30').join('^')}**BEDROCK PLAN~MSG*${'A long remark of the payer. '.repeat(60)}`,
      '1**88',
      'B**{98,88}***27*15',
    ],
  },
  '00004': { reject: ['2100B', '50', 'N'] },
  '00005': {
    plan: 'REF*EO*SBXEO~DTP*291*D8*20200101',
    delimiters: ['\u001d', '\u001e'],
    benefits: ['1**30'],
  },
  '00006': { reject: ['2000A', '42', 'R'] },
  '00007': { plan: 'REF*1L*0000000000~DTP*291*D8*20200101~HI*BK:8901*BF:87200', benefits: BEDROCK },
  '00009': { plan: 'REF*1L*0000000001~DTP*291*D8*20200101', dependent: DEPENDENT, benefits: BEDROCK },
  '00036': {
    plan: 'DTP*291*D8*20200101',
    benefits: [
      '1*IND*30*MC*FULL MEDICAID EXAMPLE',
      'C*IND*30*MC**{23,29}*0',
      'MC**30*HM*MANAGED CARE EXAMPLE~LS*2120~NM1*X3*2*SANDBOX CARE PLAN~PER*IC**TE*0000000000~LE*2120',
      'F*IND*{35,AL,42,PT,33}*MC**23***VS*12',
      'A*IND*30*MC****0',
      'B*IND*{88,98,50,86,AL}*MC**27*0',
    ],
  },
  '000039': {
    plan: 'REF*6P*SBXGROUP*SANDBOX GROUP~DTP*346*D8*20200101',
    benefits: [
      '1*FAM*30*PR*GHI PPO',
      'A*IND*{48,50,98}*****{.1,.3}****Y',
      'A*IND*{48,50,98}*****.4****N',
      'B*IND*{33,98,UC,86,88,AL,MH}***27*30*****Y',
      'C*{IND,FAM}*30***{23,29}*200*****{Y,N}',
      'I**{35,54}',
      'P~MSG*This response is not a promise of payment',
    ],
  },
  '000040': {
    plan: 'REF*6P*SBXGROUP*SANDBOX GROUP~DTP*291*D8*20200101~DTP*346*D8*20200101~DTP*357*D8*20991231',
    benefits: ['1', '1**30*HM*OPEN ACCESS HMO EXAMPLE', 'I**35'],
  },
  '000041': INACTIVE,
  '000042': {
    benefits: [
      '1**30*MC*MEDICAL ASSISTANCE EXAMPLE',
      'B**88***27*1',
      'MC**{30,MH}~LS*2120~NM1*P3*1*CARE*EXAMPLE~LE*2120',
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17].map(
        (number) => `R**30*OT*OTHER PAYER ${number}~LS*2120~NM1*PR*2*OTHER PAYER ${number}~LE*2120`,
      ),
    ],
  },
  '000043': INACTIVE,
  '000044': {
    plan: 'REF*6P*SBXGROUP~DTP*346*D8*20200101',
    benefits: [
      '1*FAM*30*PR*HIGH LIMIT PLAN',
      'G*{IND,FAM}*30***{23,29}*8700*****{Y,N}',
      'B*IND*{98,UC,86,33}***27*45*****{Y,N}',
      'A*IND*{48,50,4,5}*****.2****{Y,N}',
    ],
  },
  '000045': {
    plan: 'REF*18*SBXPLAN~REF*6P*SBXGROUP*SANDBOX GROUP~DTP*346*D8*20200101~DTP*472*D8*20200601~DTP*356*D8*20180501',
    benefits: [
      'L*EMP*30*PS~MSG*No primary care provider has to be chosen',
      `W${PAYER_LOOP}`,
      `R~DTP*290*D8*20190701${OTHER_PAYER}`,
      '1*EMP*30*PS*CHOICE EXAMPLE',
      '1**1^33^47^48^50^86^98^UC^AL^MH**OPEN CHOICE EXAMPLE',
      'C*IND*30***23*500*****{Y,N}~MSG*Counts toward the out-of-pocket limit',
      'C*IND*30***29*0*****{Y,N}',
      'G*IND*30****5000*****{Y,N}',
      'G*IND*30***29*2856.74*****{Y,N}',
      'F*EMP*30*********W~MSG*Some services need prior approval',
      'F*IND*{33,PT,AD,AF,42,AG,BG,AL,MH}***23***VS*25**W',
      'A*IND*{48,50,4,5,62,76,78}*****.1****Y',
      'A*IND*{48,50,4,5,62,76,78}*****20****N',
      'B*IND*{98,UC,86,33,BY,BZ,A4,A6,MH,PT,AD,AF}***27*25*****{Y,N}',
      'B*IND*88***34*10*****Y',
      'I**{35,83}',
    ],
  },
  '000046': {
    plan: 'REF*6P*SBXGROUP*SANDBOX WORKERS~REF*EJ*SBXEJ~DTP*291*D8*20200101',
    dependent: DEPENDENT,
    benefits: [
      '1**30*PR*SHARED EXAMPLE PPO',
      'P~MSG*This response is not a promise of payment',
      `W${PAYER_LOOP}`,
      'C*{IND,FAM}*30***{23,29}*750*****Y',
      'C*{IND,FAM}*30***23*1500*****N',
      'G*{IND,FAM}*30***{23,29}*4000*****Y',
      'A*IND*{33,48,50,86,98,AL,MH}*****0.00****W',
      'I**{35,83}',
    ],
  },
  '000047': {
    plan: 'REF*6P*SBXGROUP~DTP*346*D8*20200101',
    benefits: [
      '1*FAM*30*PR*OPEN CHOICE EXAMPLE',
      'C*{IND,FAM}*30***{23,29}*1000*****{Y,N}',
      'G*{IND,FAM}*30***{23,29}*6000*****{Y,N}',
      'B*IND*{98,UC,86,33,A4,AL,MH,PT}***27*35*****Y',
      'A*IND*{98,UC,86,33,A4,AL,MH,PT}*****.4****N',
      'A*IND*{48,50,4,5,62,76,78,12}*****.2****{Y,W}',
      'F*IND*{33,PT,AD,AF,42,AG,BG,45,69,54,83}***23***VS*30**W',
    ],
  },
  '000048': {
    plan: 'REF*18*SBXPLAN~REF*6P*SBXGROUP*SANDBOX GROUP~DTP*346*D8*20200101~DTP*356*D8*20200101',
    dependent: DEPENDENT,
    benefits: [
      `W${PAYER_LOOP}`,
      '1*FAM*35*PR*PPO DENTAL 2000',
      'C*{IND,FAM}*35***{23,29}*50*****W',
      'A*IND*{41,25,38}*****{.2}****Y',
      'F*IND*{23,24,25}***{23,29,32}*2000*****W',
      'F*IND*{41,38,36}***{21,22}***P6*2**W',
      'I**40',
      'D**35~MSG*Two cleanings in a year',
    ],
  },
  '000049': {
    plan: 'REF*6P*SBXGROUP~DTP*346*D8*20200101',
    benefits: [
      '1*FAM*30*C1*CHOICE PLUS',
      '1**{88}',
      'C*{IND,FAM}*30***{23,29,24}*600*****{Y,N}',
      'C*IND*88***{23,29}*100*****Y',
      'G*{IND,FAM}*30***{23,29,24}*3600*****{Y,N}',
      'F*IND*{33,PT,42}***23***VS*20',
      'A*IND*{48,50,62}*****.3****N',
      'B*IND*{98,UC,86,88}***27*20*****Y',
      'X**48~MSG*Ask for the list of facilities',
    ],
  },
  '000050': {
    plan: 'REF*6P*SBXGROUP~REF*EJ*SBXEJ~DTP*291*D8*20200101',
    benefits: [
      '1**30**BASIC',
      `W${PAYER_LOOP}`,
      'P~MSG*This response is not a promise of payment',
      'G*{IND,FAM}*30***23*2500*****Y',
      'B*IND*{98,UC,86}***27*20*****Y',
      'A*IND*48*****.5****N',
      'I**35',
    ],
  },
  '000051': {
    plan: 'REF*6P*SBXGROUP~DTP*346*D8*20200101',
    dependent: DEPENDENT,
    benefits: [
      '1*FAM*30*PR*THREE COPAYS PLAN',
      'B*IND*{33,98,UC}***27*{20,40}*****Y',
      'C*{IND,FAM}*30***{23,29}*300*****{Y,N}',
      'G*{IND,FAM}*30***{23,29}*3000*****{Y,N}',
      'A*IND*{48,50,86,88,A4,MH,AL,PT}*****{.1,.4}****W',
      'I**35',
    ],
  },
  '000052': {
    plan: 'REF*6P*SBXGROUP~DTP*346*D8*20200101',
    benefits: [
      '1*IND*{30,88,48,50}',
      'G*{IND,FAM}*30***{23,29,24}*3200*****Y',
      'C*{IND,FAM}*30***{23,29,24}*800*****Y',
      'C*IND*88***{23,29,24}*50*****Y',
      'L**30~LS*2120~NM1*P3*1*CARE*EXAMPLE~LE*2120',
      'A*IND*{48,50,62}*****.2****Y',
      'B*IND*{98,UC,86}***27*30*****Y',
      'F*IND*33***23***VS*24',
      'N**BH',
      'X**48',
    ],
  },
  '000053': {
    plan: 'REF*1L*SBX1L~REF*EA*SBXEA~REF*EJ*SBXEJ~DTP*636*D8*20200914',
    benefits: [
      '1**88^47^35^98^33^50^MH^30^48^AL^1^UC^86**STATE PLAN EXAMPLE~REF*18*SBX18~DTP*346*D8*20180301~LS*2120~NM1*P3*1*CARE*EXAMPLE~LE*2120',
      '1**MH**BEHAVIORAL PLAN EXAMPLE~REF*6P*SBXGROUP~DTP*356*D8*20190101',
    ],
  },
  '000054': {
    plan: 'REF*6P*SBXGROUP*SANDBOX GROUP~REF*HJ*SBXHJ~DTP*291*D8*20200101',
    benefits: [
      '1*FAM*{30,88,MH}*PR*CONTRACT YEAR PPO',
      'P~MSG*This response is not a promise of payment',
      'C*{IND,FAM}*30***{25,29}*1250*****{Y,N,W}',
      'C*IND*88***25*100',
      'G*{IND,FAM}*30***{25,29}*5000*****{Y,N,W}',
      'G*IND*88***25*2000',
      'B*IND*{98,UC,86,33,AL,MH,PT}***27*{25,50}*****Y',
      'A*IND*{48,50,4,5,62,76,78,12,42}*****{.1,.2,.5}****W',
      'F*IND*{33,PT,AD,AF,42,AG,BG,AL}***25***VS*30',
      'I**{35,83,54}',
    ],
  },
  '000055': {
    plan: 'REF*6P*SBXGROUP*SANDBOX MEDICARE~DTP*291*D8*20200914~DTP*346*D8*20200101~DTP*357*D8*20991231',
    benefits: [
      '1**30**MEDICARE CHOICE EXAMPLE',
      '1**{1,48}',
      '1**35**SEE THE SCHEDULE',
      'G*IND*30**LIMIT IN NETWORK*23*5000**99*155**Y',
      'G*IND*30**LIMIT IN NETWORK*29*4845*****Y',
      'B**{98,88,UC,86,33,AL,MH,PT,48,50}***27*{0,10,35,70}*****Y',
      'C*IND*{98,88,UC,86,33,AL,MH,PT,48,50}***23*{0,25}*****{Y,N}',
      'C*IND*30***{23,29,24}*0*****Y',
      'A**{88,12,78}*****33****Y',
    ],
  },
  '000056': {
    plan: 'DTP*291*D8*20200101',
    benefits: [
      '1**30*MC*MEDICAID MANAGED CARE EXAMPLE',
      '1**1]AL]XX*MC',
      '1**GE*WA',
      'MC**30*HM~LS*2120~NM1*X3*2*SANDBOX CARE PLAN~LE*2120',
      'B**{1,33,35,47,48,50,54,76,82,86,88,98,99,A0,A3,AL}*MC**27*{0,2}*****{U,X}',
      'A**{33,47,48,50,86,98,AL,MH,UC,PT,AD,AF,12,18,42,45,69,73,78,80}*MC****0',
      'F**{35,AL,42,PT,33,12,18,AD,AF,83,54}*MC**23***VS*12',
    ],
  },
  '000067': MEDA,
  '000068': MEDA,
  '000069': {
    payer: ['SANDBOX BLUE PPO', 'BCVAC'],
    reject: ['2100A', '42', 'R'],
    plan: 'REF*TJ*000000000~DTP*291*D8*20200130',
    dependent: 'NM1*03*1*DOEONE*JANEONE*H~DMG*D8*19800101*F~INS*N*01',
    benefits: ['V~MSG*The payer could not process this'],
  },
  '000070': {
    benefits: ['U**{30,35,88,AL,MH,UC}~LS*2120~NM1*PR*2*SANDBOX CONTACT~PER*IC**TE*0000000000~LE*2120'],
  },
  '000074': {
    payer: ['SANDBOX STATE MEDICAID', '752548221'],
    plan: 'DTP*307*D8*20200101~DTP*346*D8*20200101',
    benefits: ['1**30*MC*HUSKY D', '1**88*MC', 'C*IND*30*MC**23*0', 'B*IND*98*MC**27*0', 'A*IND*30*MC****0'],
  },
  '000081': {
    payer: ['SANDBOX WELL PLAN', 'WCHP'],
    plan: 'DTP*291*D8*20200101~DTP*356*D8*20200101',
    benefits: [
      '1**30*HM*ESSENTIAL HMO EXAMPLE',
      'B*IND*{98,UC,86,33,A4,A6,MH,PT,AD,AF,42,48,50,4,5,62,76,AL,BG,BH}***27*{0,25}*****Y',
      'A*IND*{12,18,78,73,45}*****{.2,20,1}****Y',
      'F*IND*{33,PT,AL,MH}***23***VS*30',
      'G*IND*30***23*6700*****Y',
    ],
  },
  '000082': {
    plan: 'REF*6P*SBXGROUP~DTP*346*D8*20200101',
    benefits: [
      '1*FAM*30*PR*BLUE EXAMPLE OF GEORGIA',
      'C*{IND,FAM}*30***{23,29}*1500*****{Y,N}',
      'G*{IND,FAM}*30***{23,29}*4500*****{Y,N}',
      'B*IND*{98,UC,86,33,AL,MH}***27*30*****Y',
      'A*IND*{48,50,4,5,62}*****{.2}****{Y,N}',
    ],
  },
  '000083': {
    plan: 'REF*6P*SBXGROUP*SANDBOX GROUP~DTP*346*D8*20200101~DTP*472*D8*20200601',
    benefits: [
      '1*IND*30*HN*PLAN 079 EXAMPLE',
      '1**88',
      'L**{30,88}',
      'F*IND*{33,42}***23***VS*12',
      'A*IND*{48,50,76}*****{.2,.3}****W',
      'B*IND*{98,UC,86,PT}***27*15*****Y',
      'G*{IND,FAM}*30***{23,29}*3400*****Y',
      'P~MSG*This response is not a promise of payment',
    ],
  },
};
