const PARAGRAPHS = 20_000;
const WORDS = ['The ', 'roll ', 'of ', 'all ', 'who ', 'came ', 'to ', 'the ', 'quay ', 'goes on. '];
const roll = document.querySelector('#roll');
const paragraphs = Array.from({ length: PARAGRAPHS }, () => {
  const paragraph = document.createElement('p');
  paragraph.append(...WORDS);
  return paragraph;
});
paragraphs[0].append('OpenAI came first.');
paragraphs[PARAGRAPHS / 2].append('Foxconn came in the middle.');
paragraphs[PARAGRAPHS - 1].append('Broadcom came last.');
roll.append(...paragraphs);

document.querySelector('#change').addEventListener('click', () => {
  paragraphs[PARAGRAPHS / 4].lastChild.data = 'Hon Hai came too. ';
});
document.querySelector('#add').addEventListener('click', () => {
  roll.lastElementChild.append(' OpenAI came again.');
});
