import { reading } from '@payerkit/core';
import type {
  ClaimResponse,
  ClaimResponseError,
  ClaimResponseItem,
  ClaimResponseItemAdjudication,
  Extension,
  Period,
} from 'fhir/r4.js';
import { describeRejectReason, followUpAction } from '../codes/payer-rejections.js';
import { lookUp } from '../internal/call/look-up.js';
import { type Fields, isObject, objectOf, objectsOf } from '../internal/wire/json.js';
import { wireDate, wireText } from '../internal/wire/text.js';
import {
  absent,
  compact,
  concept,
  defined,
  EXTENSION_URLS,
  identifier,
  leftovers,
  logicalReference,
  meta,
  namedIdentifier,
  period,
  required,
  SYSTEMS,
  typedIdentifier,
} from './elements.js';
import { type Mapped, type MappingContext, mapped } from './mapping.js';
import { displayName, keptOfProvider, providerReference, wireCode } from './wire.js';

/**
 * Maps the responses of the prior authorization product (X12 278) to the shape of Da Vinci PAS, one for each 278 with a
 * decision (HCR) or a rejection (AAA). Pure.
 *
 * Decisions are under `adjudication` for the event and under `item` for its services, each in the extension
 * `reviewAction`; the number of the authorization is also `preAuthRef`. A pended one is `queued`. Optum: Prior
 * Authorization v1.
 *
 * @param response - wire format: `{ authorizationId, determination?, inquiry | submission | noa }`
 * @param context - the request, and the time of the response
 * @throws nothing; what has no place in FHIR is in `unmapped`
 * @example
 * ```ts
 * const responses = toAuthorizationResponses(result.response).map(({ resource }) => resource);
 * ```
 */
export function toAuthorizationResponses(
  response: unknown,
  context: MappingContext = {},
): Mapped<ClaimResponse>[] {
  return reading('toAuthorizationResponses', () => {
    const { authorizationId, determination, inquiry, submission, noa } = objectOf(response);
    return [determination, inquiry, submission, noa]
      .flatMap((part) => (Array.isArray(part) ? part : [part]))
      .flatMap((part) => {
        const json = objectOf(objectOf(part).json);
        const event = objectOf(json.patientEventDetail);
        const services = objectsOf(event.serviceLevel);
        const { errors, lost } = rejections(json);
        const decided = [event, ...services].some(
          ({ certificationActionCode }) => wireCode(certificationActionCode) !== undefined,
        );
        if (!decided && errors.length === 0) return [];
        const resource = toResource(json, wireText(authorizationId), errors, context);
        return [mapped(resource, [...lost, ...unmappedOf(json, event, services)], part, context)];
      });
  });
}

function toResource(
  json: Fields,
  authorizationId: string | undefined,
  errors: ClaimResponseError[],
  context: MappingContext,
): ClaimResponse {
  const event = objectOf(json.patientEventDetail);
  const services = objectsOf(event.serviceLevel);
  const decision = adjudicationOf(event);
  const submitterId = namedIdentifier(
    wireText(json.submitterTransactionIdentifier),
    'Submitter transaction identifier',
  );
  return compact<ClaimResponse>({
    resourceType: 'ClaimResponse',
    // The response has no trace ID of its own; Optum's ID of the case is used instead.
    meta: meta('priorauthorization', authorizationId),
    identifier: defined([submitterId, namedIdentifier(authorizationId, 'Optum authorization id')]),
    status: 'active',
    type: typeOf(services),
    use: 'preauthorization',
    patient: patientReference(json, context),
    ...required('created', wireDate(event.certificationIssueDate) ?? context.receivedAt),
    insurer: logicalReference(
      'Organization',
      identifier(wireText(json.payerId) ?? wireText(context.asked?.payerId), SYSTEMS.payerId),
      wireText(json.payerName),
    ),
    requestor: requestorReference(json),
    request: submitterId === undefined ? undefined : { type: 'Claim', identifier: submitterId },
    ...required('outcome', outcomeOf([event, ...services], errors)),
    disposition: wireText(event.freeFormMessageText),
    preAuthRef: authorizationNumber([event, ...services]),
    preAuthPeriod: authorizationPeriod(event),
    adjudication: decision === undefined ? undefined : [decision],
    item: services.flatMap(toItem),
    error: errors,
  });
}

const OUTCOMES: Readonly<Record<string, ClaimResponse['outcome']>> = {
  A1: 'complete',
  A2: 'partial',
  A3: 'complete',
  A4: 'queued',
  A6: 'complete',
  C: 'complete',
  CT: 'queued',
  NA: 'complete',
};

