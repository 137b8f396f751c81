import { mark, PayerKitError } from './payer-kit-error.js';

/**
 * The client was built with missing or wrong options. The message names every bad field at once and prints no
 * value; `issues[].path` holds each field. Never retryable: fix the configuration.
 */
export class ConfigurationError extends PayerKitError {
  override readonly kind = 'configuration' as const;

  static {
    mark(this, 'ConfigurationError');
  }
}

/**
 * payerkit rejected the request before anything was sent. `issues[]` names each field and the rule it breaks.
 */
export class ValidationError extends PayerKitError {
  override readonly kind = 'validation' as const;

  static {
    mark(this, 'ValidationError');
  }
}

/**
 * The vendor rejected the request as malformed (a 4xx with no class of its own). `issues[]` says what it named.
 */
export class BadRequestError extends PayerKitError {
  override readonly kind = 'bad_request' as const;

  static {
    mark(this, 'BadRequestError');
  }
}

/**
 * The vendor has nothing under that id, or it belongs to somebody else.
 */
export class NotFoundError extends PayerKitError {
  override readonly kind: 'not_found' | 'patient_not_found' = 'not_found';

  static {
    mark(this, 'NotFoundError');
  }
}

/**
 * The vendor could not match the person, or matched more than one.
 */
export class PatientNotFoundError extends NotFoundError {
  override readonly kind = 'patient_not_found' as const;

  static {
    mark(this, 'PatientNotFoundError');
  }
}

/**
 * The vendor rejected the request because of the state something is in (409, 412, or a store that was changed by
 * another process).
 */
export class ConflictError extends PayerKitError {
  override readonly kind = 'conflict' as const;

  static {
    mark(this, 'ConflictError');
  }
}

/**
 * The list changed on the server while it was read, so that what follows could miss items. Start again without a
 * cursor.
 */
export class ListChangedError extends PayerKitError {
  override readonly kind = 'list_changed' as const;

  static {
    mark(this, 'ListChangedError');
  }
}

/**
 * A link in a response points to a host that is neither yours nor the vendor's. It was not followed and no token
 * was sent.
 */
export class LinkOriginError extends PayerKitError {
  override readonly kind = 'link_origin' as const;

  static {
    mark(this, 'LinkOriginError');
  }
}
