import * as http from 'node:http';
import * as https from 'node:https';
import type { Axios, AxiosAdapter, InternalAxiosRequestConfig } from 'axios';
import type { ConnectionOptions } from '../client-options.js';
import type { Exchange } from './exchange.js';
import type { Target } from './request-target.js';

const DEFAULT_MAX_SOCKETS = 64;
// Idle sockets are dropped before gateways drop them: a request written to a socket the other side is just closing
// leaves its outcome in doubt.
const IDLE_SOCKET_MS = 15_000;

type ExchangeConfig = InternalAxiosRequestConfig & { readonly exchange: Exchange; readonly target: Target };

/**
 * axios with an adapter of our own: what axios spends on merging configurations, header classes and transforms is most
 * of what it costs, so it is handed the exchange whole and gives it back whole.
 */
export class Transport {
  readonly #options: ConnectionOptions;
  #loading: Promise<void> | undefined;
  #axios: Axios | undefined;
  #httpAgent: http.Agent | undefined;
  #httpsAgent: https.Agent | undefined;

  constructor(options: ConnectionOptions | undefined) {
    this.#options = options ?? {};
  }

  /** Imports axios; undefined once it is there. */
  load(): Promise<void> | undefined {
    if (this.#axios !== undefined) return undefined;
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** Runs an exchange to its end. Call after {@link Transport.load}. */
  send(exchange: Exchange, target: Target): Promise<unknown> {
    return (this.#axios as Axios).request({
      url: target.origin,
      exchange,
      target,
    } as unknown as ExchangeConfig);
  }

  /** Destroys the agents this transport made; a caller's own agents are left to the caller. */
  close(): void {
    this.#httpAgent?.destroy();
    this.#httpsAgent?.destroy();
  }

  async #load(): Promise<void> {
    const { Axios } = await import('axios');
    const adapter: AxiosAdapter = async (config) => {
      const { exchange, target } = config as ExchangeConfig;
      await exchange.run(this.#agent(target));
      return { data: undefined, status: exchange.status, statusText: '', headers: {}, config };
    };
    this.#axios = new Axios({ adapter });
  }

  #agent(target: Target): http.Agent {
    const { httpAgent, httpsAgent, maxSockets = DEFAULT_MAX_SOCKETS, ca, cert, key } = this.#options;
    const keepAlive = { keepAlive: true, maxSockets, timeout: IDLE_SOCKET_MS };
    if (!target.secure) {
      this.#httpAgent ??= httpAgent ? undefined : new http.Agent(keepAlive);
      return httpAgent ?? (this.#httpAgent as http.Agent);
    }
    if (httpsAgent) return httpsAgent;
    this.#httpsAgent ??= new https.Agent({
      ...keepAlive,
      ...(ca === undefined ? {} : { ca: typeof ca === 'string' ? ca : [...ca] }),
      ...(cert === undefined ? {} : { cert }),
      ...(key === undefined ? {} : { key }),
    });
    return this.#httpsAgent;
  }
}
