const LINES = 12;
const CHANGES_PER_SECOND = 400;
const TICK_MS = 10;
const tape = document.querySelector('#tape');
let changes = 0;

function describeWire(number) {
  return `Wire ${number}: ${['Foxconn asks for the time', 'nothing', 'Broadcom answers', 'OpenAI laughs'][number % 4]}.`;
}

/** A text changes in place; now and then a line goes and another comes. */
function change() {
  changes += 1;
  if (changes % 10 === 0) {
    const line = document.createElement('p');
    line.textContent = describeWire(changes);
    tape.append(line);
    if (tape.childElementCount > LINES) tape.firstElementChild.remove();
  } else if (tape.lastElementChild) {
    tape.children[changes % tape.childElementCount].firstChild.data = describeWire(changes);
  }
}

/** Settles after so many seconds of a storm; the changes that a busy browser missed come at its end. */
globalThis.storm = async (seconds) => {
  const wanted = changes + seconds * CHANGES_PER_SECOND;
  const end = performance.now() + seconds * 1_000;
  while (performance.now() < end) {
    for (let left = (CHANGES_PER_SECOND * TICK_MS) / 1_000; left > 0 && changes < wanted; left -= 1) change();
    await new Promise((next) => setTimeout(next, TICK_MS));
  }
  while (changes < wanted) change();
  return tape.textContent;
};
