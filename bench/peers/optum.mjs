import { OptumClient } from '@payerkit/optum';

export function create({ baseUrl, request }) {
  const client = new OptumClient({
    environment: { baseUrl, kind: 'sandbox' },
    clientId: 'bench',
    clientSecret: 'bench',
  });
  const large = { ...request, subscriber: { ...request.subscriber, firstName: 'LARGE' } };
  return {
    small: () => client.eligibility.check(request),
    large: () => client.eligibility.check(large),
    async many(count, concurrency) {
      const inquiries = Array.from({ length: count }, () => request);
      let answered = 0;
      for await (const one of client.eligibility.checkMany(inquiries, { concurrency }))
        answered += one.ok ? 1 : 0;
      return answered;
    },
    close: () => client.close(),
  };
}
