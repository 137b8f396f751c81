import type { Acknowledgement } from './acknowledgement.js';
import type { StoredClaim } from './claim-store.js';
import type { Remittance } from './remittance.js';

type CannedReport =
  | { readonly name: string; readonly acknowledgement: Acknowledgement; readonly remittance?: undefined }
  | { readonly name: string; readonly acknowledgement?: undefined; readonly remittance: Remittance };

/** Number, account, lines as `code charge`. */
function claim(
  now: number,
  number: number,
  account: string,
  ...lines: readonly (readonly [string, number])[]
): StoredClaim {
  return {
    kind: 'professional',
    controlNumber: '000000001',
    payerId: '9496',
    payerName: 'EXTRA HEALTHY INSURANCE',
    patientControlNumber: account,
    frequencyCode: '1',
    filingCode: 'CI',
    facilityCode: '11',
    chargeCents: lines.reduce((sum, [, cents]) => sum + cents, 0),
    billingNpi: '1760854442',
    billingName: 'HAPPY DOCTORS GROUP',
    memberId: '0000000000',
    lastName: 'DOEONE',
    firstName: 'JOHNONE',
    lines: lines.map(([code, chargeCents]) => ({ code, chargeCents, units: '1', date: '20200601' })),
    customerClaimNumber: `canned-${number}`,
    clearinghouseNumber: `9000000000${String(number).padStart(3, '0')}`,
    duplicate: false,
    acknowledgedAt: now,
    paidAt: now,
  };
}

/** Names in the order in which the vendor's sandbox was observed to list them. */
const ORDER =
  'X3000000.XX R5000000.XY R5000000.XX X3000000.AB X3000000.AC X3000000.ZZ R5000000.XZ R5000000.YZ R5000000.WA R5000000.WB R5000000.WC'.split(
    ' ',
  );

/** Files that are always in the list, under the vendor's names; their content is the sandbox's own. */
export function cannedReports(now: number): readonly CannedReport[] {
  const visit = claim(now, 1, '00000', ['99213', 12_500], ['80053', 4_250]);
  const reversed = claim(now, 2, '00001', ['99214', -18_000]);
  const statuses = { XX: 'E1:0', AB: 'F1:65', AC: 'A2:20:PR', ZZ: 'A7:21:85' };
  const paid = {
    paidCents: 10_000,
    adjustments: [
      ['CO', '45', 1_500],
      ['PR', '1', 500],
      ['PR', '2', 500],
    ],
  } as const;
  const laboratory = { paidCents: 0, adjustments: [['CO', '97', 4_250]] } as const;
  const denied = { paidCents: 0, adjustments: [['CO', '16', 12_500]] } as const;
  const remittances: Readonly<Record<string, Omit<Remittance, 'traceNumber' | 'dateMs'>>> = {
    XY: { claims: [{ claim: visit, statusCode: '1', lines: [paid, laboratory] }], delimiters: ['~', '_'] },
    XX: { claims: [{ claim: visit, statusCode: '19', lines: [paid, laboratory] }] },
    XZ: { claims: [{ claim: visit, statusCode: '4', lines: [denied, laboratory] }] },
    YZ: {
      claims: [{ claim: visit, statusCode: '1', lines: [paid, laboratory] }],
      balance: [
        ['WO', 'SBXRECOVERY', 2_500],
        ['L6', 'SBXINTEREST', -125],
      ],
    },
    WA: {
      claims: [
        {
          claim: reversed,
          statusCode: '22',
          lines: [
            {
              paidCents: -14_400,
              adjustments: [
                ['CO', '45', -1_800],
                ['PR', '3', -1_800],
              ],
            },
          ],
        },
        { claim: visit, statusCode: '1', lines: [{ paidCents: 12_500, adjustments: [] }, laboratory] },
      ],
      balance: [['FB', 'SBXFORWARD', -1_900]],
    },
    WB: {
      claims: [
        {
          claim: visit,
          statusCode: '2',
          lines: [{ paidCents: 2_500, adjustments: [['OA', '23', 10_000]] }, laboratory],
        },
      ],
    },
    WC: {
      claims: [visit, claim(now, 3, '00002', ['J3490', 999])].map((one) => ({
        claim: one,
        statusCode: '1',
        lines: one.lines.map(({ chargeCents }) => ({ paidCents: chargeCents, adjustments: [] })),
      })),
    },
  };
  const reports = [
    ...Object.entries(statuses).map(([extension, stc]) => ({
      name: `X3000000.${extension}`,
      acknowledgement: { claim: visit, stc },
    })),
    ...Object.entries(remittances).map(([extension, remittance], index) => ({
      name: `R5000000.${extension}`,
      remittance: { traceNumber: `80000000${index}`, dateMs: now, ...remittance },
    })),
  ];
  return reports.toSorted((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
}
