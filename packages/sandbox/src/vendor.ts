import { isOptumPath } from './optum/products.js';

/**
 * Returns the half of the sandbox that a path belongs to. Both share one origin: a path that starts like none of
 * Optum's is Blue Button's.
 */
export function vendorOf(path: string): 'blue-button' | 'optum' {
  return isOptumPath(path) ? 'optum' : 'blue-button';
}

const TOKEN =
  /^\/(v[123]\/o\/token|apip\/auth\/v2\/token|apip\/auth\/sntl\/v1\/token|auth\/realms\/developer-platform\/protocol\/openid-connect\/token)\/?$/;

/** Checks whether a request goes to a token endpoint. */
export function isTokenRequest(method: string, path: string): boolean {
  return method === 'POST' && TOKEN.test(path);
}
