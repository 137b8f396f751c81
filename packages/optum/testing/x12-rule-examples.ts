import type { ClaimKind } from '../src/medical-network/claims/rules/rule.js';

/** A change to the segments of a valid claim in X12: whole segments by their beginnings, with replacements. */
export type SegmentChange = readonly (readonly [begin: string, ...segments: readonly string[]])[];

/** Examples that break a rule in X12, with the location of the issue, and similar valid ones. */
export interface X12RuleExample {
  /** Kind of claim; professional by default. */
  readonly kind?: ClaimKind;
  /** Changes that break the rule, by loop and element. */
  readonly fails: readonly (readonly [place: string, change: SegmentChange])[];
  /** Changes that pass. */
  readonly passes: readonly SegmentChange[];
}

const SECOND_LINE = ['SV1*HC:87880*25*UN*1***1', 'DTP*472*D8*20260302'];

/** Segments of a valid claim by kind: charges 75.05 and 25. */
const CLAIMS: Readonly<Record<ClaimKind, readonly string[]>> = {
  professional: [
    'CLM*A1*100.05***11:B:1*Y*A*Y*Y',
    'HI*ABK:J069*ABF:R0981',
    'LX*1',
    'SV1*HC:99213*75.05*UN*1***1:2',
    'DTP*472*RD8*20260301-20260331',
    'REF*6R*L1',
    'LX*2',
    ...SECOND_LINE,
    'REF*6R*L2',
  ],
  institutional: [
    'CLM*A1*100.05***13:A:1**A*Y*Y',
    'DTP*434*RD8*20260301-20260302',
    'DTP*435*DT*202603010830',
    'HI*ABK:J069',
    'HI*ABF:R0981*ABF:R05',
    'LX*1',
    'SV2*0450*HC:99283*75.05*UN*1',
    'DTP*472*D8*20260301',
    'LX*2',
    'SV2*0301*HC:87880*25*UN*1',
  ],
  dental: [
    'CLM*A1*100.05***11:B:1*Y*A*Y*Y',
    'DTP*472*D8*20260301',
    'LX*1',
    'SV3*AD:D0120*75.05****1',
    'REF*6R*L1',
    'LX*2',
    'SV3*AD:D0274*25****1',
    'REF*6R*L2',
  ],
};

/** Returns the changed segments of a valid 837 with one claim. */
export function changedSegments(change: SegmentChange, kind: ClaimKind = 'professional'): readonly string[] {
  const segments = [
    'NM1*41*2*CLINIC*****46*S1',
    'NM1*40*2*RECEIVER*****46*R1',
    'HL*1**20*1',
    'NM1*85*2*CLINIC*****XX*1760854442',
    'N3*12 SAMPLE RD',
    'N4*PORTLAND*OR*972010001',
    'REF*EI*987654321',
    'HL*2*1*22*1',
    'SBR*P********CI',
    'NM1*IL*1*SAMPLER*QUINN****MI*M1',
    'DMG*D8*19770709*F',
    'NM1*PR*2*PAYER*****PI*60054',
    'HL*3*2*23*0',
    'PAT*19',
    'NM1*QC*1*SAMPLER*ALEX',
    'N4*PORTLAND*OR*97201',
    'DMG*D8*20100709*M',
    ...CLAIMS[kind],
  ];
  return segments.flatMap((segment) => {
    const [, ...instead] = change.find(([begin]) => segment.startsWith(begin)) ?? ['', segment];
    return instead;
  });
}

const OTHER = [
  'SBR*P*18*******CI',
  'AMT*D*90',
  'NM1*IL*1*SAMPLER*QUINN****MI*M2',
  'NM1*PR*2*FIRST*****PI*11111',
];
function decided(paid: string, adjusted: string, first: string[], payer = '11111'): SegmentChange {
  return [
    ['HI*ABK:J069*ABF:R0981', 'HI*ABK:J069*ABF:R0981', ...OTHER],
    [
      'REF*6R*L1',
      'REF*6R*L1',
      `SVD*${payer}*${paid}*HC:99213**1`,
      `CAS*CO*45*${adjusted}`,
      ...first,
      'DTP*573*D8*20260310',
    ],
    ['REF*6R*L2', 'REF*6R*L2', 'SVD*11111*20*HC:87880**1', 'CAS*CO*45*3**253*2', 'DTP*573*D8*20260310'],
  ];
}
const BALANCED = decided('70', '5.05', []);

