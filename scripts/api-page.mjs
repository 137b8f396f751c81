// Writes docs/api.md from the built declarations: one line per method. A test compares, so the page cannot go stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../', import.meta.url));
const page = `${root}docs/api.md`;

/**
 * Entry points, and which of their types are walked, under which name.
 *
 * @type {[string, Record<string, string>][]}
 */
const SECTIONS = [
  ['@payerkit/blue-button', { BlueButtonClient: 'blueButton', BlueButtonMember: 'member' }],
  ['@payerkit/blue-button/web', { ConsentHandlers: 'consent' }],
  ['@payerkit/optum', { OptumClient: 'optum', OptumMember: 'member', ProductLineClient: 'productLine' }],
  ['@payerkit/optum/mapping', {}],
  ['@payerkit/optum/x12', {}],
  [
    '@payerkit/core',
    {
      HealthcareClient: 'client',
      MemberClient: 'member',
      ResponsePromise: 'call',
      List: 'list',
      Page: 'page',
      PayerKitError: 'error',
      TokenStore: 'tokenStore',
      SubmissionLedger: 'ledger',
      DisclosureLog: 'disclosureLog',
    },
  ],
  ['@payerkit/core/node', {}],
  [
    '@payerkit/postgres',
    {
      PostgresTokenStore: 'tokenStore',
      PostgresSubmissionLedger: 'ledger',
      PostgresDisclosureLog: 'disclosureLog',
    },
  ],
  ['@payerkit/redis', { RedisTokenStore: 'tokenStore', RedisSubmissionLedger: 'ledger' }],
  ['@payerkit/sandbox', { Sandbox: 'sandbox' }],
];
// Promises and errors bring these along; no one looks them up here.
const INHERITED = new Set(['then', 'catch', 'finally', 'toString', 'valueOf', 'constructor']);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--help')) console.log('Usage: node scripts/api-page.mjs [--write]');
  else if (process.argv.includes('--write')) writeFileSync(page, apiPage());
  else console.log(apiPage());
}

/** Text of docs/api.md as the built declarations have it. */
export function apiPage() {
  const files = SECTIONS.map(([name]) => declarationsOf(name));
  const options = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ['node'],
  };
  const program = ts.createProgram(files, {
    ...options,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
  });
  const checker = program.getTypeChecker();
  const sections = SECTIONS.map(([name, roots], index) => {
    const file = program.getSourceFile(files[index] ?? '');
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) throw new Error(`${name} is not built`);
    const exported = checker.getExportsOfModule(module).map((symbol) => resolveAlias(checker, symbol));
    const walked = Object.entries(roots).flatMap(([type, label]) => {
      const symbol = exported.find((candidate) => candidate.name === type);
      if (!symbol) throw new Error(`${name} does not export ${type}`);
      return [`\n### \`${type}\`\n`, ...lines(checker, checker.getDeclaredTypeOfSymbol(symbol), label)];
    });
    const functions = exported
      .filter((symbol) => symbol.flags & ts.SymbolFlags.Function)
      .sort((a, b) => a.name.localeCompare(b.name))
      .flatMap((symbol) => methodLines(checker, symbol, checker.getTypeOfSymbol(symbol), symbol.name));
    return [`\n## ${name}`, ...(functions.length ? ['', ...functions] : []), ...walked].join('\n');
  });
  return `# API, one line per method

Written by \`node scripts/api-page.mjs --write\` from the built declarations. \`npm run docs\` builds the full reference.
Options of a call always come last and are \`{ signal, timeoutMs, totalTimeoutMs, maxRetries, headers }\`.
${sections.join('\n')}
`;
}

/** @param {string} name */
function declarationsOf(name) {
  const [, folder, subpath] = /^(?:@payerkit\/)?([\w-]+)(?:\/([\w-]+))?$/.exec(name) ?? [];
  return `${root}packages/${folder}/dist/esm/${subpath ?? 'index'}.d.ts`;
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol
 */
function resolveAlias(checker, symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/**
 * The methods of a type, those of its parts included.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.Type} type
 * @param {string} path
 * @param {string} [inherited] what the part itself is said to be, for methods that say nothing
 * @returns {string[]}
 */
function lines(checker, type, path, inherited) {
  return checker.getPropertiesOfType(type).flatMap((property) => {
    if (INHERITED.has(property.name) || property.name.startsWith('__') || !isPublic(property)) return [];
    const propertyType = checker.getNonNullableType(checker.getTypeOfSymbol(property));
    const name = `${path}.${property.name}`;
    if (propertyType.getCallSignatures().length > 0)
      return methodLines(checker, property, propertyType, name, inherited);
    return isOurs(propertyType) ? lines(checker, propertyType, name, summary(checker, property)) : [];
  });
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol
 * @param {ts.Type} type
 * @param {string} name
 * @param {string} [inherited]
 */
function methodLines(checker, symbol, type, name, inherited) {
  const [signature] = type.getCallSignatures();
  const parameters = signature?.parameters.map((parameter) => {
    const declaration = parameter.valueDeclaration;
    const optional = declaration && ts.isParameter(declaration) && checker.isOptionalParameter(declaration);
    return `${parameter.name}${optional ? '?' : ''}`;
  });
  const text = summary(checker, symbol) || inherited || '';
  return [`- \`${name}(${parameters?.join(', ')})\`: ${text}`];
}

/** @param {ts.Symbol} symbol */
function isPublic(symbol) {
  const declaration = symbol.declarations?.[0];
  if (!declaration) return false;
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  const inLibrary = /node_modules\/(?!@payerkit)/.test(declaration.getSourceFile().fileName);
  return (ts.getCombinedModifierFlags(declaration) & hidden) === 0 && !inLibrary;
}

/**
 * Whether the type is an object declared in one of our packages, such as `client.auth`.
 *
 * @param {ts.Type} type
 */
function isOurs(type) {
  const file = type.symbol?.declarations?.[0]?.getSourceFile().fileName ?? '';
  return Boolean(type.flags & ts.TypeFlags.Object) && /packages\/[\w-]+\/dist\//.test(file);
}

/**
 * The first sentence of a docstring.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol
 */
function summary(checker, symbol) {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s+/g, ' ');
  const plain = text.replaceAll(/\{@link ([^}]+)\}/g, '`$1`');
  return /^.*?[.!?](?= [A-Z]|$)/.exec(plain)?.[0] ?? plain;
}

/** What is on disk. */
export const written = () => readFileSync(page, 'utf8');
