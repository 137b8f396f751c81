import type { Issue } from '../issue.js';

/** Headers by lower-case name. */
export type HeaderMap = Record<string, string>;

const NAME = /^[!#$%&'*+\-.^_`|~\w]{1,128}$/;
// What Node would reject to send, less what is no Latin-1 text.
const UNSAFE_VALUE = /[^\t\x20-\x7e\xa0-\xff]/;
// Who is asking, where to and how long the body is: the pipeline alone decides these.
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
 * What is wrong with headers a caller gave: a name that is none, a value with line breaks, or a header that is not
 * theirs to set. Values are never repeated.
 *
 * @param headers - as the caller gave them
 * @param path - where they stand, such as `headers`
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
    return 'must hold no line breaks, control characters or characters beyond Latin-1';
  return undefined;
}

/** Whether a value can be in a header. */
export function isHeaderSafe(value: unknown): value is string {
  return typeof value === 'string' && !UNSAFE_VALUE.test(value);
}

/** Adds headers under their lower-case names, over what is there. */
export function addHeaders(into: HeaderMap, headers: Readonly<Record<string, string>> | undefined): void {
  if (headers === undefined) return;
  for (const name of Object.keys(headers)) into[name.toLowerCase()] = headers[name] as string;
}
