import { inputError } from './input-error.js';
import type { Issue } from './issue.js';

/** Argument types; a type with `?` is optional. */
export type ArgumentType =
  | 'object'
  | 'object?'
  | 'text'
  | 'text?'
  | 'number?'
  | 'boolean?'
  | 'list'
  | 'list?'
  | 'function'
  | 'function?'
  | 'iterable'
  | 'iterable?'
  | 'signal?'
  | 'file';

/** An argument and its required type. */
export type Argument = readonly [value: unknown, type: ArgumentType];

/**
 * Rejects arguments of the wrong type, which plain JavaScript, parsed JSON or a cast can produce. Call it inside the
 * promise that a method returns, so that the method rejects instead of throwing.
 *
 * @param args - arguments by name
 * @throws {@link ValidationError} naming every invalid argument and its required type, never its value
 * @example
 * ```ts
 * checkArguments({ provider: 'example', operation: 'reports.retrieve' }, { name: [name, 'text'], options: [options, 'object?'] });
 * ```
 */
export function checkArguments(
  where: { readonly provider: string; readonly operation: string },
  args: Readonly<Record<string, Argument>>,
): void {
  let issues: Issue[] | undefined;
  for (const path of Object.keys(args)) {
    const [value, type] = args[path] as Argument;
    if (isOfType(value, type)) continue;
    const [code, text] =
      value === undefined ? ['required', 'is required'] : ['invalid_type', RULES[nameOf(type)]];
    issues ??= [];
    issues.push({ severity: 'error', code, path, text });
  }
  if (issues !== undefined) throw inputError(issues, where);
}

type TypeName = ArgumentType extends infer Type ? (Type extends `${infer Name}?` ? Name : Type) : never;

const RULES: Readonly<Record<TypeName, string>> = {
  object: 'must be an object',
  text: 'must be a non-empty string',
  number: 'must be a number',
  boolean: 'must be true or false',
  list: 'must be an array',
  function: 'must be a function',
  iterable: 'must be an iterable or an async iterable, and not a string',
  signal: 'must be an AbortSignal',
  file: 'must be a File, or a Blob with a name',
};

/** Accepts files of other realms and of polyfills, because only the methods called on them matter. */
function isFile(value: unknown): boolean {
  const { name, arrayBuffer } = (value ?? {}) as Partial<File>;
  return typeof name === 'string' && typeof arrayBuffer === 'function';
}

function nameOf(type: ArgumentType): TypeName {
  return type.replace('?', '') as TypeName;
}

function isOfType(value: unknown, type: ArgumentType): boolean {
  if (value === undefined) return type.endsWith('?');
  switch (nameOf(type)) {
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'text':
      return typeof value === 'string' && value.trim() !== '';
    case 'list':
      return Array.isArray(value);
    case 'iterable':
      return (
        typeof value === 'object' &&
        value !== null &&
        (Symbol.iterator in value || Symbol.asyncIterator in value)
      );
    case 'signal':
      return typeof (value as Partial<AbortSignal> | null)?.addEventListener === 'function';
    case 'file':
      return isFile(value);
    case 'number':
      return typeof value === 'number' && !Number.isNaN(value);
    default:
      return typeof value === nameOf(type);
  }
}
