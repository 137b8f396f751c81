import { ConfigurationError } from './errors/request-errors.js';

/**
 * Loads a module on first use, and names it when it cannot be loaded: a bundle omitted it, or an installation is
 * damaged.
 *
 * @param name - the package, as a user would install it
 * @param load - calls `import()`; written in the caller, where bundlers find it
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
