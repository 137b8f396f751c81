import type { SubmissionIdentity } from '../../internal/submission/identity.js';
import type { SubmissionDeclaration } from '../../internal/submission/ledger.js';
import { contentOf, readSubmission, type X12Request } from '../../internal/submission/x12-submission.js';
import { type Fields, objectOf } from '../../internal/wire/json.js';
import { wireText } from '../../internal/wire/text.js';
import type { LooseClaim } from './claim.js';
import type { ClaimReceipt } from './claim-receipt.js';
import { claimsOfX12 } from './x12-claims.js';

/**
 * Returns the identity of a claim: payer, billing provider, patient control number, frequency code and payment
 * responsibility. A primary and a secondary claim to the same payer are two claims. A claim in X12 has the same
 * identity as in JSON.
 *
 * @param claim - as the caller gave it
 * @param content - its complete content; the control number of the interchange is not part of it
 */
export function claimIdentity(
  claim: LooseClaim,
  content: unknown = contentOfClaim(claim),
): SubmissionIdentity {
  const [information, billing, subscriber] = [claim.claimInformation, claim.billing, claim.subscriber].map(
    (part): Fields => objectOf(part),
  ) as [Fields, Fields, Fields];
  return {
    parts: [
      claim.tradingPartnerServiceId,
      billing.npi ?? billing.employerId,
      information.patientControlNumber,
      information.claimFrequencyCode,
      wireText(subscriber.paymentResponsibilityLevelCode)?.toUpperCase() ?? 'P',
    ],
    content,
  };
}

function contentOfClaim({ controlNumber: _controlNumber, ...claim }: LooseClaim): unknown {
  return claim;
}

/**
 * Returns the claims of an interchange; the interchange as a whole if none can be read.
 *
 * @param x12 - as the caller gave it
 */
export function x12Identities(x12: string): SubmissionIdentity[] {
  const content = contentOf(x12);
  const claims = claimsOfX12(readSubmission(x12)?.segments ?? []);
  if (claims.length === 0) return [{ parts: ['837', JSON.stringify(content)], content }];
  return claims.map((claim) => claimIdentity(claim, content));
}

function numbers({ correlationId, customerClaimNumber, clearinghouseClaimNumber, traceId }: ClaimReceipt) {
  return { correlationId, customerClaimNumber, clearinghouseClaimNumber, traceId };
}

/** Ledger identity of a claim in JSON. */
export const claimSubmission: SubmissionDeclaration<LooseClaim, ClaimReceipt> = {
  identify: (claim) => [claimIdentity(claim)],
  numbers,
};

/** The same claim under the other payment responsibilities: claims that a payer may confuse with it. */
export const claimSiblings: Pick<SubmissionDeclaration<LooseClaim, never>, 'identify'> = {
  identify(claim) {
    const { parts, content } = claimIdentity(claim);
    const own = parts.at(-1);
    return ['P', 'S', 'T']
      .filter((code) => code !== own)
      .map((code) => ({ parts: [...parts.slice(0, -1), code], content }));
  },
};

/** Ledger identity of the claims of an interchange. */
export const x12Submission: SubmissionDeclaration<X12Request, ClaimReceipt> = {
  identify: ({ x12 }) => x12Identities(x12),
  numbers,
};
