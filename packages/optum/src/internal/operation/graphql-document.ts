import type { RetryClass } from '@payerkit/core';

// Strings, comments and numbers can contain anything, so they are removed whole. What is left is names and punctuation.
const TOKEN =
  /"""(?:\\"""|[^"]|"(?!""))*"""|"(?:\\.|[^"\\\n])*"|#[^\n\r]*|[A-Za-z_]\w*|-?\d[\w.+-]*|\.\.\.|[{}()[\]:=!|@$&]|[\s,\uFEFF]+/y;

interface Definition {
  readonly kind: string;
  readonly name: string | undefined;
}

/**
 * Returns the retry class of a GraphQL request: `idempotent` when everything it could run is a query, `unsafe` for a
 * mutation and for an unreadable document.
 *
 * @param body - the request body, `{ query, operationName? }`
 */
export function graphqlRetryClass(body: unknown): RetryClass {
  const { query, operationName } = (typeof body === 'object' && body !== null ? body : {}) as Record<
    string,
    unknown
  >;
  const definitions = typeof query === 'string' ? readDefinitions(query) : undefined;
  const runnable = definitions?.filter(({ kind }) => kind !== 'fragment') ?? [];
  const named = typeof operationName === 'string' && operationName !== '';
  const chosen = named ? runnable.filter(({ name }) => name === operationName) : runnable;
  return chosen.length > 0 && chosen.every(({ kind }) => kind === 'query') ? 'idempotent' : 'unsafe';
}

/** Returns the top-level definitions of a document; undefined when it cannot be read. */
function readDefinitions(document: string): Definition[] | undefined {
  const tokens = tokenize(document);
  if (tokens === undefined) return undefined;
  const definitions: Definition[] = [];
  let depth = 0;
  let open: { kind: string; name: string | undefined } | undefined;
  for (const [index, text] of tokens.entries()) {
    if (depth === 0 && open === undefined) {
      // `{ … }` alone is a query.
      if (text === '{') open = { kind: 'query', name: undefined };
      else if (/^(query|mutation|subscription|fragment)$/.test(text)) {
        const next = tokens[index + 1] ?? '';
        open = { kind: text, name: /^[A-Za-z_]/.test(next) ? next : undefined };
      } else return undefined;
    }
    if (/^[{([]$/.test(text)) depth += 1;
    if (/^[})\]]$/.test(text)) depth -= 1;
    if (depth < 0) return undefined;
    if (text === '}' && depth === 0 && open !== undefined) {
      definitions.push(open);
      open = undefined;
    }
  }
  return depth === 0 && open === undefined ? definitions : undefined;
}

function tokenize(document: string): string[] | undefined {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < document.length) {
    const text = TOKEN.exec(document)?.[0];
    // After a failed match the next search starts at the beginning.
    if (text === undefined) return undefined;
    if (/^[A-Za-z_{}()[\]]/.test(text)) tokens.push(text);
  }
  return tokens;
}
