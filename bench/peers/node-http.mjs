// The floor: node:http, one agent, JSON.parse.
import { Agent, get } from 'node:http';

export function create({ baseUrl, patientId, accessToken }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const headers = { accept: 'application/json', authorization: `Bearer ${accessToken}` };
  const read = (path) =>
    new Promise((resolve, reject) => {
      get(`${baseUrl}${path}`, { agent, headers }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
        response.on('error', reject);
      }).on('error', reject);
    });
  return byPath(read, patientId);
}

/** The three measured calls for any client that reads a path below the base. */
export function byPath(read, patientId) {
  const page = (count, startIndex = 0) =>
    read(`/v2/fhir/ExplanationOfBenefit/?patient=${patientId}&_count=${count}&startIndex=${startIndex}`);
  return {
    patient: () => read(`/v2/fhir/Patient/${patientId}`),
    page,
    async all(count, onItem) {
      for (let start = 0; ; start += count) {
        const bundle = await page(count, start);
        for (const entry of bundle.entry) onItem(entry.resource);
        if (!bundle.link.some((link) => link.relation === 'next')) return;
      }
    },
  };
}
