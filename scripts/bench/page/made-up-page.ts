import type { BenchPage } from './sample.ts';

const WORDS = (
  'the of and to in a is that for on with as said by from its at was company chips would have new market ' +
  'year more plants which after servers week billion data supply'
).split(' ');
const NAMES = ['OpenAI', 'Foxconn', 'Broadcom'];

/** A page of paragraphs of three text nodes each, with `mentions` names spread over them. */
export function makeUpPage(nodes: number, mentions: number): BenchPage {
  const paragraphs = Math.ceil(nodes / 3);
  const every = mentions === 0 ? Infinity : paragraphs / mentions;
  let named = 0;
  const body = Array.from({ length: paragraphs }, (_, at) => {
    const name = at >= named * every ? NAMES[named++ % NAMES.length] : 'Nobody';
    return `<p>${sentence(at)}<em>${WORDS[at % WORDS.length]}</em> ${name} ${sentence(at + 5)}</p>`;
  });
  return {
    name: `${nodes} nodes, ${mentions} names`,
    url: 'https://daily.newsgloss.example/2026/11/20/made-up.html',
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html><title>Made up</title><article><h1>A page of ${nodes} texts</h1>${body.join('')}</article>`,
  };
}

function sentence(seed: number): string {
  return Array.from({ length: 12 }, (_, at) => WORDS[(seed * 7 + at * at) % WORDS.length]).join(' ') + ' ';
}
