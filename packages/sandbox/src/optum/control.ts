import type { OptumApplication } from './application.js';
import type { OptumSwitches } from './switches.js';

/** What tests and the console steer on the Optum side. */
export interface OptumControl {
  /** Registered applications, the default one first. */
  applications(): OptumApplication[];
  /** Registers an application, or replaces the one of that client id. */
  registerApplication(application: OptumApplication): OptumApplication;
  /** Makes every access token expire. Returns how many. */
  expireTokens(): number;
  /** Forgets every access token. Returns how many. */
  revokeTokens(): number;
  /** Settings that select between documented variants of a response; change them at will. */
  readonly switches: OptumSwitches;
  /** Forgets tokens, submissions, reports and jobs; applications and switches stay. */
  reset(): void;
}
