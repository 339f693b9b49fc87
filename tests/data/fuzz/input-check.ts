import assert from 'node:assert/strict';
import fc from 'fast-check';

/** What random inputs go through; `check` throws, with the smallest such input, where one does harm. */
export interface InputCheck {
  readonly name: string;
  /** Tells what was counted. */
  check(runs: number, seed: number): string;
}

/** Makes a check of what `take` does with each input: it says whether the input is taken, and asserts the rest. */
export function checkInputs<T>(
  name: string,
  inputs: fc.Arbitrary<T>,
  take: (input: T) => boolean,
): InputCheck {
  return {
    name,
    check(runs, seed) {
      const before = listBuiltIns();
      let taken = 0;
      fc.assert(
        fc.property(inputs, (input) => {
          taken += Number(take(input));
          assert.deepEqual(listBuiltIns(), before, 'a prototype was changed');
        }),
        { numRuns: runs, seed },
      );
      return `${runs} inputs, ${taken} taken, 0 uncaught, prototypes clean`;
    },
  };
}

function listBuiltIns(): string[] {
  return [Object.prototype, Array.prototype, String.prototype].flatMap((owner) =>
    Object.getOwnPropertyNames(owner),
  );
}
