import { corrections } from './corrections.mjs';

/** @typedef {import('./generate.mjs').Row} Row */

const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|');

/**
 * The page that lists every documented operation.
 *
 * @param {readonly Row[]} rows
 * @param {string} counts
 */
export function coveragePage(rows, counts) {
  const documents = [...new Set(rows.map(({ document }) => document))];
  const sections = documents.map((document) => {
    const own = rows.filter((row) => row.document === document);
    const lines = own.map(
      ({ key, contentType, retryClass, token, typedRequest, typedAnswer, answer, leftOut }) =>
        leftOut === undefined
          ? `| \`${cell(key)}\` | ${contentType} | ${retryClass} | ${token} | ${typedRequest ? 'typed' : 'untyped'} | ${typedAnswer ? 'typed' : 'untyped'}, ${answer} |`
          : `| \`${cell(key)}\` | | | | | left out: ${leftOut} |`,
    );
    return `### ${document}\n\n| operation | body | retry class | tokens | request | answer |\n| --- | --- | --- | --- | --- | --- |\n${lines.join('\n')}\n`;
  });
  const mends = corrections.map(
    ({ document, defect, mend }) => `| ${document} | ${cell(defect)} | ${cell(mend)} |`,
  );
  return `# Optum: every documented operation

Written by \`scripts/generate-optum.mjs\`. ${counts}.

\`optum.call('METHOD /path', …)\` takes every operation that is not left out. \`untyped\` means that the document says nothing
of it. A body \`none\` has no body. Answers promise names and rough types only: the vendor's answers contradict its
documents. The retry class \`graphql\` follows the document in the body: queries are \`idempotent\`, everything else is \`unsafe\`.

## Mends

For every document: server addresses without a scheme, with a space, relative or with a slash too many are read as the
path they mean; operations are named by their path, since their ids are missing or double; the headers that the client
sets are left out, and so is the header whose name is the format of a date, \`yyyy-MM-dd\`: its real name is not published.
Numbers in addresses may be given as text, 64-bit integers are numbers, and the variables of a GraphQL request may be left
out. Scopes and security entries are ignored: tokens follow the table in \`scripts/generate-optum/documents.mjs\`.

| document | defect | mend |
| --- | --- | --- |
${mends.join('\n')}

## Operations

${sections.join('\n')}`;
}
