import type { ClaimStatus, ClaimStatusRequest, ClaimStatusResult } from '@payerkit/optum';
import type { Command } from 'commander';
import { readClaimInput, TYPE_OPTION, type TypeOptions } from '../claims/claim-command.js';
import type { CommandContext } from '../context.js';
import { CommandError, EXIT } from '../failure.js';
import { inputName, readInput } from '../input.js';
import { jsonValues } from '../json-values.js';
import { reconcileItem } from '../ledger/reconcile.js';
import type { Runner } from '../runner.js';
import type { Column } from '../table.js';

interface StatusOptions extends TypeOptions {
  readonly request?: string | undefined;
}

/** Asks a payer about the status of claims. */
export function define(command: Command, run: Runner): void {
  command
    .argument('[file]', 'the claims as submitted: an 837, JSON, or one claim per line; - is stdin')
    .option('--request <file>', 'a JSON file with the inquiry itself, in place of claims; - is stdin')
    .option(...TYPE_OPTION)
    .addHelpText(
      'after',
      `
The inquiry is made of each claim. What the payer says also resolves the claim's record in the ledger, if its outcome was
unknown. With --request, tradingPartnerServiceId, providers, subscriber and encounter are sent as they are.`,
    )
    .action(
      run(async (context, file: string | undefined, options: StatusOptions) =>
        status(context, file, options),
      ),
    );
}

async function status(
  context: CommandContext,
  file: string | undefined,
  options: StatusOptions,
): Promise<void> {
  const { output, signal, stdin } = context;
  if ((file === undefined) === (options.request === undefined))
    throw new CommandError(
      'Pass a file of claims, or --request.',
      'Run the command with --help for usage.',
      EXIT.invalid,
    );
  const found: ClaimStatusResult[] = [];
  if (options.request !== undefined) {
    const [request] = jsonValues(await readInput(options.request, stdin), inputName(options.request));
    const optum = await context.optum();
    // The client checks each field before anything is sent.
    found.push(await optum.claims.status.check(request as ClaimStatusRequest, { signal }));
  } else {
    const items = await readClaimInput(context, file ?? '', options);
    const optum = await context.optum();
    const progress = await output.progress({ unit: 'claims', total: items.length });
    try {
      for (const item of items) {
        for (const { status: result } of await reconcileItem(optum, item, signal)) found.push(result);
        progress.add();
      }
    } finally {
      progress.stop();
    }
  }
  const results = found.map(({ response: _response, claims, ...rest }) => ({
    ...rest,
    claims: claims.map(({ wire: _wire, ...claim }) => claim),
  }));
  await output.document(results.length === 1 ? results[0] : results, () => statusText(context, found));
}

const COLUMNS: readonly Column<ClaimStatus>[] = [
  { title: 'status', value: ({ meaning }) => meaning },
  {
    title: 'detail',
    value: ({ statuses, messages }) =>
      [
        ...statuses.map(
          ({ category, code, text }) => `${category.code}:${code ?? ''} ${text ?? category.text}`,
        ),
        ...messages,
      ].join('; '),
  },
  { title: 'control number', value: ({ patientAccountNumber }) => patientAccountNumber },
  { title: 'payer claim number', value: ({ payerClaimNumber }) => payerClaimNumber },
  { title: 'service', value: ({ serviceDates }) => serviceDates?.start },
  { title: 'billed', value: ({ submittedAmount }) => submittedAmount, align: 'right' },
  { title: 'paid', value: ({ paidAmount }) => paidAmount, align: 'right' },
  { title: 'check', value: ({ checkNumber }) => checkNumber },
];

async function statusText(
  { output }: CommandContext,
  results: readonly ClaimStatusResult[],
): Promise<string> {
  const claims = results.flatMap((result) => result.claims);
  const issues = results.flatMap((result) => result.issues);
  const lines = issues.map(({ severity, code, text, followUp }) =>
    [`${severity === 'warning' ? 'warning' : 'rejected'}: ${code}`, text, followUp]
      .filter((part) => part !== undefined)
      .join(' '),
  );
  if (claims.length === 0) return [...lines, 'The payer named no claims.'].join('\n');
  return [...lines, output.table(COLUMNS, claims)].join('\n');
}
