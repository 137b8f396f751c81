import { type ClaimSummary, toClaimSummary, toCoverageSummary } from '@payerkit/core';
import { z } from 'zod';
import { type Tool, tool } from './tool.js';
import { day, personKey } from './tool-inputs.js';

const MOST_COVERAGES = 50;
const MOST_CLAIMS = 50;

/** Creates the tool that reads the coverage of a member who consented. */
export function readMemberCoverage(): Tool {
  return tool({
    name: 'read_member_coverage',
    title: "Read a member's Medicare coverage",
    description:
      'Returns the parts of Medicare of a member who has consented, with their dates and whether each is in force. active is null when the source does not say.',
    isRemote: true,
    input: z.strictObject({ member: memberKey() }),
    async run({ member }, { sources, signal }) {
      const client = await sources.blueButton();
      const coverages = await client
        .forGrant(member)
        .coverage.list({}, { signal })
        .toArray({ limit: MOST_COVERAGES });
      return {
        coverages: coverages.map((coverage) => {
          const { kindText, status, active, payer, plan, period, relationship } = toCoverageSummary(coverage);
          return { kind: kindText, status, active: active ?? null, payer, plan, period, relationship };
        }),
      };
    },
  });
}

/** Creates the tool that reads the claims of a member who consented. */
export function readMemberClaims(): Tool {
  return tool({
    name: 'read_member_claims',
    title: "Read a member's Medicare claims",
    description:
      'Returns claims of a member who has consented: type, dates of service, provider, amounts and the reasons of denials. Diagnoses, procedures and drugs are left out. Ask for a period and for few claims; cursor continues where the last call ended.',
    isRemote: true,
    input: z.strictObject({
      member: memberKey(),
      from: day('First date of service').optional(),
      to: day('Last date of service').optional(),
      limit: z.int().min(1).max(MOST_CLAIMS).default(10).describe('Number of claims'),
      cursor: z.string().min(1).max(4000).optional().describe('cursor of an earlier result'),
    }),
    async run({ member, from, to, limit, cursor }, { sources, signal }) {
      const client = await sources.blueButton();
      const serviceDate =
        from === undefined && to === undefined
          ? undefined
          : { ...(from === undefined ? {} : { ge: from }), ...(to === undefined ? {} : { le: to }) };
      const list = client.forGrant(member).claims.list({ serviceDate, limit, cursor }, { signal });
      const claims = await list.toArray();
      return {
        claims: claims.map((claim) => describeClaim(toClaimSummary(claim))),
        cursor: claims.length === limit ? list.cursor : undefined,
      };
    },
  });
}

function memberKey() {
  return personKey('The key under which the consent is stored, as "payerkit grants list" shows it');
}

function describeClaim(claim: ClaimSummary) {
  const { kindText, status, voided, outcome, period, provider, billed, paid, patientOwes, paymentDate } =
    claim;
  return {
    kind: kindText,
    status,
    voided: voided ?? null,
    outcome,
    period,
    provider: provider?.name,
    billed: billed?.amount,
    paid: paid?.amount,
    patientOwes: patientOwes?.amount,
    currency: (billed ?? paid ?? patientOwes)?.currency,
    paymentDate,
    denialReasons: claim.denialReasons.map(({ group, code, text }) => ({ group, code, text })),
  };
}
