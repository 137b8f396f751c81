// The page of the operations of `call`: one table, which the site's script filters as you type.
import { LINES } from './facts.mjs';
import { readOperations } from './operations.mjs';
import { optumPage } from './vendor-pages.mjs';

/** Returns the Markdown of the page. */
export function operationsPage() {
  const rows = [...readOperations()].map(([key, [row]]) => {
    if (row === undefined) throw new Error(`no row of ${key}`);
    const retryClass = row.retryClass === 'graphql' ? 'by document' : row.retryClass;
    const product = `${LINES[row.line] ?? row.line}: ${row.document}`;
    return `| \`${key}\` | ${product} | ${retryClass} | [Optum](${optumPage(row.document)}) |`;
  });
  return `# Operations of call

\`optum.call('METHOD /path', …)\` calls any documented operation of Optum, with types and checks from its OpenAPI document. The
table has all ${rows.length} keys. The retry class \`by document\` is that of GraphQL: queries are \`idempotent\`, everything else is \`unsafe\`.

\`\`\`ts
const response = await optum.call('GET /medicalnetwork/eligibility/v3/healthcheck');
\`\`\`

<div id="operations"></div>

| Operation | Product | Retry class | Vendor's page |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
