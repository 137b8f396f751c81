import { BadRequestError, ValidationError } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { useSandbox } from '../../testing/clients.js';
import { caught } from '../../testing/ledger.js';
import { x12Claims } from '../../testing/x12-claim.js';

const bench = useSandbox();
const asked = { providerTaxId: '123456789', payerId: '87726' };
const member = {
  memberId: '0000000000',
  firstName: 'johnone',
  lastName: 'doeone',
  dateOfBirth: '1980-01-01',
  providerFirstName: 'A',
  providerLastName: 'B',
};

describe('eligibility', () => {
  test('returns the selected fields, with IDs as text or number', async () => {
    const { data } = await bench.client().real.eligibility.check({
      ...asked,
      ...member,
      select: {
        eligibility: {
          eligibilityInfo: {
            member: { memberId: true },
            insuranceInfo: { policyNumber: true, policyStatus: true },
          },
        },
      },
    });
    expect(data).toEqual({
      eligibility: [
        {
          eligibilityInfo: {
            member: { memberId: '0000000000' },
            insuranceInfo: { policyNumber: expect.any(Number), policyStatus: 'Active' },
          },
        },
      ],
    });
  });

  test('returns every field when nothing is selected', async () => {
    const { data, issues } = await bench.client().real.eligibility.check({ ...asked, ...member });
    const [found] = data.eligibility ?? [];
    expect(found?.serviceLevels?.[0]?.individual?.[0]?.services?.[0]?.message?.coPay?.limitationInfo).toEqual(
      [expect.objectContaining({ messages: expect.any(String) })],
    );
    expect(found?.primaryCarePhysician?.pcpHistoryList?.providerId).toEqual(expect.any(String));
    expect(issues).toEqual([]);
  });

  test('returns partial data with its remarks, and throws errors without data', async () => {
    const { eligibility } = bench.client().real;
    const partial = await eligibility.check({ ...asked, ...member, payerId: 'SBX:PARTIAL_DATA_RECEIVED' });
    expect(partial.data.eligibility).toHaveLength(1);
    expect(partial.issues).toMatchObject([{ code: 'PARTIAL_DATA_RECEIVED' }]);
    const failed = eligibility.check({ ...asked, ...member, payerId: 'SBX:VALIDATION_FAILED' });
    expect(await caught(failed)).toBeInstanceOf(BadRequestError);
  });
});

describe('claim pre-check', () => {
  test('returns the 277CA of a claim without submitting it', async () => {
    const x12RequestData = x12Claims([{}]);
    const { data } = await bench.client().real.claimPreCheck.check({ ...asked, x12RequestData });
    expect(data).toMatchObject({ statusCode: '200', x12Response277CA: expect.stringMatching(/^ISA/) });
    expect(bench.sandbox.control.counters().submissions.processed).toBe(0);
  });

  test('rejects text that is not an interchange before anything is sent', async () => {
    const error = await caught(
      bench.client().real.claimPreCheck.check({ ...asked, x12RequestData: 'ISA*00' }),
    );
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ issues: [{ path: 'x12RequestData' }] });
  });
});

