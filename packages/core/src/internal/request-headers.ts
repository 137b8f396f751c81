import type { Issue } from '../issue.js';

/** Headers by lower-case name. */
export type HeaderMap = Record<string, string>;

const NAME = /^[!#$%&'*+\-.^_`|~\w]{1,128}$/;
// Characters that Node refuses to send, minus those outside Latin-1.
const UNSAFE_VALUE = /[^\t\x20-\x7e\xa0-\xff]/;
// Credential, destination and body length: only the pipeline sets these.
const RESERVED = new Set([
  'authorization',
  'proxy-authorization',
  'host',
  'content-length',
  'transfer-encoding',
  'connection',
  'upgrade',
  'expect',
  'te',
  'trailer',
]);

/**
 * Returns the problems of headers that a caller gave: an invalid name, a value with line breaks, or a header that
 * callers may not set. Values are never repeated.
 *
 * @param path - their location, such as `headers`
 */
export function headerIssues(headers: unknown, path: string): Issue[] {
  if (headers === undefined) return [];
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers)) {
    return [{ severity: 'error', code: 'invalid_type', path, text: 'must be an object of strings' }];
  }
  const issues: Issue[] = [];
  for (const name of Object.keys(headers)) {
    const problem = headerProblem(name, (headers as Record<string, unknown>)[name]);
    if (problem === undefined) continue;
    issues.push({
      severity: 'error',
      code: 'invalid_header',
      path: NAME.test(name) ? `${path}.${name}` : path,
      text: problem,
    });
  }
  return issues;
}

function headerProblem(name: string, value: unknown): string | undefined {
  if (!NAME.test(name)) return 'must have header names of letters, digits and hyphens';
  if (RESERVED.has(name.toLowerCase())) return 'cannot be set as a header';
  if (typeof value !== 'string') return 'must be a string';
  if (UNSAFE_VALUE.test(value))
    return 'must not contain line breaks, control characters or characters outside Latin-1';
  return undefined;
}

/** Checks whether a value is allowed in a header. */
export function isHeaderSafe(value: unknown): value is string {
  return typeof value === 'string' && !UNSAFE_VALUE.test(value);
}

/** Adds headers under their lower-case names, replacing existing ones. */
export function addHeaders(into: HeaderMap, headers: Readonly<Record<string, string>> | undefined): void {
  if (headers === undefined) return;
  for (const name of Object.keys(headers)) into[name.toLowerCase()] = headers[name] as string;
}
