// Shortens the names of local variables and parameters in built modules. What a stack trace names keeps its name: functions,
// classes, methods, and variables from which a function takes its name.
import ts from 'typescript';
import { scopesOf } from './scopes.mjs';

/** @typedef {import('./scopes.mjs').Binding} Binding */
/** @typedef {import('./scopes.mjs').Scope} Scope */
/** @typedef {import('./source-map.mjs').Edit} Edit */

const FIRST = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_';
const NEXT = `${FIRST}0123456789`;

/**
 * Returns the edits that shorten local names. Each new name is one that no scope around it and nothing else in the module
 * uses, so that it cannot hide another.
 *
 * @param {ts.SourceFile} module
 * @returns {Edit[]}
 */
export function shortLocalNames(module) {
  const { top, free } = scopesOf(module);
  const locals = top.inner.flatMap(bindingsIn);
  const taken = new Set([...free, ...top.bindings.keys()]);
  for (const binding of locals) if (!isWorthIt(binding)) taken.add(binding.name);
  const names = shortNames(taken);
  const inside = new Set(locals.map(({ name }) => name));
  const declared = new Set([...top.bindings.keys()].filter((name) => !inside.has(name)));
  /** @type {Edit[]} */
  const edits = [];
  /**
   * @param {Scope} scope
   * @param {number} used - names taken by the scopes around it
   */
  const shorten = (scope, used) => {
    let count = used;
    for (const binding of scope.bindings.values()) {
      const own = ownName(binding, declared);
      if (own === undefined && !isWorthIt(binding)) continue;
      const name = own ?? names(count);
      if (own === undefined) count += 1;
      for (const { node, isShorthand } of binding.places)
        edits.push({
          start: node.getStart(module),
          end: node.end,
          text: isShorthand ? `${node.text}: ${name}` : name,
        });
    }
    for (const inner of scope.inner) shorten(inner, count);
  };
  for (const inner of top.inner) shorten(inner, 0);
  return edits;
}

/**
 * Returns the edits that declare local constants with `let`, which is shorter. Nothing assigns to them: TypeScript and
 * esbuild reject that.
 *
 * @param {ts.SourceFile} module
 * @returns {Edit[]}
 */
export function shortDeclarations(module) {
  /** @type {Edit[]} */
  const edits = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const isConstant =
      ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) === ts.NodeFlags.Const;
    if (isConstant && node.parent.parent !== module) {
      const start = node.getStart(module);
      edits.push({ start, end: start + 'const'.length, text: 'let' });
    }
    ts.forEachChild(node, visit);
  };
  visit(module);
  return edits;
}

/**
 * @param {Scope} scope
 * @returns {Binding[]}
 */
function bindingsIn(scope) {
  return [...scope.bindings.values(), ...scope.inner.flatMap(bindingsIn)];
}

/**
 * Returns the name that a class has in its source: esbuild makes `var Claim = class _Claim {}` of one that mentions itself,
 * and a user would see `_Claim` in stack traces and when a client is printed.
 *
 * @param {Binding} binding
 * @param {ReadonlySet<string>} declared - what only the module itself declares
 */
function ownName({ name, isNamesake }, declared) {
  return isNamesake && name.startsWith('_') && declared.has(name.slice(1)) ? name.slice(1) : undefined;
}

/** @param {Binding} binding */
function isWorthIt({ name, isNamesake, places }) {
  if (isNamesake) return false;
  // `{ name }` becomes `{ name: n }`.
  const saved = places.reduce((sum, { isShorthand }) => sum + (isShorthand ? -2 : name.length - 1), 0);
  return saved > 0;
}

/**
 * Returns short names by number, none of which is taken or a keyword.
 *
 * @param {ReadonlySet<string>} taken
 */
function shortNames(taken) {
  /** @type {string[]} */
  const found = [];
  let next = 0;
  return (/** @type {number} */ index) => {
    while (found.length <= index) {
      const name = nameOf(next);
      next += 1;
      if (!taken.has(name) && ts.identifierToKeywordKind(ts.factory.createIdentifier(name)) === undefined)
        found.push(name);
    }
    return found[index] ?? '';
  };
}

/** @param {number} index */
function nameOf(index) {
  let name = FIRST[index % FIRST.length] ?? '';
  for (let rest = Math.floor(index / FIRST.length); rest > 0; rest = Math.floor((rest - 1) / NEXT.length))
    name += NEXT[(rest - 1) % NEXT.length];
  return name;
}
