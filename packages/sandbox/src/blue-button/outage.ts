import type { Context } from 'hono';
import type { SandboxEnv } from '../env.js';
import { detail, outcome } from './fhir-responses.js';
import type { Version } from './oauth-state.js';
import { ownError } from './responses.js';
import type { BlueButtonServer } from './server.js';

function serverError(c: Context<SandboxEnv>) {
  return c.json({ error: 'Server Error (500)' }, 500);
}

/** Adds the health checks that cover the backend: 503 during each backend failure, 200 otherwise. */
export function answerHealth(c: Context<SandboxEnv>, { switches }: BlueButtonServer): Response {
  const { dataSource } = switches;
  if (dataSource === 'up' || dataSource === 'swallowing') return c.json({ message: "all's well" });
  return c.json({ detail: 'Service temporarily unavailable, try again later.' }, 503);
}

/** Returns the capability statement's response during a backend failure; undefined otherwise. */
export function metadataFailure(
  c: Context<SandboxEnv>,
  { switches }: BlueButtonServer,
): Response | undefined {
  switch (switches.dataSource) {
    case 'failing':
      return serverError(c);
    case 'unreachable':
      return c.json(
        {
          errors: ['The gateway has timed out', 'Failed to reach FHIR Database.'],
          code: 504,
          status_code: 504,
          text: 'The gateway has timed out',
        },
        504,
      );
    case 'person-missing':
      return c.json({ detail: 'Not found.' }, 404);
    default:
      return undefined;
  }
}

/** Returns the response of a FHIR resource during a backend failure; undefined otherwise. */
export function resourceFailure(
  c: Context<SandboxEnv>,
  { switches }: BlueButtonServer,
  version: Version,
): Response | undefined {
  switch (switches.dataSource) {
    case 'failing':
      return version === 3
        ? outcome(c, 500, 'Failed to call access method')
        : detail(c, 502, 'A failure occurred contacting the upstream server');
    case 'unreachable':
      // A timeout is caught nowhere, so it looks like a failure of the server itself.
      return serverError(c);
    case 'person-missing':
      return version === 3 ? outcome(c, 404, 'Resource is not known') : detail(c, 404, 'Not found.');
    default:
      return undefined;
  }
}

/**
 * Returns the response to a renewal, for which the person is looked up after the refresh token was rotated; undefined
 * while the backend is up and knows the person in the version.
 */
export function lookupFailure(
  c: Context<SandboxEnv>,
  { switches }: BlueButtonServer,
  patientId: string,
): Response | undefined {
  const source = patientId === '' && switches.dataSource === 'up' ? 'person-missing' : switches.dataSource;
  switch (source) {
    case 'failing':
      return ownError(c, { status_code: 502, message: 'Failed to retrieve data from data source.' });
    case 'unreachable':
      return serverError(c);
    case 'person-missing':
      return ownError(c, { status_code: 404, message: 'Not found.' });
    default:
      return undefined;
  }
}
