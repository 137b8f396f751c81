import type { Call, ProviderProfile } from '../src/call.js';
import type { CommonClientOptions } from '../src/client-options.js';
import { errorFromStatus } from '../src/error-from-status.js';
import { RequestPipeline } from '../src/request-pipeline.js';
import type { AccessToken, TokenSource } from '../src/token-source.js';

/** A provider with nothing particular, but for one 401 that rejects the token. */
export const testProfile: ProviderProfile = {
  provider: 'example',
  requestIdHeaders: ['x-request-id', 'x-trace-id'],
  failure: (response, context) => ({
    error: errorFromStatus(context, { details: response.body }),
    tokenRejected:
      response.status === 401 && (response.body as { error?: string } | undefined)?.error === 'invalid_token',
  }),
  rateLimit: (headers) => {
    const { 'x-limit': limit, 'x-remaining': remaining, 'x-reset': reset } = headers;
    if (limit === undefined || remaining === undefined || reset === undefined) return undefined;
    return { limit: Number(limit), remaining: Number(remaining), resetAtMs: Number(reset) };
  },
};

const open = new Set<RequestPipeline>();

/** A pipeline that waits for nothing between retries; {@link closePipelines} closes it. */
export function testPipeline(
  options: CommonClientOptions = {},
  profile: ProviderProfile = testProfile,
): RequestPipeline {
  const pipeline = new RequestPipeline(profile, { random: () => 0, ...options });
  open.add(pipeline);
  return pipeline;
}

/** Closes what {@link testPipeline} made; for `afterEach`. */
export async function closePipelines(): Promise<void> {
  await Promise.all([...open].map((pipeline) => pipeline.close()));
  open.clear();
}

/** A GET, with what a test wants different. */
export function testCall<T = unknown>(baseUrl: string, over: Partial<Call<T>> = {}): Call<T> {
  return {
    template: '/things/{id}',
    method: 'GET',
    baseUrl,
    path: '/things/1',
    authorization: { type: 'none' },
    retryClass: 'safe',
    ...over,
  };
}

/** A submission, with what a test wants different. */
export function testSubmission<T = unknown>(baseUrl: string, over: Partial<Call<T>> = {}): Call<T> {
  return testCall(baseUrl, {
    template: '/submissions',
    method: 'POST',
    path: '/submissions',
    body: { claim: 1 },
    retryClass: 'unsafe',
    controlNumber: '000000001',
    ...over,
  });
}

/** Tokens `t1`, `t2`, … for one origin, each replaced by the next. */
export class TestTokens implements TokenSource {
  readonly #origin: string;
  /** Number of token replacements. */
  replaced = 0;

  constructor(baseUrl: string) {
    this.#origin = new URL(baseUrl).origin;
  }

  get(): Promise<AccessToken> {
    return Promise.resolve({ value: `t${this.replaced + 1}`, origin: this.#origin });
  }

  replace(rejected: AccessToken): Promise<AccessToken> {
    if (rejected.value === `t${this.replaced + 1}`) this.replaced += 1;
    return this.get();
  }
}
