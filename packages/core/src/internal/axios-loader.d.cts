declare const loader: {
  /**
   * Loads axios for the transport, which gives it its own adapter. Node's globals `FormData`, `Request` and `Response`
   * are hidden while axios is loaded, because reading them loads undici; they are unchanged afterwards.
   *
   * @throws when axios is not installed
   */
  readonly loadAxios: () => import('axios', { with: { 'resolution-mode': 'import' }}).AxiosStatic;
};
export = loader;
