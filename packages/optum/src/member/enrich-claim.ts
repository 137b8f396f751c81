import type { ExplanationOfBenefit, ExplanationOfBenefitItem, Extension, Reference } from 'fhir/r4.js';
import { compact, dollars, EXTENSION_URLS } from '../mapping/elements.js';
import type { PlacedClaim } from './join-remittances.js';

/**
 * Combines a claim from its status with a remittance: amounts, adjudication, lines, payment and remarks come from the
 * remittance; people and dates come from the response if it has them.
 *
 * @param told - from the claim status response
 * @param paid - from the 835 report
 */
export function enrich(told: ExplanationOfBenefit, paid: ExplanationOfBenefit): ExplanationOfBenefit {
  const notes = told.processNote ?? [];
  const billable = told.billablePeriod ?? paid.billablePeriod;
  return compact<ExplanationOfBenefit>({
    ...told,
    extension: [...(told.extension ?? []), ...(paid.extension ?? [])],
    identifier: union(told.identifier, paid.identifier),
    status: paid.status,
    use: paid.use,
    patient: known(told.patient, paid.patient),
    billablePeriod: billable,
    insurer: known(told.insurer, paid.insurer),
    provider: known(told.provider, paid.provider),
    related: paid.related,
    outcome: paid.outcome,
    disposition: paid.disposition ?? told.disposition,
    careTeam: paid.careTeam,
    item: items(told.item, paid.item, notes.length),
    adjudication: paid.adjudication,
    total: paid.total ?? told.total,
    payment: paid.payment,
    processNote: [
      ...notes,
      ...(paid.processNote ?? []).map((note, index) => ({ ...note, number: notes.length + index + 1 })),
    ],
  });
}

/**
 * Returns a claim whose payment was reversed without a replacement: nothing is paid, and the resource is marked as no
 * longer valid.
 *
 * @param reversal - the reversal
 */
export function takenBack({ resource, facts }: PlacedClaim): ExplanationOfBenefit {
  const { item: _item, adjudication: _adjudication, payment: _payment, total, ...rest } = resource;
  const amounts = new Map([
    ['submitted', facts.billed],
    ['benefit', '0.00'],
  ]);
  return compact<ExplanationOfBenefit>({
    ...rest,
    status: 'cancelled',
    total: total?.flatMap((one) => {
      const code = one.category.coding?.find((coding) => amounts.has(coding.code ?? ''))?.code ?? '';
      const amount = dollars(amounts.get(code));
      return amount === undefined ? [] : [{ ...one, amount }];
    }),
  });
}

/**
 * Returns a claim with an extension per remittance: its source, the rule that matched it, its X12 CLP02, its payment
 * and date.
 *
 * @param remitted - the claims of reports
 */
export function withRemittances(
  claim: ExplanationOfBenefit,
  remitted: readonly PlacedClaim[],
): ExplanationOfBenefit {
  return { ...claim, extension: [...(claim.extension ?? []), ...remitted.map(noteOf)] };
}

function noteOf({ resource, facts, matchedBy }: PlacedClaim): Extension {
  const { source } = resource.meta ?? {};
  const date = resource.payment?.date ?? resource.created;
  const parts: (Extension | undefined)[] = [
    source === undefined ? undefined : { url: 'source', valueUri: source },
    { url: 'matchedBy', valueString: matchedBy },
    facts.statusCode === undefined ? undefined : { url: 'status', valueCode: facts.statusCode },
    facts.paid === undefined ? undefined : { url: 'paid', valueMoney: dollars(facts.paid) ?? {} },
    date === undefined ? undefined : { url: 'date', valueDateTime: date },
  ];
  return { url: EXTENSION_URLS.remittance, extension: parts.filter((part) => part !== undefined) };
}

/** Returns the lines of the remittance; the status of a line is kept if both have the same lines. */
function items(
  told: readonly ExplanationOfBenefitItem[] = [],
  paid: readonly ExplanationOfBenefitItem[] = [],
  notesBefore: number,
): ExplanationOfBenefitItem[] {
  if (paid.length === 0) return [...told];
  const codeOf = ({ productOrService }: ExplanationOfBenefitItem) => productOrService.coding?.[0]?.code;
  const isSame =
    told.length === paid.length && told.every((item, index) => codeOf(item) === codeOf(paid[index] ?? item));
  return paid.map((item, index) =>
    compact<ExplanationOfBenefitItem>({
      ...item,
      extension: isSame ? told[index]?.extension : undefined,
      revenue: item.revenue ?? (isSame ? told[index]?.revenue : undefined),
      noteNumber: item.noteNumber?.map((number) => number + notesBefore),
    }),
  );
}

function known(told: Reference, paid: Reference): Reference {
  return told.identifier === undefined && told.display === undefined ? paid : told;
}

function union<T>(one: readonly T[] = [], other: readonly T[] = []): T[] {
  return [...new Map([...one, ...other].map((item) => [JSON.stringify(item), item])).values()];
}
