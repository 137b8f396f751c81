import { inputError } from './input-error.js';
import type { Issue } from './issue.js';

/** One thing a schema found wrong, as zod says it. */
export interface SchemaIssue {
  /** zod's code, such as `invalid_type`. */
  readonly code?: string | undefined;
  /** Where, as keys and indices. */
  readonly path: readonly PropertyKey[];
  /** zod's words; used for rules written by hand only, because they hold no value. */
  readonly message: string;
}

/** What a schema says of a value. */
export type SchemaResult<T> =
  | {
      /** It fits. */
      readonly success: true;
      /** The value after defaults and transforms. */
      readonly data: T;
    }
  | {
      /** It does not fit. */
      readonly success: false;
      /** Why. */
      readonly error: {
        /** Thing by thing. */
        readonly issues: readonly SchemaIssue[];
      };
    };

/** The part of a zod schema that {@link validateInput} uses; no zod type is in payerkit's own. */
export interface InputSchema<T> {
  /** Checks a value without throwing. */
  safeParse(value: unknown): SchemaResult<T>;
}

/**
 * Checks a caller's input by a zod schema before anything is sent. Messages name the field and the rule, never the value.
 *
 * @param schema - makes the schema; called when needed, so that zod loads with the first use
 * @param value - the caller's input
 * @param where - provider and operation for the error
 * @returns the checked value, with the schema's defaults and transforms
 * @throws {@link ValidationError} naming every field and the rule it breaks
 * @example
 * ```ts
 * const input = await validateInput(eligibilitySchema, request, { provider: 'example', operation: 'POST /eligibility' });
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
// Keys can be data too: only what looks like a field's name is repeated.
const FIELD_NAME = /^[A-Za-z_$][\w$-]{0,63}$/;

function toIssues(issue: ZodIssue, base: readonly PropertyKey[], input: unknown): Issue[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors !== undefined && issue.errors.length > 0) {
    // The branch with the fewest complaints is the one the caller most likely meant.
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
      // zod's own words begin so; others were written by hand.
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
