import { isObject, type JsonObject, objectAt, textAt } from '../json.js';
import { toAmount } from '../medical-network/money.js';
import { claimFromX12 } from '../medical-network/submitted-claim.js';
import type { OptumServer } from '../server.js';
import { interchange } from '../x12.js';
import {
  CHECK_DENTAL_ELIGIBILITY_FIELDS,
  CHECK_ELIGIBILITY_FIELDS,
  CHECK_ENHANCED_ELIGIBILITY_FIELDS,
  SEARCH_DENTAL_CLAIM_FIELDS,
} from './eligibility-fields.js';
import { dentalBenefits, dentalEligibility, dentalEstimate, eligibility } from './eligibility-responses.js';
import type { DateStyle } from './field-reader.js';
import * as documented from './fields.js';

/** Context of a resolver. */
export interface RealRequest {
  readonly state: OptumServer;
  /** The operation's input variable. */
  readonly input: JsonObject;
  /** Token of the requested page, from header or variables; undefined for the first. */
  readonly pageToken: string | undefined;
}

/** A documented operation. */
export interface RealOperation {
  readonly kind: 'query' | 'mutation';
  readonly fields: string;
  /** Required input fields. */
  readonly required?: readonly string[];
  /** True when the response is a list. */
  readonly list?: boolean;
  /** Values that differ from those implied by a field's name. */
  readonly answer?: (request: RealRequest) => JsonObject;
}

/** One GraphQL API: a path and its operations. */
export interface RealApi {
  readonly path: string;
  readonly health: string;
  /** Error envelope: codes with descriptions, or messages with locations. */
  readonly family: 'GQL-C' | 'GQL-J';
  readonly dates: DateStyle;
  /** Location of the next page's token. */
  readonly paging?: 'header' | 'variable';
  readonly operations: Readonly<Record<string, RealOperation>>;
}

/** Three pages: tokens 2 and 3 lead to the next one. */
function paged(list: string, item: (number: number) => JsonObject, tokenInside: 'claims' | 'total') {
  return ({ pageToken }: RealRequest): JsonObject => {
    const page = Number(pageToken ?? '1');
    const last = !(page >= 1 && page < 3);
    const items = [2 * page - 1, 2 * page].map(item);
    return {
      [list]: page > 3 || !(page >= 1) ? [] : items,
      pagination: {
        nextPageToken: last ? null : String(page + 1),
        ...(tokenInside === 'claims' ? { hasMoreRecords: !last } : { totalRecords: '6' }),
      },
    };
  };
}

function numbered(prefix: string, number: number) {
  return `${prefix}${String(number).padStart(8, '0')}`;
}
function claimItem(number: number): JsonObject {
  return {
    claimNumber: numbered('SBXCLAIM', number),
    claimStatus: ['Finalized', 'Pending', 'Denied'][number % 3],
  };
}

/** Returns the responses to a submitted 837: a 999 that accepts it and a 277CA that says so. */
function submitted({ state, input }: RealRequest, takesEffect: boolean): JsonObject {
  const claim = claimFromX12(textAt(input, 'x12RequestData'), 'professional');
  const transactionId = state.nextNumber('transaction', 8_841_512_345_670_000);
  if (claim === undefined)
    return {
      transactionId,
      message: 'The request contains no 837.',
      statusCode: takesEffect ? 'EDI_200' : '400',
      x12ResponseData: null,
      x12Response277CA: null,
    };
  if (takesEffect) state.context.counters.submissionsProcessed += 1;
  const x12 = (code: string, version: string, functional: string, segments: string[]) =>
    interchange({ code, version, functional }, segments, claim.controlNumber, state.now());
  return {
    transactionId,
    responseType: '837999',
    x12ResponseData: x12('999', '005010X231A1', 'FA', [
      'AK1*HC*1*005010X222A1',
      'AK2*837*0001',
      'IK5*A',
      'AK9*A*1*1*1',
    ]),
    x12Response277CA: x12('277', '005010X214', 'HN', [
      `BHT*0085*08*${transactionId}*20200601*1200*TH`,
      'HL*1**PT',
      `TRN*2*${claim.patientControlNumber}`,
      `STC*A1:19*20200601*WQ*${toAmount(claim.chargeCents)}`,
    ]),
    message: takesEffect ? 'Claim submitted successfully.' : 'Claim pre-check successful.',
    statusCode: takesEffect ? '000' : '200',
  };
}

