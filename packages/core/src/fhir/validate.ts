import type { z } from 'zod';
import { type Issue, safeToken } from '../issue.js';
import { loadModule } from '../load-module.js';

const MAX_ISSUES = 50;

let schemas: Promise<Readonly<Record<string, z.ZodType>>> | undefined;

/**
 * Checks resources whole, as far as payerkit reads them: types of fields, lists where lists belong, amounts that are
 * numbers. Unknown fields and unknown codes pass. This is what `validation: 'strict'` adds; zod loads with the first use.
 *
 * @param resources - Patient, Coverage or ExplanationOfBenefit resources (R4); others pass unseen
 * @returns what is wrong, with a path such as `[2].item[0].adjudication[1].amount.value`; empty when nothing is
 * @throws nothing
 * @example
 * ```ts
 * const issues = await validateResources([coverage]);
 * ```
 */
export async function validateResources(resources: readonly unknown[]): Promise<readonly Issue[]> {
  schemas ??= buildSchemas();
  const byType = await schemas;
  const issues: Issue[] = [];
  for (const [index, resource] of resources.entries()) {
    const type = (resource as { readonly resourceType?: unknown } | null)?.resourceType;
    const schema = typeof type === 'string' && Object.hasOwn(byType, type) ? byType[type] : undefined;
    const result = schema?.safeParse(resource);
    for (const { path } of result?.error?.issues ?? []) {
      issues.push({
        severity: 'error',
        code: 'structure',
        path: safeToken(`[${index}]${path.map(step).join('')}`),
        text: 'has not the form that FHIR gives it',
      });
      if (issues.length === MAX_ISSUES) return issues;
    }
  }
  return issues;
}

const step = (key: PropertyKey) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`);

async function buildSchemas(): Promise<Readonly<Record<string, z.ZodType>>> {
  const { z: zod } = await loadModule('zod', () => import('zod'));
  const text = zod.string();
  // The parsed copy is dropped, so it need not carry the fields that no one looks at.
  const some = <T extends Record<string, z.ZodType>>(shape: T) => zod.object(shape).partial();
  const list = <T extends z.ZodType>(item: T) => zod.array(item);

  const coding = some({ system: text, code: text, display: text });
  const concept = some({ coding: list(coding), text });
  const money = some({ value: zod.number(), currency: text });
  const quantity = some({ value: zod.number(), unit: text });
  const period = some({ start: text, end: text });
  const identifier = some({ type: concept, system: text, value: text });
  const reference = some({ reference: text, display: text, identifier });
  const resource = {
    id: text,
    meta: some({ source: text, lastUpdated: text }),
    contained: list(some({ id: text })),
  };
  const adjudication = some({ category: concept, reason: concept, amount: money, value: zod.number() });

  return {
    Patient: some({
      ...resource,
      identifier: list(identifier),
      name: list(some({ family: text, given: list(text), text })),
      gender: text,
      birthDate: text,
    }),
    Coverage: some({
      ...resource,
      identifier: list(identifier),
      status: text,
      type: concept,
      subscriberId: text,
      beneficiary: reference,
      relationship: concept,
      period,
      payor: list(reference),
      class: list(some({ type: concept, value: text, name: text })),
    }),
    ExplanationOfBenefit: some({
      ...resource,
      identifier: list(identifier),
      status: text,
      type: concept,
      use: text,
      patient: reference,
      billablePeriod: period,
      created: text,
      insurer: reference,
      provider: reference,
      facility: reference,
      outcome: text,
      careTeam: list(some({ sequence: zod.number(), provider: reference, role: concept })),
      supportingInfo: list(some({ category: concept, code: concept, valueQuantity: quantity })),
      diagnosis: list(some({ diagnosisCodeableConcept: concept, type: list(concept) })),
      procedure: list(some({ procedureCodeableConcept: concept, date: text })),
      insurance: list(some({ focal: zod.boolean(), coverage: reference })),
      item: list(
        some({
          sequence: zod.number(),
          productOrService: concept,
          revenue: concept,
          modifier: list(concept),
          servicedDate: text,
          servicedPeriod: period,
          quantity,
          adjudication: list(adjudication),
          detail: list(some({ productOrService: concept, quantity })),
        }),
      ),
      adjudication: list(adjudication),
      total: list(some({ category: concept, amount: money })),
      payment: some({ amount: money, date: text }),
      benefitBalance: list(some({ financial: list(some({ type: concept, usedMoney: money })) })),
    }),
  };
}
