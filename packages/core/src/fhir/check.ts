import type { FailureContext } from '../call.js';
import { ResponseFormatError } from '../errors/transport-errors.js';
import { writeLog } from '../internal/safe-logger.js';
import { type Issue, safeToken } from '../issue.js';
import type { Logger } from '../logger.js';
import { type ResourceRules, validateResources } from './validate.js';

/** A FHIR resource as far as payerkit itself reads every one. */
export interface FhirResourceLike {
  /** Resource type. */
  readonly resourceType: string;
  /** Id at the server. */
  readonly id?: string | undefined;
}

/** A link of a Bundle. */
export interface BundleLink {
  /** What it leads to, such as `next`. */
  readonly relation: string;
  /** Where it leads. */
  readonly url: string;
}

/** An entry of a Bundle. */
export interface BundleEntry<T> {
  /** The resource in it. */
  readonly resource?: T | undefined;
}

/** A Bundle whose envelope has been checked. Unknown fields are kept. */
export interface CheckedBundle<T> {
  /** Always `Bundle`. */
  readonly resourceType: 'Bundle';
  /** How many matches there are, as far as the server says. */
  readonly total?: number | undefined;
  /** Links to other pages. */
  readonly link?: readonly BundleLink[] | undefined;
  /** What it holds: resources of the asked type, and outcomes the server added. */
  readonly entry?: readonly BundleEntry<T>[] | undefined;
}

/** How a FHIR response is checked, and what is known of it for errors. */
export interface FhirCheck extends Partial<Omit<FailureContext, 'retryAfterMs'>> {
  /**
   * What happens to a broken envelope that can still be read: `strict` throws (and {@link checkContents} checks the
   * resources as well), `warn` writes a log line, `off` does not look. What cannot be read at all is thrown in each. Default
   * `warn`.
   */
  readonly validation?: 'strict' | 'warn' | 'off' | undefined;
  /** Where `warn` writes to. */
  readonly logger?: Logger | undefined;
}

const MAX_ISSUES = 20;
const URN = /^urn:/i;

/**
 * Checks that a response is a resource of a type with an id. Unknown fields are kept, no code is ever rejected.
 *
 * @param body - the parsed response
 * @param resourceType - what it must be
 * @param check - how strictly, and what errors say of the response
 * @returns the body itself
 * @throws {@link ResponseFormatError} with a path per issue when it is something else
 * @example
 * ```ts
 * const patient = checkResource<Patient>(body, 'Patient', { provider, operation });
 * ```
 */
export function checkResource<T extends FhirResourceLike>(
  body: unknown,
  resourceType: T['resourceType'],
  check: FhirCheck = {},
): T {
  if (!isObject(body) || body.resourceType !== resourceType)
    throw refusal(
      `The response is no ${resourceType}.`,
      [wrongType('resourceType', resourceType)],
      check,
      body,
    );
  if (check.validation !== 'off') judge(idIssues(body, ''), resourceType, check, body);
  return body as unknown as T;
}

/**
 * Checks that a response is a Bundle of resources of a type: its entries, links and total, and each resource's type and
 * id. An OperationOutcome among the entries is let through. It costs a hundredth of parsing the same text.
 *
 * @param body - the parsed response
 * @param resourceType - what its entries must be; undefined for any
 * @param check - how strictly, and what errors say of the response
 * @returns the body itself
 * @throws {@link ResponseFormatError} with a path per issue when it is something else
 * @example
 * ```ts
 * const bundle = checkBundle<Coverage>(body, 'Coverage', { provider, operation });
 * ```
 */
