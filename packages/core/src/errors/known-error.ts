import type { AuthenticationError } from './authentication-errors.js';
import type { PermissionError } from './permission-errors.js';
import type { RateLimitError } from './rate-limit-error.js';
import type {
  BadRequestError,
  ConfigurationError,
  ConflictError,
  LinkOriginError,
  ListChangedError,
  NotFoundError,
  ValidationError,
} from './request-errors.js';
import type {
  DuplicateSubmissionError,
  PayerRejectionError,
  SubmissionUnknownError,
} from './submission-errors.js';
import type {
  AbortError,
  NetworkError,
  ResponseFormatError,
  ServerError,
  TimeoutError,
} from './transport-errors.js';

/** Any error of payerkit. Its `kind` narrows it to its class, with the fields that only that class has. */
export type KnownError =
  | AbortError
  | AuthenticationError
  | BadRequestError
  | ConfigurationError
  | ConflictError
  | DuplicateSubmissionError
  | LinkOriginError
  | ListChangedError
  | NetworkError
  | NotFoundError
  | PayerRejectionError
  | PermissionError
  | RateLimitError
  | ResponseFormatError
  | ServerError
  | SubmissionUnknownError
  | TimeoutError
  | ValidationError;
