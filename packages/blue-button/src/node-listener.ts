import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request as Node's HTTP server, Express, Fastify's `request.raw` and NestJS on Express have it. */
export interface NodeRequest extends IncomingMessage {
  /** URL of the request before a router took the path of its mount away. */
  readonly originalUrl?: string | undefined;
}

/**
 * Serves a handler of `createConsentHandlers` from Node's own HTTP server, or a framework on top of it. The handler's
 * `memberKey` gets the framework's request as its context.
 *
 * @param handler - `start`, `callback` or `revoke`
 * @param origin - public origin of your application, such as `https://app.example`; default: that of the `Host` header
 * @returns a listener that reads no body
 * @throws nothing where the framework passes `next`, which gets the errors of your own functions. Without `next` the
 *   listener rejects with them, as NestJS's exception filters need it: with Node's own server, add a `catch`
 * @example
 * ```ts
 * app.get('/consent', nodeListener(consent.start));
 * ```
 */
export function nodeListener<R extends NodeRequest>(
  handler: (request: Request, context: R) => Promise<Response>,
  origin?: string,
): (incoming: R, outgoing: ServerResponse, next?: (error: unknown) => void) => Promise<void> {
  return async (incoming, outgoing, next) => {
    try {
      const request = requestOf(incoming, origin);
      const response =
        request === undefined ? new Response(null, { status: 400 }) : await handler(request, incoming);
      outgoing.statusCode = response.status;
      for (const [name, value] of response.headers)
        if (name !== 'set-cookie') outgoing.setHeader(name, value);
      const cookies = response.headers.getSetCookie();
      if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
      outgoing.end(Buffer.from(await response.arrayBuffer()));
    } catch (error) {
      if (next === undefined) throw error;
      next(error);
    }
  };
}

/** Returns undefined for a request that no browser sends: its address, `Host` or method makes no URL or request. */
function requestOf(incoming: NodeRequest, origin: string | undefined): Request | undefined {
  const { headers, method = 'GET', url = '/' } = incoming;
  const path = incoming.originalUrl ?? url;
  if (!path.startsWith('/')) return undefined;
  // Joined as text: to `new URL(path, base)`, a path that begins with two slashes is the name of a host.
  // HTTP/2 has the host, the path and the method in headers whose names begin with a colon.
  const host = headers.host ?? String(headers[':authority'] ?? 'localhost');
  const address = `${origin ?? `http://${host}`}${path}`;
  const given = Object.entries(headers).flatMap(([name, value]) =>
    name.startsWith(':') ? [] : [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  try {
    return new Request(address, { method, headers: given });
  } catch {
    return undefined;
  }
}
