import { format, isDeepStrictEqual } from 'node:util';
import { runInThisContext } from 'node:vm';
import ts from 'typescript';
import { argumentNames, type DocExample, freeNames } from './doc-examples.js';
import { OPTUM_ARGUMENTS, OPTUM_VALUES_IN } from './doc-examples-optum.js';
import { VALUES } from './doc-examples-values.js';
import { NEEDS_V3, VALUES_IN } from './doc-examples-values-in.js';
import type { Value, World, WorldOptions } from './doc-examples-world.js';

/** Outcome of an example that ran. */
export interface ExampleRun {
  /** Printed text. */
  readonly output: string;
  /** Comments that show another value than the statement before them has. */
  readonly untrue: readonly string[];
  /** Thrown error, unless the example says that it throws. */
  readonly failure: unknown;
}

/** Runs an example in its world. */
export async function runExample(
  { place, code }: DocExample,
  world: World,
  exported: Readonly<Record<string, unknown>>,
): Promise<ExampleRun> {
  const printed: string[] = [];
  const untrue: string[] = [];
  const print = (...parts: unknown[]) => void printed.push(format(...parts));
  const hidden: Record<string, unknown> = {
    console: { log: print, info: print, warn: print, error: print, debug: print },
    __import: (specifier: string) => import(/* @vite-ignore */ specifier),
    __environment: world.environment,
    __shows: (actual: unknown, expected: unknown, text: string) => {
      if (!isShown(actual, expected))
        untrue.push(`${place}: the value is ${format('%j', actual)}, not ${text}`);
    },
  };
  const js = javascriptOf(code, world.directory);
  const values = new Map<string, unknown>();
  for (const name of freeNames(js)) {
    const value = name in hidden ? hidden[name] : await valueFor(name, { place, code }, world, exported);
    if (value !== undefined || !(name in globalThis)) values.set(name, value);
  }
  const run = runInThisContext(`(${[...values.keys()].join(', ')}) => ${js}`, { filename: place }) as Run;
  const thrown = await run(...values.values())().then(
    () => undefined,
    (error: unknown) => error ?? new Error('It threw nothing'),
  );
  return { output: printed.join('\n'), untrue, failure: unexpected(code, thrown) };
}

/** Returns the needs of an example. */
export function worldOptionsOf({ place, code }: DocExample): WorldOptions {
  const [file = ''] = place.split(':');
  return {
    hasOwnSandbox: freeNames(code).includes('sandbox'),
    version: NEEDS_V3.some((end) => file.endsWith(end)) ? 'v3' : 'v2',
  };
}

type Run = (...values: readonly unknown[]) => () => Promise<void>;

async function valueFor(
  name: string,
  { place, code }: DocExample,
  world: World,
  exported: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const [file = ''] = place.split(':');
  const value =
    inFile(VALUES_IN, file)?.[name] ??
    inFile(OPTUM_VALUES_IN, file)?.[name] ??
    passedTo(name, code) ??
    undefined;
  if (value !== undefined) return value(world);
  if (name in exported && !(name in VALUES)) return closedLater(name, exported[name], world);
  const common = VALUES[name];
  if (common === undefined && !(name in globalThis))
    throw new Error(`${place} uses ${name}, which has no value in tests/support/doc-examples-values.ts`);
  return common?.(world);
}

function inFile<T>(byFile: Readonly<Record<string, T>>, file: string): T | undefined {
  return Object.entries(byFile).find(([end]) => file.endsWith(end))?.[1];
}

function passedTo(name: string, code: string): Value | undefined {
  for (const [method, names] of argumentNames(code)) {
    const value = names.includes(name) ? OPTUM_ARGUMENTS[method]?.[name] : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Returns a class or a function whose results are closed when the example is over, if they can be. */
function closedLater(name: string, value: unknown, world: World): unknown {
  if (typeof value !== 'function' || !/^create|(?:Client|Store|Ledger|Log|Pool)$/.test(name)) return value;
  const register = <T>(made: T): T => {
    if (isClosable(made)) world.closing(made);
    return made;
  };
  return new Proxy(value, {
    construct: (target, args, newTarget) => register(Reflect.construct(target, args, newTarget) as object),
    apply: (target, self, args) => {
      const made: unknown = Reflect.apply(target as () => unknown, self, args);
      return made instanceof Promise ? made.then(register) : register(made);
    },
  });
}

function isClosable(value: unknown): value is { close(): unknown } {
  return typeof value === 'object' && value !== null && 'close' in value && typeof value.close === 'function';
}

/**
 * Returns an example as an async function. The sandbox takes the place of the vendor's, the example's own folder that of
 * the folder on a server, and imports become parameters.
 */
function javascriptOf(code: string, directory: string): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const edits: [from: number, to: number, text: string][] = [];
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) edits.push([statement.getStart(), statement.end, '']);
    const exporting = ts.canHaveModifiers(statement) ? ts.getModifiers(statement)?.[0] : undefined;
    if (exporting?.kind === ts.SyntaxKind.ExportKeyword)
      edits.push([exporting.getStart(), exporting.end, '']);
    const shown = ts.isExpressionStatement(statement) ? literalIn(commentAfter(statement, code)) : undefined;
    if (shown !== undefined && ts.isExpressionStatement(statement)) {
      const { expression } = statement;
      edits.push([
        expression.getStart(),
        expression.end,
        `__shows(${expression.getText()}, ${shown}, ${JSON.stringify(shown)})`,
      ]);
    }
  }
  let text = code;
  for (const [from, to, replacement] of edits.toReversed())
    text = text.slice(0, from) + replacement + text.slice(to);
  text = text
    .replaceAll('import(', '__import(')
    .replaceAll("environment: 'sandbox'", 'environment: __environment')
    .replaceAll('/var/lib/app', directory);
  const { outputText } = ts.transpileModule(`(async () => {\n${text}\n});`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return outputText.slice(outputText.indexOf('(async')).replace(/;\s*$/, '');
}

