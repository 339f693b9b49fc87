const COMING = [
  ['09:40', 'First speaker', 'Foxconn brings a rack on a trolley. Somebody asks where it plugs in.'],
  ['10:15', 'A break for tea', 'Nobody speaks of chips for eleven minutes.'],
  ['11:00', 'On the quay', 'Broadcom and OpenAI share a bench, and one umbrella.'],
];
const reports = document.querySelector('#reports');

document.querySelector('#add').addEventListener('click', () => {
  const [time, title, text] = COMING.shift();
  const entry = document.createElement('div');
  entry.className = 'entry';
  entry.innerHTML = `<time>${time}</time><h2>${title}</h2><p>${text}</p>`;
  reports.prepend(entry);
});

document.querySelector('#correct').addEventListener('click', () => {
  const line = reports.querySelector('p').firstChild;
  line.data = line.data.replace('Broadcom', 'A lamplighter');
});

document.querySelector('#withdraw').addEventListener('click', () => reports.firstElementChild.remove());
