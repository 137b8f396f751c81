import type { FailureContext } from '@payerkit/core';
import { present } from '../../internal/wire/json.js';
import { readResponseX12 } from '../../internal/wire/response-x12.js';
import type { X12Segment } from '../../x12/interchange.js';
import { x12Value } from '../../x12/segment.js';
import type { ClaimStatusResponse, StatusCodes, WireClaim } from './response.js';

type Fields = Record<string, unknown>;

interface OpenClaim {
  readonly claimStatus: Fields;
  readonly serviceDetails: { service: Fields; status: Fields[] }[];
}

/** Where the names of a second and third status begin. */
const RANKS = ['', 'secondary', 'tertiary'] as const;

const REFERENCE_NAMES: Readonly<Record<string, string>> = {
  '1K': 'tradingPartnerClaimNumber',
  EJ: 'patientAccountNumber',
  D9: 'clearingHouseClaimNumber',
};

/**
 * Reads a 277 into the form of Optum's JSON. Names are left where they are.
 *
 * A status above the claims (STC of the receiver or of the provider) says that the payer did not look for claims: it becomes
 * an entry of its own, such as `inquiryRejected`, next to the claims of other levels.
 *
 * @param x12 - the whole interchange
 * @param context - of the call, for errors
 * @throws `ResponseFormatError` when it cannot be read or is not a 277
 */
export function claimStatusOfX12(x12: unknown, context: Partial<FailureContext> = {}): ClaimStatusResponse {
  const interchange = readResponseX12(x12, '277', context);
  const claims: OpenClaim[] = [];
  let isPerson = false;
  let trace: string | undefined;
  let claim: OpenClaim | undefined;
  const open = (trackingNumber: string | undefined): OpenClaim => {
    const opened = { claimStatus: present({ trackingNumber }), serviceDetails: [] };
    claims.push(opened);
    return opened;
  };
  for (const segment of interchange.segments) {
    if (segment.id === 'HL') {
      isPerson = ['22', '23'].includes(x12Value(segment, 3) ?? '');
      claim = undefined;
      trace = undefined;
    } else if (segment.id === 'TRN') {
      trace = x12Value(segment, 2);
      // Of a person each trace is a claim; above, only a status makes an entry.
      claim = isPerson ? open(trace) : undefined;
    } else {
      if (segment.id === 'STC') claim ??= open(trace);
      if (claim !== undefined) readInto(claim, segment);
    }
  }
  return {
    controlNumber: interchange.header.controlNumber,
    claims: claims.map(({ claimStatus, serviceDetails }) => ({
      claimStatus,
      ...(serviceDetails.length === 0 ? {} : { serviceDetails }),
    })) as WireClaim[],
  };
}

function readInto({ claimStatus, serviceDetails }: OpenClaim, segment: X12Segment): void {
  const line = serviceDetails.at(-1);
  const value = (element: number, component?: number) => x12Value(segment, element, component);
  if (segment.id === 'SVC') {
    const service = present({
      serviceIdQualifierCode: value(1, 1),
      procedureId: value(1, 2),
      submittedAmount: value(2),
      amountPaid: value(3),
      revenueCode: value(4),
      submittedUnits: value(7),
    });
    serviceDetails.push({ service, status: [] });
  } else if (segment.id === 'STC') {
    const status = present({ ...statusesOf(segment), effectiveDate: value(2) });
    if (line !== undefined) line.status.push(status);
    // Further statuses of a claim repeat its amounts.
    else if (claimStatus.statusCategoryCode === undefined)
      Object.assign(
        claimStatus,
        status,
        present({
          submittedAmount: value(4),
          amountPaid: value(5),
          paidDate: value(6),
          checkIssueDate: value(8),
          checkNumber: value(9),
        }),
      );
  } else if (segment.id === 'REF' && line === undefined) {
    const name = REFERENCE_NAMES[value(1) ?? ''];
    if (name !== undefined) Object.assign(claimStatus, present({ [name]: value(2) }));
  } else if (segment.id === 'DTP' && line === undefined && value(1) === '472')
    Object.assign(claimStatus, present({ claimServiceDate: value(3) }));
}

/** STC01, STC10 and STC11. */
function statusesOf(segment: X12Segment): StatusCodes {
  const entries = [1, 10, 11].flatMap((element, index) =>
    ['StatusCategoryCode', 'StatusCode', 'EntityCode'].map((name, component) => {
      const [first = '', ...rest] = `${RANKS[index]}${name}`;
      return [first.toLowerCase() + rest.join(''), x12Value(segment, element, component + 1)];
    }),
  );
  return Object.fromEntries(entries);
}
