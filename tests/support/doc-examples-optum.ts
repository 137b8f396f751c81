import { pasInquiry, pasSubmission, payerLine } from '../../packages/optum/testing/authorizations.js';
import { goodArguments } from '../../packages/optum/testing/good-arguments.js';
import { eligibilityRequest } from '../../packages/optum/testing/requests.js';
import { x12File } from '../../packages/optum/testing/x12-file.js';
import {
  discovered,
  enhancedTransaction,
  exportJob,
  loseResponse,
  sentAttachment,
} from './doc-examples-optum-states.js';
import type { Values, World } from './doc-examples-world.js';

/** Names that the examples of a method give to the arguments of `goodArguments()`, in order. */
const NAMES: Readonly<Record<string, string>> = {
  'attachments.settle': 'request files',
  'attachments.submit': 'request',
  'claims.professional.submit': 'claim',
  'claims.professional.submitX12': 'x12',
  'claims.professional.validate': 'claim',
  'claims.professional.validateX12': 'x12',
  'claims.reconcile': 'claim',
  'claims.reconcileX12': 'x12',
  'claims.settle': 'claim',
  'claims.settleX12': 'x12',
  'claims.status.checkX12': 'x12',
  'dental.attachments.settle': 'request files',
  'dental.attachments.submit': 'request',
  'dental.attachments.submitWithImageIntelligence': 'request files images',
  'dental.claims.settle': 'submission',
  'dental.eligibility.check': 'request',
  'dental.eligibility.checkBenefits': 'request',
  'eligibility.checkX12': 'x12',
  'enhancedEligibility.checkX12': 'x12',
  'enrollment.settle': 'submission',
  'payerFhir.priorAuthorization.dtr.nextQuestion': 'answered',
  'payerFhir.priorAuthorization.pas.settle': 'submission',
  'pharmacy.claims.settle': 'submission',
  'pharmacy.formatter.write': 'claim',
  'priorAuthorization.authorize': 'determination',
  'priorAuthorization.determine': 'determination',
  'priorAuthorization.inquire': 'inquiry',
  'priorAuthorization.inquireX12': 'x12',
  'priorAuthorization.notifyAdmission': 'notice',
  'priorAuthorization.notifyAdmissionX12': 'x12',
  'priorAuthorization.reconcileX12': 'x12',
  'priorAuthorization.settle': 'submission',
  'priorAuthorization.submitX12': 'x12',
  'real.benefitCheck.categories': 'search',
  'real.benefitCheck.priorAuthorization': 'services',
  'real.benefitCheck.referral': 'visit',
  'real.claimActions.settleTicket': 'ticket',
  'real.claimActions.submitTicket': 'ticket',
  'real.referrals.search': 'search',
  'real.referrals.searchPriorAuthorizations': 'search',
  'real.referrals.searchProviders': 'search',
  'real.referrals.settle': 'referral',
  'real.referrals.submit': 'referral',
};

const INQUIRY_270 = x12File([
  {
    code: '270',
    version: '005010X279A1',
    segments: [
      'BHT*0022*13*REF1*20240301*1200',
      'HL*1**20*1',
      'NM1*PR*2*TEST PLAN*****PI*00001',
      'HL*2*1*21*1',
      'NM1*1P*2*HAPPY DOCTORS GROUP*****XX*1760854442',
      'HL*3*2*22*0',
      'NM1*IL*1*DOEONE*JOHNONE****MI*0000000000',
      'DMG*D8*18800102',
      'EQ*30',
    ],
  },
]);

const GOOD = await goodArguments();

function namedArguments([method, names]: [string, string]): [string, Values] {
  const values = names.split(' ').map((name, index) => [name, () => GOOD[method]?.[index]] as const);
  return [`optum.${method}`, Object.fromEntries(values)];
}

/** An authorization that the payer has, and the question about it. */
async function pendedInquiry({ optum }: World) {
  const { referenceNumber = '' } = await optum.payerFhir.priorAuthorization.pas.submit(pasSubmission());
  return pasInquiry(referenceNumber);
}

/** Values that examples pass to a method, by the method as it is called and then by name. */
export const OPTUM_ARGUMENTS: Readonly<Record<string, Values>> = {
  ...Object.fromEntries(Object.entries(NAMES).map(namedArguments)),
  'optum.priorAuthorization.submit': {
    request: () => GOOD['priorAuthorization.submit']?.[0],
    authorization(world) {
      loseResponse(world, '*/priorauthorization/*');
      return GOOD['priorAuthorization.submit']?.[0];
    },
  },
  'optum.attachments.reconcile': {
    request: async (world) => (await sentAttachment(world)).request,
    files: async (world) => (await sentAttachment(world)).files,
  },
  'optum.attachments.retrieve': { documentId: () => '000fb167-ff90-4848-9e56-9edbf328a34c' },
  'optum.attachments.status': { traceId: async (world) => (await sentAttachment(world)).traceId },
  'optum.attachments.statusDetail': { traceId: async (world) => (await sentAttachment(world)).traceId },
  'optum.coverageDiscovery.parseCallback': { body: async (world) => ({ id: await discovered(world) }) },
  'optum.coverageDiscovery.retrieve': { id: discovered },
  'optum.coverageDiscovery.startX12': {
    request: () => ({ 'x12-270': INQUIRY_270, 'x12-271': '' }),
  },
  'optum.coverageDiscovery.wait': { id: discovered },
  'optum.eligibility.checkMany': {
    appointments: () => [eligibilityRequest(), eligibilityRequest({ tradingPartnerServiceId: '' })],
  },
  'optum.enhancedEligibility.transactions.retrieve': {
    id: async (world) => (await enhancedTransaction(world)).id,
  },
  'optum.payerFhir.priorAuthorization.pas.inquire': { inquiry: pendedInquiry },
  'optum.payerFhir.priorAuthorization.pas.reconcile': {
    submission: () => pasSubmission(),
    inquiry: pendedInquiry,
  },
  'optum.payerFhir.priorAuthorization.pas.submitAttachment': {
    async attachment({ optum }) {
      const { referenceNumber } = await optum.payerFhir.priorAuthorization.pas.submit(pasSubmission());
      const parameter = [{ name: 'TrackingId' }, { name: 'AttachTo' }, { name: 'Attachment' }];
      return { ...payerLine, referenceNumber, parameters: { resourceType: 'Parameters', parameter } };
    },
  },
  'optum.payerFhir.providerAccess.poll': { job: exportJob },
  'optum.payerFhir.providerAccess.wait': { job: exportJob },
  'optum.reports.retrieve': { name: () => 'R5000000.XY' },
};

export { OPTUM_FILES } from './doc-examples-optum-files.js';
export { OPTUM_VALUES, OPTUM_VALUES_IN } from './doc-examples-optum-values.js';
