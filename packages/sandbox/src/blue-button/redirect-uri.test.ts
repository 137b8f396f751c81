import { describe, expect, it } from 'vitest';
import { matchesRedirectUri } from './redirect-uri.js';

describe('2.2 callback addresses', () => {
  it.each([
    ['https://a.example/cb', 'https://a.example/cb', true],
    ['https://a.example/cb', 'https://a.example/cb?x=1', true],
    ['https://a.example/cb?x=1', 'https://a.example/cb?y=2&x=1', true],
    ['https://a.example/cb?x=1', 'https://a.example/cb', false],
    ['https://a.example/cb?x=1', 'https://a.example/cb?x=2', false],
    ['https://a.example/cb', 'https://a.example/cb/', false],
    ['https://a.example/cb', 'http://a.example/cb', false],
    ['https://a.example/cb', 'https://a.example:8443/cb', false],
    ['https://a.example/cb', 'https://a.example.evil.example/cb', false],
    ['http://127.0.0.1/cb', 'http://127.0.0.1:50000/cb', true],
    ['http://[::1]/cb', 'http://[::1]:50000/cb', true],
    ['http://127.0.0.1:4000/cb', 'http://127.0.0.1:4001/cb', false],
    ['http://localhost/cb', 'http://localhost:50000/cb', false],
    ['myapp://cb/done', 'myapp://cb/done', true],
    ['https://a.example/cb', '/cb', false],
  ])('%s registered, %s given: %s', (registered, given, matches) => {
    expect(matchesRedirectUri(registered, given)).toBe(matches);
  });
});
