import type * as Otel from '@opentelemetry/api';
import type { HttpMethod } from '../request.js';
import type { Target } from './request-target.js';

type Api = typeof Otel;

const SCOPE = '@payerkit/core';
// The property of the global object in which 1.x of the API stores what is registered, in every copy of it.
const REGISTERED = Symbol.for('opentelemetry.js.api.1');
// Buckets that the HTTP semantic conventions recommend, in seconds.
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** Span attributes of an attempt that are known before it is sent. */
interface AttemptDescription {
  readonly method: HttpMethod;
  readonly template: string;
  readonly target: Target;
  /** Number of the attempt, from 1. */
  readonly attempt: number;
}

/**
 * Spans and metrics that follow the HTTP client semantic conventions. The only omitted attribute is `url.full`: paths
 * and queries of health APIs identify people, so `url.template` is set instead.
 */
export class Telemetry {
  readonly #api: Api;
  #tracers: Otel.TracerProvider | undefined;
  #tracer: Otel.Tracer | undefined;
  #meters: Otel.MeterProvider | undefined;
  #duration: Otel.Histogram | undefined;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Starts the span of an attempt. */
  start({ method, template, target, attempt }: AttemptDescription): AttemptTelemetry {
    const attributes: Otel.Attributes = {
      'http.request.method': method,
      'server.address': target.hostname,
      'server.port': target.port,
      'url.template': template,
    };
    const span = this.#ofProvider().startSpan(`${method} ${template}`, {
      kind: this.#api.SpanKind.CLIENT,
      attributes: attempt > 1 ? { ...attributes, 'http.request.resend_count': attempt - 1 } : attributes,
    });
    return new AttemptTelemetry(this.#api, span, attributes, this.#histogram());
  }

  #ofProvider(): Otel.Tracer {
    const tracers = this.#api.trace.getTracerProvider();
    // An SDK may be registered, or replaced, after the first request. Until then the tracer delegates to it.
    if (this.#tracer === undefined || tracers !== this.#tracers) {
      this.#tracers = tracers;
      this.#tracer = tracers.getTracer(SCOPE);
    }
    return this.#tracer;
  }

  #histogram(): Otel.Histogram {
    const meters = this.#api.metrics.getMeterProvider();
    // An SDK may be registered after the first request.
    if (this.#duration === undefined || meters !== this.#meters) {
      this.#meters = meters;
      this.#duration = meters.getMeter(SCOPE).createHistogram('http.client.request.duration', {
        unit: 's',
        description: 'Duration of HTTP client requests.',
        advice: { explicitBucketBoundaries: BUCKETS },
      });
    }
    return this.#duration;
  }
}

/** Span and metric of one attempt. */
export class AttemptTelemetry {
  readonly #api: Api;
  readonly #span: Otel.Span;
  readonly #attributes: Otel.Attributes;
  readonly #duration: Otel.Histogram;

  constructor(api: Api, span: Otel.Span, attributes: Otel.Attributes, duration: Otel.Histogram) {
    this.#api = api;
    this.#span = span;
    this.#attributes = attributes;
    this.#duration = duration;
  }

  /** Sends inside the span, so that other instrumentation finds its parent. */
  active<R>(send: () => R): R {
    const { context, trace } = this.#api;
    // A span that is not recorded is still the parent: what is below it must not start a trace of its own.
    return this.#api.isSpanContextValid(this.#span.spanContext())
      ? context.with(trace.setSpan(context.active(), this.#span), send)
      : send();
  }

  /**
   * Ends the span and records the duration.
   *
   * @param errorType - status or code of the error; undefined on success
   */
  end(durationMs: number, status: number | undefined, errorType: string | undefined): void {
    const outcome: Otel.Attributes = {};
    if (status !== undefined) outcome['http.response.status_code'] = status;
    if (errorType !== undefined) {
      outcome['error.type'] = errorType;
      this.#span.setStatus({ code: this.#api.SpanStatusCode.ERROR });
    }
    this.#span.setAttributes(outcome);
    this.#span.end();
    this.#duration.record(durationMs / 1000, { ...this.#attributes, ...outcome });
  }
}

/**
 * Returns true once something is registered with `@opentelemetry/api`. Until then the API does nothing, and loading its
 * 50 files would only delay the first call.
 */
export function hasRegisteredTelemetry(): boolean {
  return (globalThis as { [REGISTERED]?: unknown })[REGISTERED] !== undefined;
}

/** Returns telemetry when `@opentelemetry/api` is installed, otherwise undefined. */
export async function loadTelemetry(): Promise<Telemetry | undefined> {
  try {
    return new Telemetry(await import('@opentelemetry/api'));
  } catch {
    return undefined;
  }
}
