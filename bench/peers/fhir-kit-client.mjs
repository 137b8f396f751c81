import { Client } from 'fhir-kit-client';

export function create({ baseUrl, patientId, accessToken }) {
  const client = new Client({ baseUrl: `${baseUrl}/v2/fhir`, bearerToken: accessToken });
  const page = (_count) =>
    client.search({ resourceType: 'ExplanationOfBenefit', searchParams: { patient: patientId, _count } });
  return {
    patient: () => client.read({ resourceType: 'Patient', id: patientId }),
    page,
    async all(count, onItem) {
      let bundle = await page(count);
      while (bundle) {
        for (const entry of bundle.entry) onItem(entry.resource);
        bundle = await client.nextPage({ bundle });
      }
    },
  };
}
