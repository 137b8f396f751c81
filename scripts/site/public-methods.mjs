// Finds the public methods of the packages: what docs/api.md lists, one line each, and what the site describes.
import ts from 'typescript';

/**
 * A public method or function.
 *
 * @typedef {object} PublicMethod
 * @property {string} path Its name as users write it, such as `optum.eligibility.check`.
 * @property {string[]} parameters Names, optional ones with a question mark.
 * @property {string} summary The first sentence of its docstring.
 * @property {ts.Symbol} symbol
 * @property {ts.Symbol | undefined} owner The type that has it.
 */

/**
 * The methods of one entry point.
 *
 * @typedef {object} Section
 * @property {string} name What is imported.
 * @property {PublicMethod[]} functions
 * @property {{ type: string, methods: PublicMethod[] }[]} types
 */

/**
 * Entry points, and which of their types are walked, under which name.
 *
 * @type {[string, Record<string, string>][]}
 */
export const SECTIONS = [
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

/**
 * Returns the public methods, by entry point.
 *
 * @param {ts.TypeChecker} checker
 * @param {(name: string) => ts.SourceFile | undefined} fileOf returns the file of an entry point
 * @returns {Section[]}
 */
export function publicMethods(checker, fileOf) {
  return SECTIONS.map(([name, roots]) => {
    const file = fileOf(name);
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) throw new Error(`${name} is not built`);
    const exported = checker.getExportsOfModule(module).map((symbol) => resolveAlias(checker, symbol));
    const types = Object.entries(roots).map(([type, label]) => {
      const symbol = exported.find((candidate) => candidate.name === type);
      if (!symbol) throw new Error(`${name} does not export ${type}`);
      return { type, methods: methodsOf(checker, checker.getDeclaredTypeOfSymbol(symbol), label) };
    });
    const functions = exported
      .filter((symbol) => symbol.flags & ts.SymbolFlags.Function)
      .sort((a, b) => a.name.localeCompare(b.name))
      .map((symbol) => describe(checker, { symbol, owner: undefined, path: symbol.name }));
    return { name, functions, types };
  });
}

/**
 * Returns the symbol that an import or a re-export stands for.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol
 */
export function resolveAlias(checker, symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/**
 * Returns the methods of a type, those of its parts included.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.Type} type
 * @param {string} path
 * @param {string} [inherited] summary of the part itself, for methods without one
 * @returns {PublicMethod[]}
 */
function methodsOf(checker, type, path, inherited) {
  return checker.getPropertiesOfType(type).flatMap((symbol) => {
    if (INHERITED.has(symbol.name) || symbol.name.startsWith('__') || !isPublic(symbol)) return [];
    const propertyType = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
    const name = `${path}.${symbol.name}`;
    if (propertyType.getCallSignatures().length > 0)
      return [describe(checker, { symbol, owner: type.symbol, path: name }, inherited)];
    return isOurs(propertyType) ? methodsOf(checker, propertyType, name, summary(checker, symbol)) : [];
  });
}

/**
 * @param {ts.TypeChecker} checker
 * @param {Pick<PublicMethod, 'symbol' | 'owner' | 'path'>} method
 * @param {string} [inherited]
 * @returns {PublicMethod}
 */
function describe(checker, method, inherited) {
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(method.symbol));
  const [signature] = type.getCallSignatures();
  const parameters = (signature?.parameters ?? []).map((parameter) => {
    const declaration = parameter.valueDeclaration;
    const optional = declaration && ts.isParameter(declaration) && checker.isOptionalParameter(declaration);
    return `${parameter.name}${optional ? '?' : ''}`;
  });
  return { ...method, parameters, summary: summary(checker, method.symbol) || inherited || '' };
}

/** @param {ts.Symbol} symbol */
function isPublic(symbol) {
  const declaration = symbol.declarations?.[0];
  if (!declaration || symbol.escapedName.toString().startsWith('__#') || symbol.name.startsWith('#'))
    return false;
  if (symbol.getJsDocTags().some(({ name }) => name === 'internal')) return false;
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  const inLibrary = /node_modules\/(?!@payerkit)/.test(declaration.getSourceFile().fileName);
  return (ts.getCombinedModifierFlags(declaration) & hidden) === 0 && !inLibrary;
}

/**
 * Checks whether the type is an object declared in one of our packages, such as `client.auth`.
 *
 * @param {ts.Type} type
 */
function isOurs(type) {
  const file = type.symbol?.declarations?.[0]?.getSourceFile().fileName ?? '';
  return Boolean(type.flags & ts.TypeFlags.Object) && /packages\/[\w-]+\/(?:dist|src)\//.test(file);
}

/**
 * Returns the first sentence of a docstring.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol
 */
function summary(checker, symbol) {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s+/g, ' ');
  const plain = text.replaceAll(/\{@link ([^}]+)\}/g, '`$1`');
  return /^.*?[.!?](?= [A-Z]|$)/.exec(plain)?.[0] ?? plain;
}
