import type { Extension, Money, ExplanationOfBenefit as Stu3Claim } from 'fhir/r3.js';

// Data that v1 puts in extensions is in R4 elements on v2. This maps one to the other.

const ADJUDICATION = 'https://bluebutton.cms.gov/resources/codesystem/adjudication';
const SUPPORTING_INFO = 'http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBSupportingInfoType';
const CARE_TEAM_ROLE = 'http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBClaimCareTeamRole';
const VARIABLES = 'https://bluebutton.cms.gov/resources/variables/';
const FILL: Readonly<Record<string, string>> = { fill_num: 'refillnum', days_suply_num: 'dayssupply' };

/** An amount of a claim under its category. */
export interface V1Amount {
  readonly category: object;
  readonly amount: Money;
}

/** Returns the amounts of the whole claim, as adjudications; they are still in STU3 form. */
export function adjudicationsOf(extensions: readonly Extension[] | undefined): V1Amount[] {
  return (extensions ?? []).flatMap(({ url, valueMoney }) =>
    valueMoney !== undefined && url.startsWith(VARIABLES)
      ? [{ category: { coding: [{ system: ADJUDICATION, code: url }] }, amount: valueMoney }]
      : [],
  );
}

/** Returns refill number and days of supply of a drug, as supporting information without its sequence. */
export function fillsOf({ item }: Stu3Claim): object[] {
  const extensions: readonly Extension[] = (item ?? []).flatMap(({ quantity }) => quantity?.extension ?? []);
  return extensions.flatMap(({ url, valueQuantity }) => {
    const code = url.startsWith(VARIABLES) ? FILL[url.slice(VARIABLES.length)] : undefined;
    return code === undefined || valueQuantity === undefined
      ? []
      : [{ category: { coding: [{ system: SUPPORTING_INFO, code }] }, valueQuantity }];
  });
}

/** Returns the care team, in which the only member that v1 names on a drug claim is the prescriber. */
export function careTeamOf({ careTeam, type }: Stu3Claim): object[] | undefined {
  const isDrug = type?.coding?.some(({ code }) => code === 'PDE') === true;
  if (!isDrug) return careTeam;
  return careTeam?.map(({ role, ...member }) => ({
    ...member,
    role: { ...role, coding: [{ system: CARE_TEAM_ROLE, code: 'prescribing' }, ...(role?.coding ?? [])] },
  }));
}
