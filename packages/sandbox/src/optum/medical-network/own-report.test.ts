import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { sendOptum } from '../../../testing/optum.js';
import { send } from '../../../testing/raw-client.js';
import { createSandbox, type Sandbox } from '../../sandbox.js';
import { type JsonObject, objectsAt } from '../json.js';
import { readInterchange } from '../x12.js';
import { cannedReports } from './canned-reports.js';
import { convert835 } from './convert-835.js';
import type { OwnReport } from './own-report.js';
import { readReportFile } from './own-report-file.js';
import { remittanceEdi, remittanceJson } from './remittance.js';

const NOW = Date.parse('2026-06-30T00:00:00Z');
const REPORTS = '/medicalnetwork/reports/v2';

/** Returns an 835 with a claim; further segments come after the claim's own. */
function edi835(...more: readonly string[]): string {
  return [
    'ISA*00*          *00*          *ZZ*OWN            *ZZ*RECEIVER       *260630*1200*^*00501*000000001*0*T*:',
    'GS*HP*OWN*RECEIVER*20260630*1200*1*X*005010X221A1',
    'ST*835*0007',
    'BPR*I*80*C*CHK************20260630',
    'TRN*1*OWN1*1999999999',
    'N1*PR*OWN PAYER',
    'N1*PE*OWN CLINIC*XX*1760854442',
    'LX*1',
    'CLP*OWN-1*1*100*80*20*CI*SBX1',
    'NM1*QC*1*SYNTHETIC*TESTA',
    ...more,
    'SE*10*0007',
    'GE*1*1',
    'IEA*1*000000001',
    '',
  ].join('~\n');
}

const STATUS_277 = edi835().replace('ST*835', 'ST*277');

function converted(edi: string): ReturnType<typeof convert835> {
  const { segments = [], component = '' } = readInterchange(edi) ?? {};
  return convert835(segments, component);
}

/** Removes what the sandbox's own conversion writes for absent values, and joins the adjustments of a provider. */
function comparable(transaction: JsonObject): JsonObject {
  const isAbsent = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0);
  const text = JSON.stringify(transaction, (_, inner: unknown) => (isAbsent(inner) ? undefined : inner));
  const { providerAdjustments, ...rest } = JSON.parse(text) as JsonObject;
  return {
    ...rest,
    adjustments: objectsAt({ providerAdjustments }, 'providerAdjustments').flatMap(
      ({ adjustments }) => adjustments,
    ),
  };
}

describe('the conversion of an 835', () => {
  const remittances = cannedReports(NOW).flatMap(({ name, remittance }) =>
    remittance === undefined ? [] : [[name, remittance] as const],
  );

  test.each(remittances)('of %s is what the sandbox itself writes', (_name, remittance) => {
    const { transactions } = converted(remittanceEdi(remittance)) as { transactions: JsonObject[] };
    expect(transactions.map(comparable)).toMatchObject([comparable(remittanceJson(remittance))]);
  });

  test('reads references, amounts, modifiers, remarks and parties', () => {
    const edi = edi835(
      'NM1*82*2*OWN GROUP*****XX*1999999984',
      'MOA*.5**MA01',
      'REF*EA*RECORD1',
      'DTM*232*20260601',
      'AMT*AU*90',
      'SVC*HC:99213:25:59*100*80*0300*1*HC:99214*2',
      'DTM*472*20260601',
      'REF*6R*LINE1',
      'REF*HPI*1999999984',
      'LQ*HE*N130',
      'PLB*1760854442*20261231*WO:OLD1*5*72*-1',
    );
    expect(converted(edi)).toMatchObject({
      transactions: [
        {
          controlNumber: '0007',
          payee: { name: 'OWN CLINIC', npi: '1760854442' },
          detailInfo: [
            {
              paymentInfo: [
                {
                  renderingProvider: { organizationName: 'OWN GROUP', npi: '1999999984' },
                  outpatientAdjudication: { reimbursementRate: '.5', claimPaymentRemarkCode1: 'MA01' },
                  otherClaimRelatedIdentification: { medicalRecordIdentificationNumber: 'RECORD1' },
                  claimStatementPeriodStart: '20260601',
                  claimSupplementalInformation: { coverageAmount: '90' },
                  serviceLines: [
                    {
                      serviceDate: '20260601',
                      lineItemControlNumber: 'LINE1',
                      renderingProviderInformation: { npi: '1999999984' },
                      servicePaymentInformation: {
                        adjudicatedProcedureModifierCodes: ['25', '59'],
                        nationalUniformBillingCommitteeRevenueCode: '0300',
                        submittedAdjudicatedProcedureCode: '99214',
                        originalUnitsOfServiceCount: '2',
                      },
                      healthCareCheckRemarkCodes: [{ codeListQualifierCode: 'HE', remarkCode: 'N130' }],
                    },
                  ],
                },
              ],
            },
          ],
          providerAdjustments: [
            {
              adjustments: [
                {
                  adjustmentReasonCode: 'WO',
                  providerAdjustmentIdentifier: 'OLD1',
                  providerAdjustmentAmount: '5',
                },
                { adjustmentReasonCode: '72', providerAdjustmentAmount: '-1' },
              ],
            },
          ],
        },
      ],
    });
  });

  test.each([
    ['TS3*1760854442*11*20261231*1*100', ['TS301', 'TS302', 'TS303', 'TS304', 'TS305']],
    ['AMT*ZK*5', ['AMT01', 'AMT02']],
    ['REF*ZZ*5', ['REF01', 'REF02']],
    ['SVC*HC:99213:1:2:3:4:TEXT*100*80', ['SVC01']],
    ['NM1*QC*1*SECOND*TESTA', ['NM101', 'NM102', 'NM103', 'NM104']],
    ['SVC*HC:99213*100*80~\nDTM*999*20260601', ['DTM01', 'DTM02']],
  ])('that has no field for an element is none: %s', (segment, unknown) => {
    expect(converted(edi835(segment))).toEqual({ unknown });
  });
});

