const IDENTIFIER = /^[a-z_][a-z0-9_]{0,62}$/;

/** Requirement of {@link isIdentifier}, as errors say it. */
export const IDENTIFIER_RULE =
  'must be a name of at most 63 lowercase letters, digits and underscores that does not begin with a digit';

/** Checks that a name of a schema or a role means the same with and without quotes. */
export function isIdentifier(name: unknown): name is string {
  return typeof name === 'string' && IDENTIFIER.test(name);
}
