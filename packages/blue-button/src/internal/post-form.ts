import type { RequestOptions, VendorResponse } from '@payerkit/core';
import { traitsOf } from '../version.js';
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
  connection: Pick<Connection, 'settings' | 'pipeline' | 'authorizationFor'>,
  { path, template, form, callId, retryClass, parse }: FormPost<T>,
  options?: RequestOptions,
): Promise<T> {
  const { settings, pipeline } = connection;
  const { baseUrl } = settings.environment;
  return await pipeline.send<T>(
    {
      template: template ?? path,
      method: 'POST',
      baseUrl,
      path,
      body: new URLSearchParams(form),
      bodyType: parse ? 'json' : 'text',
      accept: 'application/json, */*',
      authorization: connection.authorizationFor(`${baseUrl}${traitsOf(settings.version).tokenPath}`),
      retryClass,
      callId,
      ...(parse && { parse }),
    },
    options,
  );
}
