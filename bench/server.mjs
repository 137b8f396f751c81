// The other side of every measurement, in a process of its own: bodies are serialised once, so that it costs little.
// Sends `{ port }` for each latency asked for, then replies to the message `counters` with what it saw.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const { patient, claims, latenciesMs } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const patientBody = Buffer.from(JSON.stringify(patient));
const claimBodies = claims.map((claim) => Buffer.from(JSON.stringify({ resource: claim })));
const pages = new Map();
let tokenRequests = 0;

function page(origin, url) {
  const count = Number(url.searchParams.get('_count') ?? 10);
  const start = Number(url.searchParams.get('startIndex') ?? 0);
  const key = `${origin} ${count} ${start}`;
  const made = pages.get(key);
  if (made) return made;
  const link = (startIndex) =>
    `${origin}/v2/fhir/ExplanationOfBenefit/?patient=${patient.id}&_count=${count}&startIndex=${startIndex}`;
  const links = [
    { relation: 'self', url: link(start) },
    { relation: 'first', url: link(0) },
  ];
  if (start + count < claims.length) links.push({ relation: 'next', url: link(start + count) });
  const head = { resourceType: 'Bundle', type: 'searchset', total: claims.length, link: links };
  const entries = claimBodies
    .slice(start, start + count)
    .flatMap((body, index) => (index ? [COMMA, body] : [body]));
  const body = Buffer.concat([
    Buffer.from(`${JSON.stringify(head).slice(0, -1)},"entry":[`),
    ...entries,
    Buffer.from(']}'),
  ]);
  pages.set(key, body);
  return body;
}

const COMMA = Buffer.from(',');

function token() {
  tokenRequests += 1;
  const payload = Buffer.from(JSON.stringify({ exp: Math.floor(Date.now() / 1000) + 3600, sub: 'bench' }));
  return Buffer.from(
    JSON.stringify({
      access_token: `x.${payload.toString('base64url')}.${tokenRequests}`,
      refresh_token: `refresh-${tokenRequests}`,
      expires_in: 3600,
      token_type: 'Bearer',
      scope: 'patient/Patient.rs patient/ExplanationOfBenefit.rs',
      patient: patient.id,
    }),
  );
}

const listen = (latencyMs) =>
  new Promise((resolve) => {
    const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
      const url = new URL(request.url, `http://${request.headers.host}`);
      const answer = () => {
        const body = url.pathname.includes('/token')
          ? token()
          : url.pathname.includes('ExplanationOfBenefit')
            ? page(url.origin, url)
            : patientBody;
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
        response.end(body);
      };
      request.resume();
      if (latencyMs > 0) setTimeout(answer, latencyMs);
      else request.on('end', answer);
    });
    server.listen(0, '127.0.0.1', () => resolve([latencyMs, server.address().port]));
  });

process.on('message', (message) => {
  if (message === 'counters') {
    process.send({ tokenRequests });
    tokenRequests = 0;
  }
});
process.send({ ports: Object.fromEntries(await Promise.all(latenciesMs.map(listen))) });
