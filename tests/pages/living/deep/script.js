// Chromium by itself crashes on so many boxes within each other; so these have none.
let innermost = document.querySelector('#outermost');
for (let depth = 0; depth < 5_000; depth += 1) {
  innermost = innermost.appendChild(document.createElement('div'));
  innermost.style.display = 'contents';
}
innermost.append('The innermost holds a note by Foxconn.');

document.querySelector('#open').addEventListener('click', () => {
  innermost.append(' And one by Broadcom.');
});
