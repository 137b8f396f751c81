import type { CommonClientOptions, HealthcareClient, MemberClient, TokenStore } from '@payerkit/core';
import type { SandboxControl } from '@payerkit/sandbox';

/** A vendor's server as the suite steers and watches it. */
export interface Server {
  /** Base URL. */
  readonly url: string;
  /** Faults on a switch, what was asked, and the server's time. */
  readonly control: Pick<SandboxControl, 'clock' | 'faults' | 'journal' | 'counters' | 'onExchange'>;
  /** Ends it. */
  close(): Promise<void>;
}

/** Options of any row's client. */
export type RowOptions = CommonClientOptions & { readonly environment?: { readonly baseUrl: string } };

/** A client with the member it may read. */
export interface Opened {
  readonly client: HealthcareClient;
  readonly member: MemberClient;
}

/** A running server with one member on it who may be read. */
export interface Bench {
  /** The server. */
  readonly server: Server;
  /** Options of a client of it, all right. */
  readonly options: Required<Pick<RowOptions, 'environment'>>;
  /** Makes a client of it. What a member has consented to outlives clients. */
  open(options?: RowOptions): Opened;
  /** Token store of its clients, unless their options set another. */
  readonly tokenStore: TokenStore;
  /** Makes every access token old. */
  expireTokens(): void;
  /** Token requests that the server saw. */
  tokenRequests(): number;
  /** Values that must not be printed: secrets of the application, identifiers of the member. */
  readonly secrets: readonly string[];
}

/** Routes of a server, as fault rules name them. */
export interface Routes {
  /** Behind `patient.retrieve()`. */
  readonly patient: string;
  /** Behind `coverage.list()`. */
  readonly coverage: string;
  /** Behind `claims.list()`. */
  readonly claims: string;
  /** Token endpoint. */
  readonly token: string;
  /** A path that may be read with any token. */
  readonly any: string;
}

/** A provider's client in one version. */
export interface Row {
  /** Name in the tests. */
  readonly name: string;
  /** `client.provider`. */
  readonly provider: string;
  /** Its routes. */
  readonly routes: Routes;
  /** Builds a client from options that may be wrong. */
  create(options: object): HealthcareClient;
  /** Starts a server with a member. */
  start(): Promise<Bench>;
}
