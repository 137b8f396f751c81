import { type ClaimsQuery, PayerRejectionError, type ValidationError } from '@payerkit/core';
import type { ExplanationOfBenefit } from 'fhir/r4.js';
import { requestRejection } from '../internal/check/request.js';
import { wireDate } from '../internal/wire/text.js';
import type { ClaimStatusRequest } from '../medical-network/claim-status/request.js';
import type { ClaimStatusResult } from '../medical-network/claim-status/result.js';
import type { EligibilitySubscriber } from '../medical-network/eligibility/request-parties.js';
import { type MemberDescription, payerOf } from './member-description.js';

/**
 * Creates the claim status inquiry about a person.
 *
 * @param member - person, requester and payer
 * @param serviceDate - the dates of service
 * @param today - used for an open end, an ISO date
 */
export function claimStatusRequest(
  member: MemberDescription,
  serviceDate: ClaimsQuery['serviceDate'],
  today: string,
): ClaimStatusRequest {
  const { provider, subscriber, dependent } = member;
  const { id, name } = payerOf(member);
  const { organizationName, firstName, lastName, npi, taxId, serviceProviderNumber } = provider ?? {};
  const { ge, le } = serviceDate ?? {};
  const wire = (iso: string) => iso.replaceAll('-', '');
  return {
    tradingPartnerServiceId: id,
    ...(name === undefined ? {} : { tradingPartnerName: name }),
    providers: [
      {
        providerType: 'BillingProvider',
        organizationName,
        firstName,
        lastName,
        npi,
        taxId,
        spn: serviceProviderNumber,
      },
    ],
    subscriber: person(subscriber) as ClaimStatusRequest['subscriber'],
    ...(dependent === undefined ? {} : { dependent: person(dependent) as ClaimStatusRequest['dependent'] }),
    // The payer accepts only complete ranges; an open beginning is left to the filter.
    ...(ge === undefined
      ? {}
      : {
          encounter: {
            beginningDateOfService: wire(ge),
            endDateOfService: wire(le ?? (ge.localeCompare(today) > 0 ? ge : today)),
          },
        }),
  };
}

function person({ memberId, firstName, lastName, dateOfBirth, gender, groupNumber }: EligibilitySubscriber) {
  return { memberId, firstName, lastName, dateOfBirth, gender, groupNumber };
}

/**
 * Rejects a payer that could not respond, which is not the same as a payer without claims.
 *
 * @throws `PayerRejectionError` when there was no response to the inquiry
 */
export function rejectUnanswered({ claims }: ClaimStatusResult): void {
  const silent = claims.filter(({ meaning }) => meaning === 'retryLater' || meaning === 'inquiryRejected');
  if (silent.length === 0 || silent.length < claims.length) return;
  throw new PayerRejectionError({
    code: 'claim_status_unanswered',
    provider: 'optum',
    operation: 'POST /medicalnetwork/claimstatus/v2/',
    message: 'The payer could not respond to the claim status inquiry. See `issues`.',
    sent: 'yes',
    retryable: silent.every(({ meaning }) => meaning === 'retryLater'),
    issues: silent.flatMap(({ statuses }) =>
      statuses.map(({ category }) => ({
        severity: 'error' as const,
        code: category.code,
        text: category.text,
      })),
    ),
  });
}

/** Checks whether a claim has, or may have, the requested dates. */
export function isWithin(claim: ExplanationOfBenefit, serviceDate: ClaimsQuery['serviceDate']): boolean {
  const { start, end } = claim.billablePeriod ?? {};
  if (start === undefined || serviceDate === undefined) return true;
  const { ge, le } = serviceDate;
  return (ge === undefined || (end ?? start) >= ge) && (le === undefined || start <= le);
}

/** Returns the problem of the requested dates; undefined when there is none. */
export function serviceDateProblem(serviceDate: ClaimsQuery['serviceDate']): ValidationError | undefined {
  const { ge, le } = serviceDate ?? {};
  const wrong = Object.entries({ ge, le }).filter(
    ([, date]) => date !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(date) || wireDate(date) === undefined),
  );
  const issues = wrong.map(([name]) => ({
    severity: 'error' as const,
    code: 'date_format',
    path: `serviceDate.${name}`,
    text: 'must be an ISO date, YYYY-MM-DD',
  }));
  if (issues.length === 0 && ge !== undefined && le !== undefined && ge > le)
    issues.push({
      severity: 'error',
      code: 'date_order',
      path: 'serviceDate.le',
      text: 'must not be before serviceDate.ge',
    });
  if (issues.length === 0) return undefined;
  return requestRejection('POST /medicalnetwork/claimstatus/v2/', issues);
}
