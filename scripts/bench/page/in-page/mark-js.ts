import Mark from 'mark.js';
import { enter } from './contest.ts';
import { keywords, writePattern } from './names.ts';

enter('mark.js regexp', () => {
  new Mark(document.body).markRegExp(writePattern());
});
enter('mark.js keywords', () => {
  new Mark(document.body).mark(keywords, { separateWordSearch: false });
});
enter('mark.js across', () => {
  new Mark(document.body).markRegExp(writePattern(), { acrossElements: true });
});
