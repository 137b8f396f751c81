import type { Output } from './output.js';
import { type Progress, type ProgressOptions, SILENT_PROGRESS } from './progress.js';

/**
 * Starts the progress of work that prints its rows as they are ready: none where the rows themselves are on the terminal.
 *
 * @param options - unit and total
 */
export function rowProgress(output: Output, options: ProgressOptions): Promise<Progress> {
  return output.width === undefined ? output.progress(options) : Promise.resolve(SILENT_PROGRESS);
}
