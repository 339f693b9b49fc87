/**
 * Words in a class, an id or a label by which sites name what is not the article, whatever it holds.
 * Each stands for a whole part of such a name, in any spelling: `site-footer`, `Byline_root__x1`,
 * `relatedLinks`. None of them is a site's own: those of large services run on thousands of sites.
 */
const SURE =
  'comments?(?!-(open|closed)-)|comentarios?|commentaires?|kommentare?|commenti|reacties?|yorum(lar)?|disqus|respond|replies|' +
  'cookies?|consent|gdpr|rgpd|dsgvo|onetrust|didomi|cmp|sp-message|usercentrics';

/** Words that a site may also give to what holds the article and more. */
const LIKELY =
  'nav(bar|igation)?|(sub)?menu|bread-?crumbs?|site-(header|footer)|footer|foot|masthead|toc|toolbar|(right-)?rail|' +
  'side-?(bar[a-z]*|box)|related?|relacionad[ao]s|correlati|recirc(ulation)?|recommend(s|ed|ations?)?|empfehlung(en)?|' +
  'suggest(ed|ions)|(most|mas)-[a-z]+|more-(stories|news|from|on|articles)|read-(next|also)|skip-(link|nav|to)|trending|popular|latest|rank(ing[a-z]*)?|promo(box|te)?|podcasts?|' +
  'outbrain|taboola|trc|pag(ination|er)|tickers?|shar(e|ing|er|edaddy)|social(?!-media)|follow|facebook|twitter(?!-tweet)|whatsapp|cta|' +
  'by-?lines?|autho?rs?|autor(en|es)|auteurs?|contributors?|creator|publisher|signature|bio|' +
  'credits?|copyright|distributor|photographer|tags|tag-(list|cloud|links?|items?)|taglist|keywords|topics|refs|' +
  'newsletters?-?(sign-?up|form|box|promo)|subscri(be|ption)|paywall|(sign|log)-?(up|in)|register|donat(e|ions?)|' +
  'message-?bar|ads?|advert(s|isement|orial)?|anzeige|werbung|publicidad|publicite|sponsor(ed)?|banner|modal|pop-?up|' +
  'interactions?';

/** Words of what leads to another article; without a link, the same words name the article's own first lines. */
const LINKED = 'teas(e|er|ers)|previews?|preview-?box';

const spell = (words: string): RegExp => new RegExp(`-(?:${words})-`);
const FRAME = { sure: spell(SURE), likely: spell(LIKELY), linked: spell(LINKED) };

/** What follows says what stands beside, or does not: `has-sidebar`. */
const STATE = /-(has|with|without|no|not)-.*/;

/**
 * How surely names say that an element is not the article; `linked`: where it holds a link. `names`
 * is the value of a class, an id or a label, or several.
 */
export function weighNames(names: string): 'sure' | 'likely' | 'linked' | 'no' {
  let weight: 'likely' | 'linked' | 'no' = 'no';
  for (const name of names.split(/\s+/)) {
    if (name === '') continue;
    const parts = `-${name
      .replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '-')
      .replaceAll(/[^\p{L}\d]+/gu, '-')
      .toLowerCase()}-`;
    const own = parts.replace(STATE, '-');
    if (FRAME.sure.test(own)) return 'sure';
    if (FRAME.likely.test(own)) weight = 'likely';
    else if (weight === 'no' && FRAME.linked.test(own)) weight = 'linked';
  }
  return weight;
}
