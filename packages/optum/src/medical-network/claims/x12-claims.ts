import { lookUp } from '../../internal/call/look-up.js';
import type { Fields } from '../../internal/wire/json.js';
import type { X12Segment } from '../../x12/interchange.js';
import { x12Value } from '../../x12/segment.js';
import type { LooseClaim } from './claim.js';

interface Open {
  billing: Fields;
  subscriber: Fields;
  dependent: Fields | undefined;
  payer: Fields;
  /** Whose segments are being read; after a claim has begun, other payers and people follow and are ignored. */
  who: 'billing' | 'subscriber' | 'dependent' | 'payer' | 'nobody';
}

/**
 * Reads the identifying data of an 837's claims, in the JSON form: payer, billing provider, patient, numbers, charge
 * and dates. Enough to recognize a claim and to query its status; not the complete claim.
 *
 * @param segments - of its transactions
 */
export function claimsOfX12(segments: readonly X12Segment[]): LooseClaim[] {
  const claims: { claim: LooseClaim; readonly dates: string[] }[] = [];
  const open: Open = { billing: {}, subscriber: {}, dependent: undefined, payer: {}, who: 'nobody' };
  let inClaim = false;
  let inOther = false;
  for (const segment of segments) {
    const { id } = segment;
    const level = x12Value(segment, 3);
    if (id === 'HL') {
      inClaim = false;
      open.who = 'nobody';
      if (level === '20') open.billing = {};
      if (level === '20' || level === '22')
        Object.assign(open, { subscriber: {}, dependent: undefined, payer: {} });
      if (level === '23') open.dependent = {};
    } else if (id === 'CLM') {
      inClaim = true;
      inOther = false;
      claims.push({ claim: claimOf(open, segment), dates: [] });
    } else if (id === 'DTP' && inClaim && /^(472|434)$/.test(x12Value(segment, 1) ?? '')) {
      claims.at(-1)?.dates.push(...(x12Value(segment, 3)?.split('-') ?? []));
    } else if (inClaim) {
      // After the first provider, other payer or line, REF F8 is the number of another payer.
      inOther ||= id === 'NM1' || id === 'SBR' || id === 'LX';
      const last = claims.at(-1);
      if (id === 'REF' && x12Value(segment, 1) === 'F8' && !inOther && last !== undefined)
        last.claim = withReplaced(last.claim, x12Value(segment, 2));
    } else readParty(open, segment);
  }
  return claims.map(({ claim, dates }) => withDates(claim, dates));
}

function claimOf({ billing, subscriber, dependent, payer }: Open, segment: X12Segment): LooseClaim {
  return {
    ...payer,
    billing,
    subscriber,
    ...(dependent === undefined ? {} : { dependent }),
    claimInformation: {
      patientControlNumber: x12Value(segment, 1),
      claimChargeAmount: x12Value(segment, 2),
      claimFrequencyCode: x12Value(segment, 5, 3),
    },
  };
}

/** The payer's number of the claim that this one replaces or voids. */
function withReplaced(claim: LooseClaim, claimControlNumber: string | undefined): LooseClaim {
  const claimSupplementalInformation = { claimControlNumber };
  return { ...claim, claimInformation: { ...claim.claimInformation, claimSupplementalInformation } };
}

function withDates(claim: LooseClaim, dates: readonly string[]): LooseClaim {
  const sorted = dates.toSorted((a, b) => a.localeCompare(b));
  const claimDateInformation = { statementBeginDate: sorted[0], statementEndDate: sorted.at(-1) };
  return { ...claim, claimInformation: { ...claim.claimInformation, claimDateInformation } };
}

const LOOPS: Readonly<Record<string, Open['who']>> = {
  '85': 'billing',
  IL: 'subscriber',
  QC: 'dependent',
  PR: 'payer',
};

function readParty(open: Open, segment: X12Segment): void {
  const { id } = segment;
  const [first, second, third] = [1, 2, 3].map((element) => x12Value(segment, element));
  if (id === 'SBR') {
    open.subscriber = { paymentResponsibilityLevelCode: first };
  } else if (id === 'NM1') {
    open.who = lookUp(LOOPS, first) ?? 'nobody';
    if (open.who !== 'nobody') open[open.who] = partyOf(open, open.who, segment);
  } else if (id === 'DMG' && (open.who === 'subscriber' || open.who === 'dependent')) {
    open[open.who] = { ...open[open.who], dateOfBirth: second, gender: third };
  } else if (id === 'REF' && open.who === 'billing' && first === 'EI') {
    open.billing = { ...open.billing, employerId: second };
  }
}

function partyOf({ subscriber }: Open, who: Open['who'], segment: X12Segment): Fields {
  const [last, number] = [x12Value(segment, 3), x12Value(segment, 9)];
  if (who === 'payer') return { tradingPartnerServiceId: number, tradingPartnerName: last };
  const isOrganization = x12Value(segment, 2) === '2';
  const name = isOrganization
    ? { organizationName: last }
    : { lastName: last, firstName: x12Value(segment, 4) };
  if (who === 'billing')
    return { ...name, ...(x12Value(segment, 8) === 'XX' ? { npi: number } : { employerId: number }) };
  const { paymentResponsibilityLevelCode } = subscriber;
  const responsibility =
    who === 'subscriber' && paymentResponsibilityLevelCode !== undefined
      ? { paymentResponsibilityLevelCode }
      : {};
  return { ...responsibility, ...name, memberId: number };
}
