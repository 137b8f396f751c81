/**
 * Builds the key of an entry in a `TokenStore` from everything that distinguishes two grants: provider, origin, client
 * ID, your own key for the person. Two lists of parts share a key only when they are equal part by part.
 *
 * @param parts - the distinguishing parts, in a fixed order
 * @returns 64 hexadecimal characters; the parts cannot be recovered
 * @throws nothing
 * @example
 * ```ts
 * tokenKey(['my-vendor', 'https://api.example.com', clientId, userId]);
 * ```
 */
export function tokenKey(parts: readonly string[]): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  const hash = createHash('sha256');
  for (const part of parts) {
    // The length goes first, so that ['ab', 'c'] and ['a', 'bc'] differ; UTF-16 keeps lone surrogates distinct.
    hash.update(`${part.length}:`).update(Buffer.from(part, 'utf16le'));
  }
  return hash.digest('hex');
}
