import { calendarDay } from '@payerkit/core';
import type { EligibilityRequestProvider } from '../medical-network/eligibility/request.js';
import type {
  EligibilityDependent,
  EligibilitySubscriber,
} from '../medical-network/eligibility/request-parties.js';

/** What is known besides the response. */
export interface MappingContext {
  /** When the response was received, an ISO instant. Without it `created` says that it is unknown. */
  readonly receivedAt?: string | undefined;
  /**
   * Day of service, an ISO date: the plan in force on it comes first. Default: the day of `receivedAt`, else today, taken as
   * the earliest current day in the US.
   */
  readonly onDate?: string | undefined;
  /** Who was asked about, for what the response leaves out. */
  readonly asked?:
    | {
        /** The subscriber as asked about. */
        readonly subscriber?: EligibilitySubscriber | undefined;
        /** The patient as asked about, when not the subscriber. */
        readonly dependent?: EligibilityDependent | undefined;
        /** Who asked. */
        readonly provider?: EligibilityRequestProvider | undefined;
        /** Payer id that was asked. */
        readonly payerId?: string | undefined;
      }
    | undefined;
  /** Gives the response itself beside each resource. Default: false. */
  readonly keepRaw?: boolean | undefined;
}

/** The day that a mapping is about, an ISO date. */
export function dayOf({ onDate, receivedAt }: MappingContext): string {
  if (onDate !== undefined) return onDate;
  const receivedAtMs = receivedAt === undefined ? Number.NaN : Date.parse(receivedAt);
  return Number.isNaN(receivedAtMs) ? calendarDay() : calendarDay(undefined, receivedAtMs);
}

/** A resource with what the mapping could not put into it. */
export interface Mapped<T> {
  /** The resource. */
  readonly resource: T;
  /** Paths in the response that hold something R4 has no place for, without values. */
  readonly unmapped: readonly string[];
  /** What was mapped, as on the wire; with `keepRaw` only. */
  readonly raw?: unknown;
}

/** A result of a mapping, with what it was made of where that is asked for. */
export function mapped<T>(
  resource: T,
  unmapped: readonly string[],
  raw: unknown,
  { keepRaw }: MappingContext,
): Mapped<T> {
  return keepRaw === true ? { resource, unmapped, raw } : { resource, unmapped };
}
