// Reads Optum's operation table, and finds which of its operations a method calls, by following the code.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { resolveAlias } from './public-methods.mjs';

const generated = fileURLToPath(new URL('../../packages/optum/src/generated/', import.meta.url));

/**
 * An operation of Optum with one content type.
 *
 * @typedef {object} Operation
 * @property {string} key `METHOD /path`.
 * @property {string} document
 * @property {string} line
 * @property {string} token
 * @property {string} retryClass
 * @property {string} contentType
 * @property {string} origin
 */

/**
 * Returns the operations of all product lines, by key.
 *
 * @returns {Map<string, Operation[]>}
 */
export function readOperations() {
  const operations = new Map();
  for (const line of readdirSync(generated, { withFileTypes: true }))
    if (line.isDirectory()) {
      const text = readFileSync(`${generated}${line.name}/rows.ts`, 'utf8');
      for (const [, key = '', rows = ''] of text.matchAll(
        /^ {2}("(?:GET|POST|PUT|PATCH|DELETE) .*?"): (\[.*\]),$/gm,
      ))
        operations.set(
          JSON.parse(key),
          JSON.parse(rows).map((/** @type {object} */ row) => ({ key: JSON.parse(key), ...row })),
        );
    }
  return operations;
}

/** Factories of operations: their first argument is the key, or an object that names the product. */
const DECLARES = /^(?:operation|realQuery|realSubmission|realUpload)$/;

/** Functions that read or settle ledger records. */
const RECORDS =
  /^(?:settleSubmitted|settleSubmission|settle|resolve|resolveSubmission|recordsOf|checkArguments)$/;

/**
 * Returns the keys of the operations that a method calls.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol the method
 * @param {ReadonlyMap<string, unknown>} known the table of operations
 * @returns {string[]}
 */
export function operationsOf(checker, symbol, known) {
  const keys = new Set();
  const seen = new Set();
  const follow = (/** @type {ts.Symbol | undefined} */ found) => {
    const target = found && resolveAlias(checker, found);
    const declaration = target?.valueDeclaration;
    if (!declaration || seen.has(declaration) || !isOfOptum(declaration)) return;
    seen.add(declaration);
    if (ts.isFunctionLike(declaration) && 'body' in declaration) visit(declaration.body);
    else if ('initializer' in declaration)
      visit(/** @type {ts.Node | undefined} */ (declaration.initializer));
  };
  const visit = (/** @type {ts.Node | undefined} */ node) => {
    if (!node || ts.isTypeNode(node)) return;
    if (
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      DECLARES.test(node.expression.text)
    ) {
      const key = keyOf(checker, node.arguments[0]);
      if (known.has(key)) keys.add(key);
      else if (node.expression.text !== 'operation' || key !== '') unknownKey(node, key);
      return;
    }
    // What identifies a submission in the ledger sends nothing.
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && RECORDS.test(node.expression.text))
      return;
    if (ts.isPropertyAccessExpression(node) && isConstant(checker, node))
      return follow(symbolAt(checker, node.name));
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) follow(symbolAt(checker, node));
    ts.forEachChild(node, visit);
  };
  follow(symbol);
  return [...keys];
}

/**
 * @param {ts.Node} node
 * @param {string} key
 */
function unknownKey(node, key) {
  // Inside the factories themselves the key is a parameter.
  if (/real-operation|execute/.test(node.getSourceFile().fileName)) return;
  throw new Error(`no operation "${key}": ${node.getText().slice(0, 80)}`);
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Identifier | ts.MemberName} node
 */
function symbolAt(checker, node) {
  return ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
}

/**
 * Checks whether an expression reads one property of an object literal, whose other properties are then not followed.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.PropertyAccessExpression} node
 */
function isConstant(checker, node) {
  const declaration = symbolAt(checker, node.name)?.valueDeclaration;
  return declaration !== undefined && ts.isPropertyAssignment(declaration);
}

/** @param {ts.Declaration} declaration */
function isOfOptum(declaration) {
  return /packages\/optum\/src\/(?!internal|generated|x12)/.test(declaration.getSourceFile().fileName);
}

/**
 * Returns the key that an expression gives: a text, or the product that an object names.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.Node | undefined} node
 * @returns {string}
 */
function keyOf(checker, node) {
  if (!node) return '';
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return (
      node.head.text +
      node.templateSpans.map((span) => keyOf(checker, span.expression) + span.literal.text).join('')
    );
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return keyOf(checker, node.expression);
  if (ts.isIdentifier(node)) {
    const symbol = checker.getSymbolAtLocation(node);
    const declaration = symbol && resolveAlias(checker, symbol).valueDeclaration;
    return declaration && ts.isVariableDeclaration(declaration)
      ? keyOf(checker, declaration.initializer)
      : '';
  }
  if (!ts.isObjectLiteralExpression(node) && !ts.isPropertyAccessExpression(node)) return '';
  const api = checker.getTypeAtLocation(node).getProperty('api');
  const name = api && checker.getTypeOfSymbolAtLocation(api, node);
  return name?.isStringLiteral() ? productKey(name.value) : '';
}

/**
 * Returns the key of a product of Optum Real, from the table that has them.
 *
 * @param {string} api
 */
function productKey(api) {
  const text = readFileSync(new URL('../../packages/optum/src/real/product.ts', import.meta.url), 'utf8');
  return new RegExp(`\\b${api}: \\{ key: '([^']+)'`).exec(text)?.[1] ?? '';
}
