import type { CommandContext } from '../context.js';
import { CommandError, EXIT } from '../failure.js';
import { inputName, readInput } from '../input.js';
import { oneOf } from '../option-values.js';
import { rowProgress } from '../row-progress.js';
import type { GlobalOptions } from '../runner.js';
import { printable } from '../table.js';
import { type ClaimItem, type ClaimKind, readClaims } from './claim-file.js';
import { type ClaimOutcome, isSuccess } from './claim-outcome.js';

/** Options of commands that read claims. */
export interface TypeOptions extends GlobalOptions {
  /** Kind of claims that do not show it themselves. */
  readonly type?: ClaimKind | undefined;
}

/** The option `--type`. */
export const TYPE_OPTION = [
  '--type <type>',
  'professional or institutional (default: the claims show it)',
  oneOf('--type', ['professional', 'institutional']),
] as const;

/** Reads the claims of a file or of standard input. */
export async function readClaimInput(
  { stdin }: CommandContext,
  file: string,
  { type }: TypeOptions,
): Promise<ClaimItem[]> {
  return readClaims(await readInput(file, stdin), inputName(file), type);
}

/**
 * Prints outcomes as they are ready: a line each, or a line of JSON under `--json`.
 *
 * @param outcomes - of the items
 * @param failure - words for a claim without success, and for several
 * @throws {@link CommandError} when there is a claim without success; the abort of the command after Ctrl-C
 */
export async function printOutcomes(
  { output, signal }: CommandContext,
  items: readonly ClaimItem[],
  outcomes: AsyncIterable<ClaimOutcome>,
  failure: { readonly one: string; readonly many: string },
): Promise<void> {
  const failed: ClaimOutcome[] = [];
  const progress = await rowProgress(output, { unit: 'claims', total: items.length });
  try {
    for await (const outcome of outcomes) {
      if (!isSuccess(outcome)) failed.push(outcome);
      progress.add();
      await output.row(outcome, () => outcomeText(outcome));
    }
  } finally {
    progress.stop();
  }
  signal.throwIfAborted();
  const [first] = failed;
  if (first === undefined) return;
  const count = failed.length;
  throw new CommandError(
    items.length === 1
      ? `The claim ${failure.one}.`
      : `${count} of ${items.length} claims ${count === 1 ? failure.one : failure.many}.`,
    failed.find(({ next }) => next !== undefined)?.next,
    EXIT.failed,
    first.code ?? (first.status === 'rejected' ? 'claim_rejected' : 'claim_failed'),
  );
}

/** Writes an outcome for people. */
function outcomeText(outcome: ClaimOutcome): string {
  const { item, patientControlNumbers, status, clearinghouseClaimNumber, controlNumber, ledgerState } =
    outcome;
  const numbers =
    patientControlNumbers.length > 3
      ? `${patientControlNumbers.length} claims`
      : patientControlNumbers.join(', ');
  const facts = [
    numbers === '' ? undefined : `control number ${numbers}`,
    clearinghouseClaimNumber === undefined ? undefined : `clearinghouse ${clearinghouseClaimNumber}`,
    controlNumber === undefined ? undefined : `transaction ${controlNumber}`,
    ledgerState === undefined ? undefined : `ledger ${ledgerState}`,
  ].filter((fact) => fact !== undefined);
  const { message, issues = [] } = outcome;
  return [
    `${item}. ${status}${facts.length === 0 ? '' : `: ${printable(facts.join(', '))}`}`,
    ...(message === undefined ? [] : [`   ${message}`]),
    ...issues.map(
      ({ path, code, text, followUp }) =>
        `   - ${[path, code, text, followUp].filter((part) => part !== undefined).join(' ')}`,
    ),
  ].join('\n');
}
