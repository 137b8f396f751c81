/** Counts of requests that are not safe to send twice, as received and as processed. */
const SUBMISSIONS: readonly RegExp[] = [
  /^\/medicalnetwork\/(professional|institutional)claims\/v\d\/(raw-x12-)?submission$/,
  /^\/medicalnetwork\/attachments\/submission\/v1\/uploads$/,
  /^\/rcm\/prior-authorization\/v1\/(submission|noa)(\/x12)?$/,
  /^\/oihub\/claim\/actions\/v1$/,
  /^\/oihub\/patient\/auth\/referral\/v1$/,
  /^\/oihub\/fhirpriorauth\/v1\/fhirpa\/R4\/[^/]+\/[^/]+\/Claim\/\$submit(-attachment)?$/,
  /^\/py\/oihub\/claim\/dnt\/submit\/v1\/graphql$/,
  /^\/dental\/attachments\/v1\/attachments\/documents(\/image-intelligence)?$/,
  /^\/intelligentclearinghouse\/iedi\/enrollment\/v1\/era\/enrollment-submission$/,
  /^\/pharmacynetwork\/submitter\/v1\/pharmacy-claims$/,
];

/** Checks whether a request submits something that takes effect. */
export function isSubmission(method: string, path: string): boolean {
  return method === 'POST' && SUBMISSIONS.some((pattern) => pattern.test(path));
}
