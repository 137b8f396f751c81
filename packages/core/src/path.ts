import type { ValidationError } from './errors/request-errors.js';
import { inputError } from './input-error.js';

const MAX_SEGMENT_LENGTH = 256;
const UNSAFE_SEGMENT = /\.\.|[/\\\p{Cc}]/u;

/**
 * Encodes an ID for a path. An ID that could change the path is rejected: empty, `.`, containing `..`, a slash, a
 * backslash or a control character, or longer than 256 characters.
 *
 * @param name - name of the parameter, for the error
 * @returns the ID, percent-encoded
 * @throws {@link ValidationError} naming the parameter, never the value
 * @example
 * ```ts
 * const path = `/v2/fhir/Patient/${encodePathSegment(id, 'id')}`;
 * ```
 */
export function encodePathSegment(value: string, name: string): string {
  if (typeof value !== 'string' || value === '')
    throw rejection(name, 'must be a non-empty string', 'required');
  if (value.length > MAX_SEGMENT_LENGTH) {
    throw rejection(name, `must have at most ${MAX_SEGMENT_LENGTH} characters`, 'too_long');
  }
  if (value !== '.' && !UNSAFE_SEGMENT.test(value)) {
    try {
      return encodeURIComponent(value);
    } catch {
      // Half a surrogate pair: rejected like the rest.
    }
  }
  throw rejection(
    name,
    'must not contain "..", slashes, backslashes or control characters',
    'unsafe_path_segment',
  );
}

function rejection(name: string, rule: string, code: string): ValidationError {
  return inputError([{ code, path: name, text: rule }], { code: 'invalid_path_parameter' });
}
