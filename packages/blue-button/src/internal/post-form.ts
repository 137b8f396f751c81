import type { RequestOptions, VendorResponse } from '@payerkit/core';
import type { Connection } from './connection.js';

/** A POST to an OAuth endpoint other than the token endpoint. */
export interface FormPost<T> {
  /** Path with encoded values; with the slash the server needs. */
  readonly path: string;
  /** Path without values. */
  readonly template?: string;
  /** Form fields; no fields are sent as an empty body of length 0. */
  readonly form: Readonly<Record<string, string>>;
  /** ID of the call that this request is part of. Default: an ID of its own. */
  readonly callId?: string | undefined;
  /** Retry class, for the case that the response is lost. */
  readonly retryClass: 'safe' | 'idempotent' | 'oneTime';
  /** Reads the response. */
  readonly parse?: (response: VendorResponse) => T;
}

/** Posts a form with the application's own credentials. */
export async function postForm<T>(
  { settings, pipeline }: Pick<Connection, 'settings' | 'pipeline'>,
  { path, template, form, callId, retryClass, parse }: FormPost<T>,
  options?: RequestOptions,
): Promise<T> {
  const { environment, clientId, clientSecret } = settings;
  return await pipeline.send<T>(
    {
      template: template ?? path,
      method: 'POST',
      baseUrl: environment.baseUrl,
      path,
      body: new URLSearchParams(form),
      bodyType: parse ? 'json' : 'text',
      accept: 'application/json, */*',
      authorization: { type: 'basic', username: clientId, password: clientSecret },
      retryClass,
      callId,
      ...(parse && { parse }),
    },
    options,
  );
}
