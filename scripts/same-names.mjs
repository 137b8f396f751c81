// Checks that shortened names mean the same, by how esbuild, which knows nothing of them, resolves names.
import * as esbuild from 'esbuild';
import ts from 'typescript';

/**
 * Checks that two modules that differ in names of variables bind them alike. esbuild names variables by their slots, all
 * that are named alike are the same variable or never visible together; so its names for one module, replaced one by one,
 * are those for the other.
 *
 * @param {string} before
 * @param {string} after
 */
export function isSameButNames(before, after) {
  const [first, second] = [wordsOf(before), wordsOf(after)];
  /** @type {Map<string, string>} */
  const forth = new Map();
  /** @type {Map<string, string>} */
  const back = new Map();
  return (
    first.length === second.length &&
    first.every((word, index) => {
      const other = second[index];
      if (!other || word.isName !== other.isName) return false;
      if (!word.isName) return word.text === other.text;
      if (!forth.has(word.text)) forth.set(word.text, other.text);
      if (!back.has(other.text)) back.set(other.text, word.text);
      return forth.get(word.text) === other.text && back.get(other.text) === word.text;
    })
  );
}

/** @typedef {{ isName: boolean; text: string }} Word */

/**
 * Returns what a module consists of, names of variables apart from all else.
 *
 * @param {string} text
 */
function wordsOf(text) {
  const { code } = esbuild.transformSync(text, { minifyIdentifiers: true, minifyWhitespace: true });
  /** @type {Word[]} */
  const words = [];
  visit(ts.createSourceFile('names.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS), words);
  return words;
}

/**
 * @param {ts.Node} node
 * @param {Word[]} words
 */
function visit(node, words) {
  // esbuild shortens private names as well.
  if (ts.isPrivateIdentifier(node)) words.push({ isName: true, text: node.text });
  else if (ts.isIdentifier(node)) words.push({ isName: !isProperty(node), text: node.text });
  else {
    // `{ a }` is `{ a: b }` if the variable has another name.
    const property = shorthandOf(node);
    if (property) words.push({ isName: false, text: property.text });
    else if (!isPair(node)) words.push({ isName: false, text: leafOf(node) });
    ts.forEachChild(node, (child) => visit(child, words));
  }
}

/** @param {ts.Node} node */
function leafOf(node) {
  return node.getChildCount() === 0 ? node.getText() : (ts.SyntaxKind[node.kind] ?? '');
}

/** @param {ts.Node} node */
function isPair(node) {
  return (
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    ts.isBindingElement(node) ||
    ts.isImportSpecifier(node) ||
    ts.isExportSpecifier(node)
  );
}

/**
 * Returns the name that a part of a pattern or an object gives to a property and a variable alike.
 *
 * @param {ts.Node} node
 */
function shorthandOf(node) {
  if (ts.isShorthandPropertyAssignment(node)) return node.name;
  if (ts.isImportSpecifier(node) || ts.isExportSpecifier(node))
    return node.propertyName ? undefined : identifier(node.name);
  const isInObject = ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent);
  return isInObject && !node.propertyName && !node.dotDotDotToken ? identifier(node.name) : undefined;
}

/** @param {ts.Node} node */
function identifier(node) {
  return ts.isIdentifier(node) ? node : undefined;
}

/** @param {ts.Identifier} node */
function isProperty(node) {
  const { parent } = node;
  if (ts.isImportSpecifier(parent)) return parent.propertyName === node;
  if (ts.isExportSpecifier(parent)) return parent.propertyName !== undefined && parent.name === node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  if (ts.isMetaProperty(parent)) return true;
  return (
    (ts.isPropertyAccessExpression(parent) ||
      ts.isPropertyAssignment(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isAccessor(parent) ||
      ts.isPropertyDeclaration(parent)) &&
    parent.name === node
  );
}
