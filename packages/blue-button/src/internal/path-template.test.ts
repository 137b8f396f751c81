import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { pathResource, pathTemplate } from './path-template.js';

test.each([
  ['/v2/custom/Quimby/records', '/v2/{id}/{id}/{id}'],
  ['/v2/fhir/Patient/-1000', '/v2/fhir/Patient/{id}'],
  ['/v3/fhir/Patient/$generate-insurance-card', '/v3/fhir/Patient/$generate-insurance-card'],
  ['/v2/fhir/Quimby', '/v2/fhir/{id}'],
  ['/v2/fhir/Patient/Patient', '/v2/fhir/Patient/{id}'],
  ['/v2/fhir/ExplanationOfBenefit/', '/v2/fhir/ExplanationOfBenefit/'],
  ['/v2/fhir/$Quimby', '/v2/fhir/{id}'],
  ['/v2/connect/userinfo', '/v2/connect/userinfo'],
  ['/v2/fhir/metadata', '/v2/fhir/metadata'],
  ['/v3/o/token/', '/v3/o/token/'],
])('%s is shown as %s', (path, template) => {
  expect(pathTemplate(path)).toBe(template);
});

property.prop([fc.array(fc.stringMatching(/^[A-Za-z.$-]{1,12}$/), { minLength: 1, maxLength: 5 })])(
  'no segment of letters that is not an API word is shown, at any position',
  (segments) => {
    const marked = segments.map((segment) => `Quimby${segment}`);
    const path = `/v2/fhir/${marked.join('/fhir/')}`;
    expect(pathTemplate(path)).not.toContain('Quimby');
    expect(pathResource(path)).toBe('unknown');
  },
);
