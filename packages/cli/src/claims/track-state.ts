import { readFile } from 'node:fs/promises';
import type { TrackState } from '@payerkit/optum';
import { writeFileAtomically } from '../atomic-file.js';
import { CommandError, EXIT } from '../failure.js';

/**
 * Reads the state of a tracker.
 *
 * @param path - of the file
 * @returns undefined when there is none yet
 * @throws {@link CommandError} for a file that is not JSON; the tracker checks the rest
 */
export async function readTrackState(path: string): Promise<TrackState | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    // The tracker checks it.
    return JSON.parse(text) as TrackState;
  } catch {
    throw new CommandError(
      `${path} is not the state of a tracker. It was not changed.`,
      'Name another file with --state, or move this one away to begin anew.',
      EXIT.failed,
      'state_unreadable',
    );
  }
}

/** Writes the state of a tracker: an interrupted command leaves the old one. */
export async function writeTrackState(path: string, state: TrackState): Promise<void> {
  await writeFileAtomically(path, `${JSON.stringify(state)}\n`);
}
