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
 * @returns a listener that reads no body. It passes errors of your own functions to `next`, if there is one
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
      const response = await handler(requestOf(incoming, origin), incoming);
      outgoing.statusCode = response.status;
      for (const [name, value] of response.headers)
        if (name !== 'set-cookie') outgoing.setHeader(name, value);
      const cookies = response.headers.getSetCookie();
      if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
      outgoing.end(await response.text());
    } catch (error) {
      if (next === undefined) throw error;
      next(error);
    }
  };
}

function requestOf(incoming: NodeRequest, origin: string | undefined): Request {
  const { headers, method = 'GET', url = '/' } = incoming;
  const base = origin ?? `http://${headers.host ?? 'localhost'}`;
  const given = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  return new Request(new URL(incoming.originalUrl ?? url, base), { method, headers: given });
}