/**
 * Returns the outcome of the event; without one, that of its services if they agree, otherwise `partial`. Undefined for
 * unknown codes.
 */
function outcomeOf(
  levels: readonly Fields[],
  errors: readonly ClaimResponseError[],
): ClaimResponse['outcome'] | undefined {
  const codes = levels.map((level) => wireCode(level.certificationActionCode));
  const decided = codes.filter((code) => code !== undefined);
  if (decided.length === 0) return errors.length === 0 ? undefined : 'error';
  const [ofEvent] = codes;
  if (ofEvent !== undefined) return lookUp(OUTCOMES, ofEvent);
  const [first, ...others] = new Set(decided.map((code) => lookUp(OUTCOMES, code)));
  return others.length === 0 ? first : 'partial';
}

function authorizationNumber(levels: readonly Fields[]): string | undefined {
  const [ofEvent, ...ofServices] = levels.map((level) => wireText(level.reviewIdentificationNumber));
  const [only, ...others] = new Set(ofServices.filter((number) => number !== undefined));
  return ofEvent ?? (others.length === 0 ? only : undefined);
}

const CERTIFIED = new Set(['A1', 'A2', 'A6']);

/** Returns the certified period; if only the dates of the event are given, those, for certified events only. */
function authorizationPeriod(event: Fields): Period | undefined {
  const stated = certificationPeriod(event);
  if (stated !== undefined || !CERTIFIED.has(wireCode(event.certificationActionCode) ?? '')) return stated;
  return period({ start: wireDate(event.eventDateBegin), end: wireDate(event.eventDateEnd) });
}

function certificationPeriod(level: Fields): Period | undefined {
  return period({
    start: wireDate(level.certificationEffectiveDateBegin),
    end: wireDate(level.certificationEffectiveDateEnd) ?? wireDate(level.certificationExpirationDate),
  });
}

/** PAS puts the decision into an adjudication without an amount, with the category of what was requested. */
function adjudicationOf(level: Fields): ClaimResponseItemAdjudication | undefined {
  const action = wireCode(level.certificationActionCode);
  if (action === undefined) return undefined;
  const number = wireText(level.reviewIdentificationNumber);
  const reason = wireCode(level.reviewDecisionReasonCode);
  const extension = defined<Extension>([
    {
      url: EXTENSION_URLS.reviewActionCode,
      valueCodeableConcept: concept(SYSTEMS.reviewAction, action),
    },
    number === undefined ? undefined : { url: 'number', valueString: number },
    reason === undefined
      ? undefined
      : { url: 'reasonCode', valueCodeableConcept: concept(SYSTEMS.reviewReason, reason) },
  ]);
  return {
    extension: [{ url: EXTENSION_URLS.reviewAction, extension }],
    category: concept(SYSTEMS.adjudication, 'submitted'),
  };
}

/** R4 requires an adjudication on each item; a service without its own decision has none. */
function toItem(service: Fields, index: number): ClaimResponseItem[] {
  const decision = adjudicationOf(service);
  if (decision === undefined) return [];
  const certifiedFor = certificationPeriod(service);
  return [
    compact<ClaimResponseItem>({
      extension:
        certifiedFor === undefined
          ? undefined
          : [{ url: EXTENSION_URLS.itemPreAuthPeriod, valuePeriod: certifiedFor }],
      itemSequence: index + 1,
      adjudication: [decision],
    }),
  ];
}

const KINDS = [
  ['professionalService', 'professional'],
  ['institutionalService', 'institutional'],
  ['dentalService', 'oral'],
] as const;

/** Returns the kind of its services if they are all of one kind. */
function typeOf(services: readonly Fields[]): ClaimResponse['type'] {
  const found = KINDS.filter(([name]) =>
    services.some((service) => leftovers(service[name], [], '').length > 0),
  );
  const [only] = found;
  return only === undefined || found.length > 1 ? absent() : concept(SYSTEMS.claimType, only[1]);
}

/** Returns the patient of the response: the dependent if there is one. */
function patientOf(json: Fields): 'dependent' | 'subscriber' {
  return leftovers(json.dependent, [], '').length > 0 ? 'dependent' : 'subscriber';
}

