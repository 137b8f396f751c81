import { isHostObject } from '@payerkit/core';
import type { WireRequest } from '../operation/operation.js';
import { isObject } from '../wire/json.js';
import { digestOf } from './identity.js';
import type { SubmissionDeclaration } from './ledger.js';

/**
 * Returns the ledger declaration of an operation whose meaning is unknown: two calls are the same when everything that is sent is the
 * same.
 *
 * @param key - `METHOD /path` of the operation
 */
export function wholeRequest<Data>(key: string): SubmissionDeclaration<WireRequest, Data> {
  return {
    async identify({ path, query, headers, body, contentType }) {
      const content = { path, query, headers, contentType, body: await plain(body) };
      return [{ parts: [key, digestOf(JSON.parse(JSON.stringify(content)))], content }];
    },
    numbers: () => ({}),
  };
}

/** Returns a body as plain JSON, with the digests of files in place of the files. */
async function plain(value: unknown): Promise<unknown> {
  if (isHostObject(value, 'FormData')) {
    const parts: unknown[] = [];
    for (const [name, part] of value) parts.push([name, await plain(part)]);
    return parts;
  }
  if (isHostObject(value, 'Blob', 'File'))
    return { type: value.type, digest: digestOfBytes(await value.arrayBuffer()) };
  if (Array.isArray(value)) return Promise.all(value.map(plain));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(async ([name, part]) => [name, await plain(part)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

function digestOfBytes(bytes: ArrayBuffer): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(new Uint8Array(bytes)).digest('hex');
}
