import { ValidationError } from '@payerkit/core';
import type { ExplanationOfBenefit, Extension } from 'fhir/r4.js';
import nock from 'nock';
import { afterEach, describe, expect, test } from 'vitest';
import { professionalClaim } from '../../testing/claims.js';
import { useSandbox } from '../../testing/clients.js';
import { example, hasReference } from '../../testing/reference.js';
import { payment, report } from '../../testing/remittances.js';
import type { RemittanceReportBody } from '../medical-network/reports/remittance.js';
import { OptumClient } from '../optum-client.js';
import type { StoredRemittances } from './stored-remittances.js';

const provider = { organizationName: 'happy doctors group', npi: '1760854442' };
const subscriber = { memberId: 'M1', firstName: 'johnone', lastName: 'doeone' } as const;

/** Returns the remittance extensions of a claim. */
function remittancesOf({ extension = [] }: ExplanationOfBenefit) {
  return extension
    .filter(({ url }) => url === 'urn:payerkit:extension:remittance')
    .map(({ extension: parts = [] }) =>
      Object.fromEntries(
        parts.map((part: Extension) => [
          part.url,
          part.valueUri ?? part.valueString ?? part.valueCode ?? part.valueMoney?.value ?? part.valueDateTime,
        ]),
      ),
    );
}
function paidOf({ total = [] }: ExplanationOfBenefit) {
  return total.find(({ category }) => category.coding?.some(({ code }) => code === 'benefit'))?.amount.value;
}