describe('benefit check', () => {
  const beneficiaryDetail = {
    beneficiaryId: 'M1',
    dateOfBirth: '1985-06-15',
    firstName: 'Johnone',
    lastName: 'Doeone',
    groupNumber: 'G1',
  };

  test('reports whether services need an authorization', async () => {
    const { data } = await bench.client().real.benefitCheck.priorAuthorization({
      ...asked,
      beneficiaryDetail,
      serviceLocation: {
        placeOfServiceCode: '11',
        claimType: 'I',
        serviceDetail: 'Medical',
        serviceDescription: 'Scheduled',
      },
      caseDetailProvider: [],
      diagnosisCodes: [{ diagnosisTypeCode: 'ABK', diagnosisCode: 'J01.90' }],
      facilityServiceDetail: {
        facilityServiceStartDate: '2025-08-01',
        facilityServiceEndDate: '2025-08-01',
      },
      select: { caseOutcome: { casePriorAuth: { requestOutcomeCode: true } }, serviceOutcomes: true },
    });
    expect(data.caseOutcome).toEqual({ casePriorAuth: { requestOutcomeCode: expect.any(String) } });
    expect(data.serviceOutcomes?.[0]?.servicePriorAuth?.isPriorAuthOnFile).toBe(true);
  });

  test('reports whether a referral is needed', async () => {
    const providerDetail = { providerLastOrOrganizationName: 'Clinic' };
    const { data } = await bench
      .client()
      .real.benefitCheck.referral({ ...asked, beneficiaryDetail, providerDetail });
    expect(data).toEqual({ referralIndicator: 'Y' });
  });

  test("finds a benefit by phrase and returns the plan's description of it", async () => {
    const { benefitCheck } = bench.client().real;
    const found = await benefitCheck.categories({ ...asked, beneficiaryDetail, searchPhrase: 'MRI' });
    const benefitId = found.data.benefitCategory?.[0]?.categoryDetail?.[0]?.benefitId ?? '';
    const eligibilityTransactionId = found.data.eligibilityTransactionId ?? '';
    const { data } = await benefitCheck.language({ ...asked, benefitId, eligibilityTransactionId });
    expect(data.benefits?.benefitNetworkSection?.[0]?.networkStatus).toEqual(['IN_NETWORK']);
  });
});

describe('documents', () => {
  const dates = { fromDate: '01/01/2026', toDate: '01/31/2026' };

  test('are listed page by page, with the token in a header', async () => {
    const select = { documentInfo: { documentId: true } } as const;
    const list = bench.client().real.documents.search({ ...asked, ...dates, select });
    const found = await list.toArray({ limit: 100 });
    expect(found).toHaveLength(6);
    expect(found[5]).toEqual({ documentInfo: { documentId: 'SBXDOC00000006' } });
  });

  test('are retrieved one by one', async () => {
    const { data } = await bench.client().real.documents.retrieve({ ...asked, documentId: 'SBXDOC00000001' });
    expect(Buffer.from(data.base64Document ?? '', 'base64').toString()).toMatch(/^%PDF/);
  });
});

describe('referrals', () => {
  const patient = {
    firstName: 'Johnone',
    lastName: 'Doeone',
    id: '1',
    dateOfBirth: '1990-12-31',
    groupNumber: 'G1',
  };
  const dates = { serviceStartDate: '2026-01-01', serviceEndDate: '2026-01-31' };

  test('are found page by page, with the token in the variables', async () => {
    const { referrals } = bench.client().real;
    const select = { referralId: true } as const;
    const list = referrals.search({ ...asked, patient, ...dates, select });
    const page = await list;
    expect(page.total).toBe(6);
    expect(page.items).toEqual([{ referralId: 'REF00000001' }, { referralId: 'REF00000002' }]);
    for await (const { referralId } of list) if (referralId === 'REF00000003') break;
    const { cursor } = list;
    const rest = referrals.search({ ...asked, patient, ...dates, select, cursor });
    expect((await rest.toArray({ limit: 9 })).map(({ referralId }) => referralId)).toEqual([
      'REF00000004',
      'REF00000005',
      'REF00000006',
    ]);
  });

  test('are submitted to providers that are found page by page', async () => {
    const search = { searchType: 'SERVICING', provider: { zip: '37203' }, patient };
    const list = bench.client().real.referrals.searchProviders({ ...asked, ...search });
    const found = await list.toArray({ limit: 100 });
    expect(found.map(({ uniqueProviderIdentifier }) => uniqueProviderIdentifier)).toHaveLength(6);
    expect(found[0]?.providerSpeciality?.[0]?.code).toEqual(expect.any(String));
  });

  test('are listed next to prior authorizations', async () => {
    const { data } = await bench.client().real.referrals.searchPriorAuthorizations({
      ...asked,
      corporateTin: '123456789',
      provider: { lastOrOrgName: 'Clinic', address: { addressLine1: '1 Street', state: 'TN', zip: '37203' } },
      member: patient,
      select: { caseSummary: { caseStatus: true } },
    });
    expect(data).toEqual({ caseSummary: [{ caseStatus: expect.any(String) }] });
  });
});
