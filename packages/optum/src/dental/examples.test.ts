import { ResponseFormatError } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { example, exampleBytes, exampleNames, hasReference } from '../../testing/reference.js';
import { eraSubmissionSchema } from '../enrollment/enrollment-request.js';
import { readEraEnrollment } from '../enrollment/era-enrollment.js';
import { readEnrolledProviders, readEnrollmentDecision } from '../enrollment/payer-enrollment.js';
import { readEnvelope } from '../internal/error/envelope.js';
import { isObject } from '../internal/wire/json.js';
import { readNcpdpResponse } from '../pharmacy/ncpdp.js';
import { readClaimFormat, readPharmacyResponse } from '../pharmacy/pharmacy-formatter.js';
import { dentalSearchSchema } from './attachment-request.js';
import { readDentalBenefits } from './benefits-result.js';
import { dental837Issues, dentalClaimIdentity } from './dental-837.js';
import { readDentalAcknowledgement } from './dental-acknowledgement.js';
import { readDentalAttachmentFiles, readDentalAttachmentReceipt } from './dental-attachments.js';
import { readDentalClaims } from './dental-claim-list.js';
import { readDentalClaimReceipt } from './dental-claim-receipt.js';
import { readDentalEstimate } from './dental-estimate.js';
import { dentalEligibilitySchema } from './eligibility-request.js';
import { readDentalEligibility } from './eligibility-result.js';

type Loose = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const folders = [
  'dental-attachment-api',
  'dental-pre-care-estimate-api',
  'edi-enrollment-v1',
  'formatting-rule-api',
  'pes-payer-enrollments-v1',
  'real-dental-attachments-api',
  'real-dental-claim-status-api',
  'real-dental-claim-submission-api',
  'real-dental-pre-care-eligibility-api',
  'real-dental-pre-care-eligibility-intelligence-api',
  'submitter-api',
  'telecom-formatter-api',
];

