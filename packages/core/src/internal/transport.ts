import * as http from 'node:http';
import * as https from 'node:https';
import type { Axios, AxiosAdapter, InternalAxiosRequestConfig } from 'axios';
import type { ConnectionOptions } from '../client-options.js';
import { loadModule } from '../load-module.js';
import type { HttpMethod } from '../request.js';
import { Exchange } from './exchange.js';
import type { PreparedRequest } from './prepared-request.js';
import { proxyFor } from './proxy.js';
import type { Target } from './request-target.js';
import { TunnelAgent } from './tunnel-agent.js';

const DEFAULT_MAX_SOCKETS = 64;
// Idle sockets are dropped before gateways drop them: a request written to a socket the other side is just closing
// leaves its outcome in doubt.
const IDLE_SOCKET_MS = 15_000;

type ExchangeConfig = InternalAxiosRequestConfig & { readonly exchange: Exchange };

/**
 * axios with an adapter of our own: what axios spends on merging configurations, header classes and transforms is most
 * of what it costs, so it is handed the exchange whole and gives it back whole. Imported with the first request: node:tls,
 * node:https and node:http are most of what importing a client would cost.
 */
export class Transport {
  readonly #options: ConnectionOptions;
  #axios: Axios | undefined;
  /** Agents of our own, by what tells them apart: plain, TLS, or the proxy they go through. */
  readonly #agents = new Map<string, http.Agent>();
  /** The agent of each origin, so that the environment is read once. */
  readonly #agentOf = new Map<string, http.Agent>();

  constructor(options: ConnectionOptions | undefined) {
    this.#options = options ?? {};
  }

  /** Imports axios. Call it before the first {@link Transport.send}. */
  async load(): Promise<void> {
    // The build without Node's parts: it loads in less time, and a bundler finds no CommonJS in it that asks for Node modules.
    const { default: axios } = await loadModule('axios', () => import('axios/dist/browser/axios.cjs'));
    const { Axios, AxiosHeaders } = axios;
    // The response stays in the exchange; axios would only copy its headers and hold on to its data.
    const headers = new AxiosHeaders();
    const adapter: AxiosAdapter = (config) => {
      const { exchange } = config as ExchangeConfig;
      return exchange
        .run(this.#agent(exchange.target))
        .then(() => ({ data: undefined, status: exchange.status, statusText: '', headers, config }));
    };
    this.#axios = new Axios({ adapter });
  }

  /** An exchange to be sent; {@link Exchange} says what the parameters are. */
  exchange(request: PreparedRequest, method: HttpMethod, streaming: boolean, maxBytes: number): Exchange {
    return new Exchange(request, method, streaming, maxBytes);
  }

  /** Runs an exchange to its end. */
  send(exchange: Exchange): Promise<unknown> {
    return (this.#axios as Axios).request({ exchange } as unknown as ExchangeConfig);
  }

  /** Destroys the agents this transport made; a caller's own agents are left to the caller. */
  close(): void {
    for (const agent of this.#agents.values()) agent.destroy();
  }

  #agent(target: Target): http.Agent {
    let agent = this.#agentOf.get(target.origin);
    if (agent === undefined) {
      agent = this.#chooseAgent(target);
      this.#agentOf.set(target.origin, agent);
    }
    return agent;
  }

  #chooseAgent(target: Target): http.Agent {
    const { httpAgent, httpsAgent, proxy } = this.#options;
    const own = target.secure ? httpsAgent : httpAgent;
    if (own !== undefined) return own;
    const through = proxyFor(target, proxy, process.env);
    const key = through?.href ?? (target.secure ? 'https' : 'http');
    const known = this.#agents.get(key);
    if (known !== undefined) return known;
    const agent = this.#createAgent(target, through);
    this.#agents.set(key, agent);
    return agent;
  }

  #createAgent(target: Target, proxy: URL | undefined): http.Agent {
    const options = this.#agentOptions();
    if (proxy !== undefined) return new TunnelAgent(proxy, options);
    return target.secure ? new https.Agent(options) : new http.Agent(options);
  }

  #agentOptions(): https.AgentOptions {
    const { maxSockets = DEFAULT_MAX_SOCKETS, ca, cert, key } = this.#options;
    return {
      keepAlive: true,
      maxSockets,
      timeout: IDLE_SOCKET_MS,
      ...(ca === undefined ? {} : { ca: typeof ca === 'string' ? ca : [...ca] }),
      ...(cert === undefined ? {} : { cert }),
      ...(key === undefined ? {} : { key }),
    };
  }
}
