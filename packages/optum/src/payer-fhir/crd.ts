import {
  type FailureContext,
  type RequestOptions,
  ResponseFormatError,
  type ResponsePromise,
} from '@payerkit/core';
import type { Bundle, FhirResource } from 'fhir/r4.js';
import { run } from '../internal/call/resource-calls.js';
import { operation } from '../internal/operation/operation.js';
import { isObject, objectOf, objectsOf } from '../internal/wire/json.js';
import { wireText } from '../internal/wire/text.js';
import { OptumResource } from '../optum-resource.js';
import { answerObject, type PayerLine, payerLineFields } from './fhir-call.js';
import { ofLine } from './metadata.js';

/** A service a payer offers to decision support (CDS Hooks). */
export interface CdsService {
  /** Its id. The path it is called at is not made from it. */
  readonly id: string | undefined;
  /** The hook it responds with to, such as `order-sign`. */
  readonly hook: string | undefined;
  /** Its name. */
  readonly title: string | undefined;
  /** Its effect, in the payer's words. */
  readonly description: string | undefined;
  /** Required data, as templates by key. */
  readonly prefetch: Readonly<Record<string, string>>;
  /** Further requirements, in the payer's words. */
  readonly usageRequirements: string | undefined;
}

/** An order about to be signed. */
export interface OrderSignRequest extends PayerLine {
  /** The user's current action. */
  readonly context: {
    /** Who signs, such as `Practitioner/1381234567`. */
    readonly userId: string;
    /** Id of the patient. */
    readonly patientId: string;
    /** Id of the encounter. */
    readonly encounterId?: string | undefined;
    /** The orders. */
    readonly draftOrders: Bundle | Bundle<FhirResource>;
  };
  /** Id of this call of the hook, a UUID. Made when absent. */
  readonly hookInstance?: string | undefined;
  /** Data that the service requires, by the keys of its `prefetch`: resources, or queries for them. */
  readonly prefetch?: Readonly<Record<string, FhirResource | string>> | undefined;
  /** Base URL of your FHIR server, where the payer may read for itself. */
  readonly fhirServer?: string | undefined;
  /** Access that the payer may use to read further data; it gets a token of yours, so limit the scope. */
  readonly fhirAuthorization?:
    | {
        /** The token. */
        readonly access_token: string;
        /** Always `Bearer`. */
        readonly token_type: 'Bearer';
        /** Lifetime, in seconds. */
        readonly expires_in: number;
        /** Scope. */
        readonly scope: string;
        /** Client ID of the payer's service at your server. */
        readonly subject: string;
      }
    | undefined;
}

/** A link on a card. */
export interface CdsLink {
  /** Text. */
  readonly label: string | undefined;
  /** Target; empty when the launch context contains everything. */
  readonly url: string | undefined;
  /** `absolute` or `smart`. */
  readonly type: string | undefined;
  /** Context to start DTR with: `context` of `dtr.questionnairePackage`. */
  readonly appContext: string | undefined;
}

/** One piece of advice. */
export interface CdsCard {
  /** Its id. */
  readonly uuid: string | undefined;
  /** Text, such as `Required`. */
  readonly summary: string | undefined;
  /** Urgency: `info`, `warning` or `critical`. */
  readonly indicator: string | undefined;
  /** More words. */
  readonly detail: string | undefined;
  /** Who says so. */
  readonly source: string | undefined;
  /** True when a prior authorization is required, according to `summary`; undefined when it says something else. */
  readonly isAuthorizationRequired: boolean | undefined;
  /** Links to continue with. */
  readonly links: readonly CdsLink[];
}

/** The payer's response to an order. */
export interface OrderSignResult {
  /** Advice, in the payer's order. */
  readonly cards: readonly CdsCard[];
  /** True when any card states that a prior authorization is required; undefined when none mentions it. */
  readonly isAuthorizationRequired: boolean | undefined;
  /** Contexts to start DTR with, from all cards. */
  readonly appContexts: readonly string[];
  /** Actions that the payer asks to be done automatically (CDS Hooks `systemActions`). */
  readonly systemActions: readonly Readonly<Record<string, unknown>>[];
  /** The response in wire format. */
  readonly response: unknown;
}

