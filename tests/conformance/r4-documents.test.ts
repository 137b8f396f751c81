import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as mapping from '@payerkit/optum/mapping';
import {
  toAcknowledgementExplanations,
  toAcknowledgementResponses,
  toAuthorizationResponses,
  toClaim,
  toExplanationsOfBenefit,
  toPaymentReconciliations,
  toRemittanceExplanations,
} from '@payerkit/optum/mapping';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinRemittances } from '../../packages/optum/src/member/join-remittances.js';
import { readStoredRemittances } from '../../packages/optum/src/member/read-stored-remittances.js';
import { findings } from './r4-validators.js';

type Mapper = (wire: never) => { readonly resource: object } | readonly { readonly resource: object }[];

/** Maps, proves each resource, and says how many there were. */
function expectValid(wire: unknown, mappers: readonly Mapper[]): number {
  const resources = mappers.flatMap((map) => map(wire as never)).map(({ resource }) => resource);
  for (const resource of resources) expect(findings(resource)).toEqual([]);
  return resources.length;
}

const remittance: readonly Mapper[] = [
  (wire) => toRemittanceExplanations(wire),
  (wire) => toPaymentReconciliations(wire),
];
const acknowledgement: readonly Mapper[] = [
  (wire) => toAcknowledgementExplanations(wire),
  (wire) => toAcknowledgementResponses(wire),
];
const authorization: readonly Mapper[] = [(wire) => toAuthorizationResponses(wire)];
const claim: readonly Mapper[] = [(wire) => toClaim(wire)];

const shared = fileURLToPath(new URL('../../../shared/reference/optum/examples/', import.meta.url));

/** Bodies of one kind among the vendor's examples; none, said in a line, where those are not here. */
function examples(folder: string, kind: RegExp): { name: string; read: () => unknown }[] {
  if (!existsSync(shared + folder)) {
    console.log(`skipped: R4 of documents, because ../shared/reference/optum/examples/${folder} is not here`);
    return [];
  }
  return readdirSync(shared + folder)
    .filter((name) => kind.test(name))
    .map((name) => ({ name, read: () => JSON.parse(readFileSync(`${shared}${folder}/${name}`, 'utf8')) }));
}

test('every mapping function is held to both validators, here or in r4.test.ts', () => {
  const source = ['r4.test.ts', 'r4-documents.test.ts']
    .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
    .join('\n');
  const mappers = Object.keys(mapping).filter((name) => /^to[A-Z]/.test(name));
  expect(mappers.length).toBeGreaterThan(10);
  expect(mappers.filter((name) => !new RegExp(`\\b${name}\\(`).test(source))).toEqual([]);
});

describe.runIf(existsSync(shared))('documents of the vendor', () => {
  const remittances = examples('medical-network-claims-responses-and-reports-v2', /835.*response\.200/);
  const acknowledgements = examples('medical-network-claims-responses-and-reports-v2', /277.*response\.200/);
  const authorizations = examples('prior-authorization-v1', /response\.200/);
  const claims = [
    ...examples(
      'medical-network-professional-claims-v3',
      /^(processclaim|submission|validateclaim)\.request/,
    ),
    ...examples('medical-network-institutional-claims-v1', /^(processclaim|validateclaim).*\.request/),
  ];

  test.runIf(remittances.length > 0).each(remittances)('835 $name', ({ read }) => {
    expect(expectValid(read(), remittance)).toBeGreaterThan(1);
  });

  test.runIf(acknowledgements.length > 0).each(acknowledgements)('277 $name', ({ name, read }) => {
    const made = expectValid(read(), acknowledgement);
    // The payer of one could not respond; the statuses of another are placeholders.
    expect(made > 0).toBe(!/X3000000\.XX|schema-sample/.test(name));
  });

  test.runIf(authorizations.length > 0).each(authorizations)('278 $name', ({ name, read }) => {
    const made = expectValid(read(), authorization);
    // Those of X12 alone have nothing to map.
    if (/inquiry\.|submission\.|noa\./.test(name)) expect(made).toBe(1);
  });

  test.runIf(claims.length > 0).each(claims)('837 $name', ({ read }) => {
    expect(expectValid(read(), claim)).toBe(1);
  });
});

