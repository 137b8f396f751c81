import { OptionCheck } from '@payerkit/core';
import { IDENTIFIER_RULE, isIdentifier } from './internal/identifier.js';

/** Options of {@link roleSql}. */
export interface RoleOptions {
  /** Name of the role, which exists already. */
  readonly role: string;
  /** Schema of the tables. Default `payerkit`. */
  readonly schema?: string | undefined;
}

/**
 * Returns the grants for the role that the application connects as: no more than the stores need. It can add disclosures and read
 * them, never change or delete them, and cannot create or change tables.
 *
 * @param options - role and schema
 * @returns statements, for the role that owns the tables to run after {@link migrate}; they can run again
 * @throws `ConfigurationError` for a name that is not a plain one
 * @example
 * ```ts
 * await owner.query("create role app login password '…'");
 * await owner.query(roleSql({ role: 'app' }));
 * ```
 */
export function roleSql(options: RoleOptions): string {
  const { role, schema = 'payerkit' } = options;
  const check = new OptionCheck('payerkit');
  if (!isIdentifier(role)) check.add('options.role', IDENTIFIER_RULE);
  if (!isIdentifier(schema)) check.add('options.schema', IDENTIFIER_RULE);
  check.throwIfAny();
  return `revoke all on schema "${schema}" from "${role}";
revoke all on all tables in schema "${schema}" from "${role}";
grant usage on schema "${schema}" to "${role}";
grant select, insert, update, delete on "${schema}".tokens to "${role}";
grant select, insert, update, delete on "${schema}".submissions to "${role}";
grant select, insert on "${schema}".disclosures to "${role}";
`;
}
