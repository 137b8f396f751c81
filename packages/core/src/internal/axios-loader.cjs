'use strict';

// Globals that Node provides on first access, by loading its copy of undici. axios reads them when it is loaded, for
// requests that it makes by itself.
const ON_FIRST_ACCESS = ['FormData', 'Request', 'Response'];

// A file of CommonJS for two reasons, which are most of what axios costs a new process. Node reads a CommonJS file that
// an ES module imports twice, because it looks for names that the file exports; here it finds one. And `require` is
// synchronous, so no other code runs while the globals are hidden.
exports.loadAxios = function loadAxios() {
  /** @type {[string, PropertyDescriptor][]} */
  const hidden = [];
  for (const name of ON_FIRST_ACCESS) {
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, name);
    // A value costs nothing to read: somebody used it before, or it comes from jsdom or another runtime.
    if (descriptor?.get === undefined || !descriptor.configurable) continue;
    hidden.push([name, descriptor]);
  }
  try {
    for (const [name] of hidden)
      Object.defineProperty(globalThis, name, { value: undefined, configurable: true, writable: true });
    return requireAxios();
  } finally {
    for (const [name, descriptor] of hidden) Object.defineProperty(globalThis, name, descriptor);
  }
};

// Apart from `try`, where Rollup would leave it as it is. The build for browsers has no Node modules in it: it is not
// the one that `axios` resolves to in Node, so an application's own axios is loaded as always.
function requireAxios() {
  return require('axios/dist/browser/axios.cjs');
}
