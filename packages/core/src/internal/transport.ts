import type { Axios, AxiosAdapter, InternalAxiosRequestConfig } from 'axios';
import type { ConnectionOptions } from '../client-options.js';
import { loadModule } from '../load-module.js';
import { Agents } from './agents.js';
import { BodyBuffer } from './body-buffer.js';
import { Exchange, type ExchangeSettings } from './exchange.js';
import type { PreparedRequest } from './prepared-request.js';
import { TurnLimit } from './turn-limit.js';

type ExchangeConfig = InternalAxiosRequestConfig & { readonly exchange: Exchange };

/**
 * axios with our own adapter. Most of axios's cost is merging configurations, header classes and transforms, so axios
 * receives the finished exchange and returns it unchanged. It is imported with the first request: node:tls, node:https
 * and node:http are most of the cost of importing a client.
 */
export class Transport {
  /** Memory for bodies that are read at once. */
  readonly bodyBuffer = new BodyBuffer();
  readonly #agents: Agents;
  readonly #turns = new TurnLimit();
  #axios: Axios | undefined;

  constructor(options: ConnectionOptions | undefined) {
    this.#agents = new Agents(options);
  }

  /** Imports axios. Call it before the first {@link Transport.send}. */
  async load(): Promise<void> {
    // Bundlers that split a bundle give CommonJS its default export alone.
    const { Axios, AxiosHeaders } = await loadModule('axios', () =>
      import('./axios-loader.cjs').then(({ default: loader }) => loader.loadAxios()),
    );
    // The response stays in the exchange; axios would only copy its headers and retain its data.
    const headers = new AxiosHeaders();
    const adapter: AxiosAdapter = (config) => {
      const { exchange } = config as ExchangeConfig;
      return exchange
        .run(this.#agents)
        .then(() => ({ data: undefined, status: exchange.status, statusText: '', headers, config }));
    };
    this.#axios = new Axios({ adapter });
  }

  /** An exchange to send. */
  exchange(request: PreparedRequest, settings: ExchangeSettings): Exchange {
    return new Exchange(request, settings, this.#turns);
  }

  /** Runs an exchange to its end. */
  send(exchange: Exchange): Promise<unknown> {
    // The adapter reads `exchange`, which axios passes through and does not type.
    return (this.#axios as Axios).request({ exchange } as unknown as ExchangeConfig);
  }

  /** Destroys the agents that this transport created; a caller's agents are left to the caller. */
  close(): void {
    this.#agents.close();
  }
}
