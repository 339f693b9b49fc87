import { describeLot } from './lots.js';

const LOTS = 10_000;
const ROW_PX = 40;
const ROWS = 12;
const view = document.querySelector('#window');
const lots = document.querySelector('#lots');
lots.style.height = `${LOTS * ROW_PX}px`;

// Twelve rows in all: each takes the place and the words of another as the list is scrolled.
const rows = Array.from({ length: ROWS }, () => {
  const row = document.createElement('p');
  row.style.cssText = `position: absolute; margin: 0; left: 0; height: ${ROW_PX}px`;
  row.append('');
  return row;
});

function show() {
  const first = Math.floor(view.scrollTop / ROW_PX);
  for (const [at, row] of rows.entries()) {
    const words = describeLot(first + at);
    row.style.top = `${(first + at) * ROW_PX}px`;
    if (row.firstChild.data !== words) row.firstChild.data = words;
  }
  lots.dataset.first = first;
}

view.addEventListener('scroll', show);
show();
lots.append(...rows);
