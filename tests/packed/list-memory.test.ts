import { copyFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { root, run } from '../support/run.js';

const { blueButton } = inject('consumers');

const CLAIMS = 1000;
const PASSES = 10;
// A fixed new space and one thread, so that collections come at the same places whatever else the machine does.
const FLAGS = [
  '--trace-gc-nvp',
  '--min-semi-space-size=16',
  '--max-semi-space-size=16',
  '--single-threaded-gc',
];

let server: Server;
let baseUrl = '';

beforeAll(async () => {
  await copyFile(join(root, 'tests/support/list-memory.mjs'), join(blueButton, 'list-memory.mjs'));
  const pages = new Map<string, Buffer>();
  server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', baseUrl);
    const key = `${searchParams.get('startIndex') ?? 0} ${searchParams.get('_count') ?? 50}`;
    const body = pages.get(key) ?? Buffer.from(JSON.stringify(bundle(searchParams)));
    pages.set(key, body);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

function bundle(query: URLSearchParams) {
  const count = Number(query.get('_count') ?? 50);
  const start = Number(query.get('startIndex') ?? 0);
  const url = (at: number) =>
    `${baseUrl}/v2/fhir/ExplanationOfBenefit/?patient=-1&_count=${count}&startIndex=${at}`;
  const link = [{ relation: 'self', url: url(start) }];
  if (start + count < CLAIMS) link.push({ relation: 'next', url: url(start + count) });
  const entry = Array.from({ length: count }, (_, index) => ({ resource: claim(start + index) }));
  return { resourceType: 'Bundle', type: 'searchset', total: CLAIMS, link, entry };
}

/** A claim of 25 kB, as large as those of Blue Button. */
function claim(index: number) {
  const coding = (code: string) => ({ system: 'https://bluebutton.cms.gov/resources/variables', code });
  const item = Array.from({ length: 30 }, (_, line) => ({
    sequence: line + 1,
    productOrService: { coding: [coding(`${99_000 + line}`), coding('other')] },
    servicedPeriod: { start: '2026-01-02', end: '2026-01-03' },
    quantity: { value: line },
    adjudication: Array.from({ length: 5 }, (_, at) => ({
      category: { coding: [coding(`category-${at}`)] },
      amount: { value: line * at + 0.5, currency: 'USD' },
    })),
  }));
  return { resourceType: 'ExplanationOfBenefit', id: `carrier-${index}`, status: 'active', item };
}

/** Returns the bytes per page that survived into the old generation. */
async function promotedPerPage(way: string): Promise<number> {
  const arguments_ = [...FLAGS, 'list-memory.mjs', way, baseUrl, String(PASSES)];
  const { status, output } = await run(process.execPath, arguments_, blueButton);
  const counted = /COUNTED (.*)/.exec(output)?.[1];
  if (status !== 0 || counted === undefined) throw new Error(output.slice(-2000));
  const { fromMs, count } = JSON.parse(counted) as { fromMs: number; count: number };
  expect(count).toBe(CLAIMS * PASSES);
  let bytes = 0;
  for (const [, atMs, promoted] of output.matchAll(/ (\d+) ms: pause.* promoted=(\d+)/g))
    if (Number(atMs) > fromMs) bytes += Number(promoted);
  return bytes / ((PASSES * CLAIMS) / 50);
}

test('a list promotes no more of its pages than the same loop over node:http', async () => {
  const theirs = await promotedPerPage('node:http');
  expect(theirs).toBeGreaterThan(0);
  const ratios: Record<string, number> = {};
  for (const way of ['items', 'pages', 'next']) ratios[way] = (await promotedPerPage(way)) / theirs;
  expect(Math.max(...Object.values(ratios)), JSON.stringify(ratios)).toBeLessThanOrEqual(1.5);
});
