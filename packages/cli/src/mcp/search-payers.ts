import { z } from 'zod';
import { type Tool, tool } from './tool.js';
import { text } from './tool-inputs.js';

const TRANSACTION_TYPES = [
  'Auth Inquiry',
  'Auth Referral',
  'Claim Status',
  'Claims Attachments',
  'Claims Institutional',
  'Claims Professional',
  'Eligibility',
  'ERA Institutional',
  'ERA Professional',
] as const;

/** Creates the tool that searches the directory of payers. */
export function searchPayers(): Tool {
  return tool({
    name: 'search_payers',
    title: 'Search payers',
    description:
      'Searches the directory of payers for the payer ID that other tools need, by part of a name, by ID or by state. One row for each payer and transaction type.',
    isRemote: true,
    input: z
      .strictObject({
        name: text(80).optional().describe('Part of the name'),
        payerId: text(80).optional(),
        state: z
          .string()
          .regex(/^[A-Z]{2}$/, 'must be two capital letters')
          .optional()
          .describe('State of business'),
        transactionType: z.enum(TRANSACTION_TYPES).optional(),
        system: z.enum(['IMN', 'EXCH', 'IEDI', 'RPA', 'DENTAL']).default('IMN'),
        limit: z.int().min(1).max(100).default(20),
      })
      .refine(({ name, payerId, state }) => (name ?? payerId ?? state) !== undefined, {
        message: 'must contain name, payerId or state',
      }),
    async run({ name, payerId, state, transactionType, system, limit }, { sources, signal }) {
      const optum = await sources.optum();
      const page = await optum.payers.list(
        {
          system,
          transactionType,
          payerPlanName: name,
          wildcardSearch: name === undefined ? undefined : 'Yes',
          payerId,
          stateDoingBusiness: state,
          pageSize: limit,
        },
        { signal },
      );
      return {
        payers: page.items.slice(0, limit).map((payer) => ({
          payerId: payer.payerId,
          name: payer.payerPlanName,
          transactionType: payer.transactionType,
          status: payer.status,
          enrollmentRequired: payer.enrollment?.required,
        })),
        total: page.total,
      };
    },
  });
}
