import type { OptumApplication } from './application.js';
import type { OwnReport } from './medical-network/own-report.js';
import type { OptumSwitches } from './switches.js';

/** Controls of the Optum side for tests and the console. */
export interface OptumControl {
  /**
   * Registered applications, the default one first.
   *
   * @throws nothing
   * @example
   * ```ts
   * const [application] = sandbox.control.optum.applications();
   * ```
   */
  applications(): OptumApplication[];
  /**
   * Registers an application, or replaces the one of that client ID.
   *
   * @throws nothing
   * @example
   * ```ts
   * const application = sandbox.control.optum.registerApplication(registration);
   * ```
   */
  registerApplication(application: OptumApplication): OptumApplication;
  /**
   * Adds a report file of your own, such as an 835, to the claim responses and reports.
   *
   * @returns its name in the list
   * @throws TypeError when it is invalid, naming the field
   *
   * @example
   * ```ts
   * import { readFile } from 'node:fs/promises';
   *
   * const name = sandbox.control.optum.addReport({ edi: await readFile('own.835', 'utf8') });
   * ```
   */
  addReport(report: OwnReport): string;
  /**
   * Expires every access token. Returns the number of tokens.
   *
   * @throws nothing
   * @example
   * ```ts
   * const expired = sandbox.control.optum.expireTokens();
   * ```
   */
  expireTokens(): number;
  /**
   * Deletes every access token. Returns the number of tokens.
   *
   * @throws nothing
   * @example
   * ```ts
   * const revoked = sandbox.control.optum.revokeTokens();
   * ```
   */
  revokeTokens(): number;
  /** Settings that select documented variants of a response; you can change them at any time. */
  readonly switches: OptumSwitches;
  /**
   * Deletes tokens, submissions, reports and jobs; applications and switches remain.
   *
   * @throws nothing
   * @example
   * ```ts
   * sandbox.control.optum.reset();
   * ```
   */
  reset(): void;
}
