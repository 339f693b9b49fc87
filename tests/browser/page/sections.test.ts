import { afterEach, describe, expect, it } from 'vitest';
import { createPlaceGate } from '../../../lib/page/gate-place.ts';
import { createSections, type Sections } from '../../../lib/page/sections.ts';

afterEach(() => document.body.replaceChildren());

/** The texts of the page that hold a letter and a digit, such as `a1`, in document order. */
function textsOf(root: Node): Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode())
    if (/^[a-z]\d$/.test(walker.currentNode.nodeValue ?? '')) texts.push(walker.currentNode);
  return texts;
}

function finish<Value>(work: Generator<void, Value>): Value {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Which of the texts stand together: those of one part share a bracket. */
function group(texts: readonly Node[], kind: keyof Sections): string {
  const sections = createSections(createPlaceGate());
  const groups = new Map<unknown, string[]>();
  for (const text of texts) {
    const part = finish(sections[kind](text));
    groups.set(part, [...(groups.get(part) ?? []), text.nodeValue ?? '']);
  }
  return [...groups.values()].map((together) => together.join(' ')).join(' | ');
}

const CASES: readonly { name: string; html: string; sections: string; stories?: string }[] = [
  {
    name: 'headline, standfirst and introduction are one section, and each heading begins another',
    html: '<article><p>a1</p><h1>a2</h1><p>a3</p><p>a4</p><h2>b1</h2><p>b2</p><h3>c1</h3><p>c2</p></article>',
    sections: 'a1 a2 a3 a4 | b1 b2 | c1 c2',
    stories: 'a1 a2 a3 a4 b1 b2 c1 c2',
  },
  {
    name: 'a standfirst set as a heading goes on with the headline',
    html: '<article><header><h1>a1</h1><div class="byline">By A. Reporter</div><h2>a2</h2></header><p>a3</p><h2>b1</h2></article>',
    sections: 'a1 a2 a3 | b1',
  },
  {
    name: 'a subtitle goes on with the section of its title',
    html: '<article><h1>A</h1><p>a1</p><h2>b1</h2> <h3>b2</h3><p>b3</p></article>',
    sections: 'a1 | b1 b2 b3',
  },
  {
    name: 'headings by role count',
    html: '<article><h1>A</h1><p>a1</p><div role="heading" aria-level="2">b1</div><p>b2</p></article>',
    sections: 'a1 | b1 b2',
  },
  {
    name: 'captions, lists and tables belong to their section',
    html:
      '<article><h1>A</h1><figure><figcaption>a1</figcaption></figure><p>a2</p><h2>B</h2>' +
      '<ul><li>b1</li></ul><table><tr><td>b2</td></tr></table></article>',
    sections: 'a1 a2 | b1 b2',
  },
  {
    name: 'headings outside the article begin nothing',
    html: '<main><h1>A</h1><p>a1</p><aside><h2>More news</h2></aside><p>a2</p></main>',
    sections: 'a1 a2',
  },
  {
    name: 'each entry of a live blog is a section, in an article of its own',
    html: '<article><h1>A</h1><p>a1</p><article><p>b1</p><p>b2</p></article><article><p>c1</p></article></article>',
    sections: 'a1 | b1 b2 | c1',
    stories: 'a1 b1 b2 c1',
  },
  {
    name: 'each entry of a live blog is a section, in articles side by side',
    html: '<main><h1>A</h1><p>a1</p><article><p>b1</p></article><article><p>c1</p></article></main>',
    sections: 'a1 | b1 | c1',
  },
  {
    name: 'each entry of a live blog is a section, by microdata',
    html:
      '<article><h1>A</h1><p>a1</p><div itemprop="liveBlogUpdate"><p>b1</p></div>' +
      '<div itemprop="liveBlogUpdate"><p>c1</p></div></article>',
    sections: 'a1 | b1 | c1',
  },
  {
    name: 'an article that stands alone is no section of its own',
    html: '<main><h1>a1</h1><article><p>a2</p></article></main>',
    sections: 'a1 a2',
  },
  {
    name: 'a page may hold one story after another',
    html:
      '<article><h1>a1</h1><p>a2</p><h2>A</h2><p>b1</p></article>' +
      '<article><h1>c1</h1><p>c2</p><h2>C</h2><p>d1</p></article>',
    sections: 'a1 a2 | b1 | c1 c2 | d1',
    stories: 'a1 a2 b1 | c1 c2 d1',
  },
  {
    name: 'a page without headings is one section',
    html: '<p>a1</p><div><p>a2</p></div>',
    sections: 'a1 a2',
  },
];

describe('createSections', () => {
  it.each(CASES)('$name', ({ html, sections, stories }) => {
    document.body.innerHTML = html;
    const texts = textsOf(document.body);
    expect(group(texts, 'sectionOf')).toBe(sections);
    expect(group(texts.toReversed(), 'sectionOf').split(' | ')).toHaveLength(sections.split(' | ').length);
    if (stories) expect(group(texts, 'storyOf')).toBe(stories);
  });

  it('leads out of shadow trees', () => {
    document.body.innerHTML =
      '<article><h1>A</h1><p>a1</p><h2>B</h2><div id="host"></div><p>b3</p></article>';
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'closed' });
    if (!shadow) throw new Error('no host');
    shadow.innerHTML = '<p>b1</p><p>b2</p><h3>C</h3><p>c1</p>';
    const [before, after] = textsOf(document.body);
    expect(group([before!, ...textsOf(shadow), after!], 'sectionOf')).toBe('a1 | b1 b2 b3 | c1');
  });

  it('goes far back in steps', () => {
    document.body.innerHTML = `<article><h1>A</h1>${'<p>x</p>'.repeat(5_000)}<p>a1</p></article>`;
    const [text] = textsOf(document.body);
    const work = createSections(createPlaceGate()).sectionOf(text!);
    let steps = 0;
    while (!work.next().done) steps += 1;
    expect(steps).toBeGreaterThan(50);
  });
});
