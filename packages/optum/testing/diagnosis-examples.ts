import { DIAGNOSES, INFO, LINES, type RuleExample } from './rule-example.js';

function diagnosis(diagnosisTypeCode: string, diagnosisCode: string) {
  return {
    diagnosisTypeCode,
    diagnosisCode,
  };
}
function other(qualifierCode: string, otherDiagnosisCode: string) {
  return { qualifierCode, otherDiagnosisCode };
}

/** Examples of the rules about diagnoses and their pointers, by the ID of the rule. */
export const DIAGNOSIS_EXAMPLES: Readonly<Record<string, readonly RuleExample[]>> = {
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
};

function pointersPath(index: number, form: '.' | '[' = '['): string {
  const at = form === '.' ? `.${index}` : `[${index}]`;
  return `${LINES}${at}.professionalService.compositeDiagnosisCodePointers.diagnosisCodePointers`;
}