const SUBMISSION = 'transactionId x12ResponseData responseType x12Response277CA message statusCode';
const DOCUMENT: RealOperation = {
  kind: 'query',
  fields: 'base64Document',
  required: ['documentId'],
  answer: () => ({ base64Document: Buffer.from('%PDF-1.4 sandbox').toString('base64') }),
};
const SEARCH_277CA: RealOperation = {
  kind: 'query',
  fields: 'responseType x12ResponseData statuscode message',
  required: ['transactionId'],
  answer: ({ state }) => ({
    responseType: 'ACK',
    statuscode: '200',
    x12ResponseData: interchange(
      { code: '277', version: '005010X214', functional: 'HN' },
      ['BHT*0085*08*0001*20200601*1200*TH', 'HL*1**20', 'STC*A1:19:PR*20200601*WQ*100'],
      '000000001',
      state.now(),
    ),
  }),
};
const ELIGIBILITY_INPUT = [
  'memberId',
  'firstName',
  'lastName',
  'dateOfBirth',
  'payerId',
  'providerFirstName',
  'providerLastName',
];
/** Returns the range of an ISO date search, in days; NaN when a date is missing. */
function days(from: unknown, to: unknown) {
  return (
    (Date.parse(typeof to === 'string' ? to : '') - Date.parse(typeof from === 'string' ? from : '')) /
    86_400_000
  );
}

/** A ticket search over more than 30 days is rejected. */
export function rangeProblem(operation: string, input: JsonObject): string | undefined {
  if (operation !== 'searchClaimTicket') return undefined;
  return days(input.ticketFromDate, input.ticketToDate) > 30
    ? 'The dates may lie 30 days apart at most'
    : undefined;
}

/** A referral without a reason is rejected; a rejection is data, not an error. */
function referral({ state, input }: RealRequest): JsonObject {
  state.context.counters.submissionsProcessed += 1;
  const rejected =
    textAt(input, 'payerId') === 'SBXREJECT' || textAt(objectAt(input, 'payer'), 'id') === 'SBXREJECT';
  if (!rejected)
    return {
      referralId: numbered('REF', Number(state.nextNumber('referral', 0))),
      referralStatus: 'APPROVED',
      rejectionReasons: [],
    };
  const reason = {
    rejectionLevel: 'REFERRAL',
    rejectionCode: 'R001',
    rejectionReason: 'MISSING_DOCUMENTATION',
    validRequestIndicator: 'N',
  };
  return {
    referralId: '',
    referralStatus: 'REJECTED',
    requestingProvider: null,
    servicingProvider: null,
    decisions: null,
    rejectionReasons: [reason],
  };
}

function query(fields: string, more: Partial<RealOperation> = {}): RealOperation {
  return {
    kind: 'query',
    fields,
    ...more,
  };
}

