import { BadRequestError, ServerError, ValidationError } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { useSandbox } from '../../testing/clients.js';
import { caught } from '../../testing/ledger.js';

const bench = useSandbox();
const providerTaxId = '123456789';
const payerId = '87726';
function requests() {
  return bench.sandbox.control.counters().requests;
}

describe('search', () => {
  test('returns the selected fields and no others, page by page', async () => {
    const { claims } = bench.client().real;
    const select = { claimNumber: true, member: { firstName: true }, claimEvents: true } as const;
    const list = claims.search({ providerTaxId, payerId, select });
    const found = await list.toArray({ limit: 100 });
    expect(found).toHaveLength(6);
    expect(new Set(found.map(({ claimNumber }) => claimNumber)).size).toBe(6);
    expect(found[0]).toEqual({
      claimNumber: 'SBXCLAIM00000001',
      member: { firstName: 'JOHNONE' },
      claimEvents: expect.objectContaining({ receivedDate: expect.any(String) }),
    });
    expect(list.issues).toEqual([]);
  });

  test('returns every field when nothing is selected', async () => {
    const claim = await bench.client().real.claims.search({ providerTaxId, payerId }).first();
    expect(claim?.claimDetailedInformation?.lines?.[0]?.lineLevelTotalAmounts?.paidAmount).toBe('125.50');
    expect(claim?.payments?.[0]?.payeeAddress?.state).toBe('TN');
  });

  test('returns items that look the same', async () => {
    const list = bench.client().real.claims.search({ providerTaxId, payerId, select: { claimStatus: true } });
    expect(await list.toArray({ limit: 100 })).toHaveLength(6);
  });

  test('continues from a cursor, ends at a limit, and can be left midway', async () => {
    const { claims } = bench.client().real;
    const select = { claimNumber: true } as const;
    const list = claims.search({ providerTaxId, payerId, select });
    for await (const { claimNumber } of list) if (claimNumber === 'SBXCLAIM00000003') break;
    const { cursor } = list;
    const rest = await claims
      .search({ providerTaxId, payerId, select, cursor, limit: 2 })
      .toArray({ limit: 9 });
    expect(rest.map(({ claimNumber }) => claimNumber)).toEqual(['SBXCLAIM00000004', 'SBXCLAIM00000005']);
    const other = claims.search({ providerTaxId, payerId: '03432', select, cursor });
    expect(await caught(other)).toMatchObject({ code: 'bad_cursor' });
  });

  test('returns items that come with errors, and reports the errors', async () => {
    const select = { claimNumber: true } as const;
    const list = bench
      .client()
      .real.claims.search({ providerTaxId, payerId: 'SBX:PARTIAL_DATA_RECEIVED', select });
    expect((await list).items).toHaveLength(2);
    expect(list.issues).toMatchObject([{ code: 'PARTIAL_DATA_RECEIVED', severity: 'information' }]);
  });

  test('throws errors without data', async () => {
    const { claims } = bench.client().real;
    const failed = claims.search({ providerTaxId, payerId: 'SBX:INTERNAL_SERVER_ERROR' });
    expect(await caught(failed)).toBeInstanceOf(ServerError);
    const rejected = claims.search({ providerTaxId, payerId: 'SBX:INVALID_SEARCH' });
    expect(await caught(rejected)).toBeInstanceOf(BadRequestError);
  });

  test.each([
    ['a field that a claim does not have', { claimNumer: true }, ['select.claimNumer']],
    ['fields of a field that has none', { claimNumber: { digits: true } }, ['select.claimNumber']],
    ['nothing', {}, ['select']],
    ['an arbitrary name', { 'x } evil { y': true }, ['select.unknown']],
    ['several', { a: true, member: { b: true } }, ['select.a', 'select.member.b']],
  ])('rejects a selection of %s before anything is sent', async (_name, select, paths) => {
    const before = requests();
    const list = bench.client().real.claims.search({ providerTaxId, payerId, select: select as never });
    const error = await caught(list);
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as ValidationError).issues.map(({ path }) => path)).toEqual(paths);
    expect(requests()).toEqual(before);
  });

  test('names a missing field as the caller knows it', async () => {
    const error = await caught(bench.client().real.claims.search({ providerTaxId } as never));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ issues: [{ path: 'payerId' }] });
    expect(String(error)).toMatch(/payerId/);
  });
});

describe('the other inquiries', () => {
  test('tickets', async () => {
    const { data } = await bench.client().real.claims.searchTickets({
      providerTaxId,
      payerId,
      ticketType: 'RECON',
      select: { ticketDetails: { ticketNumber: true } },
    });
    expect(data).toEqual([{ ticketDetails: { ticketNumber: expect.any(String) } }]);
  });

  test('the 277CA of a submission', async () => {
    const { data } = await bench
      .client()
      .real.claims.retrieveAcknowledgement({ providerTaxId, payerId, transactionId: '1' });
    expect(data.x12ResponseData).toMatch(/^ISA/);
  });

  test('the actions allowed on lines', async () => {
    const query = { providerTaxId, payerId, claimActionIdentifier: '1', lineKeys: ['1'] };
    const { data } = await bench.client().real.claims.lineActions(query);
    expect(data.claimLineActions?.[0]?.allowedAction).toEqual(expect.any(String));
  });

  test('a document', async () => {
    const query = { providerTaxId, payerId, documentId: '1' };
    const { data, issues } = await bench.client().real.claims.retrieveDocument(query);
    expect(Buffer.from(data.base64Document ?? '', 'base64').toString()).toMatch(/^%PDF/);
    expect(issues).toEqual([]);
  });
});
