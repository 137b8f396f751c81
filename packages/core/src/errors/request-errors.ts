import { mark, PayerKitError } from './payer-kit-error.js';

/**
 * A client option is missing or invalid. The message names every invalid field at once and prints no value;
 * `issues[].path` contains each field. Never retryable: fix the configuration.
 *
 * To recover: fix the options that `issues` name. Sent: `no`.
 */
export class ConfigurationError extends PayerKitError {
  override readonly kind = 'configuration' as const;

  static {
    mark(this, 'ConfigurationError');
  }
}

/**
 * payerkit rejected the request before anything was sent. `issues[]` contains each field and the rule it violates.
 *
 * To recover: fix the fields that `issues` name, then call again. Sent: `no`.
 */
export class ValidationError extends PayerKitError {
  override readonly kind = 'validation' as const;

  static {
    mark(this, 'ValidationError');
  }
}

/**
 * The vendor rejected the request as malformed (a 4xx without a more specific class). `issues[]` contains the details
 * it reported.
 *
 * To recover: read `issues` and fix the request; the same request fails again. Sent: `yes`: the vendor rejected it and
 * did nothing.
 */
export class BadRequestError extends PayerKitError {
  override readonly kind = 'bad_request' as const;

  static {
    mark(this, 'BadRequestError');
  }
}

/**
 * The resource does not exist or belongs to someone else.
 *
 * To recover: check the ID, and that it belongs to this member or application. Sent: `yes`: it was a request for
 * something that is not there.
 */
export class NotFoundError extends PayerKitError {
  override readonly kind: 'not_found' | 'patient_not_found' = 'not_found';

  static {
    mark(this, 'NotFoundError');
  }
}

/**
 * The vendor could not match the person, or matched more than one.
 *
 * To recover: check name, date of birth and identifiers with the person. Sent: `yes`: nothing was disclosed.
 */
export class PatientNotFoundError extends NotFoundError {
  override readonly kind = 'patient_not_found' as const;

  static {
    mark(this, 'PatientNotFoundError');
  }
}

/**
 * The request conflicts with the current state of a resource (409, 412), or another process changed the store.
 *
 * To recover: read the current state, then decide again. Sent: `yes`: the vendor changed nothing; `no` when it was
 * your store.
 */
export class ConflictError extends PayerKitError {
  override readonly kind = 'conflict' as const;

  static {
    mark(this, 'ConflictError');
  }
}

/**
 * The list changed on the server while it was read, so the remaining pages could miss items. Start again without a
 * cursor.
 *
 * To recover: list again without a cursor. Sent: `yes`: pages were read, nothing was changed.
 */
export class ListChangedError extends PayerKitError {
  override readonly kind = 'list_changed' as const;

  static {
    mark(this, 'ListChangedError');
  }
}

/**
 * A link in a response points to a host that is neither yours nor the vendor's. The link was not followed and no token
 * was sent.
 *
 * To recover: report it to the vendor; do not follow the link. Sent: `yes` for the page that contained the link; the
 * link itself was not requested.
 */
export class LinkOriginError extends PayerKitError {
  override readonly kind = 'link_origin' as const;

  static {
    mark(this, 'LinkOriginError');
  }
}