describe('documents that nobody has seen yet', () => {
  const text = fc.oneof(
    fc.constantFrom(
      '1',
      '0',
      '',
      ' ',
      'A1',
      '45',
      '20260131',
      '20261399',
      '12.50',
      '-3',
      '1e3',
      'HC',
      'a  b',
      ' x',
    ),
    fc.string({ maxLength: 6 }),
    fc.integer(),
    fc.constant(undefined),
    fc.constant(null),
  );
  const some = (names: string, more: Record<string, fc.Arbitrary<unknown>> = {}) =>
    fc.record(
      { ...Object.fromEntries(names.split(' ').map((name) => [name, text])), ...more },
      { requiredKeys: [] },
    );
  const few = (one: fc.Arbitrary<unknown>) => fc.oneof(fc.array(one, { maxLength: 3 }), text);
  const person = some('firstName lastName middleName organizationName npi memberId taxId');
  const adjustment = some(
    'adjustmentReasonCode1 adjustmentAmount1 adjustmentQuantity1 adjustmentReasonCode3 adjustmentAmount3',
    {
      claimAdjustmentGroupCode: fc.constantFrom('CO', 'PR', 'OA', 'PI', 'CR', '', ' z  z', undefined),
    },
  );
  const remark = some('claimPaymentRemarkCode1 claimPaymentRemarkCode2');
  const line = some('serviceDate serviceStartDate serviceEndDate', {
    servicePaymentInformation: some(
      'productOrServiceIDQualifier adjudicatedProcedureCode lineItemChargeAmount lineItemProviderPaymentAmount unitsOfServicePaidCount nationalUniformBillingCommitteeRevenueCode',
      { adjudicatedProcedureModifierCodes: few(text) },
    ),
    serviceAdjustments: few(adjustment),
    serviceSupplementalAmounts: some('allowedActual'),
    healthCareCheckRemarkCodes: few(some('remarkCode')),
  });
  const payment = some('claimStatementPeriodStart claimStatementPeriodEnd', {
    claimPaymentInfo: some(
      'patientControlNumber totalClaimChargeAmount claimPaymentAmount patientResponsibilityAmount payerClaimControlNumber',
      { claimStatusCode: fc.constantFrom('1', '4', '19', '22', '23', '25', '', ' 9  9', undefined) },
    ),
    patientName: person,
    subscriber: person,
    renderingProvider: person,
    outpatientAdjudication: remark,
    inpatientAdjudication: remark,
    claimAdjustments: few(adjustment),
    serviceLines: few(line),
  });
  const report = some('', {
    meta: some('traceId'),
    transactions: few(
      some('controlNumber productionDate', {
        paymentAndRemitReassociationDetails: some('checkOrEFTTraceNumber'),
        financialInformation: some('totalActualProviderPaymentAmount checkIssueOrEFTEffectiveDate'),
        payer: some('name payerIdentificationNumber'),
        payee: some('name npi federalTaxPayersIdentificationNumber'),
        detailInfo: few(some('', { paymentInfo: few(payment) })),
        providerAdjustments: few(
          some('providerIdentifier', {
            adjustments: few(
              some('adjustmentReasonCode providerAdjustmentIdentifier providerAdjustmentAmount'),
            ),
          }),
        ),
      }),
    ),
  });

  const codes = some('statusCode entityIdentifierCode', {
    healthCareClaimStatusCategoryCode: fc.constantFrom(
      'A2',
      'A4',
      'A7',
      'D0',
      'F1',
      'F2',
      'P1',
      'R3',
      ' z  z',
      '',
    ),
  });
  const serviceLine = some('beginServiceLineDate endServiceLineDate serviceLineDate', {
    service: some('serviceIdQualifierCode procedureCode chargeAmount amountPaid submittedUnits revenueCode', {
      procedureModifiers: few(text),
    }),
    serviceClaimStatuses: few(some('effectiveDate', { serviceStatuses: few(codes) })),
  });
  const told = some('', {
    claimStatus: some(
      'referencedTransactionTraceNumber patientAccountNumber tradingPartnerClaimNumber clearinghouseTraceNumber claimServiceBeginDate claimServiceEndDate',
      {
        informationClaimStatuses: few(
          some(
            'statusInformationEffectiveDate totalClaimChargeAmount claimPaymentAmount adjudicatedFinalizedDate remittanceDate remittanceTraceNumber message',
            { informationStatuses: fc.array(codes, { minLength: 1, maxLength: 3 }) },
          ),
        ),
      },
    ),
    serviceLines: few(serviceLine),
  });
  const levels = fc
    .tuple(fc.array(told, { minLength: 1, maxLength: 3 }), person, person, person, some('traceId'), text)
    .map(([claims, subscriber, dependent, serviceProvider, meta, date]) => ({
      meta,
      transactions: [
        {
          transactionSetCreationDate: date,
          payers: [
            {
              organizationName: date,
              claimStatusTransactions: [
                {
                  claimStatusDetails: [
                    { serviceProvider, patientClaimStatusDetails: [{ subscriber, dependent, claims }] },
                  ],
                },
              ],
            },
          ],
        },
      ],
    }));

  // One person, few numbers and days: so that what a payer says and what reports say meets in every way.
  const oneOf = (...values: (string | undefined)[]) => fc.constantFrom(...values);
  const pair = {
    number: oneOf('C1', 'C2', undefined),
    account: oneOf('A1', 'A2', undefined),
    day: oneOf('20240201', '20240301', ''),
    charge: oneOf('100', '50', '-100', 'x'),
  };
  const answered = fc
    .record({ ...pair, paid: oneOf('80', '0', undefined), category: oneOf('F1', 'F2', 'P1', 'A7', 'A4') })
    .map(({ number, account, day, charge, paid, category }) => ({
      claimStatus: {
        statusCategoryCode: category,
        tradingPartnerClaimNumber: number,
        patientAccountNumber: account,
        claimServiceDate: day,
        submittedAmount: charge,
        amountPaid: paid,
      },
      serviceDetails: [{ service: { procedureId: '99213' }, status: [{ statusCategoryCode: category }] }],
    }));
  const remitted = fc
    .record({
      ...pair,
      paid: oneOf('80', '-80', '60', ''),
      status: oneOf('1', '4', '22', '25', undefined),
      line,
    })
    .map(({ number, account, day, charge, paid, status, line: wild }) => ({
      claimPaymentInfo: {
        patientControlNumber: account,
        payerClaimControlNumber: number,
        totalClaimChargeAmount: charge,
        claimPaymentAmount: paid,
        claimStatusCode: status,
      },
      claimStatementPeriodStart: day,
      patientName: { firstName: 'JOHNONE', lastName: 'DOEONE', memberId: 'M1' },
      outpatientAdjudication: { claimPaymentRemarkCode1: 'N1' },
      serviceLines: [wild],
    }));

  test('claims that are put together with stored reports are R4, whatever meets', async () => {
    let joined = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(answered, { maxLength: 3 }),
        fc.array(fc.array(remitted, { maxLength: 3 }), { maxLength: 3 }),
        async (claims, reports) => {
          const subscriber = { memberId: 'M1', firstName: 'johnone', lastName: 'doeone' };
          const stored = reports.map((paymentInfo, index) => ({
            meta: { traceId: `t${index}` },
            transactions: [{ productionDate: `2024030${index + 1}`, detailInfo: [{ paymentInfo }] }],
          }));
          const found = await readStoredRemittances(stored as never, { subscriber }, {});
          const told = toExplanationsOfBenefit({ subscriber, claims } as never).map(
            ({ resource }) => resource,
          );
          const entries = joinRemittances(told, found);
          for (const entry of entries) expect(findings(entry)).toEqual([]);
          // Every claim of the response is there once, and no remittance is lost or repeated.
          const notes = entries.flatMap(({ extension = [] }) =>
            extension.filter(({ url }) => url === 'urn:payerkit:extension:remittance'),
          );
          expect(notes).toHaveLength(found.length);
          expect(entries.length).toBeGreaterThanOrEqual(told.length);
          joined += told.length + notes.length - entries.length;
        },
      ),
      { numRuns: 100 },
    );
    expect(joined).toBeGreaterThan(10);
  });

  const rejections = few(some('rejectReasonCode followupActionCode'));
  const decision = {
    certificationActionCode: fc.constantFrom(
      'A1',
      'A2',
      'A3',
      'A4',
      'A6',
      'C',
      'CT',
      'NA',
      'A5',
      '',
      undefined,
    ),
  };
  const level =
    'reviewIdentificationNumber reviewDecisionReasonCode certificationEffectiveDateBegin certificationEffectiveDateEnd certificationExpirationDate';
  const service = some(level, {
    ...decision,
    serviceRequestValidation: rejections,
    professionalService: some('procedureCode'),
    institutionalService: some('procedureCode'),
    dentalService: some('procedureCode'),
  });
  const part = some('x12', {
    json: some('submitterTransactionIdentifier payerId payerName', {
      requestValidation: rejections,
      requester: some('organizationName lastName firstName npi employersId', {
        requesterRequestValidation: rejections,
      }),
      subscriber: person,
      patientEventDetail: some(
        `${level} certificationIssueDate eventDateBegin eventDateEnd freeFormMessageText`,
        { ...decision, serviceLevel: few(service) },
      ),
    }),
  });
  const answer = some('authorizationId', {
    determination: part,
    inquiry: fc.oneof(part, few(part)),
    submission: part,
    noa: part,
  });

  const diagnosis = some('diagnosisTypeCode diagnosisCode');
  const billed = some('serviceDate serviceDateEnd', {
    professionalService: some(
      'procedureIdentifier procedureCode lineItemChargeAmount measurementUnit serviceUnitCount placeOfServiceCode',
      {
        procedureModifiers: few(text),
        compositeDiagnosisCodePointers: some('', { diagnosisCodePointers: few(text) }),
      },
    ),
    institutionalService: some('serviceLineRevenueCode procedureCode lineItemChargeAmount serviceUnitCount'),
  });
  const submission = some('controlNumber tradingPartnerServiceId tradingPartnerName', {
    subscriber: person,
    dependent: person,
    billing: person,
    rendering: person,
    attending: person,
    providers: few(person),
    claimInformation: some('patientControlNumber claimChargeAmount placeOfServiceCode', {
      healthCareCodeInformation: few(diagnosis),
      principalDiagnosis: some('qualifierCode principalDiagnosisCode'),
      otherDiagnosisInformationList: few(few(some('qualifierCode otherDiagnosisCode'))),
      principalProcedureInformation: some('qualifierCode principalProcedureCode principalProcedureDate'),
      claimSupplementalInformation: some('claimControlNumber priorAuthorizationNumber'),
      claimDateInformation: some('statementBeginDate statementEndDate'),
      serviceFacilityLocation: person,
      serviceLines: few(billed),
    }),
  });

  test.each([
    ['835', report, remittance],
    ['277 report', levels, acknowledgement],
    ['278', answer, authorization],
    ['837', submission, claim],
  ] as const)('%ss of any content become R4', (_kind, wires, mappers) => {
    let made = 0;
    fc.assert(
      fc.property(wires, (wire) => {
        made += expectValid(wire, mappers);
      }),
      { numRuns: 60 },
    );
    expect(made).toBeGreaterThan(10);
  });
});
