import { SubmissionUnknownError } from '@payerkit/core';
import { expect, test } from 'vitest';
import { useSandbox } from '../testing/clients.js';
import { caught } from '../testing/ledger.js';
import type { OptumClient } from './optum-client.js';

const bench = useSandbox();
const FILE = { fileName: 'scan.png', attachmentFileData: 'c2Nhbg==' };
const QUESTION = {
  controlNumber: '000000001',
  tradingPartnerServiceId: '00001',
  provider: { organizationName: 'happy doctors group', npi: '1760854442' },
  subscriber: { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone', dateOfBirth: '18800102' },
};

/** Submissions that no ledger records, and the beginning of their paths. */
const submissions: [name: string, route: string, send: (optum: OptumClient) => PromiseLike<unknown>][] = [
  [
    'coverageDiscovery.start',
    '/rcm/*',
    ({ coverageDiscovery }) => coverageDiscovery.start({ canonicalEligibilityRequest: QUESTION } as never),
  ],
  [
    'dental.attachmentContainers.create',
    '/dentalnetwork/*',
    ({ dental }) => dental.attachmentContainers.create({ payerId: '52133' }),
  ],
  [
    'dental.attachmentContainers.addFile',
    '/dentalnetwork/*',
    ({ dental }) => dental.attachmentContainers.addFile(7, FILE as never),
  ],
  [
    'dental.attachmentContainers.updateFile',
    '/dentalnetwork/*',
    ({ dental }) => dental.attachmentContainers.updateFile(7, 8, { narrative: 'x' }),
  ],
  [
    'dental.attachmentContainers.deleteFile',
    '/dentalnetwork/*',
    ({ dental }) => dental.attachmentContainers.deleteFile(7, 8),
  ],
  [
    'dental.attachmentContainers.commit',
    '/dentalnetwork/*',
    ({ dental }) => dental.attachmentContainers.commit(7),
  ],
  [
    'real.claimActions.submitAttachment',
    '/oihub/*',
    ({ real }) =>
      real.claimActions.submitAttachment({ providerTaxId: '123456789', file: new Blob(['scan']) }),
  ],
];

test.each(submissions)(
  'an HTML page in place of the response leaves it unknown whether %s was accepted',
  async (_name, route, send) => {
    bench.sandbox.control.faults.add({ fault: 'odd-success', content: 'html', route });
    const error = await caught(send(bench.client({ preflight: 'off' })));
    expect(error).toBeInstanceOf(SubmissionUnknownError);
    expect(error).toMatchObject({ status: 200, sent: 'yes' });
  },
);

test.each(submissions.filter(([name]) => !/File|commit/.test(name)))(
  'a 200 without a documented field leaves it unknown whether %s was accepted',
  async (_name, route, send) => {
    for (const content of ['json', 'empty']) {
      bench.sandbox.control.faults.clear();
      bench.sandbox.control.faults.add({ fault: 'odd-success', content, route });
      expect(await caught(send(bench.client({ preflight: 'off' })))).toBeInstanceOf(SubmissionUnknownError);
    }
  },
);

test('a dry run of a discovery starts nothing, so that it may name no task', async () => {
  bench.sandbox.control.faults.add({ fault: 'odd-success', content: 'json', route: '/rcm/*' });
  const { coverageDiscovery } = bench.client({ preflight: 'off' });
  const dry = { canonicalEligibilityRequest: QUESTION, dryRun: true } as never;
  expect(await coverageDiscovery.start(dry)).toMatchObject({ taskIds: [], wouldTry: [] });
});
