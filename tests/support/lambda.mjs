// A user's function on a platform that calls a handler: kept warm, its clients made for each event.
import { journey } from './journey.mjs';

/** @param {{ readonly url: string, readonly token: string }} event */
export async function handler({ url, token }) {
  return { statusCode: 200, body: JSON.stringify(await journey(url, token)) };
}
