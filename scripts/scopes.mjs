// The scopes of a built ES module: what each name is bound to, and where it is used.
import ts from 'typescript';

/**
 * @typedef {object} Binding
 * @property {string} name
 * @property {boolean} isNamesake - a function or class takes its name from it, which stack traces show
 * @property {Place[]} places - its declarations and uses
 */

/**
 * @typedef {object} Place
 * @property {ts.Identifier} node
 * @property {boolean} isShorthand - it is the name of a property as well: `{ name }`
 */

/**
 * @typedef {object} Scope
 * @property {Scope | undefined} parent
 * @property {boolean} isFunction - `var` declares here
 * @property {Map<string, Binding>} bindings
 * @property {Scope[]} inner
 */

/**
 * Finds the scopes of a module and resolves the names in it.
 *
 * @param {ts.SourceFile} module
 * @throws when the module calls `eval`, which could use any name
 */
export function scopesOf(module) {
  const top = scope(undefined, true);
  /** @type {{ place: Place; scope: Scope }[]} */
  const uses = [];
  visitChildren(module, top, uses);
  /** @type {Set<string>} */
  const free = new Set();
  for (const { place, scope: from } of uses) {
    const { text } = place.node;
    if (text === 'eval') throw new Error('A module that calls eval cannot be analyzed.');
    const binding = resolved(text, from);
    if (!binding) {
      free.add(text);
      continue;
    }
    binding.places.push(place);
    binding.isNamesake ||= namesWhatItIsAssigned(place.node);
  }
  return { top, free };
}

/**
 * @param {Scope | undefined} parent
 * @param {boolean} isFunction
 * @returns {Scope}
 */
function scope(parent, isFunction) {
  /** @type {Scope} */
  const made = { parent, isFunction, bindings: new Map(), inner: [] };
  parent?.inner.push(made);
  return made;
}

/**
 * @param {string} name
 * @param {Scope} from
 */
function resolved(name, from) {
  for (let one = /** @type {Scope | undefined} */ (from); one; one = one.parent) {
    const binding = one.bindings.get(name);
    if (binding) return binding;
  }
  return undefined;
}

/** @typedef {{ place: Place; scope: Scope }[]} Uses */

/**
 * @param {ts.Node} node
 * @param {Scope} in_
 * @param {Uses} uses
 */
function visitChildren(node, in_, uses) {
  ts.forEachChild(node, (child) => visit(child, in_, uses));
}

/**
 * @param {ts.Node} node
 * @param {Scope} in_
 * @param {Uses} uses
 * @returns {void}
 */
function visit(node, in_, uses) {
  if (ts.isIdentifier(node)) uses.push({ place: { node, isShorthand: false }, scope: in_ });
  else if (ts.isImportDeclaration(node)) visitImport(node, in_);
  else if (ts.isExportSpecifier(node)) visit(node.propertyName ?? node.name, in_, uses);
  else if (ts.isFunctionLike(node)) visitFunction(node, in_, uses);
  else if (ts.isClassLike(node)) visitClass(node, in_, uses);
  else if (ts.isVariableDeclarationList(node)) visitVariables(node, in_, uses);
  else if (ts.isBlock(node) || ts.isCaseBlock(node) || ts.isIterationStatement(node, false))
    visitChildren(node, scope(in_, false), uses);
  else if (ts.isCatchClause(node)) {
    const inside = scope(in_, false);
    if (node.variableDeclaration) declare(node.variableDeclaration, inside, inside, uses);
    visit(node.block, inside, uses);
  } else if (ts.isPropertyAccessExpression(node)) visit(node.expression, in_, uses);
  else if (ts.isPropertyAssignment(node)) {
    visitName(node.name, in_, uses);
    visit(node.initializer, in_, uses);
  } else if (ts.isShorthandPropertyAssignment(node)) {
    uses.push({ place: { node: node.name, isShorthand: true }, scope: in_ });
    if (node.objectAssignmentInitializer) visit(node.objectAssignmentInitializer, in_, uses);
  } else if (ts.isLabeledStatement(node)) visit(node.statement, in_, uses);
  else if (!ts.isBreakOrContinueStatement(node) && !ts.isMetaProperty(node)) visitChildren(node, in_, uses);
}

/**
 * @param {ts.ImportDeclaration} node
 * @param {Scope} in_
 */
function visitImport({ importClause }, in_) {
  if (importClause?.name) bind(importClause.name, in_, false);
  const named = importClause?.namedBindings;
  if (named && ts.isNamespaceImport(named)) bind(named.name, in_, false);
  if (named && ts.isNamedImports(named)) for (const { name } of named.elements) bind(name, in_, false);
}

/**
 * @param {ts.PropertyName} name
 * @param {Scope} in_
 * @param {Uses} uses
 */
function visitName(name, in_, uses) {
  if (ts.isComputedPropertyName(name)) visit(name.expression, in_, uses);
}

/**
 * @param {ts.SignatureDeclaration} node
 * @param {Scope} in_
 * @param {Uses} uses
 */
