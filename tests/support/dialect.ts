import ts from 'typescript';

/** A place that breaks a rule: file with line, and what is wrong there. */
export interface Breach {
  readonly place: string;
  readonly problem: string;
}

/**
 * Returns the places of a source file that are not in the repository's dialect. `npm run lint` holds what its rules can; these
 * have no rule there.
 *
 * @param path - for the places
 * @param text - source text
 */
export function breachesOf(path: string, text: string): Breach[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const breach = (node: ts.Node, problem: string): Breach => ({
    place: `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`,
    problem,
  });
  const lines = text.split('\n');
  const found = file.statements.flatMap((statement) =>
    constantsOf(statement).flatMap(({ name, type, initializer }) => {
      if (initializer === undefined || !ts.isIdentifier(name)) return [];
      if (isFunction(initializer) && type === undefined)
        return breach(name, `${name.text} is a function: write \`function\``);
      if (isData(initializer) && !/^[A-Z][A-Z0-9_]*$/.test(name.text))
        return breach(name, `${name.text} is a constant: write UPPER_SNAKE`);
      return [];
    }),
  );
  function visit(node: ts.Node): void {
    if (isInputError(node) && !path.endsWith('core/src/input-error.ts'))
      found.push(breach(node, 'an error of rejected input by hand: use `inputError` of core'));
    if (ts.isAsExpression(node) && isUnknownCast(node.expression)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getEnd());
      const first = file.getLineAndCharacterOfPosition(node.getStart(file)).line;
      const near = lines.slice(Math.max(0, first - 3), line + 1);
      if (!near.some((one) => /\/\/ \w/.test(one)))
        found.push(breach(node, 'a double cast without a comment that says why'));
    }
    ts.forEachChild(node, visit);
  }
  visit(file);
  return found;
}

function constantsOf(statement: ts.Statement): readonly ts.VariableDeclaration[] {
  if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const))
    return [];
  return statement.declarationList.declarations;
}

function isFunction(node: ts.Expression): boolean {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

function isUnknownCast(node: ts.Expression): boolean {
  return ts.isAsExpression(node) && node.type.kind === ts.SyntaxKind.UnknownKeyword;
}

/** Checks whether a node makes the error that core's `inputError` makes: fields with their rules, and that nothing was sent. */
function isInputError(node: ts.Node): boolean {
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'ValidationError') return false;
  const [init] = node.arguments ?? [];
  if (init === undefined || !ts.isObjectLiteralExpression(init)) return false;
  return init.properties.some(
    (property) =>
      ts.isPropertyAssignment(property) &&
      property.name.getText() === 'message' &&
      ts.isTemplateExpression(property.initializer) &&
      property.initializer.head.text === '' &&
      property.initializer.templateSpans.at(-1)?.literal.text === '. Nothing was sent.',
  );
}

/** Checks whether an expression is data alone: nothing in it is called, but for the sets and maps that hold it. */
function isData(node: ts.Expression): boolean {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
    return isData(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return isData(node.operand);
  if (ts.isBinaryExpression(node)) return isData(node.left) && isData(node.right);
  if (ts.isArrayLiteralExpression(node))
    return node.elements.every(
      (element) =>
        isData(ts.isSpreadElement(element) ? element.expression : element) || ts.isIdentifier(element),
    );
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every(
      (property) => ts.isPropertyAssignment(property) && isData(property.initializer),
    );
  if (ts.isNewExpression(node))
    return (
      /^(?:Set|Map)$/.test(node.expression.getText()) &&
      (node.arguments?.length ?? 0) > 0 &&
      (node.arguments ?? []).every(isData)
    );
  return (
    ts.isStringLiteralLike(node) ||
    ts.isNumericLiteral(node) ||
    ts.isRegularExpressionLiteral(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword
  );
}
