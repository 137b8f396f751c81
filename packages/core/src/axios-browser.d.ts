/** The build of axios without Node's parts; axios exports it without declarations of its own. */
declare module 'axios/dist/browser/axios.cjs' {
  const axios: import('axios').AxiosStatic;
  export default axios;
}
