// Finds types that exported signatures use and no entry exports. TypeDoc's own check looks only at types of the package next
// to its configuration, which in a workspace has none.
import { Application, makeRecursiveVisitor } from 'typedoc';

/** Helper types that the site shows by their results. */
const HELPERS = new Set(['Body', 'Numbered', 'SearchOf', 'Subscriber', 'TraitsOf', 'Wire']);

/** @param {Application} app */
export function validateExports(app) {
  app.on(Application.EVENT_VALIDATE_PROJECT, (project) => {
    const used = new Set();
    const reported = new Set();
    for (const reflection of Object.values(project.reflections)) {
      const visitor = makeRecursiveVisitor({
        reference(type) {
          const { symbolId } = type;
          if (symbolId === undefined || type.reflection || type.isIntentionallyBroken()) return;
          if (!isOurs(symbolId)) return;
          used.add(type.name);
          const key = symbolId.getStableKey();
          if (HELPERS.has(type.name) || reported.has(key)) return;
          reported.add(key);
          app.logger.validationWarning(
            `${type.name} of ${symbolId.packageName}/${symbolId.packagePath} is used by ${reflection.getFriendlyFullName()}, and no entry exports it`,
          );
        },
      });
      for (const type of typesOf(reflection)) type.visit(visitor);
    }
    const unused = [...HELPERS].filter((name) => !used.has(name));
    if (unused.length > 0) app.logger.validationWarning(`No signature uses ${unused.join(', ')} any more`);
  });
}

/**
 * Generated types are those of an operation's row: readers name them by its key.
 *
 * @param {import('typedoc').ReflectionSymbolId} symbolId
 */
function isOurs({ packageName, packagePath }) {
  return /^(?:@payerkit\/|payerkit$)/.test(packageName) && !packagePath.includes('/generated/');
}

/**
 * Returns the types of a property, parameter or result; the members of a base type are its own in the site.
 *
 * @param {import('typedoc').Reflection} reflection
 * @returns {import('typedoc').SomeType[]}
 */
function typesOf(reflection) {
  /** @type {(import('typedoc').SomeType | undefined)[]} */
  const types = [];
  if ('type' in reflection) types.push(/** @type {any} */ (reflection.type));
  if ('default' in reflection) types.push(/** @type {any} */ (reflection.default));
  return types.filter((type) => type !== undefined);
}
