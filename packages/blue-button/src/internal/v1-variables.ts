import type { Extension, Money, ExplanationOfBenefit as Stu3Claim } from 'fhir/r3.js';

// What v1 says in extensions, v2 says in elements of R4. Here is their way from one to the other.

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

/** The amounts of a claim as a whole, as adjudications; they are still STU3's. */
export function adjudicationsOf(extensions: readonly Extension[] | undefined): V1Amount[] {
  return (extensions ?? []).flatMap(({ url, valueMoney }) =>
    valueMoney !== undefined && url.startsWith(VARIABLES)
      ? [{ category: { coding: [{ system: ADJUDICATION, code: url }] }, amount: valueMoney }]
      : [],
  );
}

/** Which refill a drug was and how many days it lasts, as supporting information without its sequence. */
export function fillsOf({ item }: Stu3Claim): object[] {
  const extensions: readonly Extension[] = (item ?? []).flatMap(({ quantity }) => quantity?.extension ?? []);
  return extensions.flatMap(({ url, valueQuantity }) => {
    const code = url.startsWith(VARIABLES) ? FILL[url.slice(VARIABLES.length)] : undefined;
    return code === undefined || valueQuantity === undefined
      ? []
      : [{ category: { coding: [{ system: SUPPORTING_INFO, code }] }, valueQuantity }];
  });
}

/** The care team, in which the one member that v1 names on a drug claim is the prescriber. */
export function careTeamOf({ careTeam, type }: Stu3Claim): object[] | undefined {
  const isDrug = type?.coding?.some(({ code }) => code === 'PDE') === true;
  if (!isDrug) return careTeam;
  return careTeam?.map(({ role, ...member }) => ({
    ...member,
    role: { ...role, coding: [{ system: CARE_TEAM_ROLE, code: 'prescribing' }, ...(role?.coding ?? [])] },
  }));
}
