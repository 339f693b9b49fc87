import { afterEach, describe, expect, it } from 'vitest';
import { createPlaceGate } from '../../../lib/page/gate-place.ts';

afterEach(() => document.body.replaceChildren());

/** Each case has one `§`, where the mention stands. */
const CASES: readonly { name: string; html: string; place: 'article' | 'outside' }[] = [
  { name: 'the headline', html: '<article><header><h1>§ news</h1></header></article>', place: 'article' },
  { name: 'the standfirst', html: '<article><p class="standfirst">§ news</p></article>', place: 'article' },
  { name: 'the body', html: '<main><div class="story-body"><p>About §.</p></div></main>', place: 'article' },
  { name: 'a section heading', html: '<article><h2>What § plans</h2></article>', place: 'article' },
  {
    name: 'a caption',
    html: '<article><figure><img alt=""><figcaption>At § in 2025</figcaption></figure></article>',
    place: 'article',
  },
  {
    name: 'a list of the article',
    html: '<article><ul><li>§ designs the chips</li></ul></article>',
    place: 'article',
  },
  {
    name: 'a table of the article',
    html: '<article><table><tr><td>§</td></tr></table></article>',
    place: 'article',
  },
  {
    name: 'a link in the text',
    html: '<article><p>Shares of <a href="#">§</a> rose.</p></article>',
    place: 'article',
  },
  {
    name: 'an article in an ASP.NET form',
    html: `<form><p>${'Text. '.repeat(400)}</p><p>About §.</p></form>`,
    place: 'article',
  },
  {
    name: 'an article in a wrapper that names its sidebar',
    html: '<div class="with-sidebar"><p>About §.</p></div>',
    place: 'article',
  },
  { name: 'navigation', html: '<nav><a href="#">§</a></nav>', place: 'outside' },
  { name: 'the site header', html: '<header><nav></nav><span>§</span></header>', place: 'outside' },
  { name: 'the footer', html: '<footer><p>§</p></footer>', place: 'outside' },
  { name: 'an aside', html: '<article><aside><p>More on §</p></aside></article>', place: 'outside' },
  {
    name: 'a byline',
    html: '<article><p class="byline">By A. Reporter of §</p></article>',
    place: 'outside',
  },
  {
    name: 'a share bar',
    html: '<article><div class="share-tools">Share § news</div></article>',
    place: 'outside',
  },
  {
    name: 'related links',
    html: '<section class="related-articles__list"><p>More about § here</p></section>',
    place: 'outside',
  },
  { name: 'comments', html: '<div id="comments"><p>I like §.</p></div>', place: 'outside' },
  { name: 'an advertisement', html: '<div class="ad"><p>Buy § now</p></div>', place: 'outside' },
  {
    name: 'a cookie notice',
    html: '<div class="cookie-consent"><p>§ and cookies</p></div>',
    place: 'outside',
  },
  {
    name: 'a photo credit',
    html: '<figure><span class="credit">§ handout</span></figure>',
    place: 'outside',
  },
  { name: 'tags', html: '<ul class="tags"><li><a href="#">§</a></li></ul>', place: 'outside' },
  {
    name: 'a teaser that is one link',
    html: '<div><h3><a href="#">§ signs a deal</a></h3></div>',
    place: 'outside',
  },
  { name: 'a button', html: '<button>Follow §</button>', place: 'outside' },
  { name: 'a region with a role', html: '<div role="complementary"><p>§</p></div>', place: 'outside' },
];

describe('createPlaceGate', () => {
  it.each(CASES)('$place: $name', ({ html, place }) => {
    document.body.innerHTML = html;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode();
    while (node && !node.nodeValue?.includes('§')) node = walker.nextNode();
    if (!node) throw new Error('no § in the case');
    expect(createPlaceGate()(node)).toBe(place);
  });
});
