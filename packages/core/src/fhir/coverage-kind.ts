const PART_OF_MEDICARE = /^part [a-d]$/i;

/** Returns a coverage's group and plan in one phrase, such as `Medicare Part A`; undefined without a plan. */
export function coverageKindText(plan: string | undefined, group: string | undefined): string | undefined {
  if (plan === undefined) return undefined;
  // Medicare's parts appear with or without their group.
  if (PART_OF_MEDICARE.test(plan)) return `Medicare ${plan}`;
  return group === undefined || plan.toLowerCase().includes(group.toLowerCase()) ? plan : `${group} ${plan}`;
}
