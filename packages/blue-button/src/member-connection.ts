import {
  type Call,
  checkRequestOptions,
  type FhirCheck,
  type OptionOverrides,
  PayerKitError,
  type RequestOptions,
  type RequestPipeline,
  type ResponsePromise,
  responseOf,
  type WithResponse,
} from '@payerkit/core';
import type { GrantContext } from './grant.js';
import { explainRejection } from './member-failure.js';
import type { MemberTokens } from './member-tokens.js';
import type { Version } from './version.js';

/** The read of a member's call, which decides the meaning of a rejection. */
export interface Reading {
  /** FHIR resource type, or `UserInfo`. */
  readonly resourceType: string;
  /** Kind of read: by ID or search. */
  readonly action: 'read' | 'search';
}

/** A call as a resource describes it; the connection adds who asks. */
export type MemberCall<T> = Omit<Call<T>, 'authorization' | 'baseUrl' | 'retryClass' | 'disclosure'> & {
  /** Number of resources in the data. */
  readonly count?: (data: T) => number;
} & Partial<Pick<Call<T>, 'retryClass'>>;

/**
 * Shared context of every call of one member: their tokens, their key, and errors that take the granted scopes into
 * account.
 */
export interface MemberConnectionParts {
  /** Sends. */
  readonly pipeline: RequestPipeline;
  /** API base, without a trailing slash. */
  readonly baseUrl: string;
  /** API version. */
  readonly version: Version;
  /** Your own key for the member. */
  readonly key: string;
  /** Application, part of the binding of cursors. */
  readonly clientId: string;
  /** True when searches are sent with `Prefer: handling=strict`. */
  readonly strictSearch: boolean;
  /** Strictness of response checks, and their logger. */
  readonly checks: Pick<FhirCheck, 'validation' | 'logger'>;
  /** The member's tokens. */
  readonly tokens: MemberTokens;
}

/** Pipeline, tokens and base URL of one member. */
export class MemberConnection {
  /** The parts it was created from. */
  readonly parts: MemberConnectionParts;

  /**
   * Creates a connection.
   *
   * @param parts - pipeline, tokens and bindings
   */
  constructor(parts: MemberConnectionParts) {
    this.parts = parts;
  }

  /** Returns the same connection with other options. */
  withOptions(overrides: OptionOverrides): MemberConnection {
    return new MemberConnection({ ...this.parts, pipeline: this.parts.pipeline.withOptions(overrides) });
  }

  /**
   * Sends a read of the member's data.
   *
   * @param reading - the kind of read
   * @param prepare - creates the call once the granted scopes are known
   */
  send<T>(
    reading: Reading,
    prepare: (context: GrantContext) => MemberCall<T> | Promise<MemberCall<T>>,
    options?: RequestOptions,
  ): ResponsePromise<T> {
    return responseOf(() => this.#send(reading, prepare, options));
  }

  async #send<T>(
    reading: Reading,
    prepare: (context: GrantContext) => MemberCall<T> | Promise<MemberCall<T>>,
    options: RequestOptions | undefined,
  ): Promise<WithResponse<T>> {
    const { pipeline, baseUrl, key, tokens, version } = this.parts;
    const operation = `${reading.resourceType}.${reading.action}`;
    checkRequestOptions({ provider: 'blue-button', operation }, options);
    const context = await tokens.context(options?.signal);
    const { count, ...call } = await prepare(context);
    const { resourceType } = reading;
    try {
      return await pipeline
        .send<T>(
          {
            retryClass: 'safe',
            ...call,
            baseUrl,
            authorization: { type: 'bearer', source: tokens },
            hasCallSite: true,
            disclosure: { resourceType, subject: key, scopes: context.scopes, count: count ?? (() => 1) },
          },
          options,
        )
        .withResponse();
    } catch (error) {
      throw PayerKitError.isInstance(error)
        ? explainRejection(error, { ...reading, context, version })
        : error;
    }
  }
}
