import { readFile } from 'node:fs/promises';

/**
 * Reads a file.
 *
 * @throws TypeError naming the file
 */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new TypeError(`${path} cannot be read`);
  }
}

/**
 * Reads a JSON file.
 *
 * @throws TypeError naming the file
 */
export async function readJson(path: string): Promise<unknown> {
  const text = await readText(path);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new TypeError(`${path} is not JSON`);
  }
}
