import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files that differ between two places.
 *
 * @param {string} committed a file or folder
 * @param {string} written the same, as it would be
 * @returns {string[]}
 */
export function differences(committed, written) {
  if (!existsSync(committed)) return [committed];
  if (statSync(written).isFile())
    return readFileSync(committed, 'utf8') === readFileSync(written, 'utf8') ? [] : [committed];
  const names = new Set([...readdirSync(committed), ...(existsSync(written) ? readdirSync(written) : [])]);
  return [...names].flatMap((name) => {
    const [a, b] = [join(committed, name), join(written, name)];
    return existsSync(a) && existsSync(b) ? differences(a, b) : [a];
  });
}
