import { SKIPPED } from './elements.ts';
import { weighNames } from './frame-words.ts';
import { createPlaceGate } from './gate-place.ts';
import { parentOf, tagOf, textOf } from './node-reading.ts';

/** Sizes of advertisements, in CSS px, from 200 x 100 on: https://www.iab.com/guidelines/fixed-size-ad-specifications/ */
const AD_SIZES = (
  '300x250 336x280 250x250 200x200 300x100 320x100 240x400 250x360 300x600 300x1050 320x480 480x320 580x400 ' +
  '750x100 750x200 750x300 930x180 970x250 980x120'
).split(' ');

/**
 * A frame that has room for text, and not the size of an advertisement. A media query tells when a
 * frame grows, too; and its listeners survive `document.open`, unlike those of the window.
 */
const ROOMY = ['(min-width: 200px) and (min-height: 100px)', ...AD_SIZES.map(differFrom)].join(' and ');

function differFrom(size: string): string {
  const [width, height] = size.split('x');
  return `(not ((width: ${width}px) and (height: ${height}px)))`;
}

/** Parts of an address, between dots and slashes, that serve what stands around an article. */
const MARGINAL_PART = new RegExp(
  '^(' +
    'ad|ads|ad-?(server|frame)|adverts?|advertis(ement|ing)|banners?|sponsor(ed)?|doubleclick|googlesyndication|' +
    'safeframe|adnxs|amazon-adsystem|taboola|outbrain|criteo|teads|' +
    'comments?|disqus|spot-?im|openweb|livefyre|viafoura|hyvor|' +
    'consent|cmp|privacy(-?(mgmt|center))?|cookielaw|onetrust|sourcepoint|' +
    'share|sharer|sharing|social|like|follow|login|sign-?in|auth|sso|(re)?captcha|' +
    'newsletter|subscribe|paywall|pixel|beacon' +
    ')$',
  'i',
);

/**
 * Whether this frame is surely none of the article: its address or name says so, or it stands where
 * text of the page itself would not be marked. Of a page of another origin nothing is seen.
 */
export function isMarginalFrame(): boolean {
  const { protocol, host, pathname } = location;
  const parts = /^https?:$/.test(protocol) ? `${host}${pathname}`.split(/[./]/) : [];
  if (parts.some((part) => MARGINAL_PART.test(part)) || weighNames(window.name) !== 'no') return true;
  const placeOf = createPlaceGate();
  for (let at = window.frameElement; at; at = at.ownerDocument.defaultView?.frameElement ?? null) {
    if (placeOf(at) === 'outside') return true;
  }
  return false;
}

/** Calls `then` once this frame has room for text, at once or when it has grown; a hidden one has none. */
export function whenRoomy(then: () => void): void {
  const query = matchMedia(ROOMY);
  if (query.matches) then();
  else query.addEventListener('change', then, { once: true });
}

/**
 * Calls `then` once this frame turns out to be part of the article. One that stands in it, in a page
 * of its own origin, is; one of another origin is known by the prose in it, which may come later.
 */
export function whenPartOfArticle(then: () => void): void {
  whenRoomy(() => {
    if (window.frameElement) then();
    else whenProse(then);
  });
}

/** A text of fewer characters is a label; so many characters of longer ones together are prose. */
const LABEL = 25;
const PROSE = 120;

/** So many texts are looked at: an article begins with them. */
const MOST_TEXTS = 1_000;

/** How long changes are gathered before they are looked at, in ms, and how often that is done. */
const SETTLE_MS = 300;
const MOST_LOOKS = 20;

function whenProse(then: () => void): void {
  if (hasProse()) return then();
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, SETTLE_MS);
  });
  function look(): void {
    timer = undefined;
    looks += 1;
    const found = hasProse();
    if (found || looks === MOST_LOOKS) observer.disconnect();
    if (found) then();
  }
  observer.observe(document, { childList: true, characterData: true, subtree: true });
}

function hasProse(): boolean {
  let length = 0;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let left = MOST_TEXTS; left > 0 && length < PROSE && walker.nextNode(); left--) {
    const parent = parentOf(walker.currentNode);
    if (!parent || SKIPPED.has(tagOf(parent))) continue;
    const text = textOf(walker.currentNode).trim();
    if (text.length >= LABEL) length += text.length;
  }
  return length >= PROSE;
}
