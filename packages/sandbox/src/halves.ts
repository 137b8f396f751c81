import type { Hono } from 'hono';
import { type BlueButtonApp, createBlueButtonApp } from './blue-button/app.js';
import type { BlueButtonOptions } from './blue-button/options.js';
import type { OffsetClock } from './clock.js';
import type { SandboxContext } from './context.js';
import type { Counters } from './control/counters.js';
import type { SandboxEnv } from './env.js';
import { createOptumApp, type OptumApp } from './optum/app.js';
import type { OptumOptions } from './optum/options.js';
import { SeededRandom } from './random.js';
import { withNotes } from './server/notes.js';
import type { StateHalves } from './state/saved-state.js';

/** A half with the application that notes each exchange for the journal. */
interface Noted {
  readonly noted: Hono<SandboxEnv>;
}

/** Dependencies that both halves share. */
export interface HalvesContext {
  url(): string;
  readonly clock: OffsetClock;
  readonly counters: Counters;
  /** Aborted when the sandbox closes. */
  readonly closing: AbortSignal;
}

/** Options of both halves. */
export interface HalvesOptions {
  readonly blueButton?: BlueButtonOptions | undefined;
  readonly optum?: OptumOptions | undefined;
}

/** The two halves of a sandbox, made from one seed. */
export class Halves {
  /** Seed of the synthetic people. */
  readonly seed: number;
  /** The Optum half. */
  readonly optum: OptumApp & Noted;
  readonly #context: SandboxContext;
  readonly #options: HalvesOptions;
  #blueButton: (BlueButtonApp & Noted) | undefined;

  constructor(seed: number, context: HalvesContext, options: HalvesOptions) {
    const random = new SeededRandom(seed);
    const optum = createOptumApp({ ...context, random }, options.optum);
    this.seed = seed;
    this.optum = { ...optum, noted: withNotes(optum.app) };
    this.#context = { url: () => context.url(), clock: context.clock, random };
    this.#options = options;
    // An invalid member is an error of the start.
    if ((options.blueButton?.members ?? []).length > 0) this.#blueButton = this.#makeBlueButton();
  }

  /** The Blue Button half, made on first access: users of Optum alone should not wait for its members. */
  get blueButton(): BlueButtonApp & Noted {
    this.#blueButton ??= this.#makeBlueButton();
    return this.#blueButton;
  }

  #makeBlueButton(): BlueButtonApp & Noted {
    const half = createBlueButtonApp(this.#context, this.#options.blueButton);
    return Object.assign(half, { noted: withNotes(half.app) });
  }

  /** The Blue Button half, if it was made. */
  get madeBlueButton(): (BlueButtonApp & Noted) | undefined {
    return this.#blueButton;
  }

  /** Deletes what requests have left behind. */
  reset(): void {
    this.optum.control.reset();
    this.#blueButton?.control.reset();
  }

  /** Ends all access tokens of both vendors. */
  endTokens(how: 'expired' | 'revoked'): void {
    for (const control of [this.optum.control, this.#blueButton?.control])
      if (how === 'expired') control?.expireTokens();
      else control?.revokeTokens();
  }

  /** Returns the data of both halves as JSON. */
  save(): StateHalves {
    return {
      optum: this.optum.state.save(),
      ...(this.#blueButton === undefined ? {} : { blueButton: this.#blueButton.state.save() }),
    };
  }

  /** Loads saved data; applications and switches of the options replace saved ones of the same name. */
  load(saved: StateHalves): void {
    const { blueButton, optum } = this.#options;
    if (saved.optum !== undefined) this.optum.state.load(saved.optum);
    for (const application of optum?.applications ?? []) this.optum.control.registerApplication(application);
    for (const report of optum?.reports ?? []) this.optum.control.addReport(report);
    Object.assign(this.optum.control.switches, optum?.switches);
    if (saved.blueButton === undefined) return;
    const { state, control } = this.blueButton;
    state.load(saved.blueButton);
    for (const application of blueButton?.applications ?? []) control.registerApplication(application);
    for (const member of blueButton?.members ?? []) control.addMember(member);
    Object.assign(control.switches, blueButton?.switches);
  }
}
