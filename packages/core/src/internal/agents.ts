import * as http from 'node:http';
import * as https from 'node:https';
import type { ConnectionOptions } from '../client-options.js';
import { ADDRESS_ATTEMPT_MS } from './address-attempt.js';
import { guardIdleSockets } from './idle-sockets.js';
import { proxyFor } from './proxy.js';
import type { Target } from './request-target.js';
import { TunnelAgent } from './tunnel-agent.js';

const DEFAULT_MAX_SOCKETS = 64;
// Idle sockets are closed before gateways close them: a request written to a socket that the other side is just closing
// has an unknown outcome.
const IDLE_SOCKET_MS = 15_000;
/** The agents of one client. */
export class Agents {
  /** Sockets that have already carried a request. */
  readonly used = new WeakSet<object>();
  readonly #options: ConnectionOptions;
  /** Agents that we created, by what distinguishes them: plain, TLS, or their proxy; pooled or not. */
  readonly #own = new Map<string, http.Agent>();
  /** The agent of each origin, so that the environment is read once. */
  readonly #pooled = new Map<string, http.Agent>();
  readonly #fresh = new Map<string, http.Agent>();

  constructor(options: ConnectionOptions | undefined) {
    this.#options = options ?? {};
  }

  /**
   * Returns the agent for a request.
   *
   * @param fresh - true for an agent that opens a new connection for every request; a caller's own agent may still
   *   reuse connections
   * @throws UnusableProxy
   */
  of(target: Target, fresh: boolean): http.Agent {
    const agents = fresh ? this.#fresh : this.#pooled;
    let agent = agents.get(target.origin);
    if (agent === undefined) {
      agent = this.#choose(target, fresh);
      agents.set(target.origin, agent);
    }
    return agent;
  }

  /** Destroys the agents that we created; a caller's agents are left to the caller. */
  close(): void {
    for (const agent of this.#own.values()) agent.destroy();
  }

  #choose(target: Target, fresh: boolean): http.Agent {
    const { httpAgent, httpsAgent, proxy } = this.#options;
    const given = target.secure ? httpsAgent : httpAgent;
    if (given !== undefined) return given;
    const through = proxyFor(target, proxy, process.env);
    const key = `${fresh} ${through?.href ?? target.secure}`;
    const known = this.#own.get(key);
    if (known !== undefined) return known;
    const agent = this.#create(target, through, !fresh);
    this.#own.set(key, agent);
    return agent;
  }

  #create(target: Target, proxy: URL | undefined, keepAlive: boolean): http.Agent {
    const { maxSockets = DEFAULT_MAX_SOCKETS, ca, cert, key } = this.#options;
    const options: https.AgentOptions & { autoSelectFamilyAttemptTimeout: number } = {
      keepAlive,
      maxSockets,
      timeout: IDLE_SOCKET_MS,
      autoSelectFamilyAttemptTimeout: ADDRESS_ATTEMPT_MS,
      ...(ca === undefined ? {} : { ca: typeof ca === 'string' ? ca : [...ca] }),
      ...(cert === undefined ? {} : { cert }),
      ...(key === undefined ? {} : { key }),
    };
    if (proxy !== undefined) return guardIdleSockets(new TunnelAgent(proxy, options));
    return guardIdleSockets(target.secure ? new https.Agent(options) : new http.Agent(options));
  }
}
