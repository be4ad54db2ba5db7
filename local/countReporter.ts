import { writeSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** How a test run came out. */
export interface TestCounts {
  readonly passed: number;
  /** Failed tests, files that could not be run, and errors that no test caught. */
  readonly failed: number;
  readonly skipped: number;
}

/** The line that a test run ends with: `12 passed, 0 failed`, and `, 3 skipped` where some were. */
export function countLine({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Counts the tests of a run, file by file. */
export function countTests(modules: readonly TestModule[], unhandledErrors: number): TestCounts {
  let [passed, failed, skipped] = [0, unhandledErrors, 0];
  for (const module of modules) {
    const suites = [...module.children.allSuites()];
    failed += [module, ...suites].filter((owner) => owner.errors().length > 0).length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed += 1;
      else if (state === 'failed') failed += 1;
      else skipped += 1;
    }
  }
  return { passed, failed, skipped };
}

/**
 * Prints the counts as the very last line of the run, and makes a run in which nothing ran or something failed exit with
 * a status other than 0.
 */
export default class CountReporter implements Reporter {
  #counts: TestCounts = { passed: 0, failed: 0, skipped: 0 };

  onInit(): void {
    // Other reporters, coverage and teardowns print after the run's end, so the line waits for the process's.
    process.once('exit', (status) => {
      const { passed, failed } = this.#counts;
      if (status === 0 && (failed > 0 || passed === 0)) process.exitCode = 1;
      writeSync(1, `${countLine(this.#counts)}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    this.#counts = countTests(modules, unhandledErrors.length);
  }
}
