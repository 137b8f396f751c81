import type { OperationInfo } from '@payerkit/optum';
import { CommandError, EXIT } from '../failure.js';
import { nearest } from '../nearest.js';

/** A documented operation, and the parameters that the path on the command line already has. */
export interface FoundOperation {
  /** The operation. */
  readonly operation: OperationInfo;
  /** Path parameters by name. */
  readonly path: Readonly<Record<string, string>>;
}

/**
 * Finds an operation by its key, in any case of the method, or by a path whose parameters are filled in.
 *
 * @param typed - such as `GET /medicalnetwork/reports/v2/R5000000.XX`
 * @param operations - of `listOperations`
 * @throws {@link CommandError} with the nearest keys for an unknown one
 */
export function findOperation(typed: string, operations: readonly OperationInfo[]): FoundOperation {
  const [method = '', ...others] = typed.trim().split(/\s+/);
  const path = others.join(' ');
  const key = `${method.toUpperCase()} ${path}`;
  const exact = operations.find((one) => one.key === key);
  if (exact !== undefined) return { operation: exact, path: {} };
  const [filled] = operations
    .flatMap((operation) => matchOf(operation, method.toUpperCase(), path))
    .toSorted((one, other) => Object.keys(one.path).length - Object.keys(other.path).length);
  if (filled !== undefined) return filled;
  const near = nearestKeys(path === '' ? method : key, operations);
  throw new CommandError(
    `There is no documented operation of that key.${near.length === 0 ? '' : ` Did you mean ${near.map((one) => `"${one}"`).join(' or ')}?`}`,
    'Run "payerkit call --list" for all keys.',
    EXIT.invalid,
    'unknown_operation',
  );
}

function matchOf(operation: OperationInfo, method: string, path: string): FoundOperation[] {
  if (!operation.key.startsWith(`${method} `)) return [];
  const [template, given] = [pathOf(operation.key).split('/'), path.split('/')];
  if (template.length !== given.length) return [];
  const filled: [string, string][] = [];
  for (const [index, part] of template.entries()) {
    const value = given[index] ?? '';
    const [, name] = /^\{([^}]+)\}$/.exec(part) ?? [];
    if (name === undefined && part !== value) return [];
    if (name === undefined) continue;
    if (value === '' || value.includes('{')) return [];
    filled.push([name, decoded(value)]);
  }
  return [{ operation, path: Object.fromEntries(filled) }];
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Returns the key with a slip of the keyboard less, or those that share most of the words. */
function nearestKeys(typed: string, operations: readonly OperationInfo[]): readonly string[] {
  const slip = nearest(
    typed,
    operations.map((one) => one.key),
  );
  if (slip !== undefined) return [slip];
  const wordsOf = (text: string) =>
    text
      .toLowerCase()
      .split(/[^a-z\d]+/)
      .filter((word) => word.length > 2);
  const wanted = wordsOf(typed);
  const scored = operations.map(({ key }) => {
    const words = new Set(wordsOf(key));
    return {
      key,
      score: wanted.filter((word) => words.has(word)).length / Math.max(1, words.size, wanted.length),
    };
  });
  return scored
    .filter(({ score }) => score >= 0.5)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, 2)
    .map(({ key }) => key);
}

function pathOf(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}
