import type { ClaimRule } from '../src/medical-network/claims/rules/rule.js';

const HEAD = `# Claim rules

What payerkit checks of a claim before it sends anything, beyond what Optum's document of the operation says. Each rule
rejects only what is wrong everywhere; legal rarities pass. With \`preflight: 'warn'\` the same issues are logged and the
claim is sent; with \`preflight: 'off'\` nothing is checked.

The basis says what a rule rests on: **documented** in the vendor's own pages, the **X12 guide** of the transaction
(005010X222A2 for professional claims, 005010X223A3 for institutional ones), or our **inference** from rejections.
Days in the future are decided by the latest day in the US (Guam, UTC+10).

This page is written from the catalog in \`packages/optum/src/medical-network/claims/rules\`; a test compares them.
`;

/** Text of docs/guides/claim-rules.md. */
export function claimRulesPage(rules: readonly ClaimRule[]): string {
  const rows = rules.map(({ id, field, rule, transactions, basis, source }) =>
    [
      `\`${id}\``,
      fieldCell(field),
      rule.replaceAll('|', '\\|'),
      transactions.join(', '),
      `[${basis}](${source})`,
    ].join(' | '),
  );
  return [
    HEAD,
    '| Rule | Fields | What must hold | Claims | Basis |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    '',
    'Attachments are checked as well: each file is named and is a PDF, PNG, JPEG or TIFF by its first bytes, as its name',
    'says, and is not empty.',
    '',
  ].join('\n');
}

function fieldCell(field: string): string {
  return field
    .split(', ')
    .map((one) => `\`${one}\``)
    .join(', ');
}
