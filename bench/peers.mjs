/** Every client that is measured, payerkit first. */
export const PEERS = [
  'payerkit',
  'node-http',
  'undici',
  'axios',
  'cms-bluebutton-sdk',
  'fhir-kit-client',
  'medplum',
];

const NAMES = {
  'node-http': 'node:http + JSON.parse',
  undici: 'undici `request`',
  axios: 'raw axios',
  medplum: '@medplum/core',
};

/** Name of a client in tables. */
export function nameOf(peer) {
  return NAMES[peer] ?? peer;
}
