type Holder = Readonly<Record<string, unknown>>;

/** Elements that FHIR R4 requires, by the path of their parent; `x[x]` is any type of a choice. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  'Patient.link': ['other', 'type'],
  'Patient.communication': ['language'],
  Coverage: ['status', 'beneficiary', 'payor'],
  'Coverage.class': ['type', 'value'],
  ExplanationOfBenefit: [
    'status',
    'type',
    'use',
    'patient',
    'created',
    'insurer',
    'provider',
    'outcome',
    'insurance',
  ],
  'ExplanationOfBenefit.insurance': ['focal', 'coverage'],
  'ExplanationOfBenefit.careTeam': ['sequence', 'provider'],
  'ExplanationOfBenefit.supportingInfo': ['sequence', 'category'],
  'ExplanationOfBenefit.diagnosis': ['sequence', 'diagnosis[x]'],
  'ExplanationOfBenefit.procedure': ['sequence', 'procedure[x]'],
  'ExplanationOfBenefit.item': ['sequence', 'productOrService'],
  'ExplanationOfBenefit.item.adjudication': ['category'],
  'ExplanationOfBenefit.item.detail': ['sequence', 'productOrService'],
  'ExplanationOfBenefit.item.detail.adjudication': ['category'],
  'ExplanationOfBenefit.addItem': ['productOrService'],
  'ExplanationOfBenefit.addItem.adjudication': ['category'],
  'ExplanationOfBenefit.adjudication': ['category'],
  'ExplanationOfBenefit.total': ['category', 'amount'],
  'ExplanationOfBenefit.benefitBalance': ['category'],
  'ExplanationOfBenefit.benefitBalance.financial': ['type'],
};
const CHOICE = '[x]';

/**
 * Returns the required elements that a resource lacks. An element without a value is present when it states why
 * (data-absent-reason), as FHIR allows.
 *
 * @param mayLack - paths that may be absent anyway
 * @returns paths with indexes, such as `.item[0].sequence`
 */
export function missingElements(
  resource: object,
  type: string,
  mayLack: readonly string[],
): readonly string[] {
  const missing: string[] = [];
  for (const [holderPath, names] of Object.entries(REQUIRED)) {
    const [root, ...steps] = holderPath.split('.');
    if (root !== type) continue;
    const wanted = names.filter((name) => !mayLack.includes(`${holderPath}.${name}`));
    for (const [path, holder] of holders(resource, steps))
      for (const name of wanted) if (!has(holder, name)) missing.push(`${path}.${name}`);
  }
  return missing;
}

function holders(resource: object, steps: readonly string[]): readonly (readonly [string, Holder])[] {
  let found: readonly (readonly [string, Holder])[] = [['', resource as Holder]];
  for (const step of steps)
    found = found.flatMap(([path, holder]) => {
      const value = holder[step];
      if (!Array.isArray(value)) return [];
      return value.flatMap((item: unknown, index) =>
        isObject(item) ? [[`${path}.${step}[${index}]`, item] as const] : [],
      );
    });
  return found;
}

function has(holder: Holder, name: string): boolean {
  if (name.endsWith(CHOICE)) {
    const start = name.slice(0, -CHOICE.length);
    return Object.keys(holder).some((key) => key.startsWith(start) && isThere(holder[key]));
  }
  return isThere(holder[name]) || isThere(holder[`_${name}`]);
}

function isThere(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return (
    value !== undefined &&
    value !== null &&
    value !== '' &&
    !(isObject(value) && Object.keys(value).length === 0)
  );
}

function isObject(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
