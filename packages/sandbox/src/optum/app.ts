import { Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import type { StateParts } from '../state/part.js';
import { Applications } from './application.js';
import type { OptumControl } from './control.js';
import { OptumController } from './controller.js';
import { registerDental } from './dental/dental.js';
import { registerDentalContainers } from './dental/dental-containers.js';
import { registerDocumented } from './documented-operation.js';
import { registerEdiEnrollment, registerPes } from './enrollment/enrollment.js';
import { registerGateway, unknownPath } from './gateway.js';
import { registerAttachments } from './medical-network/attachments.js';
import { registerClaimStatus } from './medical-network/claim-status.js';
import { registerClaims } from './medical-network/claims.js';
import { registerEligibility } from './medical-network/eligibility/eligibility.js';
import { registerPayers } from './medical-network/payers.js';
import { registerReports } from './medical-network/reports.js';
import type { OptumOptions } from './options.js';
import { registerFhirPriorAuthorization } from './payer-fhir/fhir-prior-authorization.js';
import { registerProviderAccess } from './payer-fhir/provider-access.js';
import { registerPharmacy } from './pharmacy/pharmacy.js';
import { registerGraphql } from './real/graphql.js';
import { registerCoverageDiscovery } from './revenue-cycle/coverage-discovery.js';
import { registerEnhancedEligibility } from './revenue-cycle/enhanced-eligibility.js';
import { registerPriorAuthorization } from './revenue-cycle/prior-authorization.js';
import { type OptumContext, OptumServer } from './server.js';
import { DEFAULT_SWITCHES } from './switches.js';
import { registerTokens } from './tokens.js';

/** The Optum half of the sandbox. */
export interface OptumApp {
  /** Serves `/apip`, `/medicalnetwork`, `/rcm`, `/oihub` and the rest. */
  readonly app: Hono<SandboxEnv>;
  readonly control: OptumControl;
  /** Data that can be saved and loaded. */
  readonly state: StateParts;
}

/** Adds the routes in order: tokens before the gateway, which precedes everything else. */
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

/** Creates the Optum half of the sandbox; mount `app` at the root of the origin. */
export function createOptumApp(context: OptumContext, options: OptumOptions = {}): OptumApp {
  const applications = new Applications(options.applications ?? []);
  const switches = { ...DEFAULT_SWITCHES, ...options.switches };
  const server = new OptumServer(context, applications, switches, options.reports);
  const app = new Hono<SandboxEnv>();
  for (const register of PARTS) register(app, server);
  app.notFound(unknownPath);
  return { app, control: new OptumController(server), state: server.state };
}
