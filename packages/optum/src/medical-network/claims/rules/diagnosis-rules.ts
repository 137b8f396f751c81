import type { Issue } from '@payerkit/core';
import { everyField, preflightIssue } from '../../../internal/check/preflight.js';
import { type Fields, isObject, listOf, objectOf } from '../../../internal/wire/json.js';
import { wireText } from '../../../internal/wire/text.js';
import {
  BOTH,
  type ClaimRule,
  EVERY,
  JSON_AND_X12,
  LINES,
  OPTUM_CLAIMS,
  type RuleContext,
  serviceOf,
  textOf,
  X12_GUIDES,
} from './rule.js';

const PRINCIPAL = ['ABK', 'BK'];
const OTHER = ['ABF', 'BF'];
const MAX_POINTERS = 4;
const MAX_DIAGNOSES = 12;
const DIAGNOSES = 'claimInformation.healthCareCodeInformation';
const OTHERS = 'claimInformation.otherDiagnosisInformationList';
const DUPLICATES = 'https://www.stedi.com/changelog/claim-edit-duplicate-diagnosis-codes';

interface Diagnosis {
  readonly path: string;
  readonly code: string;
}

/** Rules about diagnoses and the pointers of lines to them. */
export const DIAGNOSIS_RULES: readonly ClaimRule[] = [
  {
    id: 'diagnosis-without-dot',
    field: '*diagnosisCode',
    rule: 'Diagnosis codes are written without the decimal point.',
    source: X12_GUIDES,
    basis: 'X12 guide',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: ({ claim }) =>
      everyField(claim, [
        (value, name, path) =>
          /diagnosisCode$/i.test(name) && typeof value === 'string' && value.includes('.')
            ? preflightIssue(path, 'must be written without the decimal point', 'Remove the decimal point.')
            : undefined,
      ]),
  },
  {
    id: 'principal-diagnosis-first',
    field: `${DIAGNOSES}[0].diagnosisTypeCode`,
    rule: 'The first diagnosis is the principal one (ABK or BK).',
    source: OPTUM_CLAIMS,
    basis: 'documented',
    transactions: ['professional'],
    forms: JSON_AND_X12,
    check: ({ information }) => {
      const type = textOf(listOf(information.healthCareCodeInformation)[0], 'diagnosisTypeCode');
      if (type === undefined || PRINCIPAL.includes(type)) return [];
      return [
        preflightIssue(
          `${DIAGNOSES}[0].diagnosisTypeCode`,
          'must be ABK or BK: the principal diagnosis comes first',
          'Put the principal diagnosis first.',
        ),
      ];
    },
  },
  {
    id: 'one-principal-diagnosis',
    field: `${DIAGNOSES}[].diagnosisTypeCode, ${OTHERS}[][].qualifierCode`,
    rule: 'A claim has one principal diagnosis (ABK or BK); the others have ABF or BF.',
    source: X12_GUIDES,
    basis: 'X12 guide',
    transactions: BOTH,
    forms: JSON_AND_X12,
    check: ({ information, kind }) =>
      furtherDiagnoses(information, kind).flatMap(([path, type]) =>
        PRINCIPAL.includes(type ?? '')
          ? [
              preflightIssue(
                path,
                'must not be ABK or BK: a claim has one principal diagnosis, the first',
                'Use ABF or BF for the other diagnoses.',
              ),
            ]
          : [],
      ),
  },
  {
    id: 'diagnosis-once',
    field: `${DIAGNOSES}[].diagnosisCode, principalDiagnosisCode, otherDiagnosisCode`,
    rule: 'Each principal or other diagnosis appears once on the claim. Admitting diagnoses, reasons for a visit and external causes may repeat them.',
    source: DUPLICATES,
    basis: 'X12 guide',
    transactions: EVERY,
    forms: JSON_AND_X12,
    check: (context) => {
      const seen = new Set<string>();
      return diagnosesOf(context).flatMap(({ path, code }) => {
        if (!seen.has(code)) {
          seen.add(code);
          return [];
        }
        return [
          preflightIssue(
            path,
            'must not repeat another diagnosis of the claim',
            'Remove the repeated diagnosis.',
          ),
        ];
      });
    },
  },
  {
    id: 'diagnosis-count',
    field: DIAGNOSES,
    rule: 'A professional claim has at most 12 diagnoses.',
    source: X12_GUIDES,
    basis: 'X12 guide',
    transactions: ['professional'],
    forms: JSON_AND_X12,
    check: ({ information }) =>
      listOf(information.healthCareCodeInformation).length <= MAX_DIAGNOSES
        ? []
        : [preflightIssue(DIAGNOSES, `must have at most ${MAX_DIAGNOSES} diagnoses`, 'Split the claim.')],
  },
  {
    id: 'diagnosis-pointers',
    field: `${LINES}[].professionalService.compositeDiagnosisCodePointers.diagnosisCodePointers`,
    rule: 'A line points to one to four diagnoses of the claim, counted from 1.',
    source: X12_GUIDES,
    basis: 'X12 guide',
    transactions: ['professional'],
    forms: JSON_AND_X12,
    check: ({ information, kind }) => {
      const count = listOf(information.healthCareCodeInformation).length;
      return listOf(information.serviceLines).flatMap((line, index) => {
        const [name, service] = serviceOf(line, kind);
        const path = `${LINES}[${index}].${name}.compositeDiagnosisCodePointers.diagnosisCodePointers`;
        return pointerIssues(
          listOf(objectOf(service.compositeDiagnosisCodePointers).diagnosisCodePointers),
          path,
          count,
        );
      });
    },
  },
];

