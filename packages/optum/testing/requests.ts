import type { ClaimStatusRequest } from '../src/medical-network/claim-status/request.js';
import type { EligibilityRequest } from '../src/medical-network/eligibility/request.js';

/** Returns an inquiry that the sandbox accepts. */
export function eligibilityRequest(overrides: Partial<EligibilityRequest> = {}): EligibilityRequest {
  return {
    tradingPartnerServiceId: '00001',
    provider: { organizationName: 'happy doctors group', npi: '1760854442' },
    subscriber: { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone', dateOfBirth: '18800102' },
    encounter: { serviceTypeCodes: ['30'] },
    ...overrides,
  };
}

/** Returns an inquiry that the sandbox accepts. */
export function claimStatusRequest(overrides: Partial<ClaimStatusRequest> = {}): ClaimStatusRequest {
  return {
    tradingPartnerServiceId: '00003',
    providers: [{ providerType: 'BillingProvider', organizationName: 'TestProvider', taxId: '0123456789' }],
    subscriber: { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone' },
    ...overrides,
  };
}
