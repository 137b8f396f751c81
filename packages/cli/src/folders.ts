import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Streams } from './streams.js';

/**
 * Returns the folder of the command's files: `PAYERKIT_CONFIG_DIR`, otherwise `payerkit` in `XDG_CONFIG_HOME`, in `APPDATA` on
 * Windows, or in `~/.config`.
 *
 * @param env - environment variables
 * @param platform - the operating system
 */
export function configFolder(env: Streams['env'], platform: NodeJS.Platform = process.platform): string {
  // An empty variable is an unset one.
  if (env.PAYERKIT_CONFIG_DIR) return env.PAYERKIT_CONFIG_DIR;
  if (env.XDG_CONFIG_HOME) return join(env.XDG_CONFIG_HOME, 'payerkit');
  if (platform === 'win32' && env.APPDATA) return join(env.APPDATA, 'payerkit');
  return join(env.HOME || homedir(), '.config', 'payerkit');
}
