import { dirname, resolve } from 'node:path';
import { isRecord } from '../blue-button/record.js';
import { readJson } from '../json-file.js';
import type { OwnMember } from './own-member.js';

const VERSIONS = ['v1', 'v2', 'v3'];

/**
 * Reads members from a JSON file: one, or a list. In place of its resources, a version may name a file with them,
 * relative to this one.
 *
 * @param path - of the file
 * @throws TypeError when a file cannot be read, naming it; the members are checked when they are added
 */
export async function readMemberFile(path: string): Promise<OwnMember[]> {
  const content = await readJson(path);
  const members = Array.isArray(content) ? (content as unknown[]) : [content];
  return Promise.all(
    members.map(async (given) => {
      if (!isRecord(given)) throw new TypeError(`${path} must contain members`);
      const fields = Object.entries(given).map(async ([name, value]) =>
        VERSIONS.includes(name) && typeof value === 'string'
          ? [name, await readJson(resolve(dirname(path), value))]
          : [name, value],
      );
      // The fields are checked where members are added.
      return Object.fromEntries((await Promise.all(fields)) as [string, unknown][]) as unknown as OwnMember;
    }),
  );
}
