import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { optumToken } from '../../testing/optum.js';
import { type RawRequest, send } from '../../testing/raw-client.js';
import { createSandbox, type Sandbox } from '../sandbox.js';
import { vendorOf } from '../vendor.js';
import { DOCUMENTED } from './generated/documented.js';

let sandbox: Sandbox;
let authorization: string;
beforeAll(async () => {
  sandbox = await createSandbox();
  authorization = `Bearer ${await optumToken(sandbox)}`;
});
afterAll(() => sandbox.close());

function call(method: string, path: string, request: RawRequest = {}) {
  return send(sandbox.url + path, { method, ...request, headers: { authorization, ...request.headers } });
}
function filled(template: string) {
  return template.replaceAll(/\{[^}]*\}/g, 'x');
}

test('every documented operation is known, on the side of Optum', async () => {
  expect(DOCUMENTED.length).toBeGreaterThan(400);
  const unknown: string[] = [];
  for (const [method, template, , , names] of DOCUMENTED) {
    const path = filled(template);
    const headers = Object.fromEntries(names.map((name) => [name, '123456789']));
    const { body } = await call(method, path, { headers, ...(method === 'GET' ? {} : { body: {} }) });
    if (vendorOf(path) !== 'optum' || /"(Invalid request|Missing required header)/.test(body))
      unknown.push(`${method} ${template}`);
  }
  expect(unknown).toEqual([]);
});

describe('one that has no response of its own', () => {
  const [, template, status, mediaType, , body] =
    DOCUMENTED.find(([, path]) => path.startsWith('/v1/') && path.includes('{')) ?? DOCUMENTED[0] ?? [];
  const path = filled(template ?? '');

  test('is responded to from its schema, and noted under its template', async () => {
    const answer = await call('GET', path);
    expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([status, mediaType, body]);
    expect(sandbox.control.journal().at(-1)).toMatchObject({ template, processed: true });
  });

  test('needs a token that is good for it', async () => {
    expect((await send(sandbox.url + path)).status).toBe(401);
    const token = await optumToken(sandbox, {
      client_id: 'sandbox-eligibility-only',
      client_secret: 'sandbox-eligibility-secret',
    });
    const rejected = await send(sandbox.url + path, { headers: { authorization: `Bearer ${token}` } });
    expect(JSON.parse(rejected.body)).toMatchObject({ error: 'invalid_product' });
  });

  test('needs the headers that are required', async () => {
    const demanding = DOCUMENTED.find(([, at, , , names]) => names.length > 0 && at.startsWith('/ncc/'));
    const [method = '', at = '', , , names = []] = demanding ?? [];
    const answer = await call(method, filled(at), { body: {} });
    expect([answer.status, JSON.parse(answer.body)]).toEqual([
      400,
      { error: 'invalid_request', error_description: `Missing required header: ${names.join(', ')}` },
    ]);
  });

  test('is not responded for another method', async () => {
    expect((await call('PATCH', path)).status).toBe(400);
  });
});

describe('responses that are not JSON', () => {
  /** Names that were opened and not closed in order; the root's name first. */
  function tags(xml: string): { root: string | undefined; left: string[] } {
    const left: string[] = [];
    let root: string | undefined;
    for (const [, close, name = '', whole] of xml.matchAll(/<(\/?)([\w:-]+)[^>]*?(\/?)>/g)) {
      root ??= name;
      if (close === '') left.push(...(whole === '' ? [name] : []));
      else if (left.pop() !== name) left.push(`/${name}`);
    }
    return { root, left };
  }

  test.each([
    ['POST', '/abm/prepaylab/v1', 'request'],
    ['POST', '/abm/prepaydme/v1', 'request'],
    ['POST', '/odxcloudxcservicesint/api/xc/v1/clinical/documents/search', 'DocumentSearchResponse'],
    ['POST', '/v3-ingestion/v3/ingest', 'response'],
    ['GET', '/ci/rtec/v1/ws/claims5x', 'claims'],
  ])('%s %s: XML whose elements close, in a <%s>', async (method, path, root) => {
    const answer = await call(method, path);
    expect(answer.headers['content-type']).toBe('application/xml');
    expect(answer.body).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n</);
    expect(tags(answer.body)).toEqual({ root, left: [] });
  });

  const bytesOf = async (path: string) => {
    const answer = await fetch(sandbox.url + path, { headers: { authorization } });
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { type: answer.headers.get('content-type'), bytes, text: bytes.toString('latin1') };
  };

  test('a PDF whose table of places is right', async () => {
    const { type, text } = await bytesOf('/ci/rtec/v1/ws/documents/x');
    expect([type, text.slice(0, 5), text.slice(-6)]).toEqual(['application/pdf', '%PDF-', '%%EOF\n']);
    const table = Number(/startxref\n(\d+)/.exec(text)?.[1]);
    expect(text.slice(table, table + 4)).toBe('xref');
    const places = [...text.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, place]) => Number(place));
    expect(places.map((place, index) => text.startsWith(`${index + 1} 0 obj`, place))).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('a picture of one pixel, byte by byte', async () => {
    const { type, bytes } = await bytesOf('/v1/codesearchms/api/coding/code/image/x');
    expect([type, bytes.subarray(0, 3).toString('hex'), bytes.subarray(-2).toString('hex')]).toEqual([
      'image/jpeg',
      'ffd8ff',
      'ffd9',
    ]);
  });
});

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly responses?: Readonly<Record<string, Described>> };
}
interface Operation {
  readonly responses?: Readonly<Record<string, Described & { readonly $ref?: string }>>;
}
interface Described {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}

const PUBLISHED = fileURLToPath(new URL('../../../../../shared/reference/optum/openapi', import.meta.url));
if (!existsSync(PUBLISHED)) console.log("skipped: Optum's documents are not here");

/** Returns the problems of the responses made from one document, and their number. */
function checkResponses(document: Document): { checked: number; wrong: string[] } {
  const ajv = new Ajv({ strict: false, validateFormats: false, logger: false, unicodeRegExp: false });
  const wrong: string[] = [];
  let checked = 0;
  for (const [relative, methods] of Object.entries(document.paths))
    for (const [method, { responses = {} }] of Object.entries(methods)) {
      const response = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
      const named = document.components?.responses?.[response?.$ref?.split('/').at(-1) ?? ''];
      const { content = {} } = named ?? response ?? {};
      const schema = Object.entries(content).find(([type]) => /json|\*\/\*/.test(type))?.[1].schema;
      // Documents distinguish two paths by a base path in another place.
      const bodies = DOCUMENTED.filter(
        ([verb, path]) => verb === method.toUpperCase() && path.endsWith(relative.replace(/\/$/, '')),
      ).map(([, , , , , body]): unknown =>
        JSON.parse(body === '' || !/^[[{"\dtf]/.test(body) ? 'null' : body),
      );
      if (schema === undefined || bodies.length === 0) continue;
      checked += 1;
      const validate = ajv.compile({ allOf: [schema], components: document.components });
      if (!bodies.some((body) => validate(body)))
        wrong.push(`${method} ${relative}: ${ajv.errorsText(validate.errors)}`);
    }
  return { checked, wrong };
}

test.skipIf(!existsSync(PUBLISHED))(
  'each response satisfies the schema of the document it was made from',
  () => {
    const results = readdirSync(PUBLISHED).map((file) =>
      checkResponses(JSON.parse(readFileSync(`${PUBLISHED}/${file}`, 'utf8')) as Document),
    );
    expect(results.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(results.reduce((sum, { checked }) => sum + checked, 0)).toBeGreaterThan(200);
  },
  60_000,
);
