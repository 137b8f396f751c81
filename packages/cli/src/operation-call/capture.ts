import { createServer, Agent as HttpAgent, type IncomingMessage, type Server } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { ConnectionOptions } from '@payerkit/core';

/** A request as it would have been sent. */
export interface CapturedRequest {
  /** HTTP method. */
  readonly method: string;
  /** Complete URL. */
  readonly url: string;
  /** Headers in the order in which they would have been sent, without those of the connection. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Body. */
  readonly body: Buffer;
}

const OF_THE_CONNECTION =
  /^(?:host|connection|content-length|transfer-encoding|accept-encoding|user-agent|keep-alive)$/i;
const IS_TOKEN = /\/token$|\/protocol\/openid-connect\/token/;

/** Takes the requests of a client in this process, so that nothing leaves the machine. Responds to token requests itself. */
export class Capture {
  /** Options of the client whose requests are captured. */
  readonly connection: ConnectionOptions;
  readonly #server: Server;
  readonly #agents: readonly HttpAgent[];
  readonly #scheme: string;
  #captured: CapturedRequest | undefined;

  private constructor(server: Server, scheme: string) {
    this.#server = server;
    this.#scheme = scheme;
    const { port } = server.address() as AddressInfo;
    const open = () => connect(port, '127.0.0.1');
    // Plain text instead of TLS: the other end is this process.
    const [httpAgent, httpsAgent] = [new HttpAgent(), new HttpsAgent()];
    for (const agent of [httpAgent, httpsAgent]) Object.assign(agent, { createConnection: open });
    this.#agents = [httpAgent, httpsAgent];
    this.connection = { httpAgent, httpsAgent };
    server.on('request', (request, response) => {
      void this.#take(request).then((body) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
  }

  /**
   * Starts to listen on a free loopback port.
   *
   * @param scheme - of the addresses that the client has: `https:` or `http:`
   */
  static async open(scheme: string): Promise<Capture> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    return new Capture(server, scheme);
  }

  /** The last request that was not a token request; undefined before it. */
  get captured(): CapturedRequest | undefined {
    return this.#captured;
  }

  /** Stops listening. */
  async close(): Promise<void> {
    for (const agent of this.#agents) agent.destroy();
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #take(request: IncomingMessage): Promise<object> {
    const body = await buffer(request);
    const { method = 'GET', url = '/', headers, rawHeaders } = request;
    if (IS_TOKEN.test(url.split('?', 1)[0] ?? ''))
      return { access_token: 'captured', token_type: 'Bearer', expires_in: 3600 };
    const pairs: [string, string][] = [];
    for (let index = 0; index < rawHeaders.length; index += 2) {
      const [name = '', value = ''] = rawHeaders.slice(index, index + 2);
      if (!OF_THE_CONNECTION.test(name)) pairs.push([name.toLowerCase(), value]);
    }
    this.#captured = { method, url: `${this.#scheme}//${headers.host ?? ''}${url}`, headers: pairs, body };
    return {};
  }
}