export function checkBundle<T extends FhirResourceLike>(
  body: unknown,
  resourceType: T['resourceType'] | undefined,
  check: FhirCheck = {},
): CheckedBundle<T> {
  if (!isObject(body) || body.resourceType !== 'Bundle')
    throw refusal('The response is no Bundle.', [wrongType('resourceType', 'Bundle')], check, body);
  const { entry, link, total } = body;
  const unreadable: Issue[] = [];
  if (!isListOfObjects(entry)) unreadable.push(issue('entry', 'must be a list of objects'));
  if (!isListOfObjects(link)) unreadable.push(issue('link', 'must be a list of objects'));
  if (unreadable.length > 0)
    throw refusal('The response is a Bundle that cannot be read.', unreadable, check, body);
  if (check.validation === 'off') return body as unknown as CheckedBundle<T>;

  const issues: Issue[] = [];
  if (total !== undefined && !(Number.isSafeInteger(total) && (total as number) >= 0))
    issues.push(issue('total', 'must be a count'));
  for (const [index, { relation, url }] of ((link ?? []) as Fields[]).entries())
    if (typeof relation !== 'string' || typeof url !== 'string')
      issues.push(issue(`link[${index}]`, 'must have a relation and a url'));
  for (const [index, { resource, fullUrl }] of ((entry ?? []) as Fields[]).entries()) {
    // A resource that goes by its fullUrl needs no id: https://hl7.org/fhir/R4/bundle.html#references
    const needsId = typeof fullUrl !== 'string' || !(URN.test(fullUrl) || body.type === 'collection');
    issues.push(...entryIssues(resource, resourceType, { path: `entry[${index}].resource`, needsId }));
  }
  judge(issues, 'Bundle', check, body);
  return body as unknown as CheckedBundle<T>;
}

/**
 * With `validation: 'strict'`, checks R4 resources and not only their envelope ({@link validateResources} says what);
 * otherwise it checks nothing. zod loads with the first use.
 *
 * @param resources - Patient, Coverage or ExplanationOfBenefit resources (R4); others pass unchecked
 * @param check - how strictly, and what errors say of the response
 * @param rules - required elements that the source is known to leave out
 * @throws {@link ResponseFormatError} with a path per issue
 * @example
 * ```ts
 * await checkContents(bundle.entry?.map(({ resource }) => resource) ?? [], { validation: 'strict', provider });
 * ```
 */
export async function checkContents(
  resources: readonly unknown[],
  check: FhirCheck = {},
  rules: ResourceRules = {},
): Promise<void> {
  if (check.validation !== 'strict') return;
  const issues = await validateResources(resources, rules);
  if (issues.length > 0)
    throw refusal(
      'The response contains resources that do not conform to FHIR R4; see `issues`.',
      issues,
      check,
      resources,
    );
}

type Fields = Readonly<Record<string, unknown>>;

function entryIssues(
  resource: unknown,
  resourceType: string | undefined,
  { path, needsId }: { readonly path: string; readonly needsId: boolean },
): readonly Issue[] {
  if (!isObject(resource)) return [issue(path, 'must be a resource')];
  const type = resource.resourceType;
  if (type === 'OperationOutcome') return [];
  if (typeof type !== 'string' || (resourceType !== undefined && type !== resourceType))
    return [wrongType(`${path}.resourceType`, resourceType ?? 'a resource type')];
  return needsId || resource.id !== undefined ? idIssues(resource, `${path}.`) : [];
}

function idIssues({ id }: Fields, path: string): readonly Issue[] {
  return typeof id === 'string' && id !== '' ? [] : [issue(`${path}id`, 'must be a non-empty string')];
}

function judge(issues: readonly Issue[], what: string, check: FhirCheck, body: unknown): void {
  if (issues.length === 0) return;
  if (check.validation === 'strict')
    throw refusal(`The response is a ${what} with a broken envelope.`, issues, check, body);
  if (check.logger === undefined) return;
  const { provider = 'unknown', operation = 'unknown', status, requestId } = check;
  const fields = { provider, operation, status, requestId, issues: issues.slice(0, MAX_ISSUES) };
  writeLog(check.logger, 'warn', 'payerkit: a FHIR response has a broken envelope', fields);
}

function refusal(
  message: string,
  issues: readonly Issue[],
  check: FhirCheck,
  body: unknown,
): ResponseFormatError {
  const { provider, operation, status, requestId, attempts, sent } = check;
  return new ResponseFormatError({
    code: 'unexpected_resource',
    message,
    provider,
    operation,
    status,
    requestId,
    attempts,
    sent: sent ?? 'yes',
    issues: issues.slice(0, MAX_ISSUES),
    details: body,
  });
}

function wrongType(path: string, expected: string): Issue {
  return issue(path, `must be ${expected}`);
}

function issue(path: string, text: string): Issue {
  return { severity: 'error', code: 'structure', path: safeToken(path), text };
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfObjects(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.every(isObject));
}
