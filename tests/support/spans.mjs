// A user's program under the OpenTelemetry SDK: prints each span with its parent's name. spans.mjs <url> <token of the control>
import { context, trace } from '@opentelemetry/api';
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { BlueButtonClient } from '@payerkit/blue-button';

const [url = '', token = ''] = process.argv.slice(2);
const exporter = new InMemorySpanExporter();
new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).register();
const tracer = trace.getTracer('user');

/** Runs as a span of the user's own. */
function within(name, work) {
  const span = tracer.startSpan(name);
  return context
    .with(trace.setSpan(context.active(), span), async () => await work())
    .finally(() => span.end());
}

async function control(path, body) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
  return (await fetch(`${url}/_control/${path}`, init)).json();
}

const { baseUrl, ...application } = (await control('configuration')).blueButton;
const client = new BlueButtonClient({ environment: { baseUrl, kind: 'sandbox' }, ...application });
const member = client.forGrant('user-1');
await within('consent', async () => {
  const { url: authorizeUrl, session } = await client.auth.start({ key: 'user-1' });
  const { result } = await control('blue-button/consent', { authorizeUrl, user: 'BBUser00000' });
  await client.auth.complete(result, session);
});
// Both calls meet a token that the server no longer takes; one of them renews it. The first attempt after that fails.
await control('blue-button/expire-tokens', {});
await within('both', () =>
  Promise.all([
    within('one', () => member.coverage.list()),
    within('other', () => member.explanationOfBenefit.list({ count: 10 })),
  ]),
);
await control('faults', { fault: 'server-error', route: '/v2/fhir/Patient*', count: 1 });
await within('retried', () => member.patient.retrieve());
await within('list', () => member.explanationOfBenefit.list({ count: 5 }).toArray({ limit: 20 }));
await client.close();

const spans = exporter.getFinishedSpans();
const nameOf = (id) => spans.find((span) => span.spanContext().spanId === id)?.name;
console.log(JSON.stringify(spans.map((span) => [span.name, nameOf(span.parentSpanContext?.spanId) ?? null])));