/** References the patient by the subscriber's member ID and the patient's name. */
function patientReference(json: Fields, { asked }: MappingContext): ClaimResponse['patient'] {
  const memberId = wireText(objectOf(json.subscriber).memberId) ?? wireText(asked?.subscriber?.memberId);
  const name =
    displayName(objectOf(json[patientOf(json)])) ??
    displayName(objectOf(asked?.dependent ?? asked?.subscriber));
  return logicalReference('Patient', typedIdentifier(memberId, 'MB'), name);
}

function requestorReference(json: Fields): ClaimResponse['requestor'] {
  return providerReference(requesterOf(json));
}

/** Converts the requester to the field names of other providers. */
function requesterOf(json: Fields): Fields {
  const requester = objectOf(json.requester);
  const { employerIdentificationNumber } = objectOf(requester.requesterIdentification);
  return {
    ...requester,
    // An organization may be under the last name.
    organizationName:
      wireText(requester.organizationName) ??
      (wireText(requester.firstName) === undefined ? requester.lastName : undefined),
    employersId: wireText(requester.employersId) ?? employerIdentificationNumber,
  };
}

/** AAA occurs at any level, under its own name. One without a reason is listed as unmapped. */
function rejections(json: Fields): { errors: ClaimResponseError[]; lost: string[] } {
  const errors: ClaimResponseError[] = [];
  const lost: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, `${path}[${index}]`);
    else if (isObject(value))
      for (const [name, inner] of Object.entries(value)) {
        const at = path === '' ? name : `${path}.${name}`;
        if (!/[rR]equestValidation$/.test(name)) visit(inner, at);
        else
          for (const one of (Array.isArray(inner) ? inner : [inner]).filter(isObject)) {
            const error = toError(one);
            if (error !== undefined) errors.push(error);
            else if (leftovers(one, [], '').length > 0) lost.push(at);
          }
      }
  };
  visit(json, '');
  return { errors, lost };
}

function toError({ rejectReasonCode, followupActionCode }: Fields): ClaimResponseError | undefined {
  const code = wireCode(rejectReasonCode);
  if (code === undefined) return undefined;
  const action = wireCode(followupActionCode);
  return compact<ClaimResponseError>({
    extension:
      action === undefined
        ? undefined
        : [
            {
              url: EXTENSION_URLS.followUpAction,
              valueCodeableConcept: concept(SYSTEMS.followUpAction, action, followUpAction(action)?.followUp),
            },
          ],
    code: concept(SYSTEMS.rejectReason, code, describeRejectReason(code)?.text),
  });
}

const MAPPED_OF_RESPONSE =
  'submitterTransactionIdentifier payerId payerName requester subscriber dependent patientEventDetail requestValidation umRequestValidation';
const NAMES = 'firstName middleName lastName suffix';
const MAPPED_OF_LEVEL =
  'certificationActionCode reviewIdentificationNumber reviewDecisionReasonCode certificationEffectiveDateBegin certificationEffectiveDateEnd certificationExpirationDate';

function unmappedOfRequester(json: Fields): string[] {
  const requester = objectOf(json.requester);
  const { employerIdentificationNumber: number, ...others } = objectOf(requester.requesterIdentification);
  const kept = keptOfProvider(requesterOf(json));
  const isKept =
    number === undefined || (kept.includes('employersId') && wireText(requester.employersId) === undefined);
  const identification = isKept && leftovers(others, [], '').length === 0 ? ['requesterIdentification'] : [];
  return leftovers(requester, ['requesterType', ...kept, ...identification], 'requester').filter(
    (path) => !/[rR]equestValidation$/.test(path),
  );
}

function unmappedOf(json: Fields, event: Fields, services: readonly Fields[]): string[] {
  const rest = (value: unknown, names: string, path: string) =>
    leftovers(value, names.split(' '), path).filter((found) => !/[rR]equestValidation$/.test(found));
  return [
    ...rest(json, MAPPED_OF_RESPONSE, ''),
    ...unmappedOfRequester(json),
    ...rest(
      json.subscriber,
      patientOf(json) === 'subscriber' ? `memberId ${NAMES}` : 'memberId',
      'subscriber',
    ),
    ...rest(json.dependent, NAMES, 'dependent'),
    ...rest(
      event,
      `${MAPPED_OF_LEVEL} certificationIssueDate eventDateBegin eventDateEnd freeFormMessageText serviceLevel`,
      'patientEventDetail',
    ),
    ...services.flatMap((service, index) =>
      rest(service, MAPPED_OF_LEVEL, `patientEventDetail.serviceLevel[${index}]`),
    ),
  ];
}
