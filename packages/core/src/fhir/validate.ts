import type { z } from 'zod';
import { checkArguments } from '../check-arguments.js';
import { isCalendarDay } from '../check-day.js';
import { type Issue, safeToken } from '../issue.js';
import { loadModule } from '../load-module.js';
import { missingElements } from './required-elements.js';

const MAX_ISSUES = 50;
const INVALID = 'does not match the FHIR R4 definition';
const MISSING = 'is required by FHIR R4';

// https://hl7.org/fhir/R4/datatypes.html#dateTime
const DAY = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;
const DAY_AND_TIME = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)`;
const DATE = new RegExp(`^${DAY}$`);
const DATE_TIME = new RegExp(`^(?:${DAY}|${DAY_AND_TIME})$`);
const INSTANT = new RegExp(`^${DAY_AND_TIME}$`);

const RECORD_STATUSES = ['active', 'cancelled', 'draft', 'entered-in-error'] as const;
const USES = ['claim', 'preauthorization', 'predetermination'] as const;
const OUTCOMES = ['queued', 'complete', 'error', 'partial'] as const;
const GENDERS = ['male', 'female', 'other', 'unknown'] as const;
const IDENTIFIER_USES = ['usual', 'official', 'temp', 'secondary', 'old'] as const;
const NAME_USES = ['usual', 'official', 'temp', 'nickname', 'anonymous', 'old', 'maiden'] as const;
const TELECOM_SYSTEMS = ['phone', 'fax', 'email', 'pager', 'url', 'sms', 'other'] as const;
const TELECOM_USES = ['home', 'work', 'temp', 'old', 'mobile'] as const;
const ADDRESS_USES = ['home', 'work', 'temp', 'old', 'billing'] as const;
const ADDRESS_TYPES = ['postal', 'physical', 'both'] as const;

let schemas: Promise<Readonly<Record<string, z.ZodType>>> | undefined;

/** Elements that a source is known to omit. */
export interface ResourceRules {
  /** Required elements that may be absent, by path without indexes, such as `ExplanationOfBenefit.provider`. */
  readonly mayLack?: readonly string[] | undefined;
}

/**
 * Checks Patient, Coverage and ExplanationOfBenefit resources against FHIR R4: required elements, codes with a required
 * binding (`status`, `use`, `outcome`, `gender`, and those of names, identifiers, addresses and telecoms), dates, and the types of the elements that payerkit reads. Other
 * elements and codes pass. `validation: 'strict'` runs this check. zod is loaded on first use.
 *
 * @param resources - other resource types pass unchecked
 * @param rules - required elements that the source is known to omit
 * @returns issues with a path such as `[2].item[0].adjudication[1].amount.value`; empty when there are none
 * @throws `ValidationError` when `resources` is not an array; nothing for any content of it
 * @example
 * ```ts
 * const issues = await validateResources([coverage]);
 * ```
 * @see https://hl7.org/fhir/R4/explanationofbenefit.html
 */
export async function validateResources(
  resources: readonly unknown[],
  { mayLack = [] }: ResourceRules = {},
): Promise<readonly Issue[]> {
  checkArguments(
    { provider: 'payerkit', operation: 'validateResources' },
    { resources: [resources, 'list'] },
  );
  schemas ??= buildSchemas();
  const byType = await schemas;
  const issues: Issue[] = [];
  for (const [index, resource] of resources.entries()) {
    const type = (resource as { readonly resourceType?: unknown } | null)?.resourceType;
    const schema = typeof type === 'string' && Object.hasOwn(byType, type) ? byType[type] : undefined;
    if (schema === undefined) continue;
    const result = schema.safeParse(resource);
    const found = [
      ...missingElements(resource as object, type as string, mayLack).map((path) => [path, MISSING] as const),
      ...(result.error?.issues ?? []).map(({ path }) => [path.map(step).join(''), INVALID] as const),
    ];
    for (const [path, text] of found) {
      issues.push({ severity: 'error', code: 'structure', path: safeToken(`[${index}]${path}`), text });
      if (issues.length === MAX_ISSUES) return issues;
    }
  }
  return issues;
}

function step(key: PropertyKey) {
  return typeof key === 'number' ? `[${key}]` : `.${String(key)}`;
}

async function buildSchemas(): Promise<Readonly<Record<string, z.ZodType>>> {
  const { z: zod } = await loadModule('zod', () => import('zod'));
  const text = zod.string();
  const date = zod.string().regex(DATE).refine(isCalendarDay);
  const dateTime = zod.string().regex(DATE_TIME).refine(isCalendarDay);
  const position = zod.number().int().positive();
  // The parsed copy is dropped, so it need not contain the fields that no one reads.
  const some = <T extends Record<string, z.ZodType>>(shape: T) => zod.object(shape).partial();
  const list = <T extends z.ZodType>(item: T) => zod.array(item);

  const coding = some({ system: text, code: text, display: text });
  const concept = some({ coding: list(coding), text });
  const money = some({ value: zod.number(), currency: text });
  const quantity = some({ value: zod.number(), unit: text });
  const period = some({ start: dateTime, end: dateTime });
  const identifier = some({ use: zod.enum(IDENTIFIER_USES), type: concept, system: text, value: text });
  const reference = some({ reference: text, display: text, identifier });
  const resource = {
    id: text,
    meta: some({ source: text, lastUpdated: zod.string().regex(INSTANT).refine(isCalendarDay) }),
    contained: list(some({ id: text })),
  };
  const adjudication = some({ category: concept, reason: concept, amount: money, value: zod.number() });

  return {
    Patient: some({
      ...resource,
      identifier: list(identifier),
      active: zod.boolean(),
      name: list(some({ use: zod.enum(NAME_USES), family: text, given: list(text.nullable()), text })),
      telecom: list(some({ system: zod.enum(TELECOM_SYSTEMS), value: text, use: zod.enum(TELECOM_USES) })),
      address: list(
        some({
          use: zod.enum(ADDRESS_USES),
          type: zod.enum(ADDRESS_TYPES),
          line: list(text.nullable()),
          city: text,
          state: text,
          postalCode: text,
          period,
        }),
      ),
      deceasedBoolean: zod.boolean(),
      deceasedDateTime: dateTime,
      gender: zod.enum(GENDERS),
      birthDate: date,
    }),
    Coverage: some({
      ...resource,
      identifier: list(identifier),
      status: zod.enum(RECORD_STATUSES),
      type: concept,
      subscriberId: text,
      dependent: text,
      order: position,
      beneficiary: reference,
      relationship: concept,
      period,
      payor: list(reference),
      class: list(some({ type: concept, value: text, name: text })),
    }),
    ExplanationOfBenefit: some({
      ...resource,
      identifier: list(identifier),
      status: zod.enum(RECORD_STATUSES),
      type: concept,
      use: zod.enum(USES),
      patient: reference,
      billablePeriod: period,
      created: dateTime,
      insurer: reference,
      provider: reference,
      facility: reference,
      outcome: zod.enum(OUTCOMES),
      disposition: text,
      precedence: position,
      careTeam: list(some({ sequence: position, provider: reference, role: concept })),
      supportingInfo: list(
        some({
          category: concept,
          code: concept,
          timingDate: date,
          timingPeriod: period,
          valueQuantity: quantity,
        }),
      ),
      diagnosis: list(some({ diagnosisCodeableConcept: concept, type: list(concept) })),
      procedure: list(some({ procedureCodeableConcept: concept, date: dateTime })),
      insurance: list(some({ focal: zod.boolean(), coverage: reference })),
      item: list(
        some({
          sequence: position,
          productOrService: concept,
          revenue: concept,
          modifier: list(concept),
          servicedDate: date,
          servicedPeriod: period,
          quantity,
          adjudication: list(adjudication),
          detail: list(some({ productOrService: concept, quantity })),
        }),
      ),
      addItem: list(some({ productOrService: concept, quantity, adjudication: list(adjudication) })),
      adjudication: list(adjudication),
      total: list(some({ category: concept, amount: money })),
      payment: some({ amount: money, date }),
      benefitBalance: list(some({ financial: list(some({ type: concept, usedMoney: money })) })),
    }),
  };
}
