const BASE = '/2026/11/20/router/';
const PARTS = [
  ['', 'Part one', 'OpenAI buys a lighthouse, and finds the stairs.'],
  ['the-second-part', 'Part two', 'Foxconn mends the lamp; Broadcom counts its flashes.'],
  ['the-third-part', 'Part three', 'The sea takes no side.'],
];
const part = document.querySelector('#part');

function show() {
  const [, heading, text] = PARTS.find(([path]) => BASE + path === location.pathname);
  const title = document.createElement('h2');
  title.textContent = heading;
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  part.replaceChildren(title, paragraph);
}

document.querySelector('#next').addEventListener('click', () => {
  const at = PARTS.findIndex(([path]) => BASE + path === location.pathname);
  navigation.navigate(BASE + PARTS[at + 1][0]);
});
document.querySelector('#previous').addEventListener('click', () => history.back());

navigation.addEventListener('navigate', (event) => {
  if (event.canIntercept) event.intercept({ handler: async () => show() });
});
show();
