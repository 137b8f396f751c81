import { readFile, rename, writeFile } from 'node:fs/promises';
import { readState, type SandboxState } from './saved-state.js';

/**
 * Reads a saved state from a file.
 *
 * @returns undefined when there is no such file
 * @throws TypeError when it is not a saved state, naming the file
 */
export async function readStateFile(path: string): Promise<SandboxState | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new TypeError(`${path} cannot be read`);
  }
  try {
    return readState(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'The file is not JSON.' : String((error as Error).message);
    throw new TypeError(`${path}: ${reason}`);
  }
}

/** Writes a state to a file that only its owner can read; a file of that name is replaced as a whole. */
export async function writeStateFile(path: string, state: SandboxState): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, `${JSON.stringify(state)}\n`, { mode: 0o600 });
  await rename(draft, path);
}
