import type { ErrorKind } from './errors/payer-kit-error.js';
import type { HttpMethod, RetryClass } from './request.js';

/** Fields of every event about a request. It never contains a URL, query value, header or body. */
export interface RequestEventBase {
  /** Provider name, such as `example`. */
  readonly provider: string;
  /** Method and path template, such as `GET /v2/fhir/Patient/{id}`. */
  readonly operation: string;
  /** HTTP method. */
  readonly method: HttpMethod;
  /** Number of this attempt, from 1. */
  readonly attempt: number;
  /** Same for everything that one call causes: its attempts and retries, and the token request it makes on the way. */
  readonly callId: string;
}

/** An attempt is about to be sent. */
export interface RequestEvent extends RequestEventBase {
  /** Retry class, which decides what may be retried when the outcome is unknown. */
  readonly retryClass: RetryClass;
}

/** An attempt ended, with or without a response. */
export interface ResponseEvent extends RequestEventBase {
  /** HTTP status; undefined when there was no response. */
  readonly status: number | undefined;
  /** The vendor's request ID. */
  readonly requestId: string | undefined;
  /** Duration of the attempt, in milliseconds. */
  readonly durationMs: number;
  /** Kind of the attempt's error; undefined on success. */
  readonly errorKind: ErrorKind | undefined;
}

/** Another attempt follows after a wait. */
export interface RetryEvent extends RequestEventBase {
  /** Length of the wait, in milliseconds. */
  readonly delayMs: number;
  /** Kind of the error that caused the retry. */
  readonly errorKind: ErrorKind;
}

/** A token was fetched, renewed, reused, failed or invalidated. */
export interface TokenEvent {
  /** Provider name. */
  readonly provider: string;
  /** The token's change. `reused` means that another process's token was taken from the store. */
  readonly action: 'requested' | 'refreshed' | 'reused' | 'rejected' | 'invalidated' | 'revoked';
  /** Kind of the error, if there was one. */
  readonly errorKind: ErrorKind | undefined;
  /** The call that needed the token, as in {@link RequestEventBase.callId}; undefined where no call did. */
  readonly callId: string | undefined;
}

/** A person's consent is about to end, or has ended: ask the person again in time. */
export interface ConsentEvent {
  /** Provider name. */
  readonly provider: string;
  /** Whose consent: your own key for the person. */
  readonly subject: string | undefined;
  /** End of the consent, in milliseconds since the Unix epoch. */
  readonly endsAtMs: number;
  /** Time left, in milliseconds; 0 when it has ended. */
  readonly remainingMs: number;
  /** The call that used the consent, as in {@link RequestEventBase.callId}; undefined where no call did. */
  readonly callId: string | undefined;
}

/** A person's data is about to be returned to the caller. */
export interface DisclosureEvent {
  /** Provider name. */
  readonly provider: string;
  /** Method and path template. */
  readonly operation: string;
  /** Whose data: your own key for the grant or member, or the call's option `subject`; never a vendor's patient ID. */
  readonly subject: string | undefined;
  /** Who asked for the data, as the option `requestedBy` names them. */
  readonly requestedBy: string | undefined;
  /** Purpose, from the option `purpose`. */
  readonly purpose: string | undefined;
  /** FHIR resource type or X12 transaction, such as `ExplanationOfBenefit` or `271`. */
  readonly resourceType: string;
  /** Number of resources. */
  readonly count: number;
  /** Scopes of the read, if any. */
  readonly scopes: readonly string[];
  /** Time of the disclosure, in milliseconds since the Unix epoch. */
  readonly atMs: number;
  /** The call that read it, as in {@link RequestEventBase.callId}. */
  readonly callId: string;
}

/** Events by name, for `client.on`. */
export interface ClientEvents {
  /** An attempt is about to be sent. */
  readonly request: RequestEvent;
  /** An attempt ended. */
  readonly response: ResponseEvent;
  /** Another attempt follows. */
  readonly retry: RetryEvent;
  /** A token was fetched, renewed, reused, failed or invalidated. */
  readonly token: TokenEvent;
  /** A consent in use is about to end. Once for each consent and client; processes report it separately. */
  readonly consent: ConsentEvent;
  /** A person's data is about to be returned. */
  readonly disclosure: DisclosureEvent;
}

/** Ends a subscription. A second call has no effect. */
export type Unsubscribe = () => void;

/** A listener for one kind of event. Errors it throws are ignored: events only observe. */
export type EventListener<K extends keyof ClientEvents> = (event: ClientEvents[K]) => void;

/**
 * Handler that is awaited before a person's data is returned. If it throws, the read fails with that error and no data
 * is returned. Use it for an audit trail that must not miss a read.
 */
export type DisclosureHandler = (disclosure: DisclosureEvent) => void | Promise<void>;
