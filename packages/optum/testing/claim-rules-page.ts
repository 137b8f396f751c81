import type { ClaimRule } from '../src/medical-network/claims/rules/rule.js';

const HEAD = `# Claim rules

payerkit checks each claim before it sends anything, beyond what Optum's OpenAPI document of the operation specifies.
Each rule rejects only what is wrong in every case; rare but legal claims pass. With \`preflight: 'warn'\` the same
issues are logged and the claim is sent. With \`preflight: 'off'\` nothing is checked.

The basis column states the source of a rule: **documented** on the vendor's own pages, the **X12 guide** of the
transaction (005010X222A2 for professional claims, 005010X223A3 for institutional claims), or our **inference** from
rejections. A date is in the future when it is after today in the latest US time zone (Guam, UTC+10).

Claims in X12 (\`submitX12\`, \`validateX12\`, dental claims) are read into the field names of the JSON form and checked by the rules
marked X12. Issues name the claim, the loop and the element, such as \`x12.claims[0].2300.CLM02\`. Dental claims (005010X224A2) are
submitted in X12 only. The other rules are about errors that X12 cannot contain, such as numbers in place of text, or about
required content, which the clearinghouse checks in an interchange.

This page is generated from the catalog in \`packages/optum/src/medical-network/claims/rules\`; a test compares them.
`;

/** Text of docs/guides/claim-rules.md. */
export function claimRulesPage(rules: readonly ClaimRule[]): string {
  const rows = rules.map(({ id, field, rule, transactions, forms, basis, source }) =>
    [
      `\`${id}\``,
      fieldCell(field),
      rule.replaceAll('|', '\\|'),
      transactions.join(', '),
      forms.join(', '),
      `[${basis}](${source})`,
    ].join(' | '),
  );
  return [
    HEAD,
    '| Rule | Fields | What must hold | Claims | Form | Basis |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    '',
    'Attachments are checked too, dental ones included: each file must have a name, must not be empty, and must be a PDF,',
    'PNG, JPEG or TIFF file whose first bytes match the extension of its name. Optum documents no limit of size.',
    '',
  ].join('\n');
}

function fieldCell(field: string): string {
  return field
    .split(', ')
    .map((one) => `\`${one}\``)
    .join(', ');
}
