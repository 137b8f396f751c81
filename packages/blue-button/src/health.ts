import { type HealthCheck, type HealthReport, PayerKitError, type RequestOptions } from '@payerkit/core';
import type { ClientParts } from './internal/client-parts.js';

/**
 * Asks each service once whether it responds with.
 *
 * @internal
 * @param parts - the client's
 * @param options - the caller's
 */
export async function checkHealth(parts: ClientParts, options?: RequestOptions): Promise<HealthReport> {
  const paths = { api: '/health', fhir: `/${parts.settings.version}/fhir/metadata` };
  const services = await Promise.all(
    Object.entries(paths).map(([service, path]) => checkService(parts, service, path, options)),
  );
  return { ok: services.every(({ ok }) => ok), services };
}

async function checkService(
  parts: ClientParts,
  service: string,
  path: string,
  options: RequestOptions | undefined,
): Promise<HealthCheck> {
  const startedAtMs = parts.clock.now();
  const done = (ok: boolean, status: number | undefined) => ({
    service,
    ok,
    status,
    durationMs: parts.clock.now() - startedAtMs,
  });
  try {
    const { meta } = await parts.pipeline
      .send<unknown>(
        {
          template: path,
          method: 'GET',
          baseUrl: parts.settings.environment.baseUrl,
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
    // A caller who gives up, or a closed client, is no finding about the service.
    if (!PayerKitError.isInstance(error) || error.kind === 'abort') throw error;
    return done(false, error.status);
  }
}
