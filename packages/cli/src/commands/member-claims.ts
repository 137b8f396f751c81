import type { ClaimSummary, Money } from '@payerkit/core';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../failure.js';
import { memberOf } from '../grants.js';
import type { GlobalOptions, Runner } from '../runner.js';

interface ClaimsOptions extends GlobalOptions {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly limit?: string | undefined;
  readonly fhir?: boolean | undefined;
}

/** Lists a member's claims. */
export function define(command: Command, run: Runner): void {
  command
    .argument('[member]', 'your own key for the person; may be omitted when there is one grant')
    .option('--from <date>', 'only services on or after this date, such as 2026-01-31')
    .option('--to <date>', 'only services on or before this date')
    .option('--limit <number>', 'at most this many claims')
    .option('--fhir', 'with --json, print ExplanationOfBenefit resources (R4) in place of summaries')
    .action(
      run(async (context, key: string | undefined, { from, to, limit, fhir }: ClaimsOptions) => {
        const { output, signal } = context;
        const member = await memberOf(context, key);
        const { toClaimSummary } = await import('@payerkit/core');
        const serviceDate =
          from === undefined && to === undefined
            ? undefined
            : { ...(from !== undefined && { ge: from }), ...(to !== undefined && { le: to }) };
        const claims = member.claims.list({ serviceDate, limit: readLimit(limit) }, { signal });
        const rows: ClaimSummary[] = [];
        const progress = await output.progress({ unit: 'claims' });
        try {
          for await (const claim of claims) {
            const summary = toClaimSummary(claim);
            if (output.json) await output.row(fhir === true ? claim : summary, () => '');
            else rows.push(summary);
            progress.add();
          }
        } finally {
          progress.stop();
        }
        if (!output.json)
          await output.text(rows.length === 0 ? 'There are no claims.' : output.table(COLUMNS, rows));
      }),
    );
}

const COLUMNS = [
  { title: 'service', value: ({ period }: ClaimSummary) => period?.start },
  {
    title: 'kind',
    value: ({ kindText, voided }: ClaimSummary) => (voided === true ? `${kindText} (voided)` : kindText),
  },
  {
    title: 'provider',
    value: ({ provider, drug }: ClaimSummary) => provider?.name ?? provider?.npi ?? drug?.name,
  },
  { title: 'billed', value: ({ billed }: ClaimSummary) => amount(billed), align: 'right' as const },
  { title: 'paid', value: ({ paid }: ClaimSummary) => amount(paid), align: 'right' as const },
  {
    title: 'patient owes',
    value: ({ patientOwes }: ClaimSummary) => amount(patientOwes),
    align: 'right' as const,
  },
  { title: 'claim', value: ({ claimNumber, id }: ClaimSummary) => claimNumber ?? id },
];

function amount(money: Money | undefined): string | undefined {
  return money?.amount;
}

function readLimit(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new CommandError(
    '--limit must be a whole number above 0.',
    'Pass a number, such as --limit 20.',
    EXIT.invalid,
    'invalid_limit',
  );
}

export { grantKeys as complete } from '../grants.js';
