import type { Hono } from 'hono';
import type { SandboxContext } from '../context.js';
import type { SandboxEnv } from '../env.js';
import type { BlueButtonControl } from './control.js';
import type { AppRegistration } from './registered-app.js';

/** How the Blue Button half of the sandbox is set up. */
export interface BlueButtonOptions {
  /** Applications beside the default ones; the first given becomes the default. */
  readonly apps?: readonly AppRegistration[] | undefined;
}

/** Credentials of the default application, ready for a client. */
export interface BlueButtonCredentials {
  /** 40 letters and digits. */
  readonly clientId: string;
  /** 128 letters and digits. */
  readonly clientSecret: string;
  /** First registered callback address. */
  readonly redirectUri: string;
}

/** The Blue Button half of the sandbox: routes, control, and a client's credentials. */
export interface BlueButtonApp {
  /** Serves `/v1`, `/v2`, `/v3`, `/.well-known`, `/mymedicare` and `/health`. */
  readonly app: Hono<SandboxEnv>;
  /** Steers members, applications, consents and tokens. */
  readonly control: BlueButtonControl;
  /** Credentials of the default application. */
  readonly credentials: BlueButtonCredentials;
}

/** Makes the Blue Button half of the sandbox; mount `app` at the root of the origin. */
export declare function createBlueButtonApp(
  context: SandboxContext,
  options?: BlueButtonOptions,
): BlueButtonApp;
