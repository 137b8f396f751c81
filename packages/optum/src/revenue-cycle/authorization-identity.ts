import { digestOf, type SubmissionIdentity } from '../internal/submission/identity.js';
import { contentOf, type ReadSubmission, readSubmission } from '../internal/submission/x12-submission.js';
import { type Fields, isObject, present } from '../internal/wire/json.js';
import { wireText } from '../internal/wire/text.js';
import type { OperationBody } from '../operations.js';
import type { X12Segment } from '../x12/interchange.js';
import { x12Value } from '../x12/segment.js';

/** The calls of the prior authorization product. */
export type Step = 'determination' | 'inquiry' | 'submission' | 'noa' | 'authorization';

/** The fields of a request that are read in every step. Unchecked: the caller may have sent anything. */
export interface LooseAuthorization {
  readonly senderId?: string | undefined;
  readonly submitterTransactionIdentifier?: string | undefined;
  readonly payerId?: string | undefined;
  readonly payerName?: string | undefined;
  readonly umClearingHouseId?: string | undefined;
  readonly requester?: Fields | undefined;
  /** The party that reports an admission; a notice has this in place of the requester. */
  readonly source?: Fields | undefined;
  readonly subscriber?: Fields | undefined;
  readonly dependent?: Fields | undefined;
  readonly patientEventDetail?: Fields | undefined;
}

/** Calls that change something at the payer. */
export type SubmittedStep = 'submission' | 'noa';

/**
 * Returns the identity of a request: payer, requester and its own number; without a number, its complete content.
 *
 * @param step - a request and a notice are different
 * @param submission - the complete JSON or X12
 */
export function identityOf(step: Step, request: LooseAuthorization, submission: unknown): SubmissionIdentity {
  const content = typeof submission === 'string' ? contentOf(submission) : submission;
  const requester = askerOf(request) ?? {};
  const number = wireText(request.submitterTransactionIdentifier);
  return { parts: ['278', step, request.payerId, requester.npi, number ?? digestOf(content)], content };
}

/**
 * Returns the identifying data of a request, in JSON or X12; skips what cannot be read.
 *
 * @param submission - as the caller gave it
 */
export function authorizationIn(submission: unknown): LooseAuthorization {
  if (isObject(submission)) return submission as LooseAuthorization;
  const interchange = readSubmission(submission);
  return interchange === undefined ? {} : authorizationOfX12(interchange);
}

/** Returns the requester, or the party that reports an admission. */
function askerOf({ requester, source }: LooseAuthorization): Fields | undefined {
  if (isObject(requester)) return requester;
  if (!isObject(source)) return undefined;
  const { sourceType, ...named } = source;
  return { requesterType: sourceType, ...named };
}

const INQUIRED = [
  'senderId',
  'submitterTransactionIdentifier',
  'payerId',
  'payerName',
  'umClearingHouseId',
  'requester',
  'subscriber',
  'dependent',
  'patientEventDetail',
] as const;

/**
 * Creates the inquiry whether the payer has an authorization for a request.
 *
 * @param request - as submitted
 */
export function inquiryOf(
  request: LooseAuthorization,
): OperationBody<'POST /rcm/prior-authorization/v1/inquiry'> {
  const asked = { ...request, requester: askerOf(request) };
  const question = INQUIRED.flatMap((name) => (asked[name] === undefined ? [] : [[name, asked[name]]]));
  // Checked like any other inquiry before it is sent.
  return Object.fromEntries(question) as OperationBody<'POST /rcm/prior-authorization/v1/inquiry'>;
}

/**
 * Reads the identifying data of a 278 request in the JSON form. Enough to recognize it and to inquire; not the complete
 * request.
 */
function authorizationOfX12({ header, segments }: ReadSubmission): LooseAuthorization {
  const find = (id: string, ...first: string[]) =>
    segments.find(
      (segment) => segment.id === id && (first.length === 0 || first.includes(x12Value(segment, 1) ?? '')),
    );
  const value = (segment: X12Segment | undefined, element: number, component?: number) =>
    segment === undefined ? undefined : x12Value(segment, element, component);
  const [payer, requester] = [find('NM1', 'X3', 'PR'), find('NM1', '1P', 'FA')];
  const [review, event] = [find('UM'), find('DTP', 'AAH', '435')];
  return {
    senderId: header.sender,
    submitterTransactionIdentifier: value(find('BHT'), 3),
    payerId: value(payer, 9),
    payerName: value(payer, 3),
    umClearingHouseId: header.receiver,
    requester: present({
      requesterType: value(requester, 1),
      ...nameOf(requester),
      ...(value(requester, 8) === 'XX' ? { npi: value(requester, 9) } : { employersId: value(requester, 9) }),
    }),
    subscriber: personOf(segments, 'IL'),
    ...(find('NM1', 'QC') === undefined ? {} : { dependent: personOf(segments, 'QC') }),
    patientEventDetail: present({
      requestCategoryCode: value(review, 1),
      certificationTypeCode: value(review, 2),
      serviceTypeCode: value(review, 3),
      facilityTypeCode: value(review, 4),
      facilityCodeQualifier: value(review, 4, 2),
      eventDateBegin: value(event, 3)?.slice(0, 8),
      serviceLevel: segments
        .filter(({ id }) => id === 'SV1')
        .map((service) => ({
          professionalService: present({
            productOrServiceIDQualifier: x12Value(service, 1, 1),
            procedureCode: x12Value(service, 1, 2),
          }),
        })),
    }),
  };
}

function nameOf(segment: X12Segment | undefined): Fields {
  if (segment === undefined) return {};
  const last = x12Value(segment, 3);
  return x12Value(segment, 2) === '2'
    ? { organizationName: last }
    : { lastName: last, firstName: x12Value(segment, 4) };
}

function personOf(segments: readonly X12Segment[], who: 'IL' | 'QC'): Fields {
  const index = segments.findIndex((segment) => segment.id === 'NM1' && x12Value(segment, 1) === who);
  const person = segments[index];
  if (person === undefined) return {};
  const rest = segments.slice(index + 1);
  const end = rest.findIndex(({ id }) => id === 'HL' || id === 'NM1');
  const birth = rest.slice(0, end === -1 ? undefined : end).find(({ id }) => id === 'DMG');
  return present({
    ...nameOf(person),
    memberId: x12Value(person, 9),
    dateOfBirth: birth === undefined ? undefined : x12Value(birth, 2),
  });
}