describe('over the sandbox', () => {
  const bench = useSandbox();

  test('follows a claim from its submission to its payment, as one entry of two sources', async () => {
    const optum = bench.client();
    const known = (await optum.reports.list().toArray({ limit: 100 })).map(({ name }) => name);
    await optum.claims.professional.submit(professionalClaim());
    const person = { payer: '9496', provider, subscriber: { ...subscriber, memberId: '0000000001' } };
    const stored: RemittanceReportBody[] = [];
    const kinds: string[] = [];
    const member = optum.forMember(person, { remittances: () => stored });

    const [open] = await member.claims.list().toArray({ limit: 10 });
    expect(open).toMatchObject({ outcome: 'queued', total: [{ amount: { value: 28.75 } }] });

    bench.sandbox.control.clock.advance(2 * 86_400_000);
    for await (const { name } of optum.reports.list()) {
      if (known.includes(name)) continue;
      const converted = await optum.reports.toJson(name);
      kinds.push(converted.kind);
      if (converted.kind === '835') stored.push(converted.body);
    }
    expect(kinds.toSorted()).toEqual(['277', '835']);

    const claims = await member.claims.list().toArray({ limit: 10 });
    expect(claims).toHaveLength(1);
    const [paid] = claims as [ExplanationOfBenefit];
    expect(paid).toMatchObject({
      meta: { source: expect.stringContaining(':claimstatus#') },
      outcome: 'complete',
      billablePeriod: { start: '2005-05-14' },
      total: [{ amount: { value: 28.75 } }, { amount: { value: 22.99 } }, { amount: { value: 2.88 } }],
      payment: { amount: { value: 22.99 } },
    });
    expect(paid.item?.map(({ adjudication }) => adjudication?.length)).toEqual([5, 5]);
    expect(remittancesOf(paid)).toEqual([
      {
        source: expect.stringContaining(':reports#'),
        matchedBy: 'payer claim number',
        status: '1',
        paid: 22.99,
        date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
    ]);
    // Without stored reports nothing is matched.
    const [plain] = await optum.forMember(person).claims.list().toArray({ limit: 10 });
    expect(plain).not.toHaveProperty('careTeam');
    expect(remittancesOf(plain as ExplanationOfBenefit)).toEqual([]);
  });
});

describe('stored reports and the response', () => {
  const origin = 'https://optum.example';
  const clients: OptumClient[] = [];
  afterEach(async () => {
    nock.cleanAll();
    await Promise.all(clients.splice(0).map((client) => client.close()));
  });

  function open(claims: object[], remittances: StoredRemittances | undefined, person: object = {}) {
    nock.cleanAll();
    nock(origin).post('/apip/auth/v2/token').reply(200, { access_token: 'token', expires_in: 3600 });
    nock(origin)
      .persist()
      .post('/medicalnetwork/claimstatus/v2/')
      .reply(200, {
        payer: { payerIdentification: 'P1', organizationName: 'Plan One' },
        subscriber,
        claims: claims.map((claimStatus) => ({
          claimStatus: { statusCategoryCode: 'F1', claimServiceDate: '20240201', ...claimStatus },
        })),
      });
    const optum = new OptumClient({ environment: { baseUrl: origin }, clientId: 'id', clientSecret: 's' });
    clients.push(optum);
    return optum.forMember({ payer: 'P1', provider, subscriber, ...person }, { remittances });
  }
  const read = (...parameters: Parameters<typeof open>) =>
    open(...parameters)
      .claims.list()
      .toArray({ limit: 100 });

  test.each([
    ['payer claim number', { tradingPartnerClaimNumber: 'C1', submittedAmount: '99' }, {}],
    [
      'patient control number',
      { patientAccountNumber: 'A1', submittedAmount: '100' },
      { payerNumber: undefined },
    ],
    ['service dates and charge', { submittedAmount: '100' }, {}],
  ])('matches by %s', async (rule, status, stored) => {
    const claims = await read([status], [report([payment(stored)])]);
    expect(claims.map(paidOf)).toEqual([80]);
    expect(claims.map(remittancesOf)).toMatchObject([[{ matchedBy: rule, status: '1', paid: 80 }]]);
  });

  test.each([
    ['other days', { tradingPartnerClaimNumber: 'C1', claimServiceDate: '20240301' }, {}],
    ['another payer claim number', { tradingPartnerClaimNumber: 'C2', patientAccountNumber: 'A1' }, {}],
    ['another charge under the same account', { patientAccountNumber: 'A1', submittedAmount: '70' }, {}],
    ['another account', { patientAccountNumber: 'A2', submittedAmount: '100' }, { payerNumber: undefined }],
    ['only the account', { patientAccountNumber: 'A1', claimServiceDate: '' }, { charge: '' }],
  ])('does not match claims with %s', async (_what, status, stored) => {
    const claims = await read([status], [report([payment(stored)])]);
    expect(claims).toHaveLength(2);
    expect(claims.map(remittancesOf)).toMatchObject([[], [{ matchedBy: 'member id and name' }]]);
  });

  test('does not match decisions of another payer', async () => {
    const secondary = report([payment({ status: '2' })], { id: 'P2', name: 'Plan Two' });
    const claims = await read([{ tradingPartnerClaimNumber: 'C1' }], [secondary]);
    expect(claims.map(({ insurer }) => insurer.display)).toEqual(['Plan One', 'Plan Two']);
  });

  test('does not match a claim that fits two claims', async () => {
    const told = ['80', '70'].map((amountPaid) => ({ submittedAmount: '100', amountPaid }));
    const claims = await read(told, [report([payment()])]);
    expect(claims.map((claim) => remittancesOf(claim).length)).toEqual([0, 0, 1]);
  });

  const numbers = { tradingPartnerClaimNumber: 'C1', patientAccountNumber: 'A1', submittedAmount: '100' };
  const named = { subscriber: { ...subscriber, middleName: 'A', suffix: 'SR' } };

  test.each([
    ['another first name', { firstName: 'JANEONE' }],
    ['a truncated first name', { firstName: 'JO' }],
    ['another last name', { lastName: 'DOETWO' }],
    ['no name', { firstName: '', lastName: '' }],
    ['another middle name', { middleName: 'Z' }],
    ['another suffix', { suffix: 'JR' }],
  ])('matches a payment with %s only if the numbers identify the claim', async (_what, patient) => {
    const stored = [report([payment({ patient })])];
    const joined = async (status: object, reports = stored) =>
      (await read([status], reports, named)).map((claim) => remittancesOf(claim).length);
    expect(await joined(numbers)).toEqual([1]);
    expect(await joined({ ...numbers, tradingPartnerClaimNumber: '' })).toEqual([1]);
    // A sibling has the family's member ID and account.
    expect(await joined({ ...numbers, tradingPartnerClaimNumber: 'C9' })).toEqual([0]);
    expect(await joined({ ...numbers, patientAccountNumber: 'A9' })).toEqual([0]);
    expect(await joined({ ...numbers, tradingPartnerClaimNumber: '', submittedAmount: '90' })).toEqual([0]);
    expect(await joined({ ...numbers, tradingPartnerClaimNumber: '', claimServiceDate: '' })).toEqual([0]);
    const withoutId = [report([payment({ patient: { ...patient, memberId: '' } })])];
    expect(await joined({ ...numbers, tradingPartnerClaimNumber: '' }, withoutId)).toEqual([0]);
    // None of it without a claim that the payer reported.
    expect(await read([], stored, named)).toEqual([]);
  });

  test('returns nothing about a person with another member ID, whatever the numbers', async () => {
    for (const id of ['memberId', 'medicaidRecipientIdentificationNumber']) {
      const patient = { memberId: '', [id]: 'M2' };
      const claims = await read([numbers], [report([payment({ patient })])], named);
      expect(claims.map(remittancesOf)).toEqual([[]]);
      expect(JSON.stringify(claims)).not.toMatch(/M2/);
    }
  });

  test.each([
    'memberId',
    'medicaidRecipientIdentificationNumber',
    'healthInsuranceClaimNumber',
    'standardUniqueHealthIdentifierForEachIndividualInTheUnitedStates',
    'ssn',
  ])('finds a person by %s, of the patient or of the insured', async (name) => {
    const ofPatient = report([payment({ patient: { memberId: '', [name]: 'M1' } })]);
    const ofInsured = report([payment({ patient: { memberId: '' }, subscriber: { [name]: 'M1' } })]);
    expect((await read([], [ofPatient])).map(paidOf)).toEqual([80]);
    expect((await read([], [ofInsured])).map(paidOf)).toEqual([80]);
  });

  test('finds a person whose name a payer writes without accents', async () => {
    const stored = [report([payment({ patient: { firstName: 'ZOE', lastName: 'LOPEZ' } })])];
    const accented = { subscriber: { ...subscriber, firstName: 'Zoë', lastName: 'López' } };
    expect((await read([], stored, accented)).map(paidOf)).toEqual([80]);
  });

  test('counts a payment once however it is delivered again', async () => {
    const first = report([payment()]);
    const [transaction] = first.transactions ?? [];
    const again = (changes: object) =>
      ({ transactions: [{ ...transaction, ...changes }] }) as unknown as RemittanceReportBody;
    const copies = [
      { controlNumber: '0009' },
      { productionDate: '20240315' },
      { payee: { name: 'Other name' } },
    ];
    for (const copy of copies) {
      expect((await read([], [first, again(copy)])).map(paidOf)).toEqual([80]);
      expect((await read([], [again(copy), first, again(copy)])).map(paidOf)).toEqual([80]);
    }
    const others = [
      { paymentAndRemitReassociationDetails: { checkOrEFTTraceNumber: 'OTHER' } },
      { payer: { name: 'Plan One', payerIdentificationNumber: 'P9' } },
    ];
    for (const other of others) expect(await read([], [first, again(other)])).toHaveLength(2);
  });

  test('drops nothing within a transaction: paid, reversed and paid again is paid once', async () => {
    const reversal = payment({ status: '22', charge: '-100', paid: '-80', adjusted: '-20' });
    const file = report([payment(), reversal, payment()]);
    expect((await read([], [file])).map(paidOf)).toEqual([80]);
    expect((await read([], [file, file, report([payment()])])).map(paidOf)).toEqual([80]);
    const split = (count: number) => report(Array.from({ length: count }, () => payment()));
    for (const n of [2, 3, 5]) expect(await read([], [split(n), split(n - 1), split(n)])).toHaveLength(n);
  });

  test.each([
    ['a different suffix', { suffix: 'JR' }, {}],
    ['no suffix if the person has one', {}, { subscriber: { ...subscriber, suffix: 'SR' } }],
    [
      'the name of subscriber and dependent',
      {},
      { dependent: { firstName: 'johnone', lastName: 'doeone', individualRelationshipCode: '19' } },
    ],
  ])(
    'accepts a claim that may be a namesake’s only if the payer reports it: %s',
    async (_w, patient, who) => {
      const stored = [report([payment({ patient })])];
      expect(await read([], stored, who)).toEqual([]);
      expect((await read([{ tradingPartnerClaimNumber: 'C1' }], stored, who)).map(paidOf)).toEqual([80]);
    },
  );

  test('returns nothing about a namesake with their own number under the same subscriber', async () => {
    const stored = [report([payment({ patient: { memberId: 'M1-02' }, subscriber: { memberId: 'M1' } })])];
    expect(await read([], stored)).toEqual([]);
    const dependent = { firstName: 'johnone', lastName: 'doeone', memberId: 'M103' };
    expect(await read([], stored, { dependent })).toEqual([]);
  });

  test.each([
    ['the number', { memberId: 'm-1 ' }, {}],
    ['the number in the inquiry', {}, { subscriber: { ...subscriber, memberId: ' m.1' } }],
    ['the name', { firstName: 'John-One', lastName: 'DOE ONE' }, {}],
  ])('recognizes %s in another case and punctuation', async (_what, patient, who) => {
    expect(await read([], [report([payment({ patient })])], who)).toHaveLength(1);
  });

  test('accepts a claim without a member ID only if the payer reports it', async () => {
    const stored = [report([payment({ patient: { memberId: '' } })])];
    expect((await read([{ tradingPartnerClaimNumber: 'C1' }], stored)).map(paidOf)).toEqual([80]);
    expect(await read([], stored)).toEqual([]);
  });

  test('recognizes a dependent by name and the subscriber’s number, and distinguishes the subscriber', async () => {
    const stored = [
      report([payment({ patient: { firstName: 'JANEONE', memberId: '' }, subscriber: { memberId: 'M1' } })]),
    ];
    const dependent = { firstName: 'janeone', lastName: 'doeone', individualRelationshipCode: '01' };
    expect((await read([], stored, { dependent })).map(({ patient }) => patient.display)).toEqual([
      'JANEONE DOEONE',
    ]);
    expect(await read([], stored)).toEqual([]);
  });

  test('applies a correction, and records the earlier decision', async () => {
    const first = report([payment()], {}, '20240301');
    const second = report(
      [
        payment({ status: '22', charge: '-100', paid: '-80', adjusted: '-20' }),
        payment({ paid: '60', adjusted: '40' }),
      ],
      {},
      '20240401',
    );
    for (const stored of [
      [first, second],
      [second, first],
    ]) {
      const [claim, ...others] = await read([{ tradingPartnerClaimNumber: 'C1' }], stored);
      expect(others).toEqual([]);
      expect(claim).toMatchObject({ status: 'active', payment: { amount: { value: 60 } } });
      expect(remittancesOf(claim as ExplanationOfBenefit)).toMatchObject([
        { status: '1', paid: 80 },
        { status: '22', paid: -80 },
        { status: '1', paid: 60 },
      ]);
    }
  });

  test('cancels a claim whose payment was reversed', async () => {
    const stored = [
      report([payment()], {}, '20240301'),
      report([payment({ status: '22', charge: '-100', paid: '-80', adjusted: '-20' })], {}, '20240401'),
    ];
    for (const told of [[{ tradingPartnerClaimNumber: 'C1' }], []]) {
      const [claim, ...others] = await read(told, stored);
      expect(others).toEqual([]);
      expect(claim).toMatchObject({
        status: 'cancelled',
        disposition: 'Reversal of an earlier payment',
        total: [{ amount: { value: 100 } }, { amount: { value: 0 } }],
      });
      expect(claim).not.toHaveProperty('payment');
    }
  });

  test('keeps the negative amounts of a reversal whose payment is in no report', async () => {
    const stored = [report([payment({ status: '22', charge: '-100', paid: '-80', adjusted: '-20' })])];
    expect((await read([], stored)).map(paidOf)).toEqual([-80]);
  });

  test('loses no payment of a claim that was split', async () => {
    const half = { charge: '50', paid: '40', adjusted: '10' };
    const claims = await read(
      [{ tradingPartnerClaimNumber: 'C1' }],
      [report([payment(half), payment({ ...half, paid: '35', adjusted: '15' })])],
    );
    expect(claims.map(paidOf)).toEqual([35, 40]);
  });

  test('counts a report that is stored twice once', async () => {
    const stored = report([payment()]);
    const again = JSON.parse(JSON.stringify(stored)) as RemittanceReportBody;
    const claims = await read([{ tradingPartnerClaimNumber: 'C1' }], [stored, again]);
    expect(claims.map((claim) => remittancesOf(claim).length)).toEqual([1]);
  });

  test('never treats a predetermined amount as paid', async () => {
    const claims = await read([{ tradingPartnerClaimNumber: 'C1' }], [report([payment({ status: '25' })])]);
    expect(claims.map(({ use }) => use)).toEqual(['claim', 'predetermination']);
  });

  test('filters reported claims by the requested dates', async () => {
    const member = open([], [report([payment()])]);
    const within = (ge: string) => member.claims.list({ serviceDate: { ge } }).toArray({ limit: 10 });
    expect(await within('2024-02-01')).toHaveLength(1);
    expect(await within('2024-02-02')).toHaveLength(0);
  });

  test('accepts a generator of each kind, created anew for each read, and resumes after a cursor', async () => {
    const stored = [report([payment(), payment({ payerNumber: 'C2', account: 'A2' })])];
    const member = open([], async function* () {
      yield* stored;
    });
    const list = member.withOptions({ maxRetries: 0 }).claims.list({ limit: 1 });
    expect(await list.toArray({ limit: 1 })).toHaveLength(1);
    const rest = await member.claims.list({ cursor: list.cursor }).toArray({ limit: 10 });
    expect(rest.map(({ identifier }) => identifier?.[0]?.value)).toEqual(['C2']);
    // A cursor contains no data of the reports.
    expect(list.cursor?.length).toBeLessThan(400);
    await expect(open([], undefined).claims.list({ cursor: list.cursor })).rejects.toMatchObject({
      code: 'bad_cursor',
    });
  });

  test.each([{}, 'a', null, 7])('rejects %j for reports', (remittances) => {
    expect(() => open([], remittances as never)).toThrow(ValidationError);
  });

  test.each([
    ['no report', {}],
    ['nothing', null],
    ['a 277', { transactions: [{ payers: [] }] }],
  ])('rejects %s among the reports', async (_what, body) => {
    const error = await read([], [report([payment()]), body as never]).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ issues: [{ path: 'remittances[1]' }] });
  });

  test.runIf(hasReference('one person from a captured 835'))(
    'selects one person from a report where all claims have the same numbers',
    async () => {
      const path = 'medical-network-claims-responses-and-reports-v2/get-R5000000.WC-835.response.200.json';
      const sally = { memberId: 'SJD11113', firstName: 'Sally', lastName: 'Smith' };
      const claims = await read([], [example<RemittanceReportBody>(path)], { subscriber: sally });
      expect(claims.map(({ patient }) => patient.display)).toEqual(['SALLY SMITH']);
    },
  );
});
