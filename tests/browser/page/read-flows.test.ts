import { afterEach, describe, expect, it } from 'vitest';
import { readFlows } from '../../../lib/page/read-flows.ts';
import { pointAt, type Flow } from '../../../lib/page/flow.ts';
import { FLOW_CASES } from './flows.cases.ts';

afterEach(() => document.body.replaceChildren());

function readAll(): Flow[] {
  return [...readFlows(document.body, () => true)].filter((flow) => flow !== undefined);
}

function flowsOf(html: string): string[] {
  document.body.innerHTML = html;
  return readAll()
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

describe('readFlows', () => {
  it.each(FLOW_CASES)('$name', ({ html, flows }) => {
    expect(flowsOf(html)).toEqual(flows);
  });

  it('reads the whole flow around a text that matters, and no other', () => {
    document.body.innerHTML = '<p>one</p><p>Hon <b>Hai</b> and <i>more</i></p><p>two</p>';
    const flows = [...readFlows(document.body, (text) => text.includes('Hai'))].filter(
      (flow) => flow !== undefined,
    );
    expect(flows.map(({ text }) => text)).toEqual(['Hon Hai and more']);
  });

  it('reads on where the page takes away the text that was read last', () => {
    document.body.innerHTML = '<section><p>one</p><p>two</p></section><p>three</p>';
    const flows = readFlows(document.body, () => true);
    let first = flows.next();
    while (!first.value) first = flows.next();
    document.querySelector('section')?.remove();
    const rest = [...flows].filter((flow) => flow !== undefined);
    expect([first.value, ...rest].map((flow) => flow?.text)).toEqual(['one', 'three']);
  });

  const paragraphs = Array.from({ length: 500 }, (_, at) => `text ${at}`);
  const long = `<script type="text/plain">${'text in a script '.repeat(50)}</script>`;

  it('reads each text of a long page once, and none of its scripts', () => {
    const html = paragraphs.map((text, at) => `<p>${text}</p>${at % 50 === 7 ? long : ''}`).join('');
    expect(flowsOf(html)).toEqual(paragraphs);
  });

  it.each([
    ['takes away', (place: Element) => place.remove()],
    ['moves to the front', (place: Element) => document.body.prepend(place)],
    ['moves to the end', (place: Element) => document.body.append(place)],
    ['empties', (place: Element) => place.replaceChildren()],
  ])('reads on where the page %s what comes next', (_, change) => {
    document.body.innerHTML = paragraphs.map((text) => `<p>${text}</p>`).join('');
    const places = [...document.querySelectorAll('p')];
    const flows: string[] = [];
    for (const flow of readFlows(document.body, () => true)) {
      if (flow) flows.push(flow.text);
      if (flow?.text === 'text 10') places.slice(60, 70).forEach(change);
    }
    const stayed = paragraphs.filter((__, at) => at < 60 || at >= 70);
    expect(flows.filter((text) => stayed.includes(text))).toEqual(stayed);
  });

  it('finds the way back from every offset to the DOM', () => {
    document.body.innerHTML = '<p>Hon <b></b><b>Hai</b> &amp; <i>Open</i>AI</p>';
    const [flow] = readAll();
    if (!flow) throw new Error('no flow');
    for (let offset = 0; offset < flow.text.length; offset += 1) {
      const start = pointAt(flow, offset, 'start');
      const end = pointAt(flow, offset + 1, 'end');
      expect(start.node).toBe(end.node);
      expect(start.node.data.slice(start.offset, end.offset)).toBe(flow.text[offset]);
    }
  });

  it('is not misled by a form whose fields carry the names of DOM properties', () => {
    const fields = ['localName', 'parentNode', 'childNodes', 'nodeType', 'getAttribute', 'isConnected'];
    const inputs = fields.map((name) => `<input name="${name}">`).join('');
    expect(flowsOf(`<form>${inputs}<p>before</p>within</form>after`)).toEqual(['before', 'within', 'after']);
  });

  it('reads text nested thousands of elements deep', () => {
    let innermost: Element = document.body;
    for (let depth = 0; depth < 5_000; depth += 1)
      innermost = innermost.appendChild(document.createElement('span'));
    innermost.append('deep');
    expect(readAll().map(({ text }) => text)).toEqual(['deep']);
  });
});
