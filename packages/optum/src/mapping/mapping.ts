import { calendarDay } from '@payerkit/core';
import type { EligibilityRequestProvider } from '../medical-network/eligibility/request.js';
import type {
  EligibilityDependent,
  EligibilitySubscriber,
} from '../medical-network/eligibility/request-parties.js';

/** Data that is known in addition to the response. */
export interface MappingContext {
  /** Time the response was received, an ISO instant. Without it `created` is marked as unknown. */
  readonly receivedAt?: string | undefined;
  /**
   * Date of service, an ISO date: the plan in force on it comes first. Default: the day of `receivedAt`, otherwise the
   * earliest current date in the US.
   */
  readonly onDate?: string | undefined;
  /** The people in the request, for data that the response omits. */
  readonly asked?:
    | {
        /** The subscriber in the request. */
        readonly subscriber?: EligibilitySubscriber | undefined;
        /** The patient in the request, if not the subscriber. */
        readonly dependent?: EligibilityDependent | undefined;
        /** The requesting provider. */
        readonly provider?: EligibilityRequestProvider | undefined;
        /** Payer ID in the request. */
        readonly payerId?: string | undefined;
      }
    | undefined;
  /** Returns the response itself with each resource. Default: false. */
  readonly keepRaw?: boolean | undefined;
}

/** Returns the reference date of a mapping, an ISO date. */
export function dayOf({ onDate, receivedAt }: MappingContext): string {
  if (onDate !== undefined) return onDate;
  const receivedAtMs = receivedAt === undefined ? Number.NaN : Date.parse(receivedAt);
  return Number.isNaN(receivedAtMs) ? calendarDay() : calendarDay(undefined, receivedAtMs);
}

/** A resource with the data that the mapping could not include. */
export interface Mapped<T> {
  /** The resource. */
  readonly resource: T;
  /** Paths in the response whose data R4 has no element for, without values. */
  readonly unmapped: readonly string[];
  /** The mapped source, in wire format; only with `keepRaw`. */
  readonly raw?: unknown;
}

/** Returns the result of a mapping, with its source on request. */
export function mapped<T>(
  resource: T,
  unmapped: readonly string[],
  raw: unknown,
  { keepRaw }: MappingContext,
): Mapped<T> {
  return keepRaw === true ? { resource, unmapped, raw } : { resource, unmapped };
}
