import {
  type FailureContext,
  type Issue,
  type Logger,
  ResponseFormatError,
  safeToken,
  type VendorResponse,
} from '@payerkit/core';
import { schemaOf } from '../operation/schemas.js';
import { rowsOf } from '../operation/table.js';
import { isObject } from '../wire/json.js';
import { type ResponseShape, responseShapes, type ShapeKind } from './response-shapes.js';

/** Response check settings. */
export interface ResponseChecks {
  /** `strict` throws, `warn` logs the paths, `off` does not check. Default `warn`. */
  readonly validation: 'strict' | 'warn' | 'off' | undefined;
  /** Logger for `warn`. */
  readonly logger: Logger | undefined;
}

type Parse<T> = (response: VendorResponse, context: FailureContext) => T | Promise<T>;

const MOST_ISSUES = 20;

/**
 * Adds a check before reading a response. `warn` checks the parts that payerkit itself reads; `strict` also checks the
 * whole response against the vendor's document, for which zod is loaded. Unknown fields, unknown codes and `null` pass.
 *
 * @param checks - strictness
 * @param parse - reads the response
 * @returns `parse` itself when there is nothing to check
 */
export function checkingParse<T>(
  { validation = 'warn', logger }: ResponseChecks,
  key: string,
  parse: Parse<T> | undefined,
): Parse<T> | undefined {
  const shape = Object.hasOwn(responseShapes, key) ? responseShapes[key] : undefined;
  const read: Parse<T> = parse ?? (({ body }) => body as T);
  if (validation === 'strict') {
    return async (response, context) => {
      const body = jsonOf(response.body);
      const found = [...shapeIssues(body, shape), ...(await documentIssues(body, key))];
      if (found.length > 0) throw unexpected(found, context, response.body);
      return read(response, context);
    };
  }
  if (validation === 'off' || shape === undefined || logger === undefined) return parse;
  return (response, context) => {
    const issues = shapeIssues(jsonOf(response.body), shape);
    if (issues.length > 0) {
      const paths = issues.slice(0, MOST_ISSUES).map(({ path }) => path);
      const { operation, status, requestId } = context;
      logger.warn('payerkit: a response from Optum does not match the documented shape', {
        provider: 'optum',
        operation,
        status,
        requestId,
        paths,
      });
    }
    return read(response, context);
  };
}

/** A response without a media type arrives as text; text that is not JSON has no shape to check. */
function jsonOf(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

function unexpected(
  issues: readonly Issue[],
  context: FailureContext,
  details: unknown,
): ResponseFormatError {
  return new ResponseFormatError({
    ...context,
    code: 'unexpected_answer',
    message:
      "Optum's response does not match the documented shape; see `issues`. Set validation: 'warn' to read it anyway.",
    issues: issues.slice(0, MOST_ISSUES),
    details,
  });
}

const WORDS: Readonly<Record<ShapeKind, string>> = {
  list: 'must be an array of objects',
  object: 'must be an object',
  text: 'must be text',
};

function shapeIssues(body: unknown, shape: ResponseShape | undefined): Issue[] {
  if (shape === undefined || body === undefined) return [];
  return Object.entries(shape).flatMap(([path, kind]) =>
    valuesAt(body, path === '' ? [] : path.split('.'), '').flatMap(({ value, at }) =>
      value === undefined || value === null || fits(value, kind) ? [] : [issue(at, WORDS[kind])],
    ),
  );
}

function fits(value: unknown, kind: ShapeKind): boolean {
  if (kind === 'text') return typeof value === 'string' || typeof value === 'number';
  return kind === 'object' ? isObject(value) : Array.isArray(value) && value.every(isObject);
}

/** Returns the values at a path: one, none where an ancestor is absent, or one for each entry of a list. */
function valuesAt(
  value: unknown,
  [step, ...rest]: readonly string[],
  at: string,
): { readonly value: unknown; readonly at: string }[] {
  if (step === undefined) return [{ value, at }];
  const name = step.replace('[]', '');
  const inner = name === '' ? value : isObject(value) ? value[name] : undefined;
  const path = at === '' || name === '' ? `${at}${name}` : `${at}.${name}`;
  if (!step.endsWith('[]')) return valuesAt(inner, rest, path);
  const entries: readonly unknown[] = Array.isArray(inner) ? inner : [];
  return entries.flatMap((entry, index) => valuesAt(entry, rest, `${path}[${index}]`));
}

interface SchemaIssue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

/** Finds differences from the vendor's document. */
async function documentIssues(body: unknown, key: string): Promise<Issue[]> {
  if (body === undefined) return [];
  const [row] = (await rowsOf(key)) ?? [];
  const schema = row && (await schemaOf(row))?.answer;
  const result = schema?.safeParse(body);
  if (result === undefined || result.success) return [];
  return (result.error.issues as readonly SchemaIssue[])
    .filter((one) => matters(one, body))
    .map(({ path }) => issue(pathText(path), 'does not match the documented shape'));
}

/** Codes that the document does not list, and null in place of an absent value, are not errors. */
function matters(one: SchemaIssue, body: unknown): boolean {
  if (one.code === 'invalid_value' || one.code === 'unrecognized_keys') return false;
  const value = valueAt(body, one.path);
  if (value === null) return false;
  if (one.errors === undefined || one.errors.length === 0) return true;
  return one.errors.every((branch) => branch.some((inner) => matters(inner, value)));
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  let value = body;
  for (const step of path)
    value =
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined;
  return value;
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step}]` : text === '' ? String(step) : `${text}.${String(step)}`,
    '',
  );
}

function issue(path: string, text: string): Issue {
  return { severity: 'error', code: 'structure', path: path === '' ? 'body' : safeToken(path), text };
}
