import type { OptumApplication } from './application.js';
import type { OptumControl } from './control.js';
import type { OwnReport } from './medical-network/own-report.js';
import type { OptumServer } from './server.js';
import type { OptumSwitches } from './switches.js';

/** Steers the Optum side of a sandbox. */
export class OptumController implements OptumControl {
  readonly #server: OptumServer;

  /** @param server - state that its routes share */
  constructor(server: OptumServer) {
    this.#server = server;
  }

  get switches(): OptumSwitches {
    return this.#server.switches;
  }

  applications(): OptumApplication[] {
    return this.#server.applications.list();
  }

  registerApplication(application: OptumApplication): OptumApplication {
    return this.#server.applications.register(application);
  }

  addReport(report: OwnReport): string {
    return this.#server.reports.add(report);
  }

  expireTokens(): number {
    return this.#server.expireTokens();
  }

  revokeTokens(): number {
    return this.#server.revokeTokens();
  }

  reset(): void {
    this.#server.reset();
  }
}