const BASE = '/oihub/fhirpriorauth/v1/cdsHooksServer/{payerId}/{lob}/api/cds-services';
const services = operation(`GET ${BASE}`, {
  ...ofLine,
  read: ({ body }, context) => listIn(body, 'services', context).map(readService),
});
// The path does not follow from the id that discovery reports.
const orderSign = operation(`POST ${BASE}/crd-order-sign`, {
  request: (z) =>
    z.object({
      ...payerLineFields(z),
      context: z.object({
        userId: z.string().min(1),
        patientId: z.string().min(1),
        encounterId: z.string().min(1).optional(),
        draftOrders: z.object({
          resourceType: z.literal('Bundle'),
          entry: z.array(z.object({ resource: z.looseObject({ resourceType: z.string().min(1) }) })).min(1),
        }),
      }),
      hookInstance: z.string().min(1).optional(),
      prefetch: z
        .record(z.string(), z.union([z.string().min(1), z.looseObject({ resourceType: z.string().min(1) })]))
        .optional(),
      fhirServer: z.url().optional(),
      fhirAuthorization: z
        .object({
          access_token: z.string().min(1),
          token_type: z.literal('Bearer'),
          expires_in: z.number().int().min(1),
          scope: z.string(),
          subject: z.string(),
        })
        .optional(),
    }),
  document: 'unchecked',
  wire: ({ payerId, lob, hookInstance, ...body }: OrderSignRequest) => ({
    path: { payerId, lob },
    body: {
      hook: 'order-sign',
      hookInstance: hookInstance ?? process.getBuiltinModule('node:crypto').randomUUID(),
      ...body,
    },
  }),
  read: ({ body }, context) => readOrderSign(body, context),
  discloses: 'CDS Hooks card',
});

/**
 * Asks a payer, while an order is being signed, what it covers and whether it wants to authorize it first.
 *
 * Optum: FHIR Prior Authorization, CRD (Da Vinci Coverage Requirements Discovery over CDS Hooks). Product on the
 * application: FHIR Prior Authorization.
 */
export class CoverageRequirementsDiscovery extends OptumResource {
  /**
   * Which hooks the payer responds with to, and what it wants to be given. Retry class `safe`.
   *
   * @param line - payer and line of business
   * @throws `ValidationError` before anything is sent; the errors of every call
   */
  services(line: PayerLine, options?: RequestOptions): ResponsePromise<readonly CdsService[]> {
    return run(this, services, line, options);
  }

  /**
   * Asks about orders that are being signed (hook `order-sign`). Retry class `idempotent`.
   *
   * @param request - payer, line of business, context with the orders
   * @returns the payer's cards
   * @throws `ValidationError` before anything is sent; `BadRequestError` and the errors of every call
   * @example
   * ```ts
   * const { isAuthorizationRequired, appContexts } = await optum.payerFhir.priorAuthorization.crd.orderSign({ payerId, lob, context });
   * ```
   */
  orderSign(request: OrderSignRequest, options?: RequestOptions): ResponsePromise<OrderSignResult> {
    return run(this, orderSign, request, options);
  }
}

function readOrderSign(response: unknown, context: FailureContext): OrderSignResult {
  const cards = listIn(response, 'cards', context).map(readCard);
  const said = cards.map((card) => card.isAuthorizationRequired).filter((one) => one !== undefined);
  return {
    cards,
    isAuthorizationRequired: said.length === 0 ? undefined : said.includes(true),
    appContexts: cards.flatMap(({ links }) => links.flatMap(({ appContext }) => appContext ?? [])),
    systemActions: objectsOf((response as { systemActions?: unknown }).systemActions),
    response,
  };
}

function readCard(card: Readonly<Record<string, unknown>>): CdsCard {
  const summary = wireText(card.summary);
  return {
    uuid: wireText(card.uuid),
    summary,
    indicator: wireText(card.indicator),
    detail: wireText(card.detail),
    source: isObject(card.source) ? wireText(card.source.label) : undefined,
    isAuthorizationRequired: REQUIRED[summary?.toLowerCase() ?? ''],
    links: objectsOf(card.links).map(({ label, url, type, appContext }) => ({
      label: wireText(label),
      url: wireText(url),
      type: wireText(type),
      appContext: wireText(appContext),
    })),
  };
}

// The vendor documents the first; what else a summary says is for people.
const REQUIRED: Readonly<Record<string, boolean>> = { required: true, 'not required': false };

function readService(service: Readonly<Record<string, unknown>>): CdsService {
  const prefetch = objectOf(service.prefetch);
  return {
    id: wireText(service.id),
    hook: wireText(service.hook),
    title: wireText(service.title),
    description: wireText(service.description),
    prefetch: Object.fromEntries(
      Object.entries(prefetch).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
    usageRequirements: wireText(service.usageRequirements),
  };
}

/** CDS Hooks responses are no resources: what makes one is its list. */
function listIn(body: unknown, name: string, context: FailureContext): Readonly<Record<string, unknown>>[] {
  const list = answerObject(body, context)[name];
  if (Array.isArray(list)) return objectsOf(list);
  throw new ResponseFormatError({
    ...context,
    code: 'unexpected_answer',
    message: `The response holds no ${name}.`,
    issues: [{ severity: 'error', code: 'structure', path: name }],
    details: body,
  });
}
