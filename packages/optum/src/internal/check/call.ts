import { type InputSchema, isHostObject } from '@payerkit/core';
import type { Connection } from '../call/connection.js';
import { headerText } from '../call/wire-request.js';
import type { WireRequest } from '../operation/operation.js';
import { type OperationSchema, schemaOf } from '../operation/schemas.js';
import type { OperationRow } from '../operation/table.js';
import { isSurelyAccepted } from './acceptance.js';
import { checkRequest, rejectIssues } from './request.js';

/**
 * Checks a request against its document.
 *
 * @param connection - has the `preflight` option
 * @param row - the operation with this content type
 * @param request - as the caller gave it
 * @throws `ValidationError` naming every field and the rule it breaks, never the value
 */
export async function checkCall(
  connection: Connection,
  key: string,
  row: OperationRow,
  request: WireRequest,
): Promise<void> {
  if (connection.preflight === 'off') return;
  const given = new Map(
    Object.entries(request.headers ?? {})
      .filter(([, value]) => headerText(value) !== '')
      .map(([name, value]) => [name.toLowerCase(), value]),
  );
  const missing = (row.headers ?? []).filter((name) => !given.has(name.toLowerCase()));
  rejectIssues(
    connection,
    key,
    missing.map((name) => ({
      severity: 'error',
      code: 'required',
      path: `headers.${name}`,
      text: 'is required',
    })),
  );
  const schema = await schemaOf(row);
  if (schema === undefined) return;
  const { path = {}, query = {}, body } = request;
  const input: Parts = { path, query, headers: documentedHeaders(schema, given), body };
  await checkRequest(connection, input, key, async () => partByPart(schema, row.contentType));
}

type Part = 'path' | 'query' | 'headers' | 'body';
type Parts = Readonly<Record<Part, unknown>>;

/** Returns headers under the names in their document; HTTP header names ignore case. */
function documentedHeaders(
  { headers }: OperationSchema,
  given: ReadonlyMap<string, unknown>,
): Record<string, unknown> {
  const names = Object.keys((headers as { readonly shape?: object } | undefined)?.shape ?? {});
  return Object.fromEntries(names.map((name) => [name, given.get(name.toLowerCase())]));
}

/** Combines the schemas of the parts. */
function partByPart(schema: OperationSchema, contentType: string): InputSchema<unknown> {
  return {
    safeParse(value) {
      const input = value as Parts;
      const issues = (['path', 'query', 'headers', 'body'] as const).flatMap((part) => {
        // A form that the caller built is sent unchanged.
        if (isHostObject(input[part], 'FormData')) return [];
        const check = schema[part];
        if (check === undefined || isSurelyAccepted(check, input[part])) return [];
        const result = check.safeParse(input[part]);
        if (result.success) return [];
        return result.error.issues
          .filter(({ path }) => !(/form/.test(contentType) && isFileOrJson(input[part], path)))
          .map((issue) => ({ ...issue, path: [part, ...issue.path] }));
      });
      return issues.length === 0 ? { success: true, data: value } : { success: false, error: { issues } };
    },
  };
}

/** A text field of a form may be a file, or an object that is sent as JSON text. */
function isFileOrJson(body: unknown, path: readonly PropertyKey[]): boolean {
  let value = body;
  for (const step of path) value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
  return path.length > 0 && typeof value === 'object' && value !== null;
}
