import type { CodeableConcept, ExplanationOfBenefitItem, Extension, Quantity } from 'fhir/r4.js';
import { type CodedText, codedText, codingsOf, lastSegment, listOf } from './concept.js';

/** A drug on a line of a claim, such as one given in an office under a HCPCS code. */
export interface LineDrug {
  /** National Drug Code, usually eleven digits without dashes. */
  readonly ndc: string;
  /** Name, as the source writes it. */
  readonly name: string | undefined;
  /** Quantity, in `unit`. */
  readonly quantity: number | undefined;
  /** Unit of the quantity as the source writes it, such as `ML` or `UN`. */
  readonly unit: string | undefined;
}

type Item = Pick<
  ExplanationOfBenefitItem,
  'productOrService' | 'extension' | 'modifier' | 'quantity' | 'detail'
>;

const NDC_SYSTEM_ENDS = ['ndc', 'urn:oid:2.16.840.1.113883.6.69'];
const UNIT_SYSTEM_ENDS = ['unitsofmeasure.org', 'urn:oid:2.16.840.1.113883.6.8'];
const NDC_QUANTITY = /(?:^|_)NDC_QTY$/;

/** Returns true for the system of National Drug Codes. */
function isNdcSystem(system: string | undefined): boolean {
  return NDC_SYSTEM_ENDS.includes(lastSegment(system).toLowerCase());
}

/** Returns true for the system of units of measure (UCUM), whose codes are never services or modifiers. */
export function isUnitSystem(system: string | undefined): boolean {
  return UNIT_SYSTEM_ENDS.includes(lastSegment(system).toLowerCase());
}

/** Returns the drug that a concept names by its NDC. */
export function ndcOf(concept: CodeableConcept | undefined): CodedText | undefined {
  const ndc = codingsOf(concept).find(({ system }) => isNdcSystem(system));
  return ndc && codedText({ ...concept, coding: [ndc] });
}

/**
 * Returns the drugs of a line, each once: the NDC of its service, of an extension of the line or its service (in STU3
 * and CARIN claims), or of its details and theirs.
 */
export function lineDrugs(item: Item): readonly LineDrug[] {
  const own = ndcOf(item.productOrService);
  const beside = [...listOf(item.extension), ...serviceExtensions(item)].flatMap(extensionNdc);
  const details = listOf(item.detail)
    .flatMap((detail) => [detail, ...listOf(detail.subDetail)])
    .flatMap((detail) => {
      const found = ndcOf(detail.productOrService);
      return found === undefined ? [] : [toDrug(found, detail.quantity)];
    });
  const quantity = drugQuantity(item);
  const drugs = [
    ...(own ? [toDrug(own, withUnit(item))] : []),
    ...beside.map((ndc) => toDrug(ndc, quantity)),
  ];
  const byNdc = new Map<string, LineDrug>();
  for (const drug of [...drugs, ...details]) {
    const known = byNdc.get(drug.ndc);
    byNdc.set(drug.ndc, known === undefined || known.quantity === undefined ? drug : known);
  }
  return [...byNdc.values()];
}

/**
 * Returns true when the quantity of a line measures a drug, for example in milliliters, and does not count units of
 * service. In v2 the unit is in the quantity or among the modifiers.
 */
export function measuresDrug(item: Item): boolean {
  const { quantity } = item;
  if (typeof quantity !== 'object' || quantity === null) return false;
  return isUnitSystem(quantity.system) || unitAmongModifiers(item) !== undefined;
}

function unitAmongModifiers({ modifier }: Item): string | undefined {
  return listOf(modifier)
    .flatMap(codingsOf)
    .find(({ system }) => isUnitSystem(system))?.code;
}

function withUnit(item: Item): Quantity | undefined {
  const { quantity } = item;
  const unit = quantity?.unit ?? quantity?.code ?? unitAmongModifiers(item);
  return quantity && unit !== undefined ? { ...quantity, unit } : quantity;
}

function serviceExtensions({ productOrService }: Item): readonly Extension[] {
  return [
    ...listOf(productOrService?.extension),
    ...listOf(productOrService?.coding).flatMap(({ extension }) => listOf(extension)),
  ];
}

function extensionNdc({ valueCoding, valueCodeableConcept }: Extension): CodedText[] {
  const found = ndcOf(valueCodeableConcept ?? (valueCoding && { coding: [valueCoding] }));
  return found === undefined ? [] : [found];
}

function drugQuantity(item: Item): Quantity | undefined {
  // v1 has the quantity of the drug in an extension, v2 in the quantity of the line.
  const own = listOf(item.extension).find(({ url }) =>
    NDC_QUANTITY.test(lastSegment(url).toUpperCase().replaceAll('-', '_')),
  )?.valueQuantity;
  return own ?? (measuresDrug(item) ? withUnit(item) : undefined);
}

function toDrug({ code, text }: CodedText, quantity: Quantity | undefined): LineDrug {
  return {
    ndc: code as string,
    name: text,
    quantity: typeof quantity?.value === 'number' ? quantity.value : undefined,
    unit: quantity?.unit ?? quantity?.code,
  };
}
