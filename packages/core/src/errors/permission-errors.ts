import { mark, PayerKitError } from './payer-kit-error.js';

/**
 * The token is good, but not for this: a scope, a product or a version is missing.
 */
export class PermissionError extends PayerKitError {
  override readonly kind: 'permission' | 'demographics_not_shared' = 'permission';

  static {
    mark(this, 'PermissionError');
  }
}

/**
 * The member declined to share demographics, or the application is registered without them: Patient and userinfo
 * are closed, Coverage and claims are open.
 */
export class DemographicsNotSharedError extends PermissionError {
  override readonly kind = 'demographics_not_shared' as const;

  static {
    mark(this, 'DemographicsNotSharedError');
  }
}
