import { createInterface } from 'node:readline';
import * as v from 'valibot';

/** Somebody to ask: a person at a terminal, or a file of answers. */
export interface Dialogue {
  readonly say: (text: string) => void;
  /** Reads one answer, trimmed. Throws `InputEnded` where there is none to come. */
  readonly read: (prompt: string) => Promise<string>;
  readonly close: () => void;
}

/** Thrown when the answers end before the questions do: Ctrl-D, Ctrl-C, the end of a pipe. */
export class InputEnded extends Error {
  constructor() {
    super('The answers ended before the questions.');
    this.name = 'InputEnded';
  }
}

type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };

/**
 * Opens a dialogue on two streams. Lines are taken one by one from one reader: `question` of Node's
 * own `readline/promises` loses those that arrive between two questions, as all of a pipe do.
 */
export function openDialogue(input: Input, output: NodeJS.WritableStream): Dialogue {
  const isTerminal = input.isTTY === true;
  const lines = createInterface({ input, output, terminal: isTerminal });
  const answers = lines[Symbol.asyncIterator]();
  lines.on('SIGINT', () => lines.close());
  return {
    say: (text) => void output.write(`${text}\n`),
    close: () => lines.close(),
    read: async (prompt) => {
      lines.setPrompt(prompt);
      // Writing a prompt to a reader that has ended is an error of its own.
      if (isTerminal) lines.prompt();
      else output.write(prompt);
      const { done, value } = await answers.next();
      if (done) throw new InputEnded();
      const answer = value.trim();
      // A terminal shows what is typed; the record of a piped dialogue is to read as well.
      if (!isTerminal) output.write(`${answer}\n`);
      return answer;
    },
  };
}

export interface Question<T> {
  readonly question: string;
  /** Taken where the answer is empty; without one, an answer must be given. */
  readonly initial?: string;
  /** Listed with numbers, which may be answered in place of the words. */
  readonly choices?: readonly string[];
  readonly schema: v.GenericSchema<unknown, T>;
  /** Said in place of what the schema says of a wrong answer. */
  readonly complaint?: string;
  /** Turns the answer into what the schema is for; without it, that is the answer itself. */
  readonly convert?: (answer: string) => unknown;
  /** Says what is wrong with an answer that the schema lets pass. */
  readonly findProblem?: (value: T) => string | undefined;
}

/** Asks until the answer passes, and says each time what is wrong with it. */
export async function ask<T>(dialogue: Dialogue, asked: Question<T>): Promise<T> {
  const { question, initial, choices = [], schema, convert = (answer) => answer, findProblem } = asked;
  const { complaint = choices.length > 0 ? 'Choose one of the list.' : undefined } = asked;
  choices.forEach((choice, at) => dialogue.say(`  ${at + 1} ${choice}`));
  const prompt = initial === undefined ? `${question}: ` : `${question} [${initial || 'none'}]: `;
  for (;;) {
    const given = await dialogue.read(prompt);
    const answer = choices[Number(given) - 1] ?? (given || initial);
    if (answer === undefined) {
      dialogue.say('  An answer is needed.');
      continue;
    }
    const { success, output, issues } = v.safeParse(schema, convert(answer));
    const problem = success ? findProblem?.(output) : (complaint ?? issues[0].message);
    if (success && problem === undefined) return output;
    dialogue.say(`  ${problem}`);
  }
}

/** Asks for yes or no. */
export async function confirm(dialogue: Dialogue, question: string, initial: boolean): Promise<boolean> {
  const answer = await ask(dialogue, {
    question: `${question} (y/n)`,
    initial: initial ? 'y' : 'n',
    schema: v.picklist(['y', 'yes', 'n', 'no']),
    complaint: 'Answer y or n.',
    convert: (given) => given.toLowerCase(),
  });
  return answer.startsWith('y');
}
