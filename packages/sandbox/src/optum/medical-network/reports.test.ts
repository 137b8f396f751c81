import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { professionalClaim } from '../../../testing/claims.js';
import { sendOptum } from '../../../testing/optum.js';
import { createSandbox, type Sandbox } from '../../sandbox.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox.close());

async function get(path: string, method = 'GET') {
  const answer = await sendOptum(sandbox, `/medicalnetwork/reports/v2${path}`, { method });
  return { status: answer.status, body: JSON.parse(answer.body) };
}
async function names(): Promise<string[]> {
  return (await get('/')).body.reports;
}
function submit() {
  return sendOptum(sandbox, '/medicalnetwork/professionalclaims/v3/submission', {
    body: professionalClaim(),
  });
}

const CANNED = (
  'X3000000.XX X3000000.AB X3000000.AC X3000000.ZZ R5000000.XY R5000000.XX R5000000.XZ R5000000.YZ R5000000.WA ' +
  'R5000000.WB R5000000.WC'
).split(' ');

interface Line {
  servicePaymentInformation: { lineItemChargeAmount: string; lineItemProviderPaymentAmount: string };
  serviceAdjustments: Record<string, string>[];
}
interface Payment {
  claimPaymentInfo: Record<string, string>;
  serviceLines: Line[];
}

function cents(amount: string | undefined) {
  return Math.round(Number(amount) * 100);
}
function sum(values: readonly number[]) {
  return values.reduce((total, value) => total + value, 0);
}
function adjusted(line: Line, group?: string) {
  return sum(
    line.serviceAdjustments
      .filter((adjustment) => group === undefined || adjustment.claimAdjustmentGroupCode === group)
      .flatMap((adjustment) => [1, 2, 3].map((n) => cents(adjustment[`adjustmentAmount${n}`] ?? '0'))),
  );
}

describe('2.4 and 3.6 the files', () => {
  test('the list has the names of the vendor’s sandbox', async () => {
    const { body } = await get('');
    expect(body).toMatchObject({ meta: { applicationMode: 'sandbox' } });
    expect(body.reports.toSorted()).toEqual(CANNED.toSorted());
  });

  test.each(CANNED)('%s: raw, converted to its own kind, rejected as the other', async (name) => {
    const [own, other] = name.startsWith('X3') ? ['277', '835'] : ['835', '277'];
    expect((await get(`/${name}`)).body).toMatchObject({
      report_content: expect.stringMatching(/^ISA/),
      meta: {},
    });
    const converted = await get(`/${name}/${own}`);
    expect([converted.status, converted.body.transactions]).toEqual([200, [expect.any(Object)]]);
    const rejected = await get(`/${name}/${other}`);
    expect([rejected.status, rejected.body]).toEqual([
      422,
      { detail: [{ loc: expect.any(Array), msg: expect.any(String), type: expect.any(String) }] },
    ]);
  });

  test.each(CANNED.filter((name) => name.startsWith('R5')))(
    '5.3 %s balances at line, claim and payment',
    async (name) => {
      const [transaction] = (await get(`/${name}/835`)).body.transactions;
      const payments: Payment[] = transaction.detailInfo[0].paymentInfo;
      for (const { claimPaymentInfo, serviceLines } of payments) {
        for (const line of serviceLines) {
          const { lineItemChargeAmount, lineItemProviderPaymentAmount } = line.servicePaymentInformation;
          expect(cents(lineItemChargeAmount) - adjusted(line)).toBe(cents(lineItemProviderPaymentAmount));
        }
        const total = (name: 'lineItemChargeAmount' | 'lineItemProviderPaymentAmount') =>
          sum(serviceLines.map((line) => cents(line.servicePaymentInformation[name])));
        expect(cents(claimPaymentInfo.totalClaimChargeAmount)).toBe(total('lineItemChargeAmount'));
        expect(cents(claimPaymentInfo.claimPaymentAmount)).toBe(total('lineItemProviderPaymentAmount'));
        expect(cents(claimPaymentInfo.patientResponsibilityAmount)).toBe(
          sum(serviceLines.map((line) => adjusted(line, 'PR'))),
        );
      }
      const balance: Record<string, string>[] = transaction.providerAdjustments?.[0].adjustments ?? [];
      expect(cents(transaction.financialInformation.totalActualProviderPaymentAmount)).toBe(
        sum(payments.map(({ claimPaymentInfo }) => cents(claimPaymentInfo.claimPaymentAmount))) -
          sum(balance.map((entry) => cents(entry.providerAdjustmentAmount))),
      );
    },
  );

  test('one 835 uses other delimiters; JSON and EDI say the same', async () => {
    const edi: string = (await get('/R5000000.XY')).body.report_content;
    const [element, terminator] = [edi.charAt(3), edi.charAt(105)];
    expect([element, terminator]).toEqual(['~', '_']);
    const clp = edi
      .split(terminator)
      .find((segment) => segment.startsWith('CLP'))
      ?.split(element);
    const [transaction] = (await get('/R5000000.XY/835')).body.transactions;
    const { claimPaymentInfo } = transaction.detailInfo[0].paymentInfo[0];
    expect(clp?.slice(1, 6)).toEqual([
      claimPaymentInfo.patientControlNumber,
      claimPaymentInfo.claimStatusCode,
      claimPaymentInfo.totalClaimChargeAmount,
      claimPaymentInfo.claimPaymentAmount,
      claimPaymentInfo.patientResponsibilityAmount,
    ]);
  });

  test('delete takes a file off the list; unknown files are unprocessable', async () => {
    expect((await get('/X3000000.XX', 'DELETE')).body).toMatchObject({ status: 'success', meta: {} });
    expect(await names()).not.toContain('X3000000.XX');
    for (const method of ['GET', 'DELETE']) expect((await get('/X3000000.XX', method)).status).toBe(422);
  });

  test('413 while a report is being prepared, on a switch', async () => {
    sandbox.control.optum.switches.reportPreparations = 2;
    const statuses = [];
    for (let attempt = 0; attempt < 3; attempt += 1) statuses.push((await get('/R5000000.XX/835')).status);
    expect(statuses).toEqual([413, 413, 200]);
  });

  test('files are kept for thirty days', async () => {
    sandbox.control.clock.advance(31 * 86_400_000);
    expect(await names()).toEqual([]);
  });
});

