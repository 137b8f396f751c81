import type { ClaimStatus } from '@payerkit/optum';
import { z } from 'zod';
import { type Tool, tool } from './tool.js';
import { day, dependent, payerId, personKey, provider, subscriber, text, wireDay } from './tool-inputs.js';

const MOST_CLAIMS = 25;

/** Creates the tool that asks a payer about the status of claims. */
export function checkClaimStatus(): Tool {
  return tool({
    name: 'check_claim_status',
    title: 'Check claim status',
    description:
      'Asks a payer for the status of claims (X12 276/277): in progress, paid, denied, with amounts and dates. isFound is null when the payer could not respond, which is not the same as false.',
    isRemote: true,
    input: z.strictObject({
      person: personKey('Your own key for the person, for the disclosure log; never a name'),
      payerId: payerId(),
      provider: provider(),
      subscriber: subscriber(),
      dependent: dependent().optional(),
      from: day('First date of service').optional(),
      to: day('Last date of service').optional(),
      payerClaimNumber: text(50).optional().describe("The payer's claim number, for one claim"),
      amount: z
        .string()
        .regex(/^\d{1,10}(\.\d{2})?$/, 'must be dollars, such as 125.00')
        .optional()
        .describe('Dollars billed, to narrow the search'),
    }),
    async run(input, { sources, signal }) {
      const optum = await sources.optum();
      const { dependent: patient } = input;
      const result = await optum.claims.status.check(
        {
          tradingPartnerServiceId: input.payerId,
          providers: [{ providerType: 'BillingProvider', ...input.provider }],
          subscriber: { ...input.subscriber, dateOfBirth: wireDay(input.subscriber.dateOfBirth) },
          ...(patient && { dependent: { ...patient, dateOfBirth: wireDay(patient.dateOfBirth) } }),
          encounter: {
            beginningDateOfService: wireDay(input.from),
            endDateOfService: wireDay(input.to ?? input.from),
            tradingPartnerClaimNumber: input.payerClaimNumber,
            submittedAmount: input.amount,
          },
        },
        { signal, subject: input.person },
      );
      return {
        isFound: result.isFound ?? null,
        claims: result.claims.slice(0, MOST_CLAIMS).map(describeClaim),
        omitted: Math.max(0, result.claims.length - MOST_CLAIMS),
        issues: result.issues.map(({ code, text: meaning, followUp }) => ({ code, text: meaning, followUp })),
        traceId: result.traceId,
      };
    },
  });
}

function describeClaim(claim: ClaimStatus) {
  const { meaning, statuses, payerClaimNumber, submittedAmount, paidAmount } = claim;
  const { serviceDates, effectiveDate, paidDate } = claim;
  return {
    meaning,
    statuses: statuses.map(({ category, code, text: label }) => ({
      category: category.code,
      categoryText: category.text,
      code,
      text: label,
    })),
    payerClaimNumber,
    submittedAmount,
    paidAmount,
    serviceDates,
    effectiveDate,
    paidDate,
  };
}
