import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import { answerFhir } from './fhir-call.js';
import { detail } from './fhir-responses.js';
import type { BlueButtonServer } from './server.js';
import { renderInsuranceCard } from './v3/insurance-card.js';

const PATH = '/v3/fhir/Patient/$generate-insurance-card';

/** Adds the route of the insurance card; with an ID in the path it is a read of the Patient instead. */
export function registerCard(app: Hono<SandboxEnv>, server: BlueButtonServer): void {
  const answer = (c: Context<SandboxEnv>) =>
    answerFhir(c, server, 3, { target: 'card', call: 'read' }, ({ member }) => {
      // The notices of a card do not follow from the resources of a member of the user's own.
      if (!member.isSynthetic) return detail(c, 404, 'Not found.');
      const card = renderInsuranceCard(member.person, server.state.random, server.population.loadedAt);
      return c.body(JSON.stringify(card), 200, { 'Content-Type': 'application/fhir+json' });
    });
  app.all(PATH, answer);
  app.all(`${PATH}/`, answer);
}
