import { Agent, request } from 'undici';
import { byPath } from './node-http.mjs';

export function create({ baseUrl, patientId, accessToken }) {
  const dispatcher = new Agent({ connections: 64 });
  const headers = { accept: 'application/json', authorization: `Bearer ${accessToken}` };
  return byPath(async (path) => {
    const { body } = await request(`${baseUrl}${path}`, { dispatcher, headers });
    return JSON.parse(await body.text());
  }, patientId);
}
