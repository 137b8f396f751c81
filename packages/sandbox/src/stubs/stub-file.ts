import { dirname, resolve } from 'node:path';
import { isRecord } from '../blue-button/record.js';
import { readJson, readText } from '../json-file.js';
import { type StubbedResponse, stubProblems } from './stub.js';

/**
 * Reads stubs from a JSON file: one, or a list. In place of `json` or `text`, a stub may name a file with its content
 * (`jsonFile`, `textFile`), relative to this one.
 *
 * @param path - of the file
 * @throws TypeError when a file cannot be read or a stub is invalid, naming file and field
 */
export async function readStubFile(path: string): Promise<StubbedResponse[]> {
  const content = await readJson(path);
  const stubs = Array.isArray(content) ? (content as unknown[]) : [content];
  return Promise.all(
    stubs.map(async (given, place) => {
      const stub = await withContent(given, dirname(path));
      const problems = stubProblems(stub);
      if (problems.length > 0) throw new TypeError(`${path}, stub ${place + 1}: ${problems.join('; ')}`);
      return stub as StubbedResponse;
    }),
  );
}

async function withContent(given: unknown, folder: string): Promise<unknown> {
  if (!isRecord(given)) return given;
  const { jsonFile, textFile, ...stub } = given;
  return {
    ...stub,
    ...(typeof jsonFile === 'string' ? { json: await readJson(resolve(folder, jsonFile)) } : {}),
    ...(typeof textFile === 'string' ? { text: await readText(resolve(folder, textFile)) } : {}),
  };
}
