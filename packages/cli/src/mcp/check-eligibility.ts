import type { Accumulator, Benefit, EligibilityResult, OtherPayer } from '@payerkit/optum';
import { z } from 'zod';
import { type StateFunctions, stateFunctions } from '../eligibility/batch-result.js';
import { type Tool, tool } from './tool.js';
import { day, dependent, payerId, personKey, provider, subscriber, wireDay } from './tool-inputs.js';

const WHOLE_PLAN = '30';
const MOST_BENEFITS = 40;

/** Creates the tool that asks a payer about a person's coverage. */
export function checkEligibility(): Tool {
  return tool({
    name: 'check_eligibility',
    title: 'Check eligibility',
    description:
      'Asks a payer whether a person is covered (X12 270/271) and returns the plan, its dates, and what the patient pays for the service types asked about. isActive is about the service types and the date asked about; it is null when the payer did not say, or when services differ: see services. Use the data of the insurance card; do not guess.',
    isRemote: true,
    input: z.strictObject({
      person: personKey('Your own key for the person, for the disclosure log; never a name'),
      payerId: payerId(),
      provider: provider(),
      subscriber: subscriber(),
      dependent: dependent().optional(),
      dateOfService: day('Date of service; default today').optional(),
      serviceTypeCodes: z
        .array(z.string().regex(/^[A-Z\d]{1,3}$/, 'must be an X12 service type code, such as 30 or 98'))
        .min(1)
        .max(10)
        .optional()
        .describe('X12 service types; default 30, the whole plan'),
    }),
    async run(input, { sources, signal }) {
      const optum = await sources.optum();
      const serviceTypeCodes = input.serviceTypeCodes ?? [WHOLE_PLAN];
      const person = <T extends { readonly dateOfBirth: string }>(one: T) => ({
        ...one,
        dateOfBirth: wireDay(one.dateOfBirth),
      });
      const result = await optum.eligibility.check(
        {
          tradingPartnerServiceId: input.payerId,
          provider: input.provider,
          subscriber: person(input.subscriber),
          ...(input.dependent === undefined ? {} : { dependents: [person(input.dependent)] }),
          encounter: { serviceTypeCodes, dateOfService: wireDay(input.dateOfService) },
        },
        { signal, subject: input.person },
      );
      const sdk = await stateFunctions();
      const onDate = input.dateOfService ?? sdk.calendarDay();
      return {
        ...states(result, serviceTypeCodes, onDate, sdk),
        ...describe(result, new Set(serviceTypeCodes)),
      };
    },
  });
}

/**
 * Returns whether the services were covered on the date: a plan that ended, or one that excludes the service, is not
 * active, although the payer calls the whole plan active.
 */
function states(
  { benefits }: EligibilityResult,
  codes: readonly string[],
  onDate: string,
  { coverageIsActive }: StateFunctions,
) {
  const services = codes.map((code) => ({
    code,
    isActive: coverageIsActive(benefits, code, onDate) ?? null,
  }));
  const [first = null, ...others] = new Set(services.map(({ isActive }) => isActive));
  return { isActive: others.length === 0 ? first : null, onDate, services };
}

/** Returns what the question was about: no name, number or address of a person, and no benefit of another service type. */
function describe(result: EligibilityResult, codes: ReadonlySet<string>) {
  const { plan, issues, traceId } = result;
  const isAsked = (serviceTypes: readonly { readonly code: string }[]) =>
    serviceTypes.length === 0 || serviceTypes.some(({ code }) => codes.has(code));
  const benefits = (list: readonly Benefit[]) => list.filter(({ serviceTypes }) => isAsked(serviceTypes));
  const accumulators = (list: readonly Accumulator[]) =>
    list.filter(({ serviceType }) => isAsked(serviceType === undefined ? [] : [serviceType]));
  const [copays, coinsurances] = [benefits(result.copays), benefits(result.coinsurances)];
  const [deductibles, outOfPocket, limitations] = [
    accumulators(result.deductibles),
    accumulators(result.outOfPocket),
    accumulators(result.limitations),
  ];
  return {
    plan: plan && {
      name: plan.name,
      insuranceType: plan.insuranceType ?? plan.insuranceTypeCode,
      startDate: plan.startDate,
      endDate: plan.endDate,
    },
    otherPlans: Math.max(0, result.plans.length - 1),
    copays: copays.slice(0, MOST_BENEFITS).map(describeBenefit),
    coinsurances: coinsurances.slice(0, MOST_BENEFITS).map(describeBenefit),
    deductibles: deductibles.slice(0, MOST_BENEFITS).map(describeAccumulator),
    outOfPocket: outOfPocket.slice(0, MOST_BENEFITS).map(describeAccumulator),
    limitations: limitations.slice(0, MOST_BENEFITS).map(describeAccumulator),
    omitted: [copays, coinsurances, deductibles, outOfPocket, limitations].reduce(
      (sum, { length }) => sum + Math.max(0, length - MOST_BENEFITS),
      0,
    ),
    otherPayers: result.otherPayers.map(describePayer),
    issues: issues.map(({ code, text, followUp }) => ({ code, text, followUp })),
    traceId,
  };
}

function describeBenefit({ serviceTypes, network, coverageLevel, period, amount, percent }: Benefit) {
  return {
    services: serviceTypes.map(({ code, text }) => text ?? code),
    network,
    coverageLevel,
    period,
    amount,
    percent,
  };
}

function describeAccumulator(one: Accumulator) {
  const { serviceType, network, coverageLevel, period, dates, unit, total, remaining, used } = one;
  return {
    service: serviceType?.text ?? serviceType?.code,
    network,
    coverageLevel,
    period,
    dates,
    unit: unit ?? 'dollars',
    total,
    remaining,
    used,
  };
}

function describePayer({ role, name, id, insuranceType, planName, dates }: OtherPayer) {
  return { role, name, payerId: id, insuranceType, planName, dates };
}
