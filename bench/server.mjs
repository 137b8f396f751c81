// The other side of every measurement, in a process of its own: bodies are serialised once, so that it costs little.
// Sends a port for each latency and each length of list asked for, then replies to the message `counters` with what it
// saw.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const { patient, claims, eligibility, latenciesMs, lengths } = JSON.parse(
  readFileSync(process.argv[2], 'utf8'),
);
const patientBody = Buffer.from(JSON.stringify(patient));
const ID = '@id@';
// Each claim as the text before and after its ID.
const claimParts = claims.map((claim) =>
  JSON.stringify({ resource: { ...claim, id: ID } })
    .split(ID)
    .map((text) => Buffer.from(text)),
);
const pages = new Map();
let tokenRequests = 0;

function page(origin, url, total) {
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
  if (start + count < total) links.push({ relation: 'next', url: link(start + count) });
  const head = { resourceType: 'Bundle', type: 'searchset', total, link: links };
  const size = Math.max(0, Math.min(count, total - start));
  const entries = Array.from({ length: size }, (_, index) => [
    ...(index > 0 ? [COMMA] : []),
    ...entry(start + index),
  ]).flat();
  const body = Buffer.concat([
    Buffer.from(`${JSON.stringify(head).slice(0, -1)},"entry":[`),
    ...entries,
    Buffer.from(']}'),
  ]);
  if (total <= claims.length) pages.set(key, body);
  return body;
}

/** A claim of a list. A list that is longer than the data repeats it under other IDs: twice the same is an error. */
function entry(index) {
  const at = index % claims.length;
  const pass = Math.floor(index / claims.length);
  const [before, after] = claimParts[at];
  return [before, Buffer.from(pass === 0 ? claims[at].id : `${claims[at].id}-${pass}`), after];
}

const COMMA = Buffer.from(',');
const REJECTION = Buffer.from('{"detail":"The token has expired."}');

const eligibilityBodies = {
  SMALL: Buffer.from(JSON.stringify(eligibility.small)),
  LARGE: Buffer.from(JSON.stringify(eligibility.large)),
};
// What @medplum/core asks for after it has signed in.
const profile = { resourceType: 'Patient', id: 'bench' };
const me = Buffer.from(JSON.stringify({ profile, project: { reference: 'Project/bench' } }));

function token() {
  tokenRequests += 1;
  const claims = {
    exp: Math.floor(Date.now() / 1000) + 3600,
    sub: 'bench',
    client_id: 'bench',
    login_id: 'bench',
  };
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return Buffer.from(
    JSON.stringify({
      access_token: `${part({ alg: 'none' })}.${part(claims)}.${tokenRequests}`,
      refresh_token: `refresh-${tokenRequests}`,
      expires_in: 3600,
      token_type: 'Bearer',
      scope: 'patient/Patient.rs patient/ExplanationOfBenefit.rs',
      patient: patient.id,
      project: { reference: 'Project/bench' },
      profile: { reference: 'Patient/bench' },
    }),
  );
}

/** Checks whether a token states that it has expired. */
function isExpired({ authorization = '' }) {
  const [, payload] = authorization.split('.');
  if (payload === undefined) return false;
  return JSON.parse(Buffer.from(payload, 'base64url').toString()).exp * 1000 <= Date.now();
}

function bodyOf(url, text, total) {
  if (url.pathname.includes('/token')) return token();
  if (url.pathname.endsWith('/auth/me')) return me;
  if (url.pathname.includes('/eligibility/'))
    return eligibilityBodies[text.includes('LARGE') ? 'LARGE' : 'SMALL'];
  return url.pathname.includes('ExplanationOfBenefit') ? page(url.origin, url, total) : patientBody;
}

const listen = (name, latencyMs, total) =>
  new Promise((resolve) => {
    const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
      const url = new URL(request.url, `http://${request.headers.host}`);
      const isRejected = !url.pathname.includes('/token') && isExpired(request.headers);
      let text = '';
      if (request.method === 'POST')
        request.on('data', (chunk) => {
          text += chunk;
        });
      const answer = () => {
        const body = isRejected ? REJECTION : bodyOf(url, text, total);
        response.writeHead(isRejected ? 401 : 200, {
          'content-type': 'application/json',
          'content-length': body.length,
        });
        response.end(body);
      };
      request.resume();
      request.on('end', latencyMs > 0 ? () => setTimeout(answer, latencyMs) : answer);
    });
    server.listen(0, '127.0.0.1', () => resolve([name, server.address().port]));
  });

// The benchmark ended, or failed.
process.on('disconnect', () => process.exit());
process.on('message', (message) => {
  if (message === 'counters') {
    process.send({ tokenRequests });
    tokenRequests = 0;
  }
});
const ports = await Promise.all([
  ...latenciesMs.map((latencyMs) => listen(`${latencyMs} ms`, latencyMs, claims.length)),
  ...lengths.map((length) => listen(`${length} claims`, 0, length)),
]);
process.send({ ports: Object.fromEntries(ports) });
