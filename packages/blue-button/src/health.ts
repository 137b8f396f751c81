import {
  checkRequestOptions,
  type HealthCheck,
  type HealthReport,
  PayerKitError,
  type Readiness,
  type RequestOptions,
  type RequestPipeline,
} from '@payerkit/core';
import type { Connection } from './internal/connection.js';

const BACKEND_CHECK_TIMEOUT_MS = 2_000;
const BACKEND_CHECK_PATH = '/health/bfd';

/**
 * Asks each service once whether it responds.
 *
 * @internal
 * @param connection - the client's
 * @param options - the caller's
 */
export async function checkHealth(connection: Connection, options?: RequestOptions): Promise<HealthReport> {
  checkRequestOptions({ provider: 'blue-button', operation: 'healthCheck' }, options);
  const services = await Promise.all([
    checkService(connection, 'api', '/health', options),
    checkFhir(connection, options),
  ]);
  return { ok: services.every(({ ok }) => ok), services };
}

// The backend's own check is small and needs no token. Servers other than CMS's may have none.
async function checkFhir(connection: Connection, options: RequestOptions | undefined): Promise<HealthCheck> {
  const backend = await checkService(connection, 'fhir', BACKEND_CHECK_PATH, options);
  if (backend.status !== 404) return backend;
  return checkService(connection, 'fhir', `/${connection.settings.version}/fhir/metadata`, options);
}

async function checkService(
  connection: Connection,
  service: string,
  path: string,
  options: RequestOptions | undefined,
): Promise<HealthCheck> {
  const startedAtMs = connection.clock.now();
  const done = (ok: boolean, status: number | undefined) => ({
    service,
    ok,
    status,
    durationMs: connection.clock.now() - startedAtMs,
  });
  try {
    const { meta } = await connection.pipeline
      .send<unknown>(
        {
          template: path,
          method: 'GET',
          baseUrl: connection.settings.environment.baseUrl,
          path,
          accept: 'application/json, */*',
          bodyType: 'text',
          authorization: { type: 'none' },
          retryClass: 'safe',
        },
        { maxRetries: 0, ...options },
      )
      .withResponse();
    return done(true, meta.status);
  } catch (error) {
    // An aborted caller, or a closed client, is not a finding about the service.
    if (!PayerKitError.isInstance(error) || error.kind === 'abort') throw error;
    return done(false, error.status);
  }
}

/**
 * Checks, without credentials, whether the claims backend is up. Blue Button rotates a refresh token before it contacts
 * the backend, so a renewal during an outage costs the consent. The Medicare login has its own check
 * (`/health/external`), which renewals do not depend on.
 *
 * @internal
 * @param pipeline - sends the request
 * @param baseUrl - API base, without a trailing slash
 * @returns `not_ready` for 503, `ready` for any other response, `unknown` after 2 seconds or an error
 */
export async function checkBackend(pipeline: RequestPipeline, baseUrl: string): Promise<Readiness> {
  try {
    await pipeline.send<unknown>(
      {
        template: BACKEND_CHECK_PATH,
        method: 'GET',
        baseUrl,
        path: BACKEND_CHECK_PATH,
        accept: 'application/json, */*',
        bodyType: 'text',
        authorization: { type: 'none' },
        retryClass: 'safe',
      },
      { maxRetries: 0, timeoutMs: BACKEND_CHECK_TIMEOUT_MS, totalTimeoutMs: BACKEND_CHECK_TIMEOUT_MS },
    );
    return 'ready';
  } catch (error) {
    const status = PayerKitError.isInstance(error) ? error.status : undefined;
    if (status === undefined) return 'unknown';
    return status === 503 ? 'not_ready' : 'ready';
  }
}
