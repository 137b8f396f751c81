import { Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import { DEFAULT_APPLICATIONS } from './applications.js';
import type { OptumControl, OptumSwitches } from './control.js';
import { registerDocumented } from './documented.js';
import { registerEligibility } from './eligibility/routes.js';
import { registerGateway, unknownPath } from './gateway.js';
import { registerAttachments } from './medical/attachments.js';
import { registerClaimStatus } from './medical/claim-status.js';
import { registerClaims } from './medical/claims.js';
import { registerPayers } from './medical/payers.js';
import { registerReports } from './medical/reports.js';
import type { OptumOptions } from './options.js';
import { registerDental } from './other/dental.js';
import { registerDentalContainers } from './other/dental-containers.js';
import { registerEdiEnrollment, registerPes } from './other/enrollment.js';
import { registerPharmacy } from './other/pharmacy.js';
import { registerCoverageDiscovery } from './rcm/coverage-discovery.js';
import { registerEnhancedEligibility } from './rcm/enhanced-eligibility.js';
import { registerPriorAuthorization } from './rcm/prior-authorization.js';
import { registerFhirPriorAuthorization, registerProviderAccess } from './real/fhir.js';
import { registerGraphql } from './real/graphql.js';
import { type OptumContext, OptumState } from './state.js';
import { registerTokens } from './tokens.js';

/** The Optum half of the sandbox. */
export interface OptumApp {
  /** Serves `/apip`, `/medicalnetwork`, `/rcm`, `/oihub` and the rest. */
  readonly app: Hono<SandboxEnv>;
  readonly control: OptumControl;
}

const DEFAULT_SWITCHES: OptumSwitches = {
  predefinedValuesOnly: true,
  payerListEnvelope: 'live',
  reportPreparations: 0,
  acknowledgementDelayMs: 60_000,
  remittanceDelayMs: 86_400_000,
  jobDelayMs: 5_000,
  callbackDeliveries: 1,
};

/** Routes in order: tokens before the gateway, which stands before everything else. */
const PARTS = [
  registerTokens,
  registerGateway,
  registerEligibility,
  registerClaimStatus,
  registerPayers,
  registerClaims,
  registerReports,
  registerAttachments,
  registerEnhancedEligibility,
  registerCoverageDiscovery,
  registerPriorAuthorization,
  registerGraphql,
  registerFhirPriorAuthorization,
  registerProviderAccess,
  registerDental,
  registerDentalContainers,
  registerPharmacy,
  registerEdiEnrollment,
  registerPes,
  registerDocumented,
];

/** Makes the Optum half of the sandbox; mount `app` at the root of the origin. */
export function createOptumApp(context: OptumContext, options: OptumOptions = {}): OptumApp {
  const applications = [...(options.applications ?? []), ...DEFAULT_APPLICATIONS];
  const state = new OptumState(context, applications, { ...DEFAULT_SWITCHES, ...options.switches });
  const app = new Hono<SandboxEnv>();
  for (const register of PARTS) register(app, state);
  app.notFound(unknownPath);
  return {
    app,
    control: {
      applications: () => state.applications,
      expireTokens: () => state.expireTokens(),
      revokeTokens: () => state.revokeTokens(),
      switches: state.switches,
      reset: () => state.reset(),
    },
  };
}