let sandbox: Sandbox;
afterEach(() => sandbox?.close());

async function start(reports: readonly OwnReport[] = []): Promise<void> {
  sandbox = await createSandbox({ optum: { reports } });
}

async function get(path: string) {
  const { status, body } = await sendOptum(sandbox, REPORTS + path);
  return { status, body: JSON.parse(body) as JsonObject & { reports: string[]; detail: { msg: string }[] } };
}

describe('a report of your own', () => {
  test('is listed under a name of its kind, returned as it is, and converted', async () => {
    await start();
    const edi = edi835();
    const name = sandbox.control.optum.addReport({ edi });
    expect(name).toMatch(/^R5000000\.[A-Z0-9]{2}$/);
    expect((await get('')).body.reports.at(-1)).toBe(name);
    expect((await get(`/${name}`)).body).toMatchObject({ report_content: edi });
    expect((await get(`/${name}/835`)).body).toMatchObject({
      transactions: [{ payer: { name: 'OWN PAYER' } }],
    });
    expect(await get(`/${name}/277`)).toMatchObject({ status: 422 });
  });

  test('takes a name, also that of another report, and its own conversion', async () => {
    await start();
    const transactions = [{ controlNumber: '0007', own: true }];
    const given = { name: 'R5000000.XX', edi: edi835('TS3*1*2*3*4*5'), transactions };
    expect(sandbox.control.optum.addReport(given)).toBe('R5000000.XX');
    expect((await get('/R5000000.XX/835')).body).toMatchObject({ transactions });
    expect((await get('')).body.reports).toHaveLength(11);
  });

  test('that cannot be converted is reported, and returned as text', async () => {
    await start();
    const lost = sandbox.control.optum.addReport({ edi: edi835('REF*ZZ*5') });
    expect(await get(`/${lost}/835`)).toMatchObject({
      status: 422,
      body: {
        detail: [{ msg: expect.stringContaining('does not convert REF01, REF02; add the transactions') }],
      },
    });
    expect((await get(`/${lost}`)).status).toBe(200);
    const status = sandbox.control.optum.addReport({ edi: STATUS_277 });
    expect(status).toMatch(/^X3/);
    expect(await get(`/${status}/277`)).toMatchObject({ status: 422 });
    expect((await get(`/${status}`)).body).toMatchObject({ report_content: STATUS_277 });
  });

  test('of the start comes back with a reset; one that was added later is gone, and both are saved', async () => {
    await start([{ name: 'R5OWN001.AA', edi: edi835() }]);
    sandbox.control.optum.addReport({ name: 'R5OWN002.AA', edi: edi835() });
    const state = sandbox.control.saveState();
    const own = async () => (await get('')).body.reports.filter((name) => name.includes('OWN'));
    expect(await own()).toEqual(['R5OWN001.AA', 'R5OWN002.AA']);
    sandbox.control.reset();
    expect(await own()).toEqual(['R5OWN001.AA']);
    sandbox.control.loadState(state);
    expect(await own()).toEqual(['R5OWN001.AA', 'R5OWN002.AA']);
  });

  test('is added over the control', async () => {
    await start();
    const post = async (body: unknown) => {
      const headers = { authorization: `Bearer ${sandbox.control.token}` };
      return send(`${sandbox.url}/_control/optum/reports`, { body, headers });
    };
    expect(await post({ name: 'R5OWN001.AA', edi: edi835() })).toMatchObject({
      status: 201,
      body: '{"name":"R5OWN001.AA"}',
    });
    expect((await get('/R5OWN001.AA')).status).toBe(200);
    expect((await post('[]')).status).toBe(400);
  });

  test('comes from a file, under its name if that is one of a report', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reports-'));
    for (const name of ['own.835', 'R5OWN001.AA']) await writeFile(join(folder, name), edi835());
    expect(await readReportFile(join(folder, 'own.835'))).toEqual({ edi: edi835() });
    expect(await readReportFile(join(folder, 'R5OWN001.AA'))).toEqual({ name: 'R5OWN001.AA', edi: edi835() });
    await expect(readReportFile(join(folder, 'nowhere'))).rejects.toThrow('nowhere cannot be read');
    await rm(folder, { recursive: true });
  });

  test.each([
    [{ edi: 'text' }, 'edi must be an X12 interchange'],
    [{ edi: 5 }, 'edi must be an X12 interchange'],
    [{ edi: edi835().replace('ST*835', 'ST*999') }, 'transactions of one kind, 835 or 277'],
    [{ edi: edi835('SE*1*1', 'ST*277*0002') }, 'transactions of one kind, 835 or 277'],
    [{ edi: edi835(), name: 'X3000000.AA' }, 'name must have the form R5000000.AA'],
    [{ edi: edi835(), name: '../R5' }, 'name must have the form R5000000.AA'],
    [{ edi: edi835(), transactions: {} }, 'transactions must be a list of objects'],
    [{ edi: edi835(), json: [] }, 'unknown field: json'],
  ])('that is invalid is an error that names the field (%#)', async (report, message) => {
    await start();
    const given = report as unknown as OwnReport;
    expect(() => sandbox.control.optum.addReport(given)).toThrow(message);
    await expect(createSandbox({ optum: { reports: [given] } })).rejects.toThrow(message);
    expect((await get('')).body.reports).toHaveLength(11);
  });
});
