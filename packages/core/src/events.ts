import type { ErrorKind } from './errors/payer-kit-error.js';
import type { HttpMethod, RetryClass } from './request.js';

/** What every event about a request carries. No URL, query value, header or body is ever part of it. */
export interface RequestEventBase {
  /** Which provider, such as `example`. */
  readonly provider: string;
  /** Method and path template, such as `GET /v2/fhir/Patient/{id}`. */
  readonly operation: string;
  /** HTTP method. */
  readonly method: HttpMethod;
  /** Number of this attempt, from 1. */
  readonly attempt: number;
}

/** An attempt is about to be sent. */
export interface RequestEvent extends RequestEventBase {
  /** What may be done with it when its outcome is in doubt. */
  readonly retryClass: RetryClass;
}

/** An attempt ended, with a response or without. */
export interface ResponseEvent extends RequestEventBase {
  /** HTTP status; undefined when no response came. */
  readonly status: number | undefined;
  /** The vendor's request id. */
  readonly requestId: string | undefined;
  /** How long the attempt took, in milliseconds. */
  readonly durationMs: number;
  /** The kind of the error the attempt ended in; undefined on success. */
  readonly errorKind: ErrorKind | undefined;
}

/** Another attempt follows after a wait. */
export interface RetryEvent extends RequestEventBase {
  /** How long is waited, in milliseconds. */
  readonly delayMs: number;
  /** Why: the kind of the error. */
  readonly errorKind: ErrorKind;
}

/** Something happened to a token. */
export interface TokenEvent {
  /** Which provider. */
  readonly provider: string;
  /** What happened. `reused` is another process's token taken from the store. */
  readonly action: 'requested' | 'refreshed' | 'reused' | 'rejected' | 'invalidated' | 'revoked';
  /** Kind of the error, where there was one. */
  readonly errorKind: ErrorKind | undefined;
}

/** A person's data is about to be handed to the caller. */
export interface DisclosureEvent {
  /** Which provider. */
  readonly provider: string;
  /** Method and path template. */
  readonly operation: string;
  /** Whose data: your own key for the grant or member, or the call's option `subject`; never a vendor's patient id. */
  readonly subject: string | undefined;
  /** Who asked for the data, as the option `requestedBy` names them. */
  readonly requestedBy: string | undefined;
  /** What the data is for, as the option `purpose` says. */
  readonly purpose: string | undefined;
  /** FHIR resource type or X12 transaction, such as `ExplanationOfBenefit` or `271`. */
  readonly resourceType: string;
  /** How many resources. */
  readonly count: number;
  /** Under which scopes, where there are any. */
  readonly scopes: readonly string[];
  /** When, in milliseconds since the Unix epoch. */
  readonly atMs: number;
}

/** Events by name, for `client.on`. */
export interface ClientEvents {
  /** An attempt is about to be sent. */
  readonly request: RequestEvent;
  /** An attempt ended. */
  readonly response: ResponseEvent;
  /** Another attempt follows. */
  readonly retry: RetryEvent;
  /** Something happened to a token. */
  readonly token: TokenEvent;
  /** A person's data is about to be handed over. */
  readonly disclosure: DisclosureEvent;
}

/** Ends a subscription. Calling it twice does nothing more. */
export type Unsubscribe = () => void;

/** A listener for one kind of event. What it throws is swallowed: events only observe. */
export type EventListener<K extends keyof ClientEvents> = (event: ClientEvents[K]) => void;

/**
 * Awaited before a person's data is handed over; if it throws, the read fails with that error and nothing is handed
 * over. For an audit trail that must not miss a read.
 */
export type DisclosureHandler = (disclosure: DisclosureEvent) => void | Promise<void>;
