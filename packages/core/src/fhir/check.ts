import type { FailureContext } from '../call.js';
import { ResponseFormatError } from '../errors/transport-errors.js';
import { writeLog } from '../internal/safe-logger.js';
import { type Issue, safeToken } from '../issue.js';
import type { Logger } from '../logger.js';
import { type ResourceRules, validateResources } from './validate.js';

/** The elements that payerkit reads from every FHIR resource. */
export interface FhirResourceLike {
  /** Resource type. */
  readonly resourceType: string;
  /** ID on the server. */
  readonly id?: string | undefined;
}

/** A link of a Bundle. */
export interface BundleLink {
  /** Relation of the link, such as `next`. */
  readonly relation: string;
  /** Target of the link. */
  readonly url: string;
}

/** An entry of a Bundle. */
export interface BundleEntry<T> {
  /** The resource. */
  readonly resource?: T | undefined;
}

/** A Bundle with a checked envelope. Unknown fields are preserved. */
export interface CheckedBundle<T> {
  /** Always `Bundle`. */
  readonly resourceType: 'Bundle';
  /** Total number of matches, if the server states it. */
  readonly total?: number | undefined;
  /** Links to other pages. */
  readonly link?: readonly BundleLink[] | undefined;
  /** Resources of the requested type, and outcomes that the server added. */
  readonly entry?: readonly BundleEntry<T>[] | undefined;
}

/** Strictness of a FHIR response check, and context for its errors. */
export interface FhirCheck extends Partial<Omit<FailureContext, 'retryAfterMs'>> {
  /**
   * Treatment of an invalid envelope that can still be read: `strict` throws (and {@link checkContents} checks the
   * resources too), `warn` logs, `off` does not check. A response that cannot be read at all is an error in every mode.
   * Default `warn`.
   */
  readonly validation?: 'strict' | 'warn' | 'off' | undefined;
  /** Logger for `warn`. */
  readonly logger?: Logger | undefined;
}

const MAX_ISSUES = 20;
const URN = /^urn:/i;
const NO_ISSUES: readonly Issue[] = [];

/**
 * Checks that a response is a resource of the given type with an ID. Unknown fields are preserved; no code is rejected.
 *
 * @param body - the parsed response
 * @returns the body itself
 * @throws {@link ResponseFormatError} with a path per issue otherwise
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
    throw rejection(
      `The response is not a ${resourceType} resource.`,
      [wrongType('resourceType', resourceType)],
      check,
      body,
    );
  if (check.validation !== 'off') judge(idIssues(body, ''), resourceType, check, body);
  // The caller names the type of the resource type that was checked.
  return body as unknown as T;
}

/**
 * Checks that a response is a Bundle of resources of the given type: its entries, links and total, and the type and ID
 * of each resource. An OperationOutcome among the entries is allowed. The check costs a hundredth of parsing the same
 * text.
 *
 * @param body - the parsed response
 * @param resourceType - required type of its entries; undefined for any
 * @returns the body itself
 * @throws {@link ResponseFormatError} with a path per issue otherwise
 * @example
 * ```ts
 * const bundle = checkBundle<Coverage>(response.body, 'Coverage', { provider, operation });
 * ```
 */
export function checkBundle<T extends FhirResourceLike>(
  body: unknown,
  resourceType: T['resourceType'] | undefined,
  check: FhirCheck = {},
): CheckedBundle<T> {
  if (!isObject(body) || body.resourceType !== 'Bundle')
    throw rejection('The response is not a Bundle.', [wrongType('resourceType', 'Bundle')], check, body);
  const { entry, link, total } = body;
  const unreadable: Issue[] = [];
  if (!isListOfObjects(entry)) unreadable.push(issue('entry', 'must be an array of objects'));
  if (!isListOfObjects(link)) unreadable.push(issue('link', 'must be an array of objects'));
  if (unreadable.length > 0)
    throw rejection('The response is a Bundle that cannot be read.', unreadable, check, body);
  // Bundle, lists of objects: what is read of it has been checked.
  if (check.validation === 'off') return body as unknown as CheckedBundle<T>;

  const isCollection = body.type === 'collection';
  const issues = [
    ...totalIssues(total),
    ...((link ?? []) as Fields[]).flatMap(linkIssues),
    ...((entry ?? []) as Fields[]).flatMap((one, index) =>
      entryIssues(one, index, resourceType, isCollection),
    ),
  ];
  judge(issues, 'Bundle', check, body);
  // Entries have been checked to be resources of the asked type, or were reported.
  return body as unknown as CheckedBundle<T>;
}

/**
 * Checks R4 resources beyond their envelope when `validation` is `'strict'` (see {@link validateResources}); otherwise
 * checks nothing. zod is loaded on first use.
 *
 * @param resources - Patient, Coverage or ExplanationOfBenefit resources (R4); others pass unchecked
 * @param rules - required elements that the source is known to omit
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
    throw rejection(
      'The response contains resources that do not conform to FHIR R4; see `issues`.',
      issues,
      check,
      resources,
    );
}

type Fields = Readonly<Record<string, unknown>>;

function totalIssues(total: unknown): readonly Issue[] {
  const isValid = total === undefined || (Number.isSafeInteger(total) && (total as number) >= 0);
  return isValid ? NO_ISSUES : [issue('total', 'must be a non-negative integer')];
}

function linkIssues({ relation, url }: Fields, index: number): readonly Issue[] {
  const isValid = typeof relation === 'string' && typeof url === 'string';
  return isValid ? NO_ISSUES : [issue(`link[${index}]`, 'must have a relation and a url')];
}

function entryIssues(
  { resource, fullUrl }: Fields,
  index: number,
  resourceType: string | undefined,
  isCollection: boolean,
): readonly Issue[] {
  const path = () => `entry[${index}].resource`;
  if (!isObject(resource)) return [issue(path(), 'must be a resource')];
  const type = resource.resourceType;
  if (type === 'OperationOutcome') return NO_ISSUES;
  if (typeof type !== 'string' || (resourceType !== undefined && type !== resourceType))
    return [wrongType(`${path()}.resourceType`, resourceType ?? 'a resource type')];
  if (isId(resource.id)) return NO_ISSUES;
  // A resource identified by its fullUrl needs no ID: https://hl7.org/fhir/R4/bundle.html#references
  const needsId = typeof fullUrl !== 'string' || !(URN.test(fullUrl) || isCollection);
  return needsId || resource.id !== undefined ? idIssues(resource, `${path()}.`) : NO_ISSUES;
}

function idIssues({ id }: Fields, path: string): readonly Issue[] {
  return isId(id) ? NO_ISSUES : [issue(`${path}id`, 'must be a non-empty string')];
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function judge(issues: readonly Issue[], what: string, check: FhirCheck, body: unknown): void {
  if (issues.length === 0) return;
  if (check.validation === 'strict')
    throw rejection(`The response is a ${what} with an invalid envelope.`, issues, check, body);
  if (check.logger === undefined) return;
  const { provider = 'unknown', operation = 'unknown', status, requestId } = check;
  const fields = { provider, operation, status, requestId, issues: issues.slice(0, MAX_ISSUES) };
  writeLog(check.logger, 'warn', 'payerkit: a FHIR response has an invalid envelope', fields);
}

function rejection(
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
