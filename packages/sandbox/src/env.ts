import type { HttpBindings } from '@hono/node-server';

/** What a handler may tell the journal about the exchange it responds with, with `c.set('member', …)`; nothing is required. */
export interface ExchangeNotes {
  /** The person the exchange was about, by the id the sandbox lists its members under; never a name. */
  member: string | undefined;
  /** Path template; by default that of the route that matched. */
  template: string | undefined;
  /** The body, where the response itself is empty: bytes that are kept and must not be copied. */
  bytes: Uint8Array | undefined;
}

/** Hono environment that both vendors' halves are written against: `new Hono<SandboxEnv>()`. */
export interface SandboxEnv {
  /** The socket's two ends as `node:http` gives them; absent when an app is called without a server. */
  Bindings: HttpBindings;
  /** Read after the handler by the server, which keeps the journal. */
  Variables: ExchangeNotes;
}