/** Examples of each rule of the form X12, by its ID. */
export const X12_RULE_EXAMPLES: Readonly<Record<string, readonly X12RuleExample[]>> = {
  'x12-characters': [
    {
      fails: [
        ['2010BA.NM103', [['NM1*IL', 'NM1*IL*1*MÜLLER*QUINN****MI*M1']]],
        ['2300.NTE02', [['HI*', 'NTE*ADD*naïve', 'HI*ABK:J069*ABF:R0981']]],
      ],
      passes: [[['NM1*IL', "NM1*IL*1*O'BRIEN-SMITH, JR.*QUINN****MI*M1"]]],
    },
  ],
  'npi-check-digit': [
    {
      fails: [
        ['2010AA.NM109', [['NM1*85', 'NM1*85*2*CLINIC*****XX*1760854443']]],
        ['2310.NM109', [['HI*', 'HI*ABK:J069*ABF:R0981', 'NM1*82*1*DOC*SAM****XX*123']]],
      ],
      passes: [[['HI*', 'HI*ABK:J069*ABF:R0981', 'NM1*82*1*DOC*SAM****XX*1942788757']]],
    },
  ],
  'calendar-days': [
    {
      fails: [
        ['2010CA.DMG02', [['DMG*D8*2010', 'DMG*D8*20100230*M']]],
        ['2400[1].DTP03', [['DTP*472*D8*20260302', 'DTP*472*D8*2026032']]],
        ['2300.DTP03', [['HI*', 'DTP*439*D8*20260231', 'HI*ABK:J069*ABF:R0981']]],
      ],
      passes: [[['HI*', 'DTP*439*D8*20240229', 'DTP*096*TM*0830', 'HI*ABK:J069*ABF:R0981']]],
    },
  ],
  'admission-date-and-hour': [
    {
      kind: 'institutional',
      fails: [['2300.DTP03', [['DTP*435', 'DTP*435*DT*202603012530']]]],
      passes: [[['DTP*435', 'DTP*435*D8*20260301']]],
    },
  ],
  'dates-in-order': [
    { fails: [['2400[0].DTP03', [['DTP*472*RD8', 'DTP*472*RD8*20260301-20260228']]]], passes: [[]] },
    {
      kind: 'institutional',
      fails: [['2300.DTP03', [['DTP*434', 'DTP*434*RD8*20260302-20260301']]]],
      passes: [[]],
    },
  ],
  'no-future-service': [
    {
      fails: [['2400[1].DTP03', [['DTP*472*D8*20260302', 'DTP*472*D8*20270302']]]],
      passes: [[['DTP*472*RD8', 'DTP*472*RD8*20260301-20270331']]],
    },
    { kind: 'dental', fails: [['2300.DTP03', [['DTP*472', 'DTP*472*D8*20270301']]]], passes: [[]] },
  ],
  'no-future-birth-or-death': [
    {
      fails: [['2010BA.DMG02', [['DMG*D8*1977', 'DMG*D8*20770709*F']]]],
      passes: [[['PAT*19', 'PAT*19****D8*20260228']]],
    },
  ],
  'service-after-birth': [
    {
      fails: [['2400[0].DTP03', [['DMG*D8*2010', 'DMG*D8*20260302*M']]]],
      passes: [[['DMG*D8*2010', 'DMG*D8*20260301*M']]],
    },
  ],
  'charge-form': [
    {
      fails: [['2400[1].SV102', [['SV1*HC:87880', 'SV1*HC:87880*25.001*UN*1***1']]]],
      passes: [[['SV1*HC:87880', 'SV1*HC:87880*25.00*UN*1***1']]],
    },
  ],
  'amount-form': [
    { fails: [['2430[0].SVD02', decided('70.001', '5.05', [])]], passes: [decided('070.00', '5.05', [])] },
  ],
  'charge-total': [
    { fails: [['2300.CLM02', [['SV1*HC:87880', 'SV1*HC:87880*24*UN*1***1']]]], passes: [[]] },
    {
      kind: 'institutional',
      fails: [['2300.CLM02', [['CLM*', 'CLM*A1*100.06***13:A:1**A*Y*Y']]]],
      passes: [[]],
    },
    { kind: 'dental', fails: [['2300.CLM02', [['CLM*', 'CLM*A1*100***11:B:1*Y*A*Y*Y']]]], passes: [[]] },
  ],
  'patient-control-number-length': [
    {
      fails: [['2300.CLM01', [['CLM*', `CLM*${'A'.repeat(21)}*100.05***11:B:1*Y*A*Y*Y`]]]],
      passes: [[['CLM*', `CLM*${'A'.repeat(20)}*100.05***11:B:1*Y*A*Y*Y`]]],
    },
  ],
  'line-control-number': [
    {
      fails: [
        ['2400[1].REF02', [['REF*6R*L2', 'REF*6R*L1']]],
        ['2400[0].REF02', [['REF*6R*L1', `REF*6R*${'L'.repeat(31)}`]]],
      ],
      passes: [[['REF*6R*L2']]],
    },
    { kind: 'dental', fails: [['2400[1].REF02', [['REF*6R*L2', 'REF*6R*L1']]]], passes: [[]] },
  ],
  'corrected-claim-number': [
    {
      fails: ['7', '8'].map((code) => ['2300', [['CLM*', `CLM*A1*100.05***11:B:${code}*Y*A*Y*Y`]]] as const),
      passes: [
        [['CLM*', 'CLM*A1*100.05***11:B:7*Y*A*Y*Y', 'REF*F8*PAYER-61']],
        [['CLM*', 'CLM*A1*100.05***11:B:6*Y*A*Y*Y']],
      ],
    },
    {
      kind: 'institutional',
      fails: [['2300', [['CLM*', 'CLM*A1*100.05***13:A:7**A*Y*Y']]]],
      passes: [[['CLM*', 'CLM*A1*100.05***13:A:8**A*Y*Y', 'REF*F8*PAYER-62']]],
    },
  ],
  'line-count': [
    {
      fails: [['2300', [['LX*'], ['SV1*'], ['DTP*472'], ['REF*6R']]]],
      passes: [
        [
          ['CLM*', 'CLM*A1*0***11:B:1*Y*A*Y*Y'],
          ['SV1*', 'SV1*HC:99213*0*UN*1***1'],
        ],
      ],
    },
  ],
  'diagnosis-without-dot': [{ fails: [['2300.HI01', [['HI*', 'HI*ABK:J06.9*ABF:R0981']]]], passes: [[]] }],
  'principal-diagnosis-first': [{ fails: [['2300.HI01', [['HI*', 'HI*ABF:R0981*ABK:J069']]]], passes: [[]] }],
  'one-principal-diagnosis': [
    { fails: [['2300.HI02', [['HI*', 'HI*ABK:J069*ABK:R0981']]]], passes: [[]] },
    {
      kind: 'institutional',
      fails: [
        ['2300.HI01', [['HI*ABF', 'HI*ABK:R05', 'HI*ABF:R0981']]],
        ['2300.HI02', [['HI*ABK', 'HI*ABK:J069*BK:4659']]],
      ],
      passes: [[['HI*ABK', 'HI*ABK:J069', 'HI*ABJ:J069', 'HI*APR:R05']]],
    },
  ],
  'diagnosis-once': [
    { fails: [['2300.HI02', [['HI*', 'HI*ABK:J069*ABF:J069']]]], passes: [[]] },
    {
      kind: 'institutional',
      fails: [['2300.HI02', [['HI*ABF', 'HI*ABF:R0981*ABF:R0981']]]],
      passes: [[['HI*ABK', 'HI*ABK:J069', 'HI*ABJ:J069']]],
    },
  ],
  'diagnosis-count': [
    {
      fails: [
        [
          '2300',
          [
            [
              'HI*',
              `HI*ABK:J069*${Array.from({ length: 12 }, (_, index) => `ABF:R${100 + index}`).join('*')}`,
            ],
          ],
        ],
      ],
      passes: [
        [['HI*', `HI*ABK:J069*${Array.from({ length: 11 }, (_, index) => `ABF:R${100 + index}`).join('*')}`]],
      ],
    },
  ],
  'diagnosis-pointers': [
    { fails: [['2400[0].SV107-2', [['SV1*HC:99213', 'SV1*HC:99213*75.05*UN*1***1:3']]]], passes: [[]] },
  ],
  'provider-zip': [
    {
      fails: [
        ['2010AA.N403', [['N4*PORTLAND*OR*972010001', 'N4*PORTLAND*OR*97201']]],
        [
          '2310.N403',
          [['HI*', 'HI*ABK:J069*ABF:R0981', 'NM1*77*2*HOSPITAL', 'N3*1 A ST', 'N4*PORTLAND*OR*97201']],
        ],
      ],
      passes: [[['N4*PORTLAND*OR*972010001', 'N4*TORONTO*ON*M5V 2T6*CA']]],
    },
  ],
  'zip-form': [{ fails: [['2010CA.N403', [['N4*PORTLAND*OR*97201', 'N4*PORTLAND*OR*9720']]]], passes: [[]] }],
  'state-code': [
    {
      fails: [['2010AA.N402', [['N4*PORTLAND*OR*972010001', 'N4*PORTLAND*ZZ*972010001']]]],
      passes: [[['N4*PORTLAND*OR*972010001', 'N4*SAN JUAN*PR*009010001']]],
    },
  ],
  'tax-id-form': [
    {
      fails: [['2010AA.REF02', [['REF*EI', 'REF*EI*98-7654321']]]],
      passes: [[['REF*EI', 'REF*SY*987654321']]],
    },
  ],
  'billing-street': [
    {
      fails: ['PO BOX 7', 'POB 7'].map((box) => ['2010AA.N301', [['N3*12', `N3*${box}`]]] as const),
      passes: [[['REF*EI', 'REF*EI*987654321', 'NM1*87*2', 'N3*PO BOX 7', 'N4*PORTLAND*OR*97201']]],
    },
  ],
  'national-drug-code': [
    {
      fails: [['2410[0].LIN03', [['REF*6R*L1', 'REF*6R*L1', 'LIN**N4*1234-5678-90']]]],
      passes: [[['REF*6R*L1', 'REF*6R*L1', 'LIN**N4*12345678901']]],
    },
  ],
  'place-of-service': [
    {
      fails: [['2300.CLM05-1', [['CLM*', 'CLM*A1*100.05***1:B:1*Y*A*Y*Y']]]],
      passes: [[['SV1*HC:87880', 'SV1*HC:87880*25*UN*1*12**1']]],
    },
  ],
  'known-other-payer': [
    { fails: [['2430[0].SVD01', decided('70', '5.05', [], '99999')]], passes: [BALANCED] },
  ],
  'line-balance': [
    {
      fails: [['2400[0]', decided('70', '5', [])]],
      passes: [BALANCED, decided('60', '5', ['SVD*11111*10*HC:99214**1', 'CAS*CO*45*.05'])],
    },
  ],
  'payer-balance': [
    {
      fails: [['2320[0].AMT02', decided('71', '4.05', [])]],
      passes: [BALANCED, [['HI*', 'HI*ABK:J069*ABF:R0981', ...OTHER]]],
    },
  ],
};