describe.runIf(hasReference('examples of dental, pharmacy and enrollment'))('examples of the vendor', () => {
  const data = (path: string, field: string) => example<{ data: Loose }>(path).data[field] ?? {};

  test('every rejection is read', () => {
    const rejections = folders.flatMap((folder) =>
      exampleNames(folder)
        .filter((name) => /response\.(4|5|default)/.test(name) && name.endsWith('.json'))
        // The document of the formatter declares its 401 body as a response.
        .filter(() => folder !== 'telecom-formatter-api')
        .map((name) => `${folder}/${name}`),
    );
    expect(rejections.length).toBeGreaterThan(12);
    for (const name of rejections) {
      const issues = readEnvelope(example(name))?.issues ?? [];
      expect(issues.length, name).toBeGreaterThan(0);
    }
    const field = readEnvelope(
      example(
        'pes-payer-enrollments-v1/patch-pes-payer-enrollments-v1.response.422.schema-validation-error-example.json',
      ),
    );
    expect(field).toMatchObject({
      code: 'PES-1234',
      issues: [{ code: 'required', path: 'data.enrollmentId' }],
    });
  });

  test('eligibility and benefits', () => {
    const eligibility = readDentalEligibility(
      data(
        'real-dental-pre-care-eligibility-api/checkeligibility.response.200.schema-sample.json',
        'checkEligibility',
      ),
    );
    expect(eligibility).toMatchObject({
      isActive: undefined,
      coverages: [
        {
          policyStatus: 'string',
          period: { start: '2024-01-01', end: '2024-01-01' },
          member: { dateOfBirth: '2024-01-01', subscriberId: 'string' },
          limits: [
            {
              kind: 'unknown',
              coverageLevel: 'individual',
              network: 'unknown',
              total: '0.00',
              remaining: '0.00',
            },
            { coverageLevel: 'family' },
          ],
        },
      ],
    });
    const benefits = readDentalBenefits(
      data(
        'real-dental-pre-care-eligibility-intelligence-api/checkenhancedeligibility.response.200.schema-sample.json',
        'checkEnhancedEligibility',
      ),
    );
    expect(benefits).toMatchObject({
      isActive: undefined,
      coverages: [
        {
          plan: { payerId: '52133', productType: 'PPO', typeText: 'Preferred Provider Org.' },
          groupId: '101651',
          planBenefits: [{ percents: {}, amounts: {} }],
          procedures: [
            { code: 'D0120', usedCount: 0, inNetworkFrequency: { times: 2, months: 12, basisCode: 'F' } },
          ],
          notes: [{ text: 'string' }],
        },
      ],
    });
  });

  test('claims', () => {
    const folder = 'real-dental-claim-status-api';
    const found = readDentalClaims(
      data(`${folder}/claimstatus.response.200.searchclaimresponse.json`, 'searchClaim'),
    );
    expect(found).toMatchObject([
      { claimNumber: 'AAAAAAAAAAA1', claimStatus: 'PROCESSED', meaning: 'finalized' },
    ]);
    const { x12ResponseData } = data(
      `${folder}/claimstatus.response.200.search277caresponse.json`,
      'search277CA',
    );
    // The sample is truncated.
    expect(() => readDentalAcknowledgement(x12ResponseData as unknown as string)).toThrow(
      ResponseFormatError,
    );

    const submission = example<{ variables: { input: { x12RequestData: string } } }>(
      'real-dental-claim-submission-api/dntclaimactions.request.submitdentalclaim.json',
    ).variables.input;
    expect(dental837Issues(submission.x12RequestData)).toEqual([]);
    expect(dentalClaimIdentity(submission.x12RequestData)).toEqual({
      billingProviderId: '1234567890',
      patientControlNumber: 'D001',
      paymentResponsibility: 'P',
      frequencyCode: '1',
    });
    const receipt = readDentalClaimReceipt(
      example('real-dental-claim-submission-api/dntclaimactions.response.200.submitdentalclaim.json'),
    );
    expect(receipt).toMatchObject({
      transactionId: '8841512345678901',
      statusCode: '000',
      isAccepted: undefined,
      acknowledgement: undefined,
      issues: [{ code: 'invalid_x12' }],
    });
    // The sample has the word "string" in place of the 835: that is not an estimate without claims.
    const sample = data(
      'dental-pre-care-estimate-api/dentalclaimprecheck.response.200.schema-sample.json',
      'claimPreCheck',
    );
    expect(() => readDentalEstimate(sample)).toThrow(ResponseFormatError);
    const { x12Response835: _remittance, x12Response277CA: _acknowledgement, ...rest } = sample;
    const estimate = readDentalEstimate(rest);
    expect(estimate).toMatchObject({ transactionId: 'string', statusCode: '0', patientAmount: undefined });
  });

  test('files', () => {
    const folder = 'real-dental-attachments-api';
    const names = exampleNames(folder).filter((name) => name.includes('response.201'));
    expect(names).toHaveLength(4);
    for (const name of names)
      expect(readDentalAttachmentReceipt(example(`${folder}/${name}`))).toMatchObject({
        state: 'closed',
        attachmentControlNumber: 'CHC#507f1f77bcf86cd799439011',
        attachmentIds: expect.arrayContaining([expect.stringMatching(/^CHC#\d{12}$/)]),
      });
  });

  test('found files', () => {
    const body = exampleBytes(
      'real-dental-attachments-api/searchattachments.response.200.multipleattachments.txt',
    );
    const found = readDentalAttachmentFiles(body, undefined);
    expect(found?.map(({ fileName, attachmentId }) => [fileName, attachmentId])).toEqual([
      ['xray_1.pdf', '023981023345'],
      ['report_2.pdf', '023981023346'],
    ]);
    expect(Buffer.from(found?.[1]?.bytes ?? []).toString()).toBe('[binary file content]');
  });

  test('pharmacy', () => {
    const answer = readPharmacyResponse(
      example('telecom-formatter-api/formatincomingdata.response.200.schema-sample.json'),
    );
    expect(answer.transactions).toMatchObject([{ state: 'unknown', patientAmount: '0.00' }]);
    const written = example<Loose>('telecom-formatter-api/formatdetails.response.200.schema-sample.json');
    expect(readPharmacyResponse(written.switchResponse).transactions).toHaveLength(1);
    const format = readClaimFormat(
      example('formatting-rule-api/getclaimformat.response.200.schema-sample.json'),
    );
    expect(format).toMatchObject({
      code: 'DG6',
      bin: 'A99',
      effectiveDate: '2025-01-01',
      transmissions: [{}],
    });
    const sent = example<{ messageData: string }>('submitter-api/sendmessage.request.schema-sample.json');
    const message = Buffer.from(sent.messageData, 'base64').toString('latin1');
    expect(message).toMatch(/^610144D0B1/);
    // A request is not a response.
    expect(readNcpdpResponse(message)).toBeUndefined();
  });

  test('enrollment', () => {
    const era = (name: string) =>
      readEraEnrollment(example(`edi-enrollment-v1/getresults.response.200.${name}.json`));
    expect([era('still-processing').status, era('errored').status]).toEqual(['processing', 'errored']);
    expect(era('processing-complete')).toMatchObject({
      status: 'complete',
      receivedCount: 2,
      acceptedCount: 1,
      rejectedCount: 1,
      accepted: [{ npi: '1234567893', associations: [{ status: 'Associated' }, { providerIdType: 'TIN' }] }],
      rejected: [{ npi: '22222222', errorMessages: { length: 3 } }],
    });
    const folder = 'pes-payer-enrollments-v1';
    const status = `${folder}/get-pes-enrollments-enrollment-status.response.200`;
    expect(readEnrolledProviders(example(`${status}.success-example-no-data-return.json`))).toEqual([]);
    for (const name of [
      `${status}.success-example.json`,
      `${folder}/get-pes-enrollments.response.200.success-example.json`,
    ])
      expect(readEnrolledProviders(example(name))).toMatchObject([
        {
          tin: '123456789',
          enrollments: [
            {
              service: 'EFT',
              enrollmentId: '5000001',
              state: 'approved',
              npis: ['0123456789', '9876543210'],
            },
            { service: 'ERA', enrollmentId: '5000002', state: 'approved' },
          ],
        },
      ]);
    const decided = (name: string) =>
      readEnrollmentDecision(
        example(`${folder}/patch-pes-payer-enrollments-v1.response.200.${name}-example.json`),
      );
    expect(decided('successful')).toMatchObject({
      state: 'approved',
      enrollmentId: '5000001',
      changesetId: '123',
    });
    expect(decided('rejected')).toMatchObject({ state: 'rejected', changesetId: undefined });
  });

  test('requests pass the checks', async () => {
    const { z } = await import('zod');
    const pass = (schema: { safeParse(value: unknown): { error?: unknown } }, value: unknown) =>
      expect(schema.safeParse(value).error).toBeUndefined();
    const input = (path: string, variable: string) =>
      example<{ variables: Loose }>(path).variables[variable] ?? {};
    pass(dentalEligibilitySchema(z), {
      providerTaxId: '123456789',
      ...input('real-dental-pre-care-eligibility-api/checkeligibility.request.example.json', 'input'),
    });
    for (const name of ['searchbyattachmentcontrolnumber', 'searchbyattachmentids'])
      pass(
        dentalSearchSchema(z),
        example(`real-dental-attachments-api/searchattachments.request.${name}.json`),
      );
    const records = example('edi-enrollment-v1/submiteraenrollment.request.example.json');
    pass(eraSubmissionSchema(z), { tenantId: 'TESTWINH', records });
  });

  test('unread fields remain available in the raw data', () => {
    const name = 'pes-payer-enrollments-v1/get-pes-enrollments.response.200.success-example.json';
    const wire = example<unknown[]>(name);
    const [provider] = readEnrolledProviders(wire);
    expect(provider?.response).toEqual(wire[0]);
    expect(isObject(provider?.response.signee)).toBe(true);
  });
});
