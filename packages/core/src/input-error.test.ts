import { expect, test } from 'vitest';
import { inputError } from './input-error.js';

test('the message names every field with its rule and says that nothing was sent', () => {
  const error = inputError(
    [
      { path: 'payerId', text: 'must be five digits' },
      { path: 'claims[0].amount', text: 'is required', code: 'required' },
    ],
    { provider: 'example', operation: 'claims.submit' },
  );
  expect(error).toMatchObject({
    name: 'ValidationError',
    code: 'invalid_input',
    message: 'payerId must be five digits; claims[0].amount is required. Nothing was sent.',
    provider: 'example',
    operation: 'claims.submit',
    sent: 'no',
    retryable: false,
    issues: [
      { severity: 'error', code: 'invalid', path: 'payerId', text: 'must be five digits' },
      { severity: 'error', code: 'required', path: 'claims[0].amount', text: 'is required' },
    ],
  });
});

test('the code can be another, and an issue of another severity keeps it', () => {
  const issue = { severity: 'warning', code: 'odd', path: 'x12', text: 'is odd' } as const;
  expect(inputError([issue], { code: 'no_claims' })).toMatchObject({ code: 'no_claims', issues: [issue] });
});
