const GROUPS: Readonly<Record<string, string>> = {
  CO: 'Contractual obligation: the provider bears it and may not bill the patient',
  PR: 'Patient responsibility: the patient, or the next payer, may be billed',
  OA: 'Other adjustment: neither the contract nor the patient bears it, such as what an earlier payer paid',
  PI: 'Reduced by the payer outside a contract: the provider bears it unless the law lets the patient be billed',
  CR: 'Correction or reversal of an earlier decision (before version 5010)',
};

/**
 * Returns who bears an adjustment, by its group code (X12 CAS01).
 *
 * @param code - `CO`, `PR`, `OA`, `PI` or `CR`
 * @returns payerkit's words; undefined for another code
 * @throws nothing
 * @example
 * ```ts
 * describeAdjustmentGroup('PR'); // 'Patient responsibility: the patient, or the next payer, may be billed'
 * ```
 */
export function describeAdjustmentGroup(code: string): string | undefined {
  // A code of stored JSON may be missing.
  const group = typeof code === 'string' ? code.trim().toUpperCase() : '';
  return Object.hasOwn(GROUPS, group) ? GROUPS[group] : undefined;
}
