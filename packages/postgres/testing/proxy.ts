import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A cut: the connection ends around the next statement that contains a text. */
interface Cut {
  readonly text: string;
  /** `before` the statement reaches the server, or `after` the server has responded, without the response. */
  readonly when: 'before' | 'after';
  times: number;
}

/** A proxy in front of a server on loopback, which cuts connections, or holds everything at a step. */
export class CuttingProxy {
  readonly #url: URL;
  readonly #sockets = new Set<Socket>();
  #cut: Cut | undefined;
  #step = 0;
  #hold: { readonly step: number; readonly reached: () => void } | undefined;

  private constructor(server: string) {
    this.#url = new URL(server);
  }

  /** Starts a proxy that ends with the test. */
  static async start(server: string): Promise<CuttingProxy> {
    const proxy = new CuttingProxy(server);
    const { hostname, port } = proxy.#url;
    const listener = createServer((client) => proxy.#join(client, connect(Number(port || 5432), hostname)));
    listener.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    proxy.#url.hostname = '127.0.0.1';
    proxy.#url.port = String((listener.address() as AddressInfo).port);
    onTestFinished(() => {
      for (const socket of proxy.#sockets) socket.destroy();
      listener.close();
    });
    return proxy;
  }

  /** Connection string through the proxy. */
  get url(): string {
    return this.#url.href;
  }

  /** Number of messages that were forwarded in either direction. */
  get steps(): number {
    return this.#step;
  }

  /** Cuts the connection of the next statements that contain a text. */
  cut(text: string, when: Cut['when'], times = 1): void {
    this.#cut = { text, when, times };
  }

  /** Number of cuts that are still to come. */
  get cutsLeft(): number {
    return this.#cut?.times ?? 0;
  }

  /** Counts messages anew and forwards none from a step on. Resolves when that is reached. */
  holdAt(step: number): Promise<void> {
    this.#step = 0;
    return new Promise((resolve) => {
      this.#hold = { step, reached: resolve };
    });
  }

  #join(client: Socket, server: Socket): void {
    let isDoomed = false;
    const end = () => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      this.#sockets.add(socket);
      socket.on('error', end).on('close', end);
    }
    client.on('data', (chunk) => {
      const isCut = this.#takesCut(chunk);
      if (isCut && this.#cut?.when === 'before') end();
      else {
        isDoomed ||= isCut;
        this.#forward(server, chunk);
      }
    });
    server.on('data', (chunk) => {
      if (isDoomed) end();
      else this.#forward(client, chunk);
    });
  }

  #takesCut(chunk: Buffer): boolean {
    const cut = this.#cut;
    if (cut === undefined || cut.times === 0 || !chunk.includes(cut.text)) return false;
    cut.times -= 1;
    return true;
  }

  #forward(to: Socket, chunk: Buffer): void {
    this.#step += 1;
    if (this.#hold === undefined || this.#step < this.#hold.step) to.write(chunk);
    else this.#hold.reached();
  }
}
