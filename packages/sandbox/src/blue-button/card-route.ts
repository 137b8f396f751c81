import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import { answerFhir } from './fhir-routes.js';
import type { BlueButtonServer } from './server.js';
import { renderInsuranceCard } from './v3/insurance-card.js';

const PATH = '/v3/fhir/Patient/$generate-insurance-card';

/** Route of the insurance card; with an id in the path it is a read of the Patient instead. */
export function cardRoute(app: Hono<SandboxEnv>, server: BlueButtonServer): void {
  app.use('/v3/fhir/Patient/*', async (c: Context<SandboxEnv>, next) => {
    if (c.req.path !== PATH && c.req.path !== `${PATH}/`) return next();
    c.set('template', PATH);
    return answerFhir(c, server, 3, { target: 'card', call: 'read' }, ({ member }) => {
      const card = renderInsuranceCard(member.person, server.state.random, server.population.loadedAt);
      return c.body(JSON.stringify(card), 200, { 'Content-Type': 'application/fhir+json' });
    });
  });
}
