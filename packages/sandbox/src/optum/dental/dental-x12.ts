import { toAmount, toCents } from '../medical-network/money.js';
import { interchange, readInterchange } from '../x12.js';

/** The parts of a dental claim that the sandbox's payer reads. */
export interface DentalClaim {
  readonly controlNumber: string;
  readonly patientControlNumber: string;
  readonly chargeCents: number;
  readonly lines: readonly { readonly procedure: string; readonly chargeCents: number }[];
}

/** Reads an 837 of dental claims; returns undefined when the text is not one. */
export function dentalClaimFromX12(x12: string): DentalClaim | undefined {
  const read = readInterchange(x12);
  const claim = read?.segments.find(([id]) => id === 'CLM');
  const set = read?.segments.find(([id]) => id === 'ST');
  const isDental = set?.[1] === '837' && (set[3] ?? '').startsWith('005010X224');
  if (read === undefined || claim === undefined || !isDental) return undefined;
  return {
    controlNumber: read.controlNumber,
    patientControlNumber: claim[1] ?? '',
    chargeCents: toCents(claim[2] ?? ''),
    lines: read.segments
      .filter(([id]) => id === 'SV3')
      .map(([, procedure = '', charge = '']) => ({ procedure, chargeCents: toCents(charge) })),
  };
}

/** Returns a 277CA that accepts the claim. */
export function takenDentalClaim(
  claim: DentalClaim | undefined,
  transactionId: string,
  now: number,
  status = 'A1:19:PR',
): string {
  const charge = claim === undefined ? '' : toAmount(claim.chargeCents);
  return interchange(
    { code: '277', version: '005010X214', functional: 'HN' },
    [
      `BHT*0085*08*${transactionId}*20200601*1200*TH`,
      'HL*1**20*1',
      'HL*2*1*21*1',
      'HL*3*2*19*1',
      'HL*4*3*PT',
      `TRN*2*${claim?.patientControlNumber ?? '0'}`,
      `STC*${status}*20200601*WQ*${charge}`,
      'REF*1K*SBXDENTAL0001',
    ],
    claim?.controlNumber ?? '000000001',
    now,
  );
}

/** Returns an 835 that estimates a claim: the patient pays a fifth. */
export function estimatedDentalClaim(claim: DentalClaim, now: number): string {
  const share = (cents: number) => Math.round(cents / 5);
  const patientCents = claim.lines.reduce((sum, line) => sum + share(line.chargeCents), 0);
  return interchange(
    { code: '835', version: '005010X221A1', functional: 'HP' },
    [
      'BPR*I*0*C*NON************20200601',
      'TRN*1*SBXESTIMATE*1999999999',
      'N1*PR*EXTRA HEALTHY INSURANCE',
      'N1*PE*HAPPY DOCTORS GROUP*XX*1760854442',
      'LX*1',
      `CLP*${claim.patientControlNumber}*25*${toAmount(claim.chargeCents)}*${toAmount(claim.chargeCents - patientCents)}*${toAmount(patientCents)}*12*SBXDENTAL0001`,
      ...claim.lines.flatMap(({ procedure, chargeCents }) => [
        `SVC*${procedure}*${toAmount(chargeCents)}*${toAmount(chargeCents - share(chargeCents))}`,
        `CAS*PR*2*${toAmount(share(chargeCents))}`,
      ]),
    ],
    claim.controlNumber,
    now,
  );
}
