import { isOptumPath } from './optum/products.js';
import { TOKEN_PATHS } from './optum/tokens.js';

/**
 * Returns the half of the sandbox that a path belongs to. Both share one origin: a path that starts like none of
 * Optum's is Blue Button's.
 */
export function vendorOf(path: string): 'blue-button' | 'optum' {
  return isOptumPath(path) ? 'optum' : 'blue-button';
}

const BLUE_BUTTON_TOKEN = /^\/v[123]\/o\/token\/?$/;
const OPTUM_TOKENS: ReadonlySet<string> = new Set(Object.values(TOKEN_PATHS));

/** Checks whether a request goes to a token endpoint. */
export function isTokenRequest(method: string, path: string): boolean {
  return method === 'POST' && (BLUE_BUTTON_TOKEN.test(path) || OPTUM_TOKENS.has(path.replace(/\/$/, '')));
}
