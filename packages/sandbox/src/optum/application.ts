import type { PublicKeySet } from '../blue-button/application.js';
import type { StatePart } from '../state/part.js';

/** An application with credentials for the Optum half. */
export interface OptumApplication {
  /** Client ID. */
  readonly clientId: string;
  /** Client secret. */
  readonly clientSecret: string;
  /**
   * Public keys of the application. With them the token endpoints also accept signed client assertions
   * (`private_key_jwt`); Optum documents only the secret.
   */
  readonly jwks?: PublicKeySet | undefined;
  /** Products its tokens are valid for; `*` for all of them. Others get `invalid_product`. */
  readonly products: readonly string[];
}

/** The initial applications of a sandbox; the first is the default. */
const DEFAULT_APPLICATIONS: readonly OptumApplication[] = [
  { clientId: 'sandbox-optum-client', clientSecret: 'sandbox-optum-secret', products: ['*'] },
  {
    clientId: 'sandbox-eligibility-only',
    clientSecret: 'sandbox-eligibility-secret',
    products: ['MN_Product_Eligibility_v3'],
  },
];

/** The applications of a sandbox; the first one is the default. */
export class Applications implements StatePart {
  readonly #known: OptumApplication[] = [];

  /** @param given - applications before the default ones */
  constructor(given: readonly OptumApplication[]) {
    for (const application of [...given, ...DEFAULT_APPLICATIONS]) this.#known.push(application);
  }

  /** The application of a client ID. */
  get(clientId: string | undefined): OptumApplication | undefined {
    return this.#known.find((application) => application.clientId === clientId);
  }

  /** All of them, the default one first. */
  list(): OptumApplication[] {
    return [...this.#known];
  }

  save(): readonly OptumApplication[] {
    return this.#known;
  }

  load(saved: unknown): void {
    this.#known.splice(0, this.#known.length, ...(saved as readonly OptumApplication[]));
  }

  /** Registers an application, or replaces the one of that client ID. */
  register(application: OptumApplication): OptumApplication {
    const place = this.#known.findIndex(({ clientId }) => clientId === application.clientId);
    if (place < 0) this.#known.push(application);
    else this.#known[place] = application;
    return application;
  }
}
