// Raw axios with the token cache that most people write.
import { Agent } from 'node:http';
import axios from 'axios';

export function create({ baseUrl, request }) {
  const client = axios.create({
    baseURL: baseUrl,
    httpAgent: new Agent({ keepAlive: true, maxSockets: 64 }),
    headers: { accept: 'application/json' },
  });
  let token;
  const fetchToken = async () => {
    const credentials = { grant_type: 'client_credentials', client_id: 'bench', client_secret: 'bench' };
    const { data } = await client.post('/apip/auth/v2/token', credentials);
    return { value: data.access_token, endsAtMs: Date.now() + data.expires_in * 1000 };
  };
  const check = async (body) => {
    token ??= await fetchToken();
    if (token.endsAtMs < Date.now() + 60_000) token = await fetchToken();
    const headers = { authorization: `Bearer ${token.value}` };
    return (await client.post('/medicalnetwork/eligibility/v3/', body, { headers })).data;
  };
  const wire = (firstName) => ({
    ...request,
    controlNumber: '123456789',
    subscriber: { ...request.subscriber, firstName },
  });
  return {
    small: () => check(wire('johnone')),
    large: () => check(wire('LARGE')),
    // As many loops as inquiries at a time, each of which awaits its own.
    async many(count, concurrency) {
      let [left, answered] = [count, 0];
      const loop = async () => {
        while (left > 0) {
          left -= 1;
          await check(wire('johnone'));
          answered += 1;
        }
      };
      await Promise.all(Array.from({ length: concurrency }, loop));
      return answered;
    },
  };
}
