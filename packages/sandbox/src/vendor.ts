const BLUE_BUTTON = /^\/(v[123]\/(o|fhir|connect)(\/|$)|\.well-known\/|mymedicare(\/|$)|health(\/|$))/;

/** Returns the half of the sandbox that a path belongs to; both share one origin. */
export function vendorOf(path: string): 'blue-button' | 'optum' {
  return BLUE_BUTTON.test(path) ? 'blue-button' : 'optum';
}

const TOKEN =
  /^\/(v[123]\/o\/token|apip\/auth\/v2\/token|apip\/auth\/sntl\/v1\/token|auth\/realms\/developer-platform\/protocol\/openid-connect\/token)\/?$/;

/** Checks whether a request goes to a token endpoint. */
export function isTokenRequest(method: string, path: string): boolean {
  return method === 'POST' && TOKEN.test(path);
}
