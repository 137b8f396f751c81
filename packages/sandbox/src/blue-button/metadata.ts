import type { Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import { API_VERSIONS, type Version } from './oauth-state.js';
import { metadataFailure } from './outage.js';
import type { BlueButtonServer } from './server.js';
import { easternInstant, utcInstant } from './terms.js';

// The statement lists parameters that the server ignores, as the real one does.
const SEARCH_PARAMETERS: Readonly<
  Record<'Coverage' | 'ExplanationOfBenefit' | 'Patient', Record<string, string>>
> = {
  Coverage: { beneficiary: 'reference', _lastUpdated: 'date', startIndex: 'string' },
  ExplanationOfBenefit: {
    _id: 'token',
    patient: 'reference',
    _lastUpdated: 'date',
    excludeSAMHSA: 'string',
    includeTaxNumbers: 'string',
    'service-date': 'date',
    startIndex: 'string',
    type: 'token',
  },
  Patient: { _id: 'token', _lastUpdated: 'date', identifier: 'token', startIndex: 'string' },
};

const SEARCH_PARAMETERS_V3: typeof SEARCH_PARAMETERS & { AuditEvent: Record<string, string> } = {
  Coverage: { _id: 'string', _lastUpdated: 'date', beneficiary: 'reference' },
  ExplanationOfBenefit: {
    _id: 'string',
    patient: 'reference',
    _lastUpdated: 'date',
    _source: 'token',
    _tag: 'token',
    '_security:not': 'token',
    'service-date': 'date',
    startIndex: 'number',
    type: 'token',
  },
  Patient: { _id: 'string', _lastUpdated: 'date', identifier: 'token' },
  AuditEvent: { entity: 'reference' },
};

function security(origin: string, version: Version): object {
  const slash = version === 3 ? '' : '/';
  const oauth = (name: string) => `${origin}/v${version}/o/${name}${slash}`;
  const service = (code: string, text: string) => ({
    text,
    coding: [{ system: 'http://hl7.org/fhir/restful-security-service', code, display: code }],
  });
  return {
    cors: true,
    service: [service('OAuth', 'OAuth'), service('SMART-on-FHIR', 'OAuth2 using SMART-on-FHIR profile')],
    extension: [
      {
        url: 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris',
        extension: [
          { url: 'token', valueUri: oauth('token') },
          { url: 'authorize', valueUri: oauth('authorize') },
          { url: 'revoke', valueUri: oauth(version === 3 ? 'revoke_token' : 'revoke') },
        ],
      },
    ],
  };
}

/** Returns the capability statement of a version, as a FHIR resource. */
function capabilityStatement(server: BlueButtonServer, version: Version): object {
  const origin = server.context.url();
  const parameters = version === 3 ? SEARCH_PARAMETERS_V3 : SEARCH_PARAMETERS;
  const v3 = version === 3;
  return {
    resourceType: 'CapabilityStatement',
    id: `sandbox-v${version}`,
    ...(v3 ? { name: 'RestServer' } : {}),
    status: 'active',
    date: (v3 ? utcInstant : easternInstant)(server.population.loadedAt),
    publisher: v3 ? 'Not provided' : 'Centers for Medicare & Medicaid Services',
    kind: 'instance',
    software: {
      name: v3 ? 'HAPI FHIR Server' : 'Blue Button API: Direct',
      version: v3 ? '8.4.0' : '2.141.0',
    },
    implementation: {
      description: v3 ? 'HAPI FHIR' : 'gov.cms.bfd:bfd-server-war',
      url: `${origin}/v${version}/fhir`,
    },
    fhirVersion: version === 1 ? '3.0.2' : '4.0.1',
    ...(version === 1 ? { acceptUnknown: 'extensions' } : {}),
    format: ['application/json', 'application/fhir+json'],
    rest: [
      {
        mode: 'server',
        resource: Object.entries(parameters).map(([type, searchParameters]) => ({
          type,
          ...(version === 1
            ? { profile: { reference: `http://hl7.org/fhir/StructureDefinition/${type}` } }
            : { profile: `http://hl7.org/fhir/StructureDefinition/${type}` }),
          interaction: [{ code: 'read' }, { code: 'search-type' }],
          searchParam: Object.entries(searchParameters).map(([name, kind]) => ({ name, type: kind })),
        })),
        security: security(origin, version),
      },
    ],
  };
}

/** Adds the route of the capability statement: no credentials, and no trailing slash. */
export function registerMetadata(app: Hono<SandboxEnv>, server: BlueButtonServer): void {
  for (const version of API_VERSIONS) registerVersion(app, server, version);
}

function registerVersion(app: Hono<SandboxEnv>, server: BlueButtonServer, version: Version): void {
  const path = `/v${version}/fhir/metadata`;
  app.get(path, (c) => {
    return metadataFailure(c, server) ?? c.json(capabilityStatement(server, version));
  });
}
