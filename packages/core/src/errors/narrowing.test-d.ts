import { expectTypeOf, test } from 'vitest';
import {
  type DuplicateSubmissionError,
  type ErrorKind,
  type KnownError,
  PayerKitError,
  RateLimitError,
  type SubmissionRecord,
} from '../index.js';

test('after isInstance the kind of an error narrows it to its class', () => {
  const error: unknown = undefined;
  if (!PayerKitError.isInstance(error)) return;
  if (error.kind === 'rate_limit') expectTypeOf(error.retryAfterMs).toEqualTypeOf<number | undefined>();
  switch (error.kind) {
    case 'server':
      expectTypeOf(error.retryAfterMs).toEqualTypeOf<number | undefined>();
      break;
    case 'duplicate_submission':
      expectTypeOf(error).toExtend<DuplicateSubmissionError>();
      expectTypeOf(error.existing).toEqualTypeOf<SubmissionRecord>();
      break;
    default:
      // @ts-expect-error -- other kinds have no record
      void error.existing;
  }
});

test('an error that is typed as the base class is narrowed, too', () => {
  const narrow = (error: PayerKitError) =>
    PayerKitError.isInstance(error) && error.kind === 'rate_limit' ? error.retryAfterMs : undefined;
  expectTypeOf(narrow).returns.toEqualTypeOf<number | undefined>();
});

test('a class of its own stays that class, and every kind belongs to a class', () => {
  const error: unknown = undefined;
  if (RateLimitError.isInstance(error)) expectTypeOf(error).toEqualTypeOf<RateLimitError>();
  expectTypeOf<KnownError['kind']>().toEqualTypeOf<ErrorKind>();
});
