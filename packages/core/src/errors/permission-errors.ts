import { mark, PayerKitError } from './payer-kit-error.js';

/**
 * The token is valid but does not permit this operation: a scope, product or version is missing.
 *
 * To recover: add the scope or product that `code` and `issues` name. Sent: `yes`: the vendor rejected the request and
 * did nothing, unless `sent` is `no`.
 */
export class PermissionError extends PayerKitError {
  override readonly kind: 'permission' | 'demographics_not_shared' = 'permission';

  static {
    mark(this, 'PermissionError');
  }
}

/**
 * The member declined to share demographics, or the application is registered without them. Patient and userinfo are
 * not available; Coverage and claims are.
 *
 * To recover: continue without Patient and userinfo. Sent: `yes`, or `no` when the grant already said so.
 */
export class DemographicsNotSharedError extends PermissionError {
  override readonly kind = 'demographics_not_shared' as const;

  static {
    mark(this, 'DemographicsNotSharedError');
  }
}
