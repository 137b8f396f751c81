import type { HttpBindings } from '@hono/node-server';

/** Information about an exchange that a handler may report to the journal, with `c.set('member', …)`; all optional. */
export interface ExchangeNotes {
  /** The person concerned, by the ID under which the sandbox lists its members; never a name. */
  member: string | undefined;
  /** Path template; by default that of the route that matched. */
  template: string | undefined;
  /** The body, when the response itself is empty: cached bytes that must not be copied. */
  bytes: Uint8Array | undefined;
}

/** Hono environment that both vendors' halves are written against: `new Hono<SandboxEnv>()`. */
export interface SandboxEnv {
  /** The socket's two ends as `node:http` gives them; absent when an app is called without a server. */
  Bindings: HttpBindings;
  /** Read after the handler by the server, which keeps the journal. */
  Variables: ExchangeNotes;
}
