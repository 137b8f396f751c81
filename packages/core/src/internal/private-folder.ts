import { mkdir, open, stat } from 'node:fs/promises';
import { ConfigurationError } from '../errors/request-errors.js';
import type { FolderOptions } from '../file-store-options.js';
import { writeLog } from './safe-logger.js';

const GROUP_WRITABLE = 0o020;
const WORLD_WRITABLE = 0o002;
const SHARED =
  'payerkit: users of a group can write to the folder of a store, and so replace its files. Remove the permission (chmod g-w) unless they may.';

/** A folder whose files others must not write, replace or remove. */
export class PrivateFolder {
  readonly path: string;
  readonly #options: FolderOptions;
  #isChecked = false;
  #isWarned = false;

  constructor(path: string, options: FolderOptions) {
    this.path = path;
    this.#options = options;
  }

  /** Creates the folder where it is missing, readable by its owner alone. */
  async create(): Promise<void> {
    await mkdir(this.path, { recursive: true, mode: 0o700 });
    this.#isChecked = false;
    await this.check();
  }

  /**
   * Checks who can write to the folder, until it is found to be in order. A folder that is missing is in order: nothing can be
   * read from it.
   *
   * @throws `ConfigurationError` (code `store_directory_world_writable`) when every user can
   */
  async check(): Promise<void> {
    if (this.#isChecked) return;
    const mode = await modeOf(this.path);
    if (mode === undefined) return;
    // Windows reports no such modes.
    if (process.platform !== 'win32') this.#checkMode(mode);
    this.#isChecked = true;
  }

  #checkMode(mode: number): void {
    if ((mode & WORLD_WRITABLE) !== 0 && this.#options.allowWorldWritable !== true)
      throw new ConfigurationError({
        code: 'store_directory_world_writable',
        message:
          'Every user of this machine can write to the folder of a store, and so replace its files. Remove the permission (chmod o-w), name another folder, or set allowWorldWritable. Nothing was read or written.',
      });
    if ((mode & GROUP_WRITABLE) === 0 || this.#isWarned) return;
    this.#isWarned = true;
    const { logger } = this.#options;
    if (logger === undefined) process.emitWarning(SHARED, { code: 'PAYERKIT_GROUP_WRITABLE' });
    else
      writeLog(logger, 'warn', SHARED, {
        provider: 'payerkit',
        operation: 'store',
        code: 'store_directory_group_writable',
      });
  }

  /** Makes the creation, renaming and removal of files survive a loss of power. Windows cannot open a folder, and needs not. */
  async sync(): Promise<void> {
    if (process.platform === 'win32') return;
    const folder = await open(this.path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }
}

async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mode;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
