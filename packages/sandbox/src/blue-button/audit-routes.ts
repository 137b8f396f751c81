import type { Context, Hono } from 'hono';
import { uuid } from '../data/history.js';
import type { SandboxEnv } from '../env.js';
import { FORMAT } from './bundle-v2.js';
import { answerFhir } from './fhir-call.js';
import { outcome } from './fhir-responses.js';
import { notFoundPage } from './responses.js';
import type { BlueButtonServer } from './server.js';
import { utcInstant } from './terms.js';
import { renderAuditEvent } from './v3/audit-event.js';

const BASE = '/v3/fhir/AuditEvent';

/** Adds the routes of the audit events: newest first, all on one page, and no parameter has any effect. */
export function registerAudit(app: Hono<SandboxEnv>, server: BlueButtonServer): void {
  const fhir = { 'Content-Type': 'application/fhir+json' };
  const events = (member: number, patientId: string) =>
    server.audits.of(member).map((record) => renderAuditEvent(patientId, record));

  const search = (c: Context<SandboxEnv>) => {
    if (!server.switches.auditEvents) return notFoundPage(c);
    return answerFhir(c, server, 3, { target: 'AuditEvent', call: 'search' }, ({ member, patientId }) => {
      const found = events(member.person.number, patientId);
      const query = `_format=${encodeURIComponent(FORMAT)}&entity=${patientId}`;
      const bundle = {
        resourceType: 'Bundle',
        id: uuid(server.state.random),
        meta: { lastUpdated: utcInstant(server.context.clock.now()) },
        type: 'searchset',
        ...(found.length === 0 ? {} : { total: found.length }),
        link: [{ relation: 'self', url: `${server.context.url()}${BASE}?${query}` }],
        ...(found.length === 0 ? {} : { entry: found.map((resource) => ({ resource })) }),
      };
      return c.body(JSON.stringify(bundle), 200, fhir);
    });
  };
  app.all(BASE, search);
  app.all(`${BASE}/`, search);
  app.all(`${BASE}/:id{.+}`, (c) => {
    if (!server.switches.auditEvents) return notFoundPage(c);
    return answerFhir(c, server, 3, { target: 'AuditEvent', call: 'read' }, ({ member, patientId }) => {
      const id = c.req.path.slice(BASE.length + 1).split('/')[0] ?? '';
      const found = events(member.person.number, patientId).find((event) => event.id === id);
      return found === undefined
        ? outcome(c, 404, `HAPI-2001: Resource AuditEvent/${id} is not known`)
        : c.body(JSON.stringify(found), 200, fhir);
    });
  });
}
