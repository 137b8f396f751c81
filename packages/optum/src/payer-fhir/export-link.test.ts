import { LinkOriginError, ResponseFormatError } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { fileNameIn, jobIdIn } from './export-link.js';

const line = { payerId: '87726', lob: 'ph' };
const base = 'https://proxy.example/optum';
const path = '/oihub/fhirprovideraccess/v1/R4/87726/ph';

describe('the ID of a job', () => {
  const job = `${path}/$bulk-member-match-status/6875735d-61dc`;
  test.each([
    `${base}${job}`,
    job,
    `https://apigw.optum.com${job}`,
    // Not the documented prefix, but the one in the vendor's own sample of a manifest.
    'https://sandbox-apigw.optum.com/Provider/fhir/R4/87726/ph/$bulk-member-match-status/6875735d-61dc',
    `${base}${job.replace('$', '%24')}`,
  ])('is read from %s', (url) => expect(jobIdIn(url, line, base)).toBe('6875735d-61dc'));

  test.each([
    `https://evil.example${job}`,
    `http://proxy.example${job}`,
    `https://proxy.example:8443${job}`,
    `https://apigw.optum.com.evil.example${job}`,
    `https://apigw.optum.com@evil.example${job}`,
    `https://user:secret@proxy.example${job}`,
    `//evil.example${job}`,
    `http://apigw.optum.com${job}`,
  ])('is not read from %s', (url) => expect(() => jobIdIn(url, line, base)).toThrow(LinkOriginError));

  test.each([
    `${base}/medicalnetwork/reports/v2`,
    `${base}${job}/`,
    `${base}${path.replace('87726', '99999')}/$bulk-member-match-status/1`,
    `${base}${path.replace('/ph', '/bh')}/$bulk-member-match-status/1`,
    `${base}${path}/$other/1`,
    `${base}/%zz`,
    'http://[',
  ])('is not in %s', (url) => expect(() => jobIdIn(url, line, base)).toThrow(ResponseFormatError));
});

describe('the name of a file', () => {
  test.each([
    [`${base}${path}/download/Group/1_Coverage_file.ndjson/$davinci-data-export`, '1_Coverage_file.ndjson'],
    ['https://sandbox-apigw.optum.com/.../Patient_file_1.ndjson', 'Patient_file_1.ndjson'],
  ])('is read from %s', (url, name) => expect(fileNameIn(url, line, base)).toBe(name));

  test('is not accepted from another host, another payer, or a path without one', () => {
    expect(() => fileNameIn('https://evil.example/Patient.ndjson', line, base)).toThrow(LinkOriginError);
    for (const tail of [
      '/download/Group//$davinci-data-export',
      '/Group/1/$davinci-data-export',
      '/Patient',
      '',
    ])
      expect(() => fileNameIn(`${base}${path}${tail}`, line, base)).toThrow(ResponseFormatError);
    const other = `${base}${path.replace('87726', '99999')}/download/Group/a.ndjson/$davinci-data-export`;
    expect(() => fileNameIn(other, line, base)).toThrow(ResponseFormatError);
  });

  test('does not print the link in the error', () => {
    const caught = (() => {
      try {
        return fileNameIn('https://zzyzx.example/secret-canary.ndjson?token=canary', line, base);
      } catch (error) {
        return error;
      }
    })();
    expect(JSON.stringify(caught) + String(caught)).not.toMatch(/zzyzx|canary/);
  });
});
