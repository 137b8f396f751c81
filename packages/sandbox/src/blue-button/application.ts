import type { SeededRandom } from '../random.js';
import { refill, type StatePart } from '../state/part.js';

/** Time an application may access a person's data after one consent. */
export type DataAccessType = 'THIRTEEN_MONTH' | 'ONE_TIME' | 'RESEARCH_STUDY';

/** Grants an application may use: consent in a browser, a signed assertion, or both. */
export type AllowedAuthType = 'AUTHORIZATION_CODE' | 'CLIENT_CREDENTIALS' | 'AUTH_CODE_AND_CLIENT_CREDS';

/** A set of public keys in JWKS format. */
export interface PublicKeySet {
  /** Keys, each with its `kid`. */
  readonly keys: readonly Readonly<Record<string, unknown>>[];
}

/** An application registered with the sandbox. */
export interface BlueButtonApplication {
  /** Name shown on the consent page and in error texts. */
  readonly name: string;
  /** 40 letters and digits. */
  readonly clientId: string;
  /** 128 letters and digits. */
  readonly clientSecret: string;
  /** Registered redirect URIs; `http://127.0.0.1/path` without a port matches any port. */
  readonly redirectUris: readonly string[];
  /**
   * True when every loopback address (`http://localhost:5173/any/path`) is accepted as a redirect URI too. CMS accepts
   * registered ones only. Default: true unless `redirectUris` are given.
   */
  readonly loopbackRedirects: boolean;
  /** Duration of a consent. */
  readonly dataAccessType: DataAccessType;
  /** Scopes the application may request. */
  readonly scopes: readonly string[];
  /** False for an application registered without names and addresses. */
  readonly demographics: boolean;
  /** False for an application that CMS has disabled. */
  readonly active: boolean;
  /** Grants the application may use. */
  readonly authType: AllowedAuthType;
  /** False for an application that may not use v3. */
  readonly v3: boolean;
  /** True for an application that sees Part D claims only. */
  readonly partDOnly: boolean;
  /** Public keys for signed assertions (client credentials). */
  readonly jwks?: PublicKeySet | undefined;
  /** Loopback address of a key set, fetched when an assertion arrives; used when `jwks` is absent. */
  readonly jwksUrl?: string | undefined;
}

const ALPHANUMERICS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Returns random letters and digits, the format of client IDs, codes and tokens. */
export function alphanumerics(random: SeededRandom, length: number): string {
  let text = '';
  for (let index = 0; index < length; index += 1) text += ALPHANUMERICS[random.integer(0, 61)];
  return text;
}

/** Default scopes of an application: both spellings of each resource's permission. */
const DEFAULT_SCOPES: readonly string[] = [
  'openid',
  'profile',
  'launch/patient',
  ...['Patient', 'Coverage', 'ExplanationOfBenefit'].flatMap((resource) =>
    ['read', 'r', 's', 'rs'].map((action) => `patient/${resource}.${action}`),
  ),
];

/** Redirect URIs of the default applications. */
const DEFAULT_REDIRECT_URIS: readonly string[] = [
  'http://127.0.0.1/callback',
  'http://[::1]/callback',
  'http://localhost:3000/callback',
  'https://client.example/callback',
];

/** Registration data with defaults for everything. */
export type BlueButtonRegistration = Partial<BlueButtonApplication> & Pick<BlueButtonApplication, 'name'>;

/** Fills in the defaults of a registration; IDs and secrets are derived from the seed and the name. */
function toApplication(random: SeededRandom, registration: BlueButtonRegistration): BlueButtonApplication {
  const chance = random.fork(`app ${registration.name}`);
  return {
    clientId: alphanumerics(chance, 40),
    clientSecret: alphanumerics(chance, 128),
    redirectUris: DEFAULT_REDIRECT_URIS,
    loopbackRedirects: registration.redirectUris === undefined,
    dataAccessType: 'THIRTEEN_MONTH',
    scopes: DEFAULT_SCOPES,
    demographics: true,
    active: true,
    authType: 'AUTHORIZATION_CODE',
    v3: true,
    partDOnly: false,
    ...registration,
  };
}

/** The initial applications of a sandbox; the first one is the default. */
const DEFAULT_APPLICATIONS = [
  { name: 'Sandbox App' },
  { name: 'One Time App', dataAccessType: 'ONE_TIME' },
  { name: 'Research App', dataAccessType: 'RESEARCH_STUDY' },
  { name: 'No Demographics App', demographics: false },
  { name: 'Inactive App', active: false },
  { name: 'Part D App', partDOnly: true },
  { name: 'No V3 App', v3: false },
  { name: 'Aligned Network App', authType: 'AUTH_CODE_AND_CLIENT_CREDS' },
  { name: 'Aligned Network Only App', authType: 'CLIENT_CREDENTIALS' },
] as const satisfies readonly BlueButtonRegistration[];

/** The applications of a sandbox by client ID; the first one is the default. */
export class Applications implements StatePart {
  readonly #random: SeededRandom;
  readonly #known = new Map<string, BlueButtonApplication>();

  /**
   * @param random - source of IDs and secrets
   * @param given - applications in addition to the default ones, whose names replace theirs
   */
  constructor(random: SeededRandom, given: readonly BlueButtonRegistration[]) {
    this.#random = random;
    const defaults = DEFAULT_APPLICATIONS.filter(({ name }) => !given.some((one) => one.name === name));
    for (const registration of [...given, ...defaults]) this.register(registration);
  }

  /** The application of a client ID. */
  get(clientId: string): BlueButtonApplication | undefined {
    return this.#known.get(clientId);
  }

  /** All of them, the default one first. */
  list(): BlueButtonApplication[] {
    return [...this.#known.values()];
  }

  /** Registers an application, or replaces the one of that name. */
  register(registration: BlueButtonRegistration): BlueButtonApplication {
    const registered = toApplication(this.#random, registration);
    const replaced = this.list().find(({ name }) => name === registered.name);
    const others = this.list().filter(({ clientId }) => clientId !== registered.clientId);
    const place = replaced === undefined ? -1 : others.indexOf(replaced);
    // A replacement keeps the position of the original: the first is the default.
    if (place >= 0) others[place] = registered;
    else others.splice(this.#placeOf(registered.clientId) ?? others.length, 0, registered);
    this.#known.clear();
    for (const one of others) this.#known.set(one.clientId, one);
    return registered;
  }

  save(): ReadonlyMap<string, BlueButtonApplication> {
    return this.#known;
  }

  load(saved: unknown): void {
    refill(this.#known, saved as ReadonlyMap<string, BlueButtonApplication>);
  }

  #placeOf(clientId: string): number | undefined {
    const place = [...this.#known.keys()].indexOf(clientId);
    return place < 0 ? undefined : place;
  }
}