/** Returns the diagnoses after the principal one: the path of the type, and the type. */
function furtherDiagnoses(
  information: Fields,
  kind: RuleContext['kind'],
): readonly (readonly [path: string, type: string | undefined])[] {
  if (kind === 'institutional')
    return nested(information.otherDiagnosisInformationList, OTHERS).map(([path, one]) => [
      `${path}.qualifierCode`,
      textOf(one, 'qualifierCode'),
    ]);
  return listOf(information.healthCareCodeInformation)
    .map(
      (one, index) => [`${DIAGNOSES}[${index}].diagnosisTypeCode`, textOf(one, 'diagnosisTypeCode')] as const,
    )
    .slice(1);
}

function pointerIssues(pointers: readonly unknown[], path: string, count: number): Issue[] {
  const tooMany =
    pointers.length > MAX_POINTERS
      ? [
          preflightIssue(
            path,
            `must have at most ${MAX_POINTERS} pointers`,
            'Point to the most important diagnoses.',
          ),
        ]
      : [];
  const wrong = pointers.flatMap((pointer, position) =>
    Number(pointer) >= 1 && Number(pointer) <= count
      ? []
      : [
          preflightIssue(
            `${path}[${position}]`,
            'must point to a diagnosis of the claim, counted from 1',
            'Point to an existing diagnosis.',
          ),
        ],
  );
  return [...tooMany, ...wrong];
}

/** Returns the principal and other diagnoses, wherever the kind of claim has them. */
function diagnosesOf({ information, kind }: RuleContext): readonly Diagnosis[] {
  if (kind !== 'institutional')
    return listOf(information.healthCareCodeInformation).flatMap((one, index) =>
      toDiagnosis(one, `${DIAGNOSES}[${index}]`, ['diagnosisTypeCode', 'diagnosisCode']),
    );
  const principal = toDiagnosis(information.principalDiagnosis, 'claimInformation.principalDiagnosis', [
    'qualifierCode',
    'principalDiagnosisCode',
  ]);
  const others = nested(information.otherDiagnosisInformationList, OTHERS);
  return [
    ...principal,
    ...others.flatMap(([path, one]) => toDiagnosis(one, path, ['qualifierCode', 'otherDiagnosisCode'])),
  ];
}

function toDiagnosis(one: unknown, path: string, [type, code]: readonly [string, string]): Diagnosis[] {
  const qualifier = textOf(one, type) ?? '';
  const value = wireText(objectOf(one)[code]);
  const isCounted = [...PRINCIPAL, ...OTHER, ''].includes(qualifier);
  if (value === undefined || !isCounted) return [];
  return [
    {
      path: `${path}.${code}`,
      code: value.replaceAll('.', '').toUpperCase(),
    },
  ];
}

/** Returns objects in a list, or in lists in a list, with their paths. */
function nested(value: unknown, path: string): readonly (readonly [string, Fields])[] {
  if (isObject(value)) return [[path, value]];
  return listOf(value).flatMap((one, index) => nested(one, `${path}[${index}]`));
}
