/** Languages of the login and consent pages. */
export type Language = 'en' | 'es';

const ENGLISH = {
  otherLanguage: 'Español',
  notice: 'Synthetic sandbox. No real person, no real Medicare account.',
  loginTitle: 'Log in to the test Medicare account',
  loginHint: 'Use a synthetic user such as BBUser00000 with the password PW00000!',
  user: 'Username',
  password: 'Password',
  logIn: 'Log in',
  loginFailed: 'The username or password is incorrect. Please try again.',
  notFoundTitle: 'We found no Medicare record',
  notFoundText: 'The account exists, but it has no Medicare record.',
  consentTitle: (app: string) => `Connect your Medicare data to ${app}`,
  signedInAs: 'You are logged in as',
  willShare: 'If you agree, the application can see:',
  claims: 'Your claims, including services, drugs and costs',
  coverage: 'Your Medicare coverage',
  demographicsQuestion: 'Share your personal information?',
  demographicsYes: 'Share name, date of birth, race and address',
  demographicsNo: 'Keep my personal information private',
  samhsa: 'Also share records of treatment for substance use (42 CFR Part 2)',
  untilMonths: 'The application keeps access for 13 months, unless you end it earlier.',
  untilOnce: 'The application gets access once, for one hour.',
  untilResearch: 'The application keeps access for the duration of the study.',
  allow: 'Connect',
  deny: 'Do not connect',
  switchAccount: 'Use another account',
  errorTitle: 'The request cannot be processed',
};

/** All texts of the pages in one language. */
export type PageTexts = typeof ENGLISH;

const SPANISH: PageTexts = {
  otherLanguage: 'English',
  notice: 'Entorno de pruebas. Ninguna persona real, ninguna cuenta real de Medicare.',
  loginTitle: 'Inicie sesión en la cuenta de prueba de Medicare',
  loginHint: 'Use un usuario sintético como BBUser00000 con la contraseña PW00000!',
  user: 'Nombre de usuario',
  password: 'Contraseña',
  logIn: 'Iniciar sesión',
  loginFailed: 'El nombre de usuario o la contraseña no son correctos. Inténtelo de nuevo.',
  notFoundTitle: 'No encontramos ningún registro de Medicare',
  notFoundText: 'La cuenta existe, pero no le corresponde ningún registro de Medicare.',
  consentTitle: (app: string) => `Conecte sus datos de Medicare con ${app}`,
  signedInAs: 'Inició sesión como',
  willShare: 'Si acepta, la aplicación podrá ver:',
  claims: 'Sus reclamos, con servicios, medicamentos y costos',
  coverage: 'Su cobertura de Medicare',
  demographicsQuestion: '¿Compartir su información personal?',
  demographicsYes: 'Compartir nombre, fecha de nacimiento, raza y dirección',
  demographicsNo: 'Mantener privada mi información personal',
  samhsa: 'Compartir también los registros de tratamiento por uso de sustancias (42 CFR Parte 2)',
  untilMonths: 'La aplicación conserva el acceso durante 13 meses, salvo que usted lo termine antes.',
  untilOnce: 'La aplicación obtiene acceso una sola vez, durante una hora.',
  untilResearch: 'La aplicación conserva el acceso mientras dure el estudio.',
  allow: 'Conectar',
  deny: 'No conectar',
  switchAccount: 'Usar otra cuenta',
  errorTitle: 'No se puede responder a la solicitud',
};

/** Texts by language. */
export const PAGE_TEXTS: Readonly<Record<Language, PageTexts>> = { en: ENGLISH, es: SPANISH };

/** Returns the language of a request: `lang`, otherwise the browser's preference, otherwise English. */
export function chooseLanguage(lang: string | null, acceptLanguage: string | undefined): Language {
  const asked = lang?.slice(0, 2);
  if (asked === 'en' || asked === 'es') return asked;
  const preferred = acceptLanguage?.split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return preferred?.find((part) => part === 'en' || part === 'es') === 'es' ? 'es' : 'en';
}
