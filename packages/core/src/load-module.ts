import { ConfigurationError } from './errors/request-errors.js';

/**
 * Loads a module when it is first needed, and names it where it cannot be loaded: a bundle that left it out, or an installation
 * that is damaged.
 *
 * @param name - the package, as a user would install it
 * @param load - calls `import()`; written at the caller, where bundlers find it
 * @returns the module
 * @throws {@link ConfigurationError} (code `module_not_loaded`) naming the module
 * @example
 * ```ts
 * const { gzipSync } = await loadModule('node:zlib', () => import('node:zlib'));
 * ```
 */
export async function loadModule<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new ConfigurationError({
      code: 'module_not_loaded',
      message: `The module ${name} could not be loaded. Check that it is installed and that your bundler includes it.`,
      cause,
    });
  }
}
