/**
 * Consent as handlers from `Request` to `Response`, for any web framework.
 *
 * @module @payerkit/blue-button/web
 */
export {
  type ConsentHandler,
  type ConsentHandlerOptions,
  type ConsentHandlers,
  createConsentHandlers,
} from './consent-handlers.js';
export type { ConsentSessions, PendingConsent } from './consent-session.js';
export { type NodeRequest, nodeListener } from './node-listener.js';
