import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../../env.js';
import { isObject, type JsonObject, objectAt, parseObject, textAt } from '../json.js';
import type { OptumServer } from '../server.js';
import { answerSelection, fieldsOf, SelectionError } from './field-reader.js';
import { missingInput, REAL_APIS, type RealApi, rangeProblem } from './operations.js';
import { GraphqlSyntaxError, parseGraphql } from './selection.js';

/** Codes that accompany usable data. */
const WITH_DATA = new Set(['INFORMATION', 'PARTIAL_DATA_RECEIVED']);

function problem(
  api: RealApi,
  code: string,
  description: string,
  classification = 'ValidationError',
): JsonObject {
  return api.family === 'GQL-C'
    ? { code, description }
    : { message: description, locations: [{ line: 1, column: 1 }], extensions: { classification } };
}

/** Handles a call without the header that the vendor's documents require, which would use live data. */
function headerProblem(c: Context<SandboxEnv>, api: RealApi): Response | undefined {
  if (!/^\d{9}$/.test(c.req.header('providertaxid') ?? '')) {
    const errors = [problem(api, 'MISSING_REQUIRED_FIELD', "Header 'providerTaxId' must be nine digits")];
    return c.json({ errors }, 400);
  }
  if (c.req.header('environment')?.toLowerCase() !== 'sandbox')
    // Without the header the vendor's sandbox reads live data, which needs a subscription; there is none here.
    return c.json(
      { message: 'No live data here: send the header environment: sandbox', statusCode: 403 },
      403,
    );
  return undefined;
}

/** A query may be sent as JSON, or with a file as a multipart form (`operations`, `map`, `0`). */
async function readBody(c: Context<SandboxEnv>): Promise<JsonObject | undefined> {
  if (c.req.header('content-type')?.startsWith('multipart/form-data') !== true)
    return parseObject(await c.req.text());
  const form = await c.req.formData().catch(() => undefined);
  const operations = form?.get('operations');
  const complete = form?.has('map') === true && form.has('0');
  return typeof operations === 'string' && complete ? parseObject(operations) : undefined;
}

/** Serves the GraphQL APIs of Optum Real, medical and dental. */
export function registerGraphql(app: Hono<SandboxEnv>, server: OptumServer): void {
  for (const api of REAL_APIS) {
    app.get(api.health, (c) => c.json({ status: 'UP' }));
    app.post(api.path, async (c) => headerProblem(c, api) ?? answer(c, api, server));
  }
}

async function answer(c: Context<SandboxEnv>, api: RealApi, server: OptumServer): Promise<Response> {
  const reject = (code: string, description: string) =>
    c.json({ errors: [problem(api, code, description)] }, 400);
  const body = await readBody(c);
  if (body === undefined) return reject('GRAPHQL_PARSE_FAILED', 'The body is not a GraphQL request');
  const text = textAt(body, 'query');
  if (text === '') return reject('BAD_USER_INPUT', "The key 'query' is missing");
  try {
    const operations = parseGraphql(text);
    const wanted = textAt(body, 'operationName');
    const operation = wanted === '' ? operations[0] : operations.find(({ name }) => name === wanted);
    if (operation === undefined) return reject('GRAPHQL_VALIDATION_FAILED', 'Unknown operation name');
    const data: JsonObject = {};
    const errors: JsonObject[] = [];
    for (const { name, as, fields } of operation.fields) {
      const known = api.operations[name];
      if (known === undefined || known.kind !== operation.kind)
        return reject('GRAPHQL_VALIDATION_FAILED', `Cannot query field "${name}" on this type`);
      const input = Object.values(objectAt(body, 'variables')).find(isObject) ?? {};
      const missing = missingInput(known, input);
      if (missing.length > 0) return reject('MISSING_REQUIRED_FIELD', `Missing: ${missing.join(', ')}`);
      const outOfRange = rangeProblem(name, input);
      if (outOfRange !== undefined) return reject('INVALID_FIELD', outOfRange);
      const { pageToken, code } = steer(c, api, input);
      if (code !== undefined) errors.push(problem(api, code, `Sandbox response for ${code}`, code));
      if (code !== undefined && !WITH_DATA.has(code)) return c.json({ errors });
      const given = known.answer?.({ state: server, input, pageToken }) ?? {};
      const value = answerSelection(fields ?? [], fieldsOf(known.fields), given, api.dates, [name]);
      data[as] = known.list === true ? [value] : value;
    }
    return c.json(errors.length > 0 ? { data, errors } : { data });
  } catch (error) {
    if (error instanceof GraphqlSyntaxError)
      return reject('GRAPHQL_PARSE_FAILED', `Syntax error: ${error.message}`);
    if (error instanceof SelectionError)
      return reject(
        'GRAPHQL_VALIDATION_FAILED',
        `Validation error (FieldUndefined@[${error.path.join('/')}]) : ${error.message}`,
      );
    throw error;
  }
}

/** Reads the page token and a requested error: a payer ID such as `SBX:INTERNAL_SERVER_ERROR`, the sandbox's own. */
function steer(
  c: Context<SandboxEnv>,
  api: RealApi,
  input: JsonObject,
): { pageToken: string | undefined; code: string | undefined } {
  const inVariables = textAt(objectAt(input, 'pagination'), 'nextPageToken') || undefined;
  const pageToken = api.paging === 'header' ? c.req.header('nextpagetoken') : inVariables;
  const code = /^SBX:([A-Z_]+)$/.exec(textAt(input, 'payerId'))?.[1];
  return { pageToken, code };
}
