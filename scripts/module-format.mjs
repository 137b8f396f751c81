// Imports and exports of built modules: gathered in the first lines of an ES module, and written as those of CommonJS. What
// is between them is the same in both formats, line by line, so that one source map serves both.
import ts from 'typescript';
import { isAssigned, scopesOf } from './scopes.mjs';
import { edited } from './source-map.mjs';

/** @typedef {import('./source-map.mjs').Edit} Edit */

/** @typedef {[name: string, local: string]} Named */

/**
 * @typedef {object} Imported
 * @property {string} from
 * @property {string[]} defaults - local names
 * @property {string[]} namespaces - local names
 * @property {Named[]} named
 */

const EXPORTS = 'module.exports';
const ES_MODULE = `Object.defineProperty(${EXPORTS},"__esModule",{value:true});`;

// Names that CommonJS has in each file.
const OF_COMMONJS = new Set(['require', 'module', 'exports']);

/**
 * Returns the edits that move the imports of a module to its first lines, a line for each module that it imports, and its
 * exports to one line. A line ends after `import()`, whose columns CommonJS cannot keep, if more than brackets follows.
 *
 * @param {ts.SourceFile} module
 * @returns {Edit[]}
 */
export function gatheredImports(module) {
  const { text } = module;
  /** @type {Map<string, Imported>} */
  const imports = new Map();
  /** @type {Edit[]} */
  const edits = [];
  for (const node of module.statements) {
    const [start, end] = [node.getStart(module), node.end];
    if (ts.isImportDeclaration(node)) {
      const { from, ...names } = importedBy(node);
      const known = imports.get(from) ?? { from, defaults: [], namespaces: [], named: [] };
      known.defaults.push(...names.defaults);
      known.namespaces.push(...names.namespaces);
      known.named.push(...names.named);
      imports.set(from, known);
      edits.push({ start, end: text[end] === '\n' ? end + 1 : end, text: '' });
    } else if (ts.isExportDeclaration(node))
      edits.push({ start, end, text: `export{${listed(exportedBy(node), ' as ')}};` });
  }
  for (const { end } of lateImports(module))
    if (!/^[)\]},;]*(?:\n|$)/.test(text.slice(end))) edits.push({ start: end, end, text: '\n' });
  if (edits.length === 0) return [];
  const lines = [...imports.values()].map(importStatements);
  return [{ start: 0, end: 0, text: `${lines.join('\n')}\n` }, ...edits];
}

/** @param {Imported} imported */
function importStatements({ from, defaults, namespaces, named }) {
  const wanted = [
    ...defaults.map((name) => `${name} from`),
    ...namespaces.map((name) => `*as ${name} from`),
    ...(named.length > 0 ? [`{${listed(named, ' as ')}}from`] : []),
  ];
  const clauses = wanted.length > 0 ? wanted : [''];
  return clauses
    .map((clause) => `import${/^\w/.test(clause) ? ' ' : ''}${clause}${JSON.stringify(from)};`)
    .join('');
}

/**
 * Converts a built ES module to CommonJS: its imports, exports and `import()`, each where it is.
 *
 * @param {ts.SourceFile} module
 * @param {(specifier: string) => string} specifierOf - in CommonJS
 * @returns {string}
 * @throws when CommonJS would not mean the same
 */
export function toCommonJs(module, specifierOf) {
  checkConvertible(module);
  /** @param {string} from */
  const required = (from) => `require(${JSON.stringify(specifierOf(from))})`;
  const exporting = module.statements.filter(ts.isExportDeclaration);
  // Names of the module's own are last and win, as in an ES module.
  const own = exporting.flatMap((node) => (starOf(node) ? [] : exportedBy(node)));
  const all = [
    ...exporting.flatMap((node) => starOf(node) ?? []).map((from) => `...${required(from)}`),
    ...own.map(([local, name]) => (local === name ? name : `${name}:${local}`)),
  ];
  /** @type {Edit[]} */
  const edits = [{ start: 0, end: 0, text: '"use strict";' }];
  for (const node of module.statements) {
    const [start, end] = [node.getStart(module), node.end];
    if (ts.isImportDeclaration(node)) {
      const { from, defaults, namespaces, named } = importedBy(node);
      const target = [...defaults, ...namespaces].map((name) => ` ${name}`);
      if (named.length > 0) target.push(`{${listed(named, ':')}}`);
      const statements = target.map((names) => `const${names}=${required(from)};`);
      edits.push({ start, end, text: statements.join('') || `${required(from)};` });
    } else if (ts.isExportDeclaration(node)) {
      const isLast = node === exporting.at(-1);
      edits.push({ start, end, text: isLast ? `${EXPORTS}={${all.join(',')}};${ES_MODULE}` : '' });
    }
  }
  for (const { start, end, from, isAwaited } of lateImports(module)) {
    // As an ES module sees CommonJS that was written for both formats.
    const loaded = from.endsWith('.cjs') ? `({default:${required(from)}})` : required(from);
    // Where it is awaited, a bundler sees whether a `try` makes it optional.
    edits.push({ start, end, text: isAwaited ? loaded : `(async()=>${loaded})()` });
  }
  return edited(module.text, edits).text;
}

