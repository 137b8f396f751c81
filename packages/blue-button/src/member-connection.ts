import {
  type Call,
  checkRequestOptions,
  type FhirCheck,
  type OptionOverrides,
  PayerKitError,
  type RequestOptions,
  type RequestPipeline,
  ResponsePromise,
  type WithResponse,
} from '@payerkit/core';
import type { GrantContext } from './grant.js';
import { explainRejection } from './member-failure.js';
import type { MemberTokens } from './member-tokens.js';
import type { Version } from './version.js';

/** What a call of a member reads, which decides what a rejection means. */
export interface Reading {
  /** FHIR resource type, or `UserInfo`. */
  readonly resourceType: string;
  /** How it is read. */
  readonly action: 'read' | 'search';
}

/** A call as a resource describes it; the connection adds who asks. */
export type MemberCall<T> = Omit<Call<T>, 'authorization' | 'baseUrl' | 'retryClass' | 'disclosure'> & {
  /** How many resources the data holds. */
  readonly count?: (data: T) => number;
} & Partial<Pick<Call<T>, 'retryClass'>>;

/** What every call of one member goes through: their tokens, their key, and errors that know what was granted. */
export interface MemberConnectionParts {
  /** Sends. */
  readonly pipeline: RequestPipeline;
  /** API base, no trailing slash. */
  readonly baseUrl: string;
  /** API version. */
  readonly version: Version;
  /** Your own key for the member. */
  readonly key: string;
  /** Application, part of what cursors are bound to. */
  readonly clientId: string;
  /** Whether searches go out with `Prefer: handling=strict`. */
  readonly strictSearch: boolean;
  /** How strictly responses are checked, and where that is logged. */
  readonly checks: Pick<FhirCheck, 'validation' | 'logger'>;
  /** The member's tokens. */
  readonly tokens: MemberTokens;
}

/** Pipeline, tokens and base URL of one member. */
export class MemberConnection {
  /** What it was made of. */
  readonly parts: MemberConnectionParts;

  /**
   * @param parts - pipeline, tokens and bindings
   */
  constructor(parts: MemberConnectionParts) {
    this.parts = parts;
  }

  /** The same way with other options. */
  withOptions(overrides: OptionOverrides): MemberConnection {
    return new MemberConnection({ ...this.parts, pipeline: this.parts.pipeline.withOptions(overrides) });
  }

  /**
   * Sends a read of the member's data.
   *
   * @param reading - what is read
   * @param prepare - makes the call once it is known what was granted
   * @param options - the caller's request options
   */
  send<T>(
    reading: Reading,
    prepare: (context: GrantContext) => MemberCall<T> | Promise<MemberCall<T>>,
    options?: RequestOptions,
  ): ResponsePromise<T> {
    return new ResponsePromise(this.#send(reading, prepare, options));
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
