/** The build of axios without Node's parts, which axios exports without declarations. */
declare module 'axios/dist/browser/axios.cjs' {
  const axios: import('axios').AxiosStatic;
  export default axios;
}