describe('reports about submitted claims', () => {
  test('a 277CA, then an 835, each once, traced by the patient control number', async () => {
    await submit();
    expect(await names()).toHaveLength(CANNED.length);
    sandbox.control.clock.advance(60_000);
    const [acknowledged] = (await names()).slice(CANNED.length);
    expect(acknowledged).toMatch(/^X3000000\.[A-W][A-Z0-9]$/);
    const [ca] = (await get(`/${acknowledged}/277`)).body.transactions;
    const [claim] =
      ca.payers[0].claimStatusTransactions[0].claimStatusDetails[0].patientClaimStatusDetails[0].claims;
    expect(claim.claimStatus).toMatchObject({
      referencedTransactionTraceNumber: '12345',
      informationClaimStatuses: [
        {
          totalClaimChargeAmount: '100.05',
          informationStatuses: [{ healthCareClaimStatusCategoryCode: 'A2' }],
        },
      ],
    });
    sandbox.control.clock.advance(86_400_000);
    const paid = (await names()).slice(CANNED.length + 1);
    expect(paid).toEqual([expect.stringMatching(/^R5/)]);
    const [remittance] = (await get(`/${paid[0]}/835`)).body.transactions;
    expect(remittance.financialInformation.totalActualProviderPaymentAmount).toBe('80.03');
    expect(remittance.detailInfo[0].paymentInfo[0].claimPaymentInfo.patientControlNumber).toBe('12345');
    expect(await names()).toHaveLength(CANNED.length + 2);
  });

  test('a duplicate is rejected in its 277CA and never paid', async () => {
    await submit();
    await submit();
    sandbox.control.clock.advance(90_000_000);
    const fresh = (await names()).slice(CANNED.length);
    expect(fresh.map((name) => name.slice(0, 2)).toSorted()).toEqual(['R5', 'X3', 'X3']);
    const stcs = [];
    for (const name of fresh.filter((file) => file.startsWith('X3')))
      stcs.push(/STC\*([^*]+)/.exec((await get(`/${name}`)).body.report_content)?.[1]);
    expect(stcs).toEqual(['A2:20:PR', 'A3:54:PR']);
  });
});