function visitFunction(node, in_, uses) {
  let outside = in_;
  if (ts.isFunctionDeclaration(node) && node.name) bind(node.name, in_, true);
  else if (ts.isFunctionExpression(node) && node.name) {
    outside = scope(in_, false);
    bind(node.name, outside, true);
  } else if (ts.isMethodDeclaration(node) || ts.isAccessor(node)) visitName(node.name, in_, uses);
  const inside = scope(outside, true);
  for (const parameter of node.parameters) declare(parameter, inside, inside, uses);
  if ('body' in node && node.body) visit(node.body, inside, uses);
}

/**
 * @param {ts.ClassLikeDeclaration} node
 * @param {Scope} in_
 * @param {Uses} uses
 */
function visitClass(node, in_, uses) {
  const inside = scope(in_, false);
  if (node.name) bind(node.name, ts.isClassDeclaration(node) ? in_ : inside, true);
  for (const clause of node.heritageClauses ?? []) visitChildren(clause, inside, uses);
  for (const member of node.members) {
    if (ts.isPropertyDeclaration(member)) {
      visitName(member.name, inside, uses);
      if (member.initializer) visit(member.initializer, scope(inside, true), uses);
    } else if (ts.isClassStaticBlockDeclaration(member)) visit(member.body, scope(inside, true), uses);
    else visit(member, inside, uses);
  }
}

/**
 * @param {ts.VariableDeclarationList} node
 * @param {Scope} in_
 * @param {Uses} uses
 */
function visitVariables(node, in_, uses) {
  let target = in_;
  if ((node.flags & ts.NodeFlags.BlockScoped) === 0)
    while (!target.isFunction && target.parent) target = target.parent;
  for (const declaration of node.declarations) declare(declaration, target, in_, uses);
}

/**
 * Declares a variable or a parameter, or those of a pattern.
 *
 * @param {ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement} node
 * @param {Scope} target - of the names
 * @param {Scope} in_ - of what initializes them
 * @param {Uses} uses
 */
function declare(node, target, in_, uses) {
  const { name, initializer } = node;
  if (initializer) visit(initializer, in_, uses);
  if (ts.isBindingElement(node) && node.propertyName) visitName(node.propertyName, in_, uses);
  if (ts.isIdentifier(name)) {
    const isShorthand =
      ts.isBindingElement(node) &&
      ts.isObjectBindingPattern(node.parent) &&
      !node.propertyName &&
      !node.dotDotDotToken;
    bind(name, target, initializer !== undefined && isNameless(initializer), isShorthand);
    return;
  }
  for (const element of name.elements) if (ts.isBindingElement(element)) declare(element, target, in_, uses);
}

/**
 * Checks whether an expression is a function or class that takes the name of what it is assigned to.
 *
 * @param {ts.Expression} expression
 * @returns {boolean}
 */
function isNameless(expression) {
  if (ts.isParenthesizedExpression(expression)) return isNameless(expression.expression);
  return (
    ts.isArrowFunction(expression) || ts.isFunctionExpression(expression) || ts.isClassExpression(expression)
  );
}

/**
 * @param {ts.Identifier} node
 * @param {Scope} in_
 * @param {boolean} isNamesake
 * @param {boolean} [isShorthand]
 */
function bind(node, in_, isNamesake, isShorthand = false) {
  const binding = in_.bindings.get(node.text) ?? { name: node.text, isNamesake, places: [] };
  binding.isNamesake ||= isNamesake;
  binding.places.push({ node, isShorthand });
  in_.bindings.set(node.text, binding);
}

/**
 * Checks whether a use of a name assigns to it.
 *
 * @param {ts.Identifier} node
 */
export function isAssigned(node) {
  /** @type {ts.Node} */
  let target = node;
  let { parent } = target;
  if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent))
    return [ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken].includes(parent.operator);
  while (isPattern(parent)) {
    target = parent;
    parent = target.parent;
  }
  if (ts.isForInStatement(parent) || ts.isForOfStatement(parent)) return parent.initializer === target;
  return ts.isBinaryExpression(parent) && parent.left === target && isAssignment(parent.operatorToken.kind);
}

/** @param {ts.SyntaxKind} operator */
function isAssignment(operator) {
  return operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
}

/**
 * Checks whether a function or class takes its name from a use of a name: `name = () => …`, `({ name = () => … } = …)`.
 *
 * @param {ts.Identifier} node
 */
function namesWhatItIsAssigned({ parent }) {
  if (ts.isShorthandPropertyAssignment(parent))
    return parent.objectAssignmentInitializer !== undefined && isNameless(parent.objectAssignmentInitializer);
  return ts.isBinaryExpression(parent) && isAssignment(parent.operatorToken.kind) && isNameless(parent.right);
}

/** @param {ts.Node} node */
function isPattern(node) {
  return (
    ts.isArrayLiteralExpression(node) ||
    ts.isObjectLiteralExpression(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    ts.isSpreadElement(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isParenthesizedExpression(node)
  );
}
