import type { OptumApplication } from './application.js';
import type { OptumSwitches } from './switches.js';

/** Controls of the Optum side for tests and the console. */
export interface OptumControl {
  /** Registered applications, the default one first. */
  applications(): OptumApplication[];
  /** Registers an application, or replaces the one of that client ID. */
  registerApplication(application: OptumApplication): OptumApplication;
  /** Expires every access token. Returns the number of tokens. */
  expireTokens(): number;
  /** Deletes every access token. Returns the number of tokens. */
  revokeTokens(): number;
  /** Settings that select documented variants of a response; you can change them at any time. */
  readonly switches: OptumSwitches;
  /** Deletes tokens, submissions, reports and jobs; applications and switches remain. */
  reset(): void;
}
