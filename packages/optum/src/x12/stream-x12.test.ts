import { Readable } from 'node:stream';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readX12 } from './read-x12.js';
import { streamX12Segments, streamX12Transactions } from './stream-x12.js';
import { validateX12 } from './validate-x12.js';
import { X12FormatError } from './x12-format-error.js';
import type { X12Source } from './x12-source.js';

const HEAD =
  'ISA*00*          *00*          *ZZ*PAYER          *ZZ*CLINIC         *260105*0800*^*00501*000000042*0*T*:~GS*HP*PAYER*CLINIC*20260105*0800*3*X*005010X221A1~';
const TAIL = 'GE*1*3~IEA*1*000000042~';

/** An 835 with a number of claims, non-ASCII names, components and repetitions. */
function remittance(claims: number): string {
  const segments = Array.from(
    { length: claims },
    (_, index) =>
      `CLP*PCN${index}*1*100*80*20*12*PAYER${index}~NM1*QC*1*MUÑOZ*ŁUCJA 😀~SVC*HC:99213:25*100*80~ZZZ*30^98^UC*A:B^C:D~`,
  );
  return `${HEAD}ST*835*0001~${segments.join('')}SE*${claims * 4 + 2}*0001~${TAIL}`;
}

const text = remittance(30);
const expected = readX12(text)[0]?.groups[0]?.transactions[0];
const bytes = new TextEncoder().encode(text);

async function segmentsOf(source: X12Source) {
  const segments = [];
  for await (const { segment } of streamX12Segments(source)) segments.push(segment);
  return segments;
}

function chunks(size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.slice(index * size, (index + 1) * size),
  );
}

function webStream(parts: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });
}

test.each<[string, () => X12Source]>([
  ['text', () => text],
  ['a Node stream', () => Readable.from(chunks(97))],
  ['a Node stream of text', () => Readable.from([text.slice(0, 500), text.slice(500)])],
  ['a web stream', () => webStream(chunks(64))],
  ['a Blob', () => new Blob([bytes])],
  ['a File', () => new File([bytes], 'payments.835')],
  ['a list of texts', () => [text.slice(0, 300), '', text.slice(300)]],
])('%s gives the same segments, each split into components and repetitions', async (_name, source) => {
  const segments = await segmentsOf(source());
  expect(segments).toEqual(expected?.segments);
  expect(segments).toHaveLength(120);
  expect(segments[2]?.elements[0]).toEqual([['HC', '99213', '25']]);
  expect(segments[3]?.elements).toEqual([
    [['30'], ['98'], ['UC']],
    [
      ['A', 'B'],
      ['C', 'D'],
    ],
  ]);
  const transactions = [];
  for await (const { transaction } of streamX12Transactions(source())) transactions.push(transaction);
  expect(transactions).toEqual([expected]);
});

test('multibyte characters may be split anywhere', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 }),
      async (sizes) => {
        const parts = [];
        for (let [start, turn] = [0, 0]; start < bytes.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1;
          parts.push(bytes.slice(start, start + size));
          start += size;
        }
        expect(await segmentsOf(parts)).toEqual(expected?.segments);
      },
    ),
    { numRuns: 25 },
  );
});

test('bytes that are not UTF-8 become replacement characters and split nothing', async () => {
  const start = Buffer.from(`${HEAD}ST*835*0001~NM1*QC*1*`);
  const end = Buffer.from(`~SE*3*0001~${TAIL}`);
  const broken = [0xff, 0xc3, 0xe2, 0x82, 0xf0, 0x9f];
  const segments = await segmentsOf([start, Uint8Array.from(broken), end]);
  expect(segments).toHaveLength(1);
  expect(segments[0]?.elements[2]?.[0]?.[0]).toMatch(/^\uFFFD+$/);
});

test('segments are returned as soon as they arrive, and a truncated file ends with an error', async () => {
  const segments = [];
  const read = async () => {
    for await (const { segment } of streamX12Segments([text.slice(0, -60)])) segments.push(segment);
  };
  await expect(read()).rejects.toThrow(X12FormatError);
  expect(segments.length).toBeGreaterThan(100);
});

test('equal values share one frozen element when all stay in memory', () => {
  const segments = expected?.segments ?? [];
  const [first, second] = [segments[0]?.elements[2], segments[4]?.elements[2]];
  expect(first).toEqual([['100']]);
  expect(second).toBe(first);
  expect(Object.isFrozen(first)).toBe(true);
  expect(Object.isFrozen(first?.[0])).toBe(true);
});

test('ten thousand segments are counted exactly', async () => {
  const source = function* () {
    yield `${HEAD}ST*835*0001~`;
    for (let block = 0; block < 100; block += 1) yield 'LX*1~'.repeat(100);
    yield `SE*10002*0001~${TAIL}`;
  };
  let count = 0;
  for await (const { segment } of streamX12Segments(source())) if (segment.id === 'LX') count += 1;
  expect(count).toBe(10_000);
});

test.each<[string, unknown, string]>([
  ['nothing', undefined, 'must be text'],
  ['null', null, 'must be text'],
  ['a number', 42, 'must be text'],
  ['bytes that are not in an array', Buffer.from('ZZYZX'), 'must be text'],
  ['an object', { text: 'ZZYZX' }, 'must be text'],
  ['an iterable of other things', ['ISA', { text: 'ZZYZX' }], 'must yield'],
  ['an iterable with a gap', [undefined], 'must yield'],
])('a source that is %s is rejected and not quoted', async (_what, given, rule) => {
  const source = given as X12Source;
  const runs = [streamX12Segments, streamX12Transactions].map((read) => async () => {
    for await (const _ of read(source)) break;
  });
  for (const run of [...runs, () => validateX12(source)]) {
    const error: unknown = await run().catch((caught: unknown) => caught);
    expect(error).toMatchObject({ kind: 'validation', issues: [{ path: 'source' }] });
    expect((error as Error).message).toContain(`source ${rule}`);
    expect(inspect(error)).not.toContain('ZZYZX');
  }
});
