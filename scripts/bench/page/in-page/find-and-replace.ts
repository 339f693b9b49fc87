import findAndReplaceDOMText from 'findandreplacedomtext';
import { enter } from './contest.ts';
import { writePattern } from './names.ts';

// The preset keeps it from scripts and styles, and from names over the borders of blocks, as ours does.
enter('findAndReplaceDOMText', () => {
  findAndReplaceDOMText(document.body, { find: writePattern(), wrap: 'mark', preset: 'prose' });
});
