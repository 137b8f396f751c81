// Raw axios as most people use it: one instance, one keep-alive agent.
import { Agent } from 'node:http';
import axios from 'axios';
import { byPath } from './node-http.mjs';

export function create({ baseUrl, patientId, accessToken }) {
  const client = axios.create({
    baseURL: baseUrl,
    httpAgent: new Agent({ keepAlive: true, maxSockets: 64 }),
    headers: { accept: 'application/json', authorization: `Bearer ${accessToken}` },
  });
  return byPath(async (path) => (await client.get(path)).data, patientId);
}
