import { coverage, payerLine } from '../../packages/optum/testing/authorizations.js';
import { goodArguments } from '../../packages/optum/testing/good-arguments.js';
import type { World } from './doc-examples-world.js';

type Optum = World['optum'];

/** A dental container with a file. */
export function container(world: World) {
  return world.once('container', async () => {
    const { attachmentContainers } = world.optum.dental;
    const { attachmentId = 0 } = await attachmentContainers.create({
      payerId: '52133',
      patientControlNumber: 'D0001',
    });
    const file = {
      attachmentId,
      fileName: 'scan.png',
      attachmentFileData: 'iVBORw0KGgo=',
      imageDate: '2026-01-15T00:00:00Z',
    };
    const { attachmentFileId } = await attachmentContainers.addFile(attachmentId, file);
    return { attachmentId, attachmentFileId };
  });
}

/** Files that were sent to a payer. */
export function sentAttachment(world: World) {
  return world.once('sentAttachment', async () => {
    const [request, files] = (await goodArguments())['attachments.submit'] as Parameters<
      Optum['attachments']['submit']
    >;
    const { traceId } = await world.optum.attachments.submit(request, files);
    return { request, files, traceId };
  });
}

/** An inquiry about enhanced eligibility. */
export function enhancedRequest() {
  return {
    tradingPartnerServiceId: '00001',
    provider: { organizationName: 'happy doctors group', npi: '1760854442' },
    subscriber: { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone', dateOfBirth: '18800102' },
    encounter: { dateOfService: '20240101' },
  };
}

/** The transaction of an inquiry about enhanced eligibility. */
export function enhancedTransaction(world: World) {
  return world.once('enhancedTransaction', () => world.optum.enhancedEligibility.check(enhancedRequest()));
}

/** The ID of a discovery that has ended. */
export function discovered(world: World) {
  return world.once('discovered', async () => {
    const { taskIds } = await world.optum.coverageDiscovery.start({
      canonicalEligibilityRequest: enhancedRequest(),
    });
    return taskIds[0];
  });
}

/** An export of a payer's data about patients. */
export function exportJob(world: World) {
  return world.once('exportJob', async () => {
    const { providerAccess } = world.optum.payerFhir;
    const members = [{ patient: { resourceType: 'Patient' as const }, coverage }];
    const { groupId = '' } = await providerAccess.match({ ...payerLine, members });
    return providerAccess.export({ ...payerLine, groupId });
  });
}

/** Loses the response to the next submission to a route, which the server has processed. */
export function loseResponse(world: World, route: string): void {
  const rule = { fault: 'reset-after', method: 'POST', route, count: 1 } as const;
  world.closing({ close: world.sandbox.control.faults.add(rule) });
}
