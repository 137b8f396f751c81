import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { GIVEN, GIVEN_IN } from './doc-examples-given.js';
import { root } from './run.js';

/** An `@example` of a docstring. */
export interface DocExample {
  /** Location, such as `packages/core/src/seal.ts:28`. */
  readonly place: string;
  readonly code: string;
}

/** Finds the `@example` blocks of all docstrings of the published packages. */
export async function docExamples(): Promise<DocExample[]> {
  const names = await readdir(join(root, 'packages'));
  return (await Promise.all(names.map(examplesOf))).flat();
}

async function examplesOf(name: string): Promise<DocExample[]> {
  const folder = join(root, 'packages', name, 'src');
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => file.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(file),
  );
  const found = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      return text.includes('@example') ? examplesIn(`packages/${name}/src/${file}`, text) : [];
    }),
  );
  return found.flat();
}

function examplesIn(file: string, text: string): DocExample[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) =>
    [...comment[0].matchAll(/@example[^\n]*\n([\s\S]*?)(?=\n\s*\* @|\s*\*\/)/g)].map((match) => {
      const line = text.slice(0, comment.index + match.index).split('\n').length;
      return { place: `${file}:${line}`, code: codeOf(match[1] ?? '') };
    }),
  );
}

/** The lines between the fences; an example without fences is code too. */
function codeOf(body: string): string {
  const lines = body.split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
  const text = lines.join('\n');
  return /```(?:ts|typescript)?\n([\s\S]*?)```/.exec(text)?.[1] ?? text;
}

/** Returns the built declarations of every entry of the published packages, by what is imported. */
export async function builtDeclarations(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const folder of (await readdir(join(root, 'packages'))).sort()) {
    const text = await readFile(join(root, 'packages', folder, 'package.json'), 'utf8');
    const { name, exports = {} } = JSON.parse(text) as {
      name: string;
      exports?: Record<string, { import?: { types?: string } }>;
    };
    for (const [path, { import: imported }] of Object.entries(exports))
      if (imported?.types !== undefined)
        found.set(`${name}${path.slice(1)}`, join(root, 'packages', folder, imported.types));
  }
  return found;
}

/** Returns the names that the built declarations export, each with the first package that has it. */
export async function exportedNames(declarations: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  // The umbrella exports everything again.
  const entries = [...declarations].filter(([specifier]) => !specifier.startsWith('payerkit/'));
  for (const [specifier, file] of entries)
    for (const name of await namesIn(file)) if (!names.has(name)) names.set(name, specifier);
  return names;
}

async function namesIn(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const names = source.statements.map(async (statement): Promise<string[]> => {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement;
      if (exportClause !== undefined && ts.isNamedExports(exportClause))
        return exportClause.elements.map(({ name }) => name.text);
      if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
      if (!moduleSpecifier.text.startsWith('.')) return [];
      return namesIn(join(dirname(file), moduleSpecifier.text.replace(/\.js$/, '.d.ts')));
    }
    const isDeclaration =
      ts.isClassDeclaration(statement) ||
      ts.isFunctionDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement);
    return isDeclaration && statement.name !== undefined ? [statement.name.text] : [];
  });
  return (await Promise.all(names)).flat();
}

/** Returns the names that code uses and does not declare. */
export function freeNames(code: string): string[] {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const declared = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isDeclared =
        (ts.isVariableDeclaration(parent) ||
          ts.isParameter(parent) ||
          ts.isBindingElement(parent) ||
          ts.isFunctionDeclaration(parent) ||
          ts.isClassDeclaration(parent) ||
          ts.isInterfaceDeclaration(parent) ||
          ts.isImportSpecifier(parent)) &&
        parent.name === node;
      const isMember =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        (ts.isPropertyAssignment(parent) && parent.name === node) ||
        (ts.isPropertySignature(parent) && parent.name === node) ||
        (ts.isPropertyDeclaration(parent) && parent.name === node) ||
        (ts.isMethodDeclaration(parent) && parent.name === node) ||
        (ts.isBindingElement(parent) && parent.propertyName === node);
      if (isDeclared) declared.add(node.text);
      else if (!isMember) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...used].filter((name) => !declared.has(name));
}

/**
 * Returns declarations of the names that an example passes to methods of a client: each is what the method takes, such
 * as `request` in `optum.eligibility.check(request)`.
 */
function argumentsIn(code: string): Map<string, string> {
  const found = new Map<string, string>();
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && CLIENTS.test(node.expression.getText()))
      for (const [index, argument] of node.arguments.entries())
        if (ts.isIdentifier(argument) && !(argument.text in GIVEN))
          found.set(
            argument.text,
            `declare const ${argument.text}: NonNullable<Parameters<typeof ${node.expression.getText()}>[${index}]>;`,
          );
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Returns the names that an example uses in the arguments of each method or reader that it calls. */
export function argumentNames(code: string): [method: string, names: string[]][] {
  const found: [string, string[]][] = [];
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && CLIENTS.test(node.expression.getText()))
      found.push([
        node.expression.getText(),
        node.arguments.flatMap((argument) => freeNames(`(${argument.getText()})`)),
      ]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const CLIENTS =
  /^(?:read[A-Z]\w+|to[A-Z]\w+)$|^(?:optum|blueButton|member|sandbox|ledger|tokenStore|disclosureLog)(?:\.\w+)+$/;

/**
 * Returns an example as a module: with imports of what the packages export, and declarations of what a reader's program
 * would have.
 */
export function moduleOf({ place, code }: DocExample, exported: ReadonlyMap<string, string>): string {
  const [file = ''] = place.split(':');
  const own = Object.entries(GIVEN_IN).find(([path]) => file.endsWith(path))?.[1] ?? {};
  const imports = new Set<string>();
  const declarations = new Set<string>();
  const importAll = (text: string) => {
    for (const name of freeNames(text)) {
      const specifier = exported.get(name) ?? OTHER_IMPORTS[name];
      if (specifier !== undefined) imports.add(`import { ${name} } from '${specifier}';`);
    }
  };
  const passed = argumentsIn(code);
  const declare = (text: string) => {
    for (const name of freeNames(text)) {
      const given = own[name] ?? (exported.has(name) ? undefined : passed.get(name)) ?? GIVEN[name];
      if (given === undefined || declarations.has(given)) continue;
      declarations.add(given);
      importAll(given);
      declare(given);
    }
  };
  declare(code);
  importAll(code);
  return [...imports, ...declarations, code, 'export {};', ''].join('\n');
}

const OTHER_IMPORTS: Readonly<Record<string, string>> = {
  Bundle: 'fhir/r4.js',
  Coverage: 'fhir/r4.js',
  ExplanationOfBenefit: 'fhir/r4.js',
  Patient: 'fhir/r4.js',
  readFile: 'node:fs/promises',
  writeFile: 'node:fs/promises',
  createReadStream: 'node:fs',
};
