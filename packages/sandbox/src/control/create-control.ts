import type { OffsetClock } from '../clock.js';
import type { FaultRules } from '../faults/rules.js';
import type { HalvesSlot } from '../halves-slot.js';
import { readState, type SandboxState, sealState } from '../state/saved-state.js';
import type { StubControl } from '../stubs/stub.js';
import type { Stubs } from '../stubs/stubs.js';
import type { FaultControl, SandboxControl } from './control.js';
import type { Counters } from './counters.js';
import type { Journal } from './journal.js';
import { nextExchange } from './next-exchange.js';

/** Parts of a sandbox that its control changes or observes. */
export interface ControlledParts {
  readonly clock: OffsetClock;
  readonly faults: FaultRules;
  readonly stubs: Stubs;
  readonly journal: Journal;
  readonly counters: Counters;
  /** Aborted when the sandbox closes. */
  readonly closing: AbortSignal;
  /** The current halves. */
  readonly halves: HalvesSlot;
}

/** Creates the in-process control of a sandbox. */
export function createControl(token: string, parts: ControlledParts): SandboxControl {
  const { clock, journal, counters, halves } = parts;
  return {
    token,
    clock,
    faults: faultControl(parts.faults),
    stubs: stubControl(parts.stubs),
    get blueButton() {
      return halves.current.blueButton.control;
    },
    get optum() {
      return halves.current.optum.control;
    },
    journal: (after) => journal.entries(after),
    counters: () => counters.snapshot(),
    onExchange: (listener) => journal.subscribe(listener),
    waitFor: (predicate, { timeoutMs = 10_000, after = 0 } = {}) => {
      const past = journal.entries(after).find(predicate);
      return past === undefined
        ? nextExchange(journal, parts.closing, predicate, timeoutMs)
        : Promise.resolve(past);
    },
    reset: () => {
      startOver(parts);
      halves.current.reset();
    },
    seed: (seed) => {
      startOver(parts);
      halves.reseed(seed);
    },
    saveState: () => saveState(parts),
    loadState: (given) => loadState(parts, given),
  };
}

function faultControl(faults: FaultRules): FaultControl {
  return {
    add: (rule) => {
      const id = faults.add(rule);
      return () => void faults.remove(id);
    },
    list: () => faults.list(),
    clear: () => faults.clear(),
  };
}

function stubControl(stubs: Stubs): StubControl {
  return {
    add: (stub) => {
      const id = stubs.add(stub);
      return () => void stubs.remove(id);
    },
    list: () => stubs.list(),
    clear: () => stubs.clear(),
  };
}

/** Clears what belongs to a run. */
function startOver({ faults, stubs, journal, counters }: ControlledParts): void {
  faults.clear();
  stubs.reset();
  journal.clear();
  counters.reset();
}

function saveState({ clock, stubs, halves }: ControlledParts): SandboxState {
  return sealState(halves.current.seed, {
    sandbox: { offsetMs: clock.offsetMs, stubs: stubs.save() },
    ...halves.current.save(),
  });
}

function loadState(parts: ControlledParts, given: SandboxState): void {
  const state = readState(given);
  const { offsetMs, stubs: savedStubs } = state.halves.sandbox ?? {};
  startOver(parts);
  parts.clock.restore(Number(offsetMs));
  parts.stubs.load(savedStubs);
  parts.halves.load(state);
}
