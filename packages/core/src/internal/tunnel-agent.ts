import * as http from 'node:http';
import * as https from 'node:https';
import type { Duplex } from 'node:stream';
import * as tls from 'node:tls';
import { ADDRESS_ATTEMPT_MS } from './address-attempt.js';
import { isTlsCode } from './tls-code.js';

type Connected = (error: Error | null, socket: Duplex) => void;

type Destroyable = http.ClientRequest | tls.TLSSocket;

const CONNECT_TIMEOUT_MS = 30_000;
const ADDRESS_ATTEMPTS = { autoSelectFamilyAttemptTimeout: ADDRESS_ATTEMPT_MS };

/** The proxy opened no tunnel: it is unreachable, rejected the tunnel, or did not respond. */
export class ProxyFailure extends Error {
  constructor(
    readonly code: 'ERR_PROXY_REFUSED' | 'ERR_PROXY_TIMEOUT' | 'ERR_PROXY_UNREACHABLE',
    /** The proxy's status. */
    readonly status?: number,
  ) {
    super(code);
  }
}

/**
 * An agent that reaches its hosts through a proxy by CONNECT. A tunnel is a connection like any other: kept alive,
 * pooled, and not yet "sent" while it is being opened.
 */
export class TunnelAgent extends https.Agent {
  readonly #proxy: URL;
  /** Requests and sockets on the way to a tunnel; the agent sees a socket only once it is ready. */
  readonly #opening = new Set<Destroyable>();

  constructor(proxy: URL, options: https.AgentOptions) {
    super(options);
    this.#proxy = proxy;
  }

  /** Called by Node for each new connection. */
  override createConnection(options: https.RequestOptions, done?: Connected): undefined {
    const host = options.host ?? '';
    const authority = `${host.includes(':') ? `[${host}]` : host}:${options.port}`;
    const settle: Connected = done ?? (() => {});
    const { protocol, hostname, port, username, password } = this.#proxy;
    const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    const opening = (protocol === 'https:' ? https : http).request({
      method: 'CONNECT',
      hostname: hostname.replace(/^\[(.*)\]$/, '$1'),
      port: port === '' ? (protocol === 'https:' ? 443 : 80) : port,
      path: authority,
      headers: {
        host: authority,
        ...(username === ''
          ? {}
          : { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` }),
      },
      agent: false,
      timeout: CONNECT_TIMEOUT_MS,
      ...ADDRESS_ATTEMPTS,
    });
    const fail = (error: Error) => settle(error, opening.socket as Duplex);
    this.#track(opening);
    opening.once('timeout', () => opening.destroy(new ProxyFailure('ERR_PROXY_TIMEOUT')));
    opening.once('error', (error) => fail(proxyError(error)));
    opening.once('connect', ({ statusCode = 0 }, socket) => {
      if (statusCode < 200 || statusCode > 299) {
        socket.destroy();
        fail(new ProxyFailure('ERR_PROXY_REFUSED', statusCode));
        return;
      }
      const secured = tls.connect({ ...(options as tls.ConnectionOptions), socket });
      this.#track(secured);
      secured.setTimeout(CONNECT_TIMEOUT_MS, () => secured.destroy(new ProxyFailure('ERR_PROXY_TIMEOUT')));
      secured.once('error', fail);
      secured.once('secureConnect', () => {
        secured.setTimeout(0);
        secured.off('error', fail);
        this.#opening.delete(secured);
        settle(null, secured);
      });
    });
    opening.end();
  }

  override destroy(): void {
    for (const one of this.#opening) one.destroy();
    super.destroy();
  }

  #track(one: Destroyable): void {
    this.#opening.add(one);
    one.once('close', () => this.#opening.delete(one));
  }
}

// The certificate error of an https proxy is more specific by its own code.
function proxyError(error: NodeJS.ErrnoException): Error {
  const unreachable = !(error instanceof ProxyFailure) && !isTlsCode(error.code ?? '');
  return unreachable ? new ProxyFailure('ERR_PROXY_UNREACHABLE') : error;
}
