import { ClientStorage, MedplumClient, MemoryStorage } from '@medplum/core';

export function create({ baseUrl, patientId, accessToken, refreshToken }) {
  const client = new MedplumClient({
    baseUrl: `${baseUrl}/`,
    fhirUrlPath: 'v2/fhir/',
    tokenUrl: `${baseUrl}/v2/o/token/`,
    clientId: 'bench',
    fetch,
    cacheTime: 0,
    storage: new ClientStorage(new MemoryStorage()),
  });
  client.setAccessToken(accessToken, refreshToken);
  const page = (_count) => client.search('ExplanationOfBenefit', { patient: patientId, _count });
  return {
    patient: () => client.readResource('Patient', patientId),
    page,
    async all(count, onItem) {
      const pages = client.searchResourcePages('ExplanationOfBenefit', { patient: patientId, _count: count });
      for await (const items of pages) for (const item of items) onItem(item);
    },
  };
}
