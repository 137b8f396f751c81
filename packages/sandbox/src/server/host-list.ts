/** Address the sandbox listens on, and the hosts that requests may name. */
export interface HostOptions {
  /**
   * Address to listen on. Default `127.0.0.1`. Any other than a loopback address makes the sandbox reachable from other
   * machines and needs `allowedHosts`.
   */
  readonly host?: string | undefined;
  /**
   * Hosts that requests may name in their `Host` header, without a port, such as `sandbox` in a compose network.
   * Loopback names are always allowed. If `host` is not a loopback address, the first is the host of the sandbox's own
   * links.
   */
  readonly allowedHosts?: readonly string[] | undefined;
}

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|::1)$/;
const HOST_NAME = /^([a-z0-9_]([a-z0-9._-]*[a-z0-9_])?|[0-9a-f:]*:[0-9a-f:.]*)$/i;

function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

function bare(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
}

/** The hosts that a sandbox listens on and responds to. */
export class HostList {
  /** Address to listen on. */
  readonly address: string;
  readonly #allowed: readonly string[];

  /**
   * @throws TypeError when an address reachable from other machines is given without a list of hosts, or a name is not
   *   a host
   */
  constructor({ host = '127.0.0.1', allowedHosts = [] }: HostOptions = {}) {
    this.address = bare(host);
    this.#allowed = allowedHosts.map(bare);
    const wrong = [this.address, ...this.#allowed].filter((name) => !HOST_NAME.test(name));
    if (wrong.length > 0)
      throw new TypeError(`Not a host: ${wrong.join(', ')}. Give a name or an address without a port.`);
    if (!isLoopback(this.address) && this.#allowed.length === 0)
      throw new TypeError(
        `Listening on ${this.address} makes the sandbox reachable from other machines. Name the hosts that requests may use with --allow-host (allowedHosts), such as the service's name in a compose network.`,
      );
  }

  /** Returns the origin of the sandbox's own links. */
  origin(port: number): string {
    const name = isLoopback(this.address) ? this.address : (this.#allowed[0] ?? this.address);
    return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
  }

  /**
   * Checks a `Host` header against the list, which keeps out foreign pages whose own name resolves to this machine.
   *
   * @returns always true on loopback unless a list was given
   */
  allows(header: string | undefined): boolean {
    if (isLoopback(this.address) && this.#allowed.length === 0) return true;
    const name = bare((header ?? '').replace(/:\d*$/, ''));
    return isLoopback(name) || this.#allowed.includes(name);
  }
}
