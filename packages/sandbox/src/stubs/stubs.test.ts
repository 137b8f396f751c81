import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inquiry, sendOptum } from '../../testing/optum.js';
import { send } from '../../testing/raw-client.js';
import { createSandbox, type Sandbox } from '../sandbox.js';
import { stubProblems } from './stub.js';
import { readStubFile } from './stub-file.js';

const OWN_271 = { controlNumber: '123456789', benefitsInformation: [{ code: '1', name: 'Active Coverage' }] };
const OWN_EDI = 'ISA*00*          ~ST*835*0001~SE*2*0001~';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({
    stubs: [{ method: 'GET', path: '/medicalnetwork/reports/v2/OWN.835', json: { report_content: OWN_EDI } }],
  });
});
beforeEach(() => sandbox.control.reset());
afterAll(() => sandbox.close());

async function control(path: string, method: string, body?: unknown) {
  const headers = { authorization: `Bearer ${sandbox.control.token}` };
  const response = await send(`${sandbox.url}/_control${path}`, { headers, method, body });
  return {
    status: response.status,
    body: response.body === '' ? undefined : (JSON.parse(response.body) as unknown),
  };
}

describe('a stub', () => {
  test('of the start responds, in the journal too, and comes back with a reset', async () => {
    sandbox.control.stubs.clear();
    expect(sandbox.control.stubs.list()).toEqual([]);
    sandbox.control.reset();
    const report = await sendOptum(sandbox, '/medicalnetwork/reports/v2/OWN.835');
    expect(JSON.parse(report.body)).toEqual({ report_content: OWN_EDI });
    expect(sandbox.control.journal().at(-1)).toMatchObject({
      template: '/medicalnetwork/reports/v2/{filename}',
      status: 200,
      processed: true,
    });
  });

  test('responds to one member only, with a 271 of its own; others get the usual one', async () => {
    const remove = sandbox.control.stubs.add({
      method: 'post',
      path: '/medicalnetwork/eligibility/v3*',
      bodyIncludes: '"memberId":"0000000001"',
      json: OWN_271,
    });
    const ask = async (memberId: string) => {
      const body = { ...inquiry('00001'), subscriber: { ...inquiry('00001').subscriber, memberId } };
      return JSON.parse(
        (await sendOptum(sandbox, '/medicalnetwork/eligibility/v3/', { body })).body,
      ) as object;
    };
    expect(await ask('0000000001')).toEqual(OWN_271);
    expect(await ask('0000000000')).not.toEqual(OWN_271);
    remove();
    expect(await ask('0000000001')).not.toEqual(OWN_271);
  });

  test('takes part in faults, and responds as often as said; the newest one comes first', async () => {
    sandbox.control.stubs.add({ path: '/v2/fhir/metadata', text: 'old' });
    sandbox.control.stubs.add({
      path: '/v2/*',
      status: 418,
      headers: { 'x-own': 'yes' },
      text: 'new',
      count: 1,
    });
    const ask = () => send(`${sandbox.url}/v2/fhir/metadata?_format=json`);
    expect(await ask()).toMatchObject({ status: 418, body: 'new', headers: { 'x-own': 'yes' } });
    expect(await ask()).toMatchObject({ status: 200, body: 'old' });
    sandbox.control.faults.add({ fault: 'server-error' });
    expect((await ask()).status).toBe(503);
    expect(sandbox.control.stubs.list().map(({ hits }) => hits)).toEqual([0, 1, 1]);
  });

  test('without a body has none', async () => {
    sandbox.control.stubs.add({ path: '/anything', status: 204 });
    expect(await send(`${sandbox.url}/anything`)).toMatchObject({ status: 204, body: '' });
  });
});

test('stubs are added, listed and removed over the control', async () => {
  const added = await control('/stubs', 'POST', { path: '/own', json: { a: 1 } });
  expect(added).toEqual({ status: 201, body: { id: expect.any(Number) } });
  expect((await send(`${sandbox.url}/own`)).body).toBe('{"a":1}');
  expect((await control('/stubs', 'GET')).body).toMatchObject([{}, { stub: { path: '/own' }, hits: 1 }]);
  const { id } = added.body as { id: number };
  expect((await control(`/stubs/${id}`, 'DELETE')).status).toBe(204);
  expect((await control(`/stubs/${id}`, 'DELETE')).status).toBe(404);
  expect((await control('/stubs', 'DELETE')).status).toBe(204);
  expect((await control('/stubs', 'GET')).body).toEqual([]);
});

test.each([
  [undefined, 'must be an object'],
  [[], 'must be an object'],
  [{}, 'path: must start with a slash'],
  [{ path: 'v2' }, 'path: must start with a slash'],
  [{ path: '/v2?a=b' }, 'path: must start with a slash and hold no query'],
  [{ path: '/v2', status: 99 }, 'status: must be from 200 to 599'],
  [{ path: '/v2', status: '200' }, 'status: must be a number'],
  [{ path: '/v2', count: 0 }, 'count: must be a whole number'],
  [{ path: '/v2', headers: { 'a b': 'c' } }, 'headers: must be names and values'],
  [{ path: '/v2', headers: { a: 'b\r\nc: d' } }, 'headers: must be names and values'],
  [{ path: '/v2', json: 1, text: 'a' }, 'json and text: give one of them'],
  [{ path: '/v2', body: 1 }, 'body: unknown field'],
  [{ path: '/v2', toString: 1 }, 'toString: unknown field'],
])('%j is not a stub', (stub, problem) => {
  expect(stubProblems(stub).join('; ')).toContain(problem);
});

describe('a file of stubs', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stubs-'));
    await writeFile(join(folder, 'own.835'), OWN_EDI);
    await writeFile(join(folder, '271.json'), JSON.stringify(OWN_271));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const write = async (content: string) => {
    const path = join(folder, 'stubs.json');
    await writeFile(path, content);
    return path;
  };

  test('holds one or several, with contents from files next to it', async () => {
    const path = await write(
      JSON.stringify([
        { path: '/a', textFile: 'own.835' },
        { path: '/b', jsonFile: '271.json', status: 201 },
      ]),
    );
    expect(await readStubFile(path)).toEqual([
      { path: '/a', text: OWN_EDI },
      { path: '/b', json: OWN_271, status: 201 },
    ]);
    expect(await readStubFile(await write('{"path":"/c"}'))).toEqual([{ path: '/c' }]);
  });

  test.each([
    ['{', 'is not JSON'],
    ['[{"path":"/a"},{"path":"b"}]', 'stub 2: path: must start with a slash'],
    ['{"path":"/a","textFile":"absent"}', 'absent cannot be read'],
    ['{"path":"/a","jsonFile":"own.835"}', 'own.835 is not JSON'],
  ])('%s is rejected with the file and the field', async (content, problem) => {
    await expect(readStubFile(await write(content))).rejects.toThrow(problem);
  });
});
