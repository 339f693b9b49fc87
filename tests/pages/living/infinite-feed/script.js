const BATCH = 8;
/** So many entries stay: a feed without an end must let go of its beginning. */
const KEPT = 24;
const CARGO = [
  'carries racks that Foxconn built.',
  'carries nothing, and slowly.',
  'asks the pilot what OpenAI is.',
  'brings letters for Broadcom and for Hon Hai.',
];
const feed = document.querySelector('#feed');
let passed = 0;

function loadBatch() {
  for (let left = BATCH; left > 0; left -= 1) {
    const entry = document.createElement('div');
    entry.className = 'entry';
    entry.innerHTML = `<h2>Ship ${passed + 1}</h2><p>It ${CARGO[passed % CARGO.length]}</p>`;
    feed.append(entry);
    passed += 1;
  }
  while (feed.childElementCount > KEPT) feed.firstElementChild.remove();
  feed.dataset.batch = passed / BATCH;
}

loadBatch();

const end = document.querySelector('#end');
const observer = new IntersectionObserver(([{ isIntersecting }]) => {
  if (!isIntersecting) return;
  loadBatch();
  // It tells of changes alone: a reader who is at the end again within a frame would wait for ever.
  observer.unobserve(end);
  observer.observe(end);
});
observer.observe(end);
