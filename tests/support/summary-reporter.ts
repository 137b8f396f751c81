import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with the one line that CI reads: `N passed, N failed`. */
export class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string) => states.filter((found) => found === state).length;
    // A file that cannot be loaded has no tests to fail; a suite without tests and an error outside of any neither.
    const groups = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const broken = groups.flatMap((group) => group.errors()).length + errors.length;
    const line = `${count('passed')} passed, ${count('failed') + broken} failed`;
    process.once('exit', () => console.log(line));
  }
}