/** Returns the text of the comment that ends the line of a statement. */
function commentAfter(statement: ts.Node, code: string): string {
  const [range] = ts.getTrailingCommentRanges(code, statement.end) ?? [];
  return range === undefined ? '' : code.slice(range.pos + 2, range.end).trim();
}

/** Returns the text of a literal if a comment is one, such as `'active'`. */
function literalIn(comment: string): string | undefined {
  const text = comment.replace(/^(?:=>|→)\s*/, '');
  const source = ts.createSourceFile('comment.ts', `(${text})`, ts.ScriptTarget.Latest, true);
  const [statement] = source.statements;
  const isAlone =
    source.statements.length === 1 && statement !== undefined && ts.isExpressionStatement(statement);
  return isAlone && text !== '' && isLiteral(statement.expression) ? text : undefined;
}

function isLiteral(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node) || ts.isPrefixUnaryExpression(node))
    return isLiteral('operand' in node ? node.operand : node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every(
      (property) => ts.isPropertyAssignment(property) && isLiteral(property.initializer),
    );
  return (
    ts.isStringLiteral(node) ||
    ts.isNumericLiteral(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind) ||
    (ts.isIdentifier(node) && node.text === 'undefined')
  );
}

/** Compares a value with its comment; `…` at the end of a text matches the rest. */
function isShown(actual: unknown, expected: unknown): boolean {
  if (typeof expected === 'string' && expected.endsWith('…'))
    return typeof actual === 'string' && actual.startsWith(expected.slice(0, -1));
  if (typeof expected !== 'object' || expected === null || typeof actual !== 'object' || actual === null)
    return isDeepStrictEqual(actual, expected);
  const keys = Object.keys(expected);
  const has = actual as Record<string, unknown>;
  return (
    keys.length === Object.keys(actual).length &&
    keys.every((key) => isShown(has[key], (expected as Record<string, unknown>)[key]))
  );
}

const SAYS_IT_THROWS = /\/\/ (?:throws|rejects with) an? (\w+Error)\b/;

/** Returns the error of an example unless its code says so, or an error when it did not throw as it says. */
function unexpected(code: string, thrown: unknown): unknown {
  const name = SAYS_IT_THROWS.exec(code)?.[1];
  const last = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest).statements.at(-1);
  const throws = last !== undefined && ts.isThrowStatement(last);
  if (name === undefined && !throws) return thrown;
  if (thrown === undefined) return new Error('It should have thrown');
  const isIt = name === undefined || (thrown instanceof Error && thrown.name === name);
  return isIt && !(thrown instanceof ReferenceError || thrown instanceof TypeError) ? undefined : thrown;
}

/** Returns the exports of the packages by name. Where several export a name, the first package has it. */
export async function exportsOfPackages(): Promise<Record<string, unknown>> {
  const modules = await Promise.all([
    import('@payerkit/blue-button'),
    import('@payerkit/blue-button/web'),
    import('@payerkit/core'),
    import('@payerkit/core/node'),
    import('@payerkit/optum'),
    import('@payerkit/optum/mapping'),
    import('@payerkit/optum/x12'),
    import('@payerkit/optum/medical-network'),
    import('@payerkit/optum/revenue-cycle'),
    import('@payerkit/optum/real'),
    import('@payerkit/optum/payer-fhir'),
    import('@payerkit/optum/dental'),
    import('@payerkit/optum/pharmacy'),
    import('@payerkit/optum/platform'),
    import('@payerkit/optum/reference'),
    import('payerkit'),
    import('@payerkit/postgres'),
    import('@payerkit/redis'),
    import('@payerkit/sandbox'),
  ]);
  return Object.assign({}, ...modules.toReversed()) as Record<string, unknown>;
}
