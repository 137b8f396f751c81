import { corrections, wrongExamples } from './corrections.mjs';

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
      ({ key, contentType, retryClass, token, typedRequest, typedResponse, answer, leftOut }) =>
        leftOut === undefined
          ? `| \`${cell(key)}\` | ${contentType} | ${retryClass} | ${token} | ${typedRequest ? 'typed' : 'untyped'} | ${typedResponse ? 'typed' : 'untyped'}, ${answer} |`
          : `| \`${cell(key)}\` | | | | | left out: ${leftOut} |`,
    );
    return `### ${document}\n\n| operation | body | retry class | tokens | request | response |\n| --- | --- | --- | --- | --- | --- |\n${lines.join('\n')}\n`;
  });
  const mends = corrections.map(
    ({ document, defect, mend }) => `| ${document} | ${cell(defect)} | ${cell(mend)} |`,
  );
  const examples = wrongExamples.map(
    ({ document, example, paths, defect }) =>
      `| ${document} | ${example} | ${paths.map((path) => (path === '' ? 'all' : `\`${path}\``)).join(', ')} | ${cell(defect)} |`,
  );
  return `# Optum: every documented operation

Written by \`scripts/generate-optum.mjs\`. ${counts}.

\`optum.call('METHOD /path', …)\` takes every operation that is not left out. \`untyped\` means that the document says nothing
of it. A body \`none\` has no body. Responses promise names and rough types only: the vendor's responses contradict its
documents. The retry class \`graphql\` follows the document in the body: queries are \`idempotent\`, everything else is \`unsafe\`.

## Fixes

Numbers in addresses and headers may also be given as text, and the variables of a GraphQL request may be left out.

| document | defect | fix |
| --- | --- | --- |
${mends.join('\n')}

Examples of the vendor that break the vendor's own rules, and are rejected as anybody's request would be:

| document | example | rejected | defect |
| --- | --- | --- | --- |
${examples.join('\n')}

## Operations

${sections.join('\n')}`;
}
