import type { X12Problem, X12Validation } from '@payerkit/optum/x12';
import type { Command } from 'commander';
import type { CommandContext } from '../context.js';
import { CommandError, EXIT } from '../failure.js';
import { emptyInput, inputChunks, inputName, STDIN } from '../input.js';
import type { Runner } from '../runner.js';
import { type LinePlace, linePlaces } from '../x12/line-places.js';

/** Validates the envelopes of X12. */
export function define(command: Command, run: Runner): void {
  command
    .argument('<files...>', 'X12 of any kind and size; - is stdin')
    .addHelpText(
      'after',
      `
Checks the envelopes (ISA, GS, ST, SE, GE, IEA), the delimiters, the counts and the control numbers; not the implementation
guides. Each problem names its segment, counted from 1, and its position. Exit code 1 when a file is not valid.`,
    )
    .action(run(async (context, files: readonly string[]) => validate(context, files)));
}

/** A problem with its place as editors count it; none for standard input, which cannot be read twice. */
type PlacedProblem = Omit<X12Problem, 'segmentIndex'> & Partial<LinePlace> & { readonly segment: number };

async function validate(context: CommandContext, files: readonly string[]): Promise<void> {
  const { output, stdin, signal } = context;
  const { validateX12 } = await import('@payerkit/optum/x12');
  let invalid = 0;
  for (const file of files) {
    signal.throwIfAborted();
    let length = 0;
    const counted = async function* () {
      for await (const chunk of inputChunks(file, stdin)) {
        signal.throwIfAborted();
        length += chunk.length;
        yield chunk;
      }
    };
    const validation = await validateX12(counted());
    if (length === 0) throw emptyInput(file);
    if (!validation.isValid) invalid += 1;
    const problems = await placed(context, file, validation);
    const { problems: _problems, ...counts } = validation;
    await output.row({ file, ...counts, problems }, () =>
      validationText(inputName(file), validation, problems, output.drawing.times),
    );
  }
  if (invalid === 0) return;
  throw new CommandError(
    files.length === 1
      ? 'The file is not valid X12.'
      : `${invalid} of ${files.length} files are not valid X12.`,
    'Correct it where it was written; "payerkit x12 read" shows its segments.',
    EXIT.failed,
    'invalid_x12',
  );
}

async function placed(
  { stdin }: CommandContext,
  file: string,
  { problems }: X12Validation,
): Promise<PlacedProblem[]> {
  const order = [...problems].sort((one, other) => one.offset - other.offset);
  const offsets = order.map(({ offset }) => offset);
  const places =
    file === STDIN || problems.length === 0 ? [] : await linePlaces(inputChunks(file, stdin), offsets);
  return order.map(({ segmentIndex, ...problem }, index) => ({
    ...problem,
    segment: segmentIndex + 1,
    ...places[index],
  }));
}

function validationText(
  file: string,
  validation: X12Validation,
  problems: readonly PlacedProblem[],
  times: string,
): string {
  const { isValid, interchanges, groups, transactions, segments, problemCount } = validation;
  const kinds = Object.entries(transactions).map(([code, count]) => `${count} ${times} ${code}`);
  const some = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
  const counts = [
    some(interchanges, 'interchange'),
    some(groups, 'group'),
    ...kinds,
    some(segments, 'segment'),
  ].join(', ');
  const more = problemCount > problems.length ? [`  ... and ${problemCount - problems.length} more`] : [];
  return [
    `${file}: ${isValid ? 'valid' : 'NOT VALID'} (${counts})`,
    ...problems.map(problemText),
    ...more,
  ].join('\n');
}

function problemText({
  severity,
  segment,
  segmentId,
  path,
  offset,
  line,
  column,
  text = '',
}: PlacedProblem): string {
  const element = path.split('.')[1] ?? segmentId;
  const where = line === undefined ? `character ${offset + 1}` : `line ${line}, column ${column}`;
  return `  ${severity}: segment ${segment}${element === undefined ? '' : ` (${element})`}, ${where}: ${text}`;
}
