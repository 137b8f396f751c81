import { inputError } from './input-error.js';
import type { Issue } from './issue.js';

/** One problem that a schema found, in zod's form. */
export interface SchemaIssue {
  /** zod's code, such as `invalid_type`. */
  readonly code?: string | undefined;
  /** Path of keys and indexes. */
  readonly path: readonly PropertyKey[];
  /** zod's message; used only for handwritten rules, because those contain no value. */
  readonly message: string;
}

/** Result of checking a value with a schema. */
export type SchemaResult<T> =
  | {
      /** The value is valid. */
      readonly success: true;
      /** The value after defaults and transforms. */
      readonly data: T;
    }
  | {
      /** The value is invalid. */
      readonly success: false;
      /** The reason. */
      readonly error: {
        /** The individual problems. */
        readonly issues: readonly SchemaIssue[];
      };
    };

/** The part of a zod schema that {@link validateInput} uses; payerkit's own types contain no zod type. */
export interface InputSchema<T> {
  /** Checks a value without throwing. */
  safeParse(value: unknown): SchemaResult<T>;
}

/**
 * Checks a caller's input with a zod schema before anything is sent. Messages name the field and the rule, never the
 * value.
 *
 * @param schema - creates the schema; called when needed, so that zod is loaded on first use
 * @returns the checked value, with the schema's defaults and transforms
 * @throws {@link ValidationError} naming every field and the rule it violates
 * @example
 * ```ts
 * const input = await validateInput(() => eligibilitySchema, request, { provider: 'example', operation: 'POST /eligibility' });
 * ```
 */
export async function validateInput<T>(
  schema: () => InputSchema<T> | Promise<InputSchema<T>>,
  value: unknown,
  where: { readonly provider: string; readonly operation: string },
): Promise<T> {
  const result = (await schema()).safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap((issue) => toIssues(issue as ZodIssue, [], value));
  throw inputError(issues, where);
}

interface ZodIssue extends SchemaIssue {
  readonly expected?: unknown;
  readonly origin?: string;
  readonly format?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly ZodIssue[])[];
}

const UNITS: Readonly<Record<string, string>> = {
  string: ' characters',
  array: ' items',
  set: ' items',
  map: ' entries',
};
// Keys can be data too: only keys that look like field names are repeated.
const FIELD_NAME = /^[A-Za-z_$][\w$-]{0,63}$/;

function toIssues(issue: ZodIssue, base: readonly PropertyKey[], input: unknown): Issue[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors !== undefined && issue.errors.length > 0) {
    // The branch with the fewest problems is the one the caller most likely meant.
    const [closest = []] = issue.errors.toSorted((a, b) => a.length - b.length);
    return closest.flatMap((inner) => toIssues(inner, path, input));
  }
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => ({
      severity: 'error',
      code: 'unrecognized_key',
      path: pathText([...path, key]),
      text: 'is not a known field',
    }));
  }
  const missing = valueAt(input, path) === undefined;
  return [
    {
      severity: 'error',
      code: missing ? 'required' : (issue.code ?? 'invalid'),
      path: pathText(path),
      text: missing && issue.code !== 'custom' ? 'is required' : rule(issue),
    },
  ];
}

function rule(issue: ZodIssue): string {
  const unit = UNITS[issue.origin ?? ''] ?? '';
  switch (issue.code) {
    case 'invalid_type':
      return `must be of type ${String(issue.expected)}`;
    case 'too_small':
      return unit === '' ? `must be at least ${issue.minimum}` : `must have at least ${issue.minimum}${unit}`;
    case 'too_big':
      return unit === '' ? `must be at most ${issue.maximum}` : `must have at most ${issue.maximum}${unit}`;
    case 'invalid_value':
      return `must be ${issue.values?.length === 1 ? '' : 'one of '}${issue.values?.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'invalid_format':
      // Prefixes of zod's own messages; other messages are handwritten.
      if (!issue.message.startsWith('Invalid ')) return issue.message;
      return issue.format === 'regex'
        ? 'does not have the documented format'
        : `must be a valid ${issue.format}`;
    case 'custom':
      return issue.message;
    default:
      return 'is not valid';
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function pathText(path: readonly PropertyKey[]): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else {
      const name = typeof key === 'string' && FIELD_NAME.test(key) ? key : '*';
      text += text === '' ? name : `.${name}`;
    }
  }
  return text === '' ? 'input' : text;
}
