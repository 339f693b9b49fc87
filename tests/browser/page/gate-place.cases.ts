import type { Place } from '../../../lib/page/gate-place.ts';

/** A place on a page; each has one `§`, where the mention stands. */
export interface PlaceCase {
  readonly name: string;
  readonly html: string;
}

const PROSE = `<p>${'A sentence that is long enough to be one of an article. '.repeat(20)}</p>`;
const MORE = '<li><a href="/a">Something else that was reported</a></li>'.repeat(20);

export const CASES: Readonly<Record<Place, readonly PlaceCase[]>> = {
  article: [
    { name: 'the headline', html: '<article><header><h1>§ news</h1></header></article>' },
    { name: 'a headline that links to its own page', html: `<h1><a href="${location.href}">§ news</a></h1>` },
    {
      name: 'a headline of second rank with an anchor',
      html: '<article><h2><a href="#s">§ news</a></h2></article>',
    },
    { name: 'the standfirst', html: '<article><p class="standfirst">§ news</p></article>' },
    {
      name: 'a standfirst that is called a teaser',
      html: '<article><h2 class="article-teaser">§ news</h2></article>',
    },
    { name: 'the body', html: '<main><div class="story-body"><p>About §.</p></div></main>' },
    { name: 'a section heading', html: '<article><h2>What § plans</h2></article>' },
    {
      name: 'a caption',
      html: '<article><figure><img alt=""><figcaption>At § in 2025</figcaption></figure></article>',
    },
    { name: 'a list of the article', html: '<article><ul><li>§ designs the chips</li></ul></article>' },
    { name: 'a table of the article', html: '<article><table><tr><td>§</td></tr></table></article>' },
    {
      name: 'a table cell that is a link',
      html: '<article><table><tr><td><a href="/x">§</a></td></tr></table></article>',
    },
    { name: 'a quotation', html: '<article><blockquote><p>We like §, he said.</p></blockquote></article>' },
    {
      name: 'a post that the article embeds',
      html: '<article><blockquote class="twitter-tweet"><p>We like §.</p></blockquote></article>',
    },
    {
      name: 'a paid link in the text',
      html: '<article><p>Buy <a rel="sponsored" href="https://shop.example/">§</a> shares, he said.</p></article>',
    },
    { name: 'a link in the text', html: '<article><p>Shares of <a href="/x">§</a> rose.</p></article>' },
    {
      name: 'an entry of a live blog',
      html: '<main itemtype="https://schema.org/LiveBlogPosting"><article itemprop="liveBlogUpdate"><p>§ answers.</p></article></main>',
    },
    {
      name: 'a hidden container that a script moves later',
      html: '<div hidden id="S:0"><p>About §.</p></div>',
    },
    { name: 'an article in an ASP.NET form', html: `<form id="aspnetForm">${PROSE}<p>About §.</p></form>` },
    { name: 'an article in a form, by its headline', html: '<form><h1>News</h1><p>About §.</p></form>' },
    { name: 'a dialog that holds an article', html: `<dialog open>${PROSE}<p>About §.</p></dialog>` },
    { name: 'a body beside a sidebar', html: '<div class="with-sidebar"><p>About §.</p></div>' },
    { name: 'a page that has a sidebar', html: '<div class="has-right-rail"><p>About §.</p></div>' },
    {
      name: 'a page whose comments are open',
      html: '<div class="single comments-open"><p>About §.</p></div>',
    },
    {
      name: 'an article in a box named after its sidebar',
      html: `<div class="sidebar-grid__container">${PROSE}<p>About §.</p></div>`,
    },
    {
      name: 'a post filed under tags',
      html: '<div class="post tag-chips category-news"><p>About §.</p></div>',
    },
    {
      name: 'a post named after its author',
      html: `<div class="post author-jane">${PROSE}<p>About §.</p></div>`,
    },
    {
      name: 'words that hold a word of the frame',
      html: '<div class="shade commentary adapted"><p>About §.</p></div>',
    },
    {
      name: 'text of a portal without semantics',
      html: '<div id="articletxt">第一段。<br>§ 表示。<br>第三段。</div>',
    },
    {
      name: 'a text by another host of a link list',
      html: '<ul><li><a href="/x">A report</a>: § designs the chips itself.</li></ul>',
    },
  ],
  outside: [
    { name: 'navigation', html: '<nav><a href="/x">§</a></nav>' },
    { name: 'the site header', html: '<header><nav></nav><span>§</span></header>' },
    { name: 'the footer', html: '<footer><p>§</p></footer>' },
    { name: 'a large footer', html: `<div id="footer_meta">${MORE}<p>§ is a trade mark.</p></div>` },
    { name: 'an aside', html: '<article><aside><p>More on §</p></aside></article>' },
    { name: 'a region with a role', html: '<div role="complementary"><p>§</p></div>' },
    { name: 'breadcrumbs', html: '<ol class="bread-crumb"><li>§</li></ol>' },
    {
      name: 'breadcrumbs by microdata',
      html: '<ol itemscope itemtype="https://schema.org/BreadcrumbList"><li>§</li></ol>',
    },
    { name: 'a link that skips to the content', html: '<div class="skip-link">Skip to § news</div>' },
    { name: 'a byline', html: '<article><p class="byline">By A. Reporter of §</p></article>' },
    { name: 'a byline in a CSS module', html: '<article><div class="Byline_root__x1">§</div></article>' },
    { name: 'a byline in BEM', html: '<article><div class="article__byline">§</div></article>' },
    { name: 'a byline in camel case', html: '<article><div class="articleByline">§</div></article>' },
    {
      name: 'a byline by microdata',
      html: '<article><header><h1>News</h1><span itemprop="author">§</span></header></article>',
    },
    { name: 'a byline by its link', html: '<article><p>By <a rel="author" href="/a">§</a></p></article>' },
    {
      name: 'a byline by what it is to the page',
      html: '<article><p>By <span rel="author">§</span></p></article>',
    },
    { name: 'a share bar', html: '<article><div class="share-tools">Share § news</div></article>' },
    {
      name: 'related links',
      html: '<section class="related-articles__list"><p>More about § here</p></section>',
    },
    {
      name: 'related links in camel case',
      html: '<article><div class="relatedLinks"><p>More about § here</p></div></article>',
    },
    {
      name: 'related links by their label',
      html: '<section aria-label="Related stories"><p>More about § here</p></section>',
    },
    {
      name: 'related links without a name',
      html: `<article><ul class="x1">${MORE}<li><a href="/b">§ signs a deal</a></li></ul></article>`,
    },
    { name: 'a teaser that is one link', html: '<div><h3><a href="/deal">§ signs a deal</a></h3></div>' },
    {
      name: 'a teaser in running text',
      html: '<article><p><a href="/deal">Read: § signs a deal</a></p></article>',
    },
    {
      name: 'a card that is one link',
      html: '<article><a href="/deal"><div>Chips</div><p>§ signs a deal</p></a></article>',
    },
    {
      name: 'the first lines of another article',
      html: '<li class="tease"><a href="/deal">News</a><p>§ signs a deal</p></li>',
    },
    {
      name: 'a list of links side by side',
      html: '<article><div class="t1"><a href="/a">AI</a><a href="/b">§</a><a href="/c">Chips</a></div></article>',
    },
    { name: 'comments', html: '<div id="comments"><p>I like §.</p></div>' },
    { name: 'many long comments', html: `<div id="comments">${PROSE}<p>I like §.</p></div>` },
    { name: 'comments in another language', html: `<div class="reacties-inner">${PROSE}<p>§?</p></div>` },
    { name: 'the answer form', html: '<form id="commentform"><p>Write to §</p></form>' },
    { name: 'an advertisement', html: '<div class="ad"><p>Buy § now</p></div>' },
    {
      name: 'a paid block of a service',
      html: '<div class="trc_rbox_div"><span class="label">The CEO of § shares</span></div>',
    },
    {
      name: 'a newsletter form',
      html: '<article><div class="newsletter-signup"><p>§ in your inbox</p></div></article>',
    },
    { name: 'a cookie notice', html: '<div class="cookie-consent"><p>§ and cookies</p></div>' },
    {
      name: 'a long cookie notice of a service',
      html: `<div id="onetrust-consent-sdk">${PROSE}<p>§ and partners</p></div>`,
    },
    {
      name: 'a cookie dialog',
      html: `<dialog open class="didomi-popup">${PROSE}<p>§ and partners</p></dialog>`,
    },
    { name: 'a small dialog', html: '<dialog open><p>Follow § by mail?</p></dialog>' },
    {
      name: 'a photo credit',
      html: '<figure><figcaption>A plant <span class="credit">§ handout</span></figcaption></figure>',
    },
    {
      name: 'a photo credit by its words',
      html: '<figure><figcaption>A plant <span>Photo: §</span></figcaption></figure>',
    },
    { name: 'a photo credit by its sign', html: '<figure><div>(© §/Handout)</div></figure>' },
    { name: 'tags', html: '<ul class="tags"><li><a href="/x">§</a></li></ul>' },
    {
      name: 'a tag by its link',
      html: '<article><p>In <a rel="tag" href="/x">§</a> and others</p></article>',
    },
    { name: 'a ticker', html: '<div class="stock-ticker"><span>§ +2%</span></div>' },
    { name: 'a button', html: '<button>Follow §</button>' },
    { name: 'a box in the side column', html: `<div class="sidebarbox">${MORE}<p>§ on video</p></div>` },
  ],
};
