// Removes what no entry point reaches from a package's emitted declarations: functions and types that files share among
// themselves cost a user's compiler time and memory, and no user can import them. Files in which nothing is left go, too.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

// A module without exports.
const EMPTY = 'export {};';

/**
 * Prunes the declarations in a folder.
 *
 * @param {string} folder
 * @param {readonly string[]} entries - declaration files that package.json exports
 */
export function pruneDeclarations(folder, entries) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.d.ts'),
  );
  const files = names.map((name) => join(folder, name));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
    noLib: true,
    skipLibCheck: true,
  });
  const reached = reachedFrom(program, entries, new Set(files));
  /** @type {Map<string, string>} */
  const texts = new Map();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) continue;
    const text = entries.includes(file) ? source.text : prunedText(source, program.getTypeChecker(), reached);
    if (text !== source.text) writeFileSync(file, text);
    texts.set(file, text);
  }
  const named = new Set([...texts].flatMap(([file, text]) => filesNamedIn(text, dirname(file))));
  for (const [file, text] of texts)
    if (text.trim() === EMPTY && !entries.includes(file) && !named.has(file)) rmSync(file);
}

/**
 * Returns the declaration files that the specifiers in a text lead to.
 *
 * @param {string} text
 * @param {string} folder - of its file
 */
function filesNamedIn(text, folder) {
  return [...text.matchAll(/['"](\.{1,2}\/[^'"]+)\.js['"]/g)].map(([, path = '']) =>
    join(folder, `${path}.d.ts`),
  );
}

/**
 * Returns the symbols that the exports of the entries reach.
 *
 * @param {ts.Program} program
 * @param {readonly string[]} entries
 * @param {ReadonlySet<string>} files - those of the package
 * @returns {ReadonlySet<ts.Symbol>}
 */
function reachedFrom(program, entries, files) {
  const checker = program.getTypeChecker();
  /** @type {Set<ts.Symbol>} */
  const reached = new Set();
  /** @type {ts.Symbol[]} */
  const open = entries.flatMap((entry) => {
    const source = program.getSourceFile(entry);
    const module = source && checker.getSymbolAtLocation(source);
    return module ? checker.getExportsOfModule(module) : [];
  });
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const symbol = targetOf(checker, next);
    if (reached.has(symbol)) continue;
    reached.add(symbol);
    for (const declaration of symbol.declarations ?? []) {
      if (ts.isSourceFile(declaration) || !files.has(declaration.getSourceFile().fileName)) continue;
      forEachIdentifier(declaration, (identifier) => {
        const used = checker.getSymbolAtLocation(identifier);
        if (used) open.push(used);
      });
    }
  }
  return reached;
}

/**
 * Returns a file without the statements and imports that nothing needs.
 *
 * @param {ts.SourceFile} source
 * @param {ts.TypeChecker} checker
 * @param {ReadonlySet<ts.Symbol>} reached
 */
function prunedText(source, checker, reached) {
  const kept = source.statements.filter((statement) => isNeeded(statement, checker, reached));
  if (kept.length === source.statements.length) return source.text;
  /** @type {Set<string>} */
  const used = new Set();
  for (const statement of kept)
    if (!ts.isImportDeclaration(statement)) forEachIdentifier(statement, ({ text }) => used.add(text));
  const lines = kept.flatMap((statement) =>
    ts.isImportDeclaration(statement)
      ? importLine(statement, used)
      : statement.getFullText(source).trimStart(),
  );
  return `${lines.length === 0 ? EMPTY : lines.join('\n')}\n`;
}

/**
 * @param {ts.Statement} statement
 * @param {ts.TypeChecker} checker
 * @param {ReadonlySet<ts.Symbol>} reached
 */
function isNeeded(statement, checker, reached) {
  const names = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.map(({ name }) => name)
    : ts.isFunctionDeclaration(statement) ||
        ts.isClassDeclaration(statement) ||
        ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement) ||
        ts.isEnumDeclaration(statement)
      ? [statement.name]
      : [];
  if (names.length === 0) return true;
  return names.some((name) => {
    const symbol = name && checker.getSymbolAtLocation(name);
    return symbol === undefined || reached.has(symbol);
  });
}

/**
 * Returns an import reduced to the names in use; empty when there are none.
 *
 * @param {ts.ImportDeclaration} statement
 * @param {ReadonlySet<string>} used
 * @returns {string[]}
 */
function importLine(statement, used) {
  const clause = statement.importClause;
  const bindings = clause?.namedBindings;
  if (!clause || !bindings || !ts.isNamedImports(bindings) || clause.name) return [statement.getText()];
  const names = bindings.elements.filter(({ name }) => used.has(name.text)).map((one) => one.getText());
  if (names.length === 0) return [];
  const type = clause.isTypeOnly ? 'type ' : '';
  return [`import ${type}{ ${names.join(', ')} } from ${statement.moduleSpecifier.getText()};`];
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol
 */
function targetOf(checker, symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/**
 * @param {ts.Node} node
 * @param {(identifier: ts.Identifier) => void} visit
 */
function forEachIdentifier(node, visit) {
  if (ts.isIdentifier(node)) visit(node);
  ts.forEachChild(node, (child) => forEachIdentifier(child, visit));
}
