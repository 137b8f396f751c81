import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';

/**
 * Returns the response that says that the exchange was written already. A server of Hono that was started earlier in this
 * process has replaced the global `Response` by a class whose responses are written without reading their headers; reading
 * the body once turns such a response into a plain one.
 */
export function alreadySent(): Response {
  void RESPONSE_ALREADY_SENT.body;
  return RESPONSE_ALREADY_SENT;
}
