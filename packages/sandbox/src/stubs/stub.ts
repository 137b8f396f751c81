/** A response of your own in place of the sandbox's. */
export interface StubbedResponse {
  /** HTTP method. Default: any. */
  readonly method?: string | undefined;
  /** Path of the requests, without the query; `*` matches any characters. */
  readonly path: string;
  /** Text that the request's body contains, such as a member ID. Default: any body. */
  readonly bodyIncludes?: string | undefined;
  /** Status. Default 200. */
  readonly status?: number | undefined;
  /** Response headers. `content-type` is `application/json` for `json` and `text/plain` for `text` unless given. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Body as JSON: a resource, a Bundle, a 271 or an 835 in the vendor's JSON. */
  readonly json?: unknown;
  /** Body as text, such as an X12 file. Not together with `json`. */
  readonly text?: string | undefined;
  /** Maximum number of requests it responds to. Default: no limit. */
  readonly count?: number | undefined;
}

/** An active stub with the number of requests that it has responded to. */
export interface ActiveStub {
  /** Number to remove it by. */
  readonly id: number;
  /** The stub as it was added. */
  readonly stub: StubbedResponse;
  /** Requests it has responded to. */
  readonly hits: number;
}

/** Active stubs, and methods to change them. */
export interface StubControl {
  /**
   * Activates a stub. The newest matching stub responds, without a check of tokens; faults apply to its response.
   *
   * @param stub - the requests and their response
   * @returns a function that removes the stub
   * @throws TypeError naming each invalid field
   * @example
   * ```ts
   * const remove = sandbox.control.stubs.add(stub);
   * remove();
   * ```
   */
  add(stub: StubbedResponse): () => void;
  /**
   * Returns the active stubs in the order they were added.
   *
   * @throws nothing
   * @example
   * ```ts
   * for (const stub of sandbox.control.stubs.list()) console.log(stub);
   * ```
   */
  list(): ActiveStub[];
  /**
   * Removes all stubs.
   *
   * @throws nothing
   * @example
   * ```ts
   * sandbox.control.stubs.clear();
   * ```
   */
  clear(): void;
}

const TYPES: Readonly<Record<keyof StubbedResponse, string>> = {
  method: 'string',
  path: 'string',
  bodyIncludes: 'string',
  status: 'number',
  headers: 'object',
  json: 'any',
  text: 'string',
  count: 'number',
};

/**
 * Returns the problems of a stub from outside, field by field.
 *
 * @param stub - as it was given
 */
export function stubProblems(stub: unknown): string[] {
  if (typeof stub !== 'object' || stub === null || Array.isArray(stub)) return ['must be an object'];
  const given = new Map<string, unknown>(Object.entries(stub).filter(([, value]) => value !== undefined));
  const problems = [...given].flatMap(([name, value]) => {
    const type = Object.hasOwn(TYPES, name) ? TYPES[name as keyof StubbedResponse] : undefined;
    if (type === undefined) return [`${name}: unknown field`];
    const right = type === 'any' || (typeof value === type && value !== null);
    return right ? [] : [`${name}: must be ${type === 'object' ? 'an' : 'a'} ${type}`];
  });
  const path = given.get('path');
  if (typeof path !== 'string' || !/^[/*][^?#]*$/.test(path))
    problems.push('path: must start with a slash and hold no query');
  const [status, count, headers] = [given.get('status'), given.get('count'), given.get('headers')];
  if (status !== undefined && !(Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599))
    problems.push('status: must be from 200 to 599');
  if (count !== undefined && !(Number.isInteger(count) && Number(count) >= 1))
    problems.push('count: must be a whole number of at least 1');
  if (typeof headers === 'object' && headers !== null && !areHeaders(headers))
    problems.push('headers: must be names and values that can be sent');
  if (given.has('json') && given.has('text')) problems.push('json and text: give one of them');
  return problems;
}

function areHeaders(headers: object): boolean {
  return Object.entries(headers).every(
    ([name, value]) =>
      /^[\w!#$%&'*+.^`|~-]+$/.test(name) && typeof value === 'string' && !/[\r\n\0]/.test(value),
  );
}
