/**
 * Does the work of a tool with what `readChoice` makes of the command line. What it throws is told with
 * the usage, and the tool ends with 2; an error of the work itself is thrown on.
 */
export async function runTool<Choice>({
  usage,
  readChoice,
  work,
}: {
  readonly usage: string;
  readonly readChoice: () => Choice;
  readonly work: (choice: Choice) => unknown;
}): Promise<void> {
  let choice: Choice;
  try {
    choice = readChoice();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  await work(choice);
}