/**
 * Checks that names mean the same as CommonJS: exports are copied when a module has run, so none may change later, and
 * nothing of the module may hide what CommonJS offers.
 *
 * @param {ts.SourceFile} module
 */
function checkConvertible(module) {
  const { top } = scopesOf(module);
  const own = module.statements.filter(ts.isExportDeclaration).filter((node) => !starOf(node));
  for (const [local] of own.flatMap(exportedBy))
    if (top.bindings.get(local)?.places.some(({ node }) => isAssigned(node)))
      throw new Error(`${local} is exported and assigned again: CommonJS would export its first value.`);
  for (const name of top.bindings.keys())
    if (OF_COMMONJS.has(name)) throw new Error(`A module that declares ${name} cannot be CommonJS.`);
  if (nodesIn(module).some((node) => ts.isMetaProperty(node) && node.name.text === 'meta'))
    throw new Error('CommonJS has no import.meta.');
}

/**
 * @param {ts.ImportDeclaration} node
 * @returns {Imported}
 */
function importedBy({ importClause, moduleSpecifier }) {
  const bindings = importClause?.namedBindings;
  const elements = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
  return {
    from: stringOf(moduleSpecifier),
    defaults: importClause?.name ? [importClause.name.text] : [],
    namespaces: bindings && ts.isNamespaceImport(bindings) ? [bindings.name.text] : [],
    named: elements.map(({ propertyName, name }) => [(propertyName ?? name).text, name.text]),
  };
}

/**
 * @param {ts.ExportDeclaration} node
 * @returns {Named[]} each as a local name and the name that it is exported as
 */
function exportedBy({ exportClause, moduleSpecifier }) {
  if (moduleSpecifier || !exportClause || !ts.isNamedExports(exportClause))
    throw new Error('A built module exports names of its own.');
  return exportClause.elements.map(({ propertyName, name }) => [(propertyName ?? name).text, name.text]);
}

/**
 * Returns the module all of whose names an export passes on: `export * from`.
 *
 * @param {ts.ExportDeclaration} node
 */
function starOf({ exportClause, moduleSpecifier }) {
  return moduleSpecifier && !exportClause ? stringOf(moduleSpecifier) : undefined;
}

/**
 * Returns the modules that a module imports when it is loaded.
 *
 * @param {ts.SourceFile} module
 */
export function importsOf(module) {
  const imported = module.statements.filter(ts.isImportDeclaration).map((node) => importedBy(node).from);
  return [
    ...imported,
    ...module.statements.filter(ts.isExportDeclaration).flatMap((node) => starOf(node) ?? []),
  ];
}

/**
 * Checks whether a module has code, and not imports and exports alone.
 *
 * @param {ts.SourceFile} module
 */
export function hasCode(module) {
  return module.statements.some((node) => !ts.isImportDeclaration(node) && !ts.isExportDeclaration(node));
}

/**
 * Checks that no module imports itself through others: CommonJS would copy exports that are not there yet.
 *
 * @param {ReadonlyMap<string, readonly string[]>} imports - by specifier
 */
export function rejectCycles(imports) {
  const done = new Set();
  /**
   * @param {string} module
   * @param {readonly string[]} path
   */
  const visit = (module, path) => {
    if (path.includes(module)) throw new Error(`Modules import each other: ${[...path, module].join(', ')}.`);
    if (done.has(module)) return;
    for (const one of imports.get(module) ?? []) visit(one, [...path, module]);
    done.add(module);
  };
  for (const module of imports.keys()) visit(module, []);
}

/**
 * Finds the calls of `import()`.
 *
 * @param {ts.SourceFile} module
 */
function lateImports(module) {
  return nodesIn(module)
    .filter(ts.isCallExpression)
    .filter(({ expression }) => expression.kind === ts.SyntaxKind.ImportKeyword)
    .map((node) => ({
      start: node.getStart(module),
      end: node.end,
      from: stringOf(node.arguments[0]),
      isAwaited: ts.isAwaitExpression(node.parent),
    }));
}

/**
 * @param {ts.Node} node
 * @returns {ts.Node[]}
 */
function nodesIn(node) {
  /** @type {ts.Node[]} */
  const found = [];
  /** @param {ts.Node} one */
  const visit = (one) => {
    found.push(one);
    ts.forEachChild(one, visit);
  };
  visit(node);
  return found;
}

/** @param {ts.Node | undefined} node */
function stringOf(node) {
  if (!node || !ts.isStringLiteral(node)) throw new Error('An import names its module by a string.');
  return node.text;
}

/**
 * @param {readonly Named[]} named
 * @param {string} separator - between a name and another that it gets
 */
function listed(named, separator) {
  return named.map(([name, local]) => (name === local ? name : name + separator + local)).join(',');
}