/** Every GraphQL API of Optum Real, medical and dental. */
export const REAL_APIS: readonly RealApi[] = [
  {
    path: '/oihub/eligibility/v1/pre-service/member',
    health: '/oihub/eligibility/v1/healthcheck',
    family: 'GQL-J',
    dates: 'iso',
    operations: {
      checkEligibility: query(CHECK_ELIGIBILITY_FIELDS, { required: ELIGIBILITY_INPUT, answer: eligibility }),
    },
  },
  {
    path: '/oihub/claim/inquiry/v1',
    health: '/oihub/claim/inquiry/v1/healthcheck',
    family: 'GQL-C',
    dates: 'us',
    paging: 'header',
    operations: {
      searchClaim: query(documented.SEARCH_CLAIM_FIELDS, {
        required: ['payerId'],
        answer: paged('claims', claimItem, 'claims'),
      }),
      searchClaimTicket: query(documented.SEARCH_CLAIM_TICKET_FIELDS, { required: ['payerId'], list: true }),
      search277CA: SEARCH_277CA,
      getClaimLineAction: query(documented.GET_CLAIM_LINE_ACTION_FIELDS),
      getDocument: DOCUMENT,
    },
  },
  {
    path: '/oihub/claim/actions/v1',
    health: '/oihub/claim/actions/v1/healthcheck',
    family: 'GQL-J',
    dates: 'iso',
    operations: {
      claimSubmission: {
        kind: 'mutation',
        fields: SUBMISSION,
        required: ['x12RequestData'],
        answer: (request) => submitted(request, true),
      },
      submitClaimTicket: {
        kind: 'mutation',
        fields: 'ticketNumber ticketStatus preSignedUrl',
        required: ['ticketType'],
        answer: ({ state }) => {
          state.context.counters.submissionsProcessed += 1;
          return {
            ticketNumber: numbered('PIQ-', Number(state.nextNumber('ticket', 0))),
            ticketStatus: 'Under Review',
            preSignedUrl: `${state.context.url()}/upload`,
          };
        },
      },
      submitClaimAttachment: {
        kind: 'mutation',
        fields: 'attachmentId',
        answer: ({ state }) => {
          state.context.counters.submissionsProcessed += 1;
          return { attachmentId: state.traceId() };
        },
      },
    },
  },
  {
    path: '/oihub/pre-service/v1/claim/precheck',
    health: '/oihub/pre-service/v1/healthcheck',
    family: 'GQL-J',
    dates: 'iso',
    operations: {
      claimPreCheck: query(SUBMISSION, {
        required: ['x12RequestData', 'payerId'],
        answer: (request) => submitted(request, false),
      }),
    },
  },
  {
    path: '/oihub/patient/benefit/check/v1',
    health: '/oihub/patient/benefit/check/v1/healthcheck',
    family: 'GQL-C',
    dates: 'iso',
    operations: {
      checkPriorAuthBenefitCoverage: query(documented.CHECK_PRIOR_AUTH_BENEFIT_COVERAGE_FIELDS),
      referralInquiry: query(documented.REFERRAL_INQUIRY_FIELDS),
      checkPlanBenefitCategory: query(documented.CHECK_PLAN_BENEFIT_CATEGORY_FIELDS, {
        required: ['searchPhrase'],
      }),
      checkPlanBenefitLanguage: query(documented.CHECK_PLAN_BENEFIT_LANGUAGE_FIELDS, {
        required: ['eligibilityTransactionId', 'benefitId'],
      }),
    },
  },
  {
    path: '/oihub/document/search/v1',
    health: '/oihub/document/search/v1/healthcheck',
    family: 'GQL-C',
    dates: 'us',
    paging: 'header',
    operations: {
      documentMetadata: query(documented.DOCUMENT_METADATA_FIELDS, {
        required: ['fromDate', 'toDate'],
        answer: paged(
          'documentList',
          (number) => ({ documentInfo: { documentId: numbered('SBXDOC', number) } }),
          'claims',
        ),
      }),
      getDocument: DOCUMENT,
    },
  },
  {
    path: '/oihub/patient/auth/referral/v1',
    health: '/oihub/patient/auth/referral/v1/healthcheck',
    family: 'GQL-C',
    dates: 'iso',
    paging: 'variable',
    operations: {
      searchProviders: query(documented.SEARCH_PROVIDERS_FIELDS, {
        answer: paged(
          'providers',
          (number) => ({ uniqueProviderIdentifier: numbered('SBXPROVIDER', number) }),
          'total',
        ),
      }),
      submitReferral: {
        kind: 'mutation',
        fields: documented.SUBMIT_REFERRAL_FIELDS,
        required: ['requestingProvider'],
        answer: referral,
      },
      searchReferrals: query(documented.SEARCH_REFERRALS_FIELDS, {
        answer: paged(
          'referrals',
          (number) => ({ referralId: numbered('REF', number), referralStatus: 'APPROVED' }),
          'total',
        ),
      }),
      searchPriorAuths: query(documented.SEARCH_PRIOR_AUTHS_FIELDS),
    },
  },
  {
    path: '/oihub/dental/eligibility/preservice/v1',
    health: '/oihub/dental/eligibility/preservice/v1/healthcheck',
    family: 'GQL-C',
    dates: 'iso',
    operations: {
      checkEligibility: query(CHECK_DENTAL_ELIGIBILITY_FIELDS, {
        required: ELIGIBILITY_INPUT,
        answer: dentalEligibility,
      }),
    },
  },
  {
    path: '/oihub/dnt/enh/eligibility/preservice/v1',
    health: '/oihub/dnt/enh/eligibility/preservice/v1/healthcheck',
    family: 'GQL-C',
    dates: 'iso',
    operations: {
      checkEnhancedEligibility: query(CHECK_ENHANCED_ELIGIBILITY_FIELDS, {
        required: ['memberId', 'payerId'],
        answer: dentalBenefits,
      }),
    },
  },
  {
    path: '/oihub/dental/claim/inquiry/v1',
    health: '/oihub/dental/claim/inquiry/v1/healthcheck',
    family: 'GQL-C',
    dates: 'us',
    paging: 'header',
    operations: {
      searchClaim: query(SEARCH_DENTAL_CLAIM_FIELDS, {
        required: ['payerId'],
        answer: paged('claims', claimItem, 'claims'),
      }),
      search277CA: SEARCH_277CA,
    },
  },
  {
    path: '/oihub/dental/claim/precare/v1',
    health: '/oihub/dental/claim/precare/v1/healthcheck',
    family: 'GQL-C',
    dates: 'iso',
    operations: {
      claimPreCheck: query(`${SUBMISSION} x12Response835`, {
        required: ['x12RequestData', 'payerId'],
        answer: dentalEstimate,
      }),
    },
  },
];

/** Checks whether the input lacks a field or has it empty. */
export function missingInput(operation: RealOperation, input: JsonObject): string[] {
  return (operation.required ?? []).filter((name) => !isObject(input[name]) && textAt(input, name) === '');
}
