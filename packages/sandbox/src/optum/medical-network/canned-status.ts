import { isCategory } from './status-codes.js';

/** A claim in a canned claim status response. */
export interface CannedClaim {
  /** Status as `category:code:entity`. */
  readonly stc: string;
  /** Up to two further statuses of the whole claim. */
  readonly further?: readonly string[];
  readonly submitted?: string;
  readonly paid?: string;
  readonly paidDate?: string;
  readonly check?: string;
  readonly serviceDate?: string;
  readonly claimNumber?: string;
  readonly patientAccountNumber?: string;
  /** Lines: procedure, charge, paid, status. */
  readonly lines?: readonly (readonly [procedure: string, submitted: string, paid: string, stc: string])[];
}

/** One canned response of claim status. */
export interface CannedStatus {
  /** True for a response about the dependent. */
  readonly dependent?: boolean;
  readonly claims: readonly CannedClaim[];
}

const DENIED: CannedClaim = {
  stc: 'F2:88:IL',
  submitted: '150',
  paid: '0',
  serviceDate: '20200611',
  claimNumber: 'SBXCLAIM0002',
  lines: [['99213', '150', '0', 'F2:88']],
};

const KNOWN: Readonly<Record<string, CannedStatus>> = {
  '00001': { claims: [{ stc: 'E0:21', serviceDate: '20200611' }] },
  '000002': { dependent: true, claims: [DENIED] },
  '00003': {
    claims: [
      {
        stc: 'F1:65',
        submitted: '320.5',
        paid: '275.25',
        paidDate: '20200701',
        check: '2222222',
        serviceDate: '20200611-20200613',
        claimNumber: 'SBXCLAIM0003',
        patientAccountNumber: '12345',
        lines: [
          ['99214', '200.5', '180.25', 'F1:65'],
          ['80053', '120', '95', 'F1:107'],
        ],
      },
    ],
  },
  '00004': { claims: [{ stc: 'A7:21:85', submitted: '150', serviceDate: '20200611' }] },
  SBXREPEAT: { claims: [{ ...DENIED, stc: 'F2:88', further: ['F2:107', 'F2:65:PR'] }] },
};

const TWO_CLAIMS: CannedStatus = {
  claims: [
    {
      stc: 'F1:65:1E',
      submitted: '1229',
      paid: '219',
      paidDate: '20170415',
      check: '1111111',
      serviceDate: '20160722',
      claimNumber: 'AAAAAAAAAAA1',
    },
    {
      stc: 'F3:101:1E',
      submitted: '640',
      paid: '75',
      paidDate: '20170416',
      check: '1111112',
      serviceDate: '20160723-20160724',
      claimNumber: 'AAAAAAAAAAA2',
    },
  ],
};

/**
 * Returns the response for a payer ID. The sandbox's own IDs begin with `SBX`: `SBXA4`, `SBXD0`, `SBXE1`, `SBXP1` and
 * so on return one claim of that category, `SBXREPEAT` one with three statuses; the vendor's IDs for these are unknown.
 */
export function cannedStatus(tradingPartnerServiceId: string): CannedStatus {
  const category = /^SBX([A-Z]\d)$/.exec(tradingPartnerServiceId)?.[1];
  if (category !== undefined && isCategory(category))
    return {
      claims: [
        {
          stc: `${category}:${category === 'A4' || category === 'D0' ? '35' : '0'}`,
          serviceDate: '20200611',
        },
      ],
    };
  return KNOWN[tradingPartnerServiceId] ?? TWO_CLAIMS;
}
