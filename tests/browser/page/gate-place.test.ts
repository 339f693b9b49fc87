import { afterEach, describe, expect, it } from 'vitest';
import { createPlaceGate } from '../../../lib/page/gate-place.ts';
import { CASES } from './gate-place.cases.ts';

afterEach(() => document.body.replaceChildren());

function findSign(): Node {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.includes('§')) return walker.currentNode;
  throw new Error('no § in the case');
}

describe.each(['article', 'outside'] as const)('createPlaceGate: %s', (place) => {
  it.each(CASES[place])('$name', ({ html }) => {
    document.body.innerHTML = html;
    expect(createPlaceGate()(findSign())).toBe(place);
  });
});

describe('createPlaceGate', () => {
  it('sees what stands around a shadow tree', () => {
    document.body.innerHTML = '<nav><div></div></nav>';
    const shadow = document.querySelector('div')?.attachShadow({ mode: 'open' });
    const text = shadow?.appendChild(document.createTextNode('§'));
    expect(text && createPlaceGate()(text)).toBe('outside');
  });

  it('is not misled by a form that hides its own properties behind its fields', () => {
    document.body.innerHTML =
      '<form class="share"><input name="className"><input name="getAttribute"><input name="parentNode">' +
      '<input name="matches"><input name="querySelector"><input name="textContent"><p>§</p></form>';
    expect(createPlaceGate()(findSign())).toBe('outside');
  });

  it('costs little in a huge list, however often it is asked', () => {
    document.body.innerHTML = `<div class="related">${'<div class="share"><a href="/x">x</a> y</div>'.repeat(20_000)}<p>§</p></div>`;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const placeOf = createPlaceGate();
    const places = new Set<string>();
    for (let asked = 0; asked < 5_000 && texts.nextNode(); asked += 1) places.add(placeOf(texts.currentNode));
    expect([...places]).toEqual(['outside']);
  });
});
