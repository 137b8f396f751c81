import type { CommandContext } from './context.js';
import { CommandError, EXIT } from './failure.js';

/**
 * Asks before something that cannot be undone.
 *
 * @param context - of the command
 * @param yes - the option `--yes`
 * @param question - consequences included
 * @throws {@link CommandError} when the person says no, and when there is nobody to ask
 */
export async function confirmed(
  { prompts }: CommandContext,
  yes: boolean | undefined,
  question: string,
): Promise<void> {
  if (yes === true) return;
  if (!prompts.available)
    throw new CommandError(
      'This cannot be undone, and there is no terminal to ask at. Nothing was done.',
      'Pass --yes.',
      EXIT.invalid,
      'confirmation_required',
    );
  if (!(await prompts.confirm(question)))
    throw new CommandError('Nothing was done.', undefined, EXIT.failed, 'not_confirmed');
}
