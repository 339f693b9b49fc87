import type { PageTexts } from './gate-news-page.ts';

/**
 * A pattern in one of the texts of a page that speaks for or against news. Found twice, in two texts
 * or under one name, it counts once.
 */
export interface Signal {
  readonly name: string;
  /** Points for news; below zero, against it. */
  readonly points: number;
  readonly in: keyof PageTexts;
  readonly like: RegExp;
  /** What excuses it: a pattern in the same text. */
  readonly unless?: RegExp;
}

/** `NewsArticle` and its kinds, such as `ReportageNewsArticle`; https://schema.org/NewsArticle */
const NEWS_TYPE = /["/](\w*NewsArticle|LiveBlogPosting)\b/i;

/** Types of page that emit `Article` or `og:type=article` without being news, or list others. */
const OTHER_TYPE =
  /["/](Recipe|\w*Product|\w+Application|TechArticle|ScholarlyArticle|HowTo|QAPage|Question|\w+ForumPosting|SocialMediaPosting|JobPosting|Course|CollectionPage|ProfilePage|Music\w+|Movie|TVSeries|Book|Restaurant|LocalBusiness|Blog)\b/i;

/** What newspapers, agencies and stations are called. */
const NEWS_NAME =
  /news|times\b|\bpost\b|herald|tribun|gazet|journal|zeitung|nachricht|noti[cz]i|(?<!word)press|prensa|diario|daily(?!m)|giornale|kurier|blatt|anzeiger|nieuws|courant|nyhe|tidning|avis\b|uutis|sanomat|haber|novin|magazin|вест|новост|газет|新聞|新闻|日報|日报|ニュース|뉴스|일보|أخبار|اخبار|خبر|ข่าว|समाचार/;

/**
 * All signals. JSON-LD `Article`, a date of publication and the length of the text are not among them:
 * encyclopaedias, shops and consultants have all three, and a gallery has little text.
 */
export const SIGNALS: readonly Signal[] = [
  // The address: sites sort their pages by kind, and name the drawers.
  { name: 'home page', points: -12, in: 'path', like: /^\/?(index\.\w+)?$/ },
  { name: 'no single piece', points: -6, in: 'piece', like: /^$/ },
  {
    name: 'another folder',
    points: -6,
    in: 'path',
    like: /\/(docs?|documentation|reference|manual|api|wiki|help|support|faq|kb|forums?|threads?|discussions?|questions?|topic|status|products?|shop|store|cart|collections|recipes?|rezepte?|recettes?|recetas?|ricette|tags?|categor(y|ies|ia)|authors?|users?|profile|search|services?|solutions|jobs?|careers?|listing|dp|itm|biz|courses?|tutorials?|packages|issues|album|track|playlist|events?)\/./,
  },
  {
    name: 'news folder',
    points: 4,
    in: 'piece',
    like: /\/(news|world|politi[ck]\w*|business|wirtschaft|econom[iy]\w*|sports?|deportes|nachrichten|actualites?|noti[cz]i\w*|nyhe\w+|stor(y|ies)|arti[ckg](le|el|ul|o|ulo)s?|articleshow|national|local|opinion|mundo|monde|socie(dad|te)|panorama|ausland|inland|cronaca|lokales|regional?|kultur|entertainment)\b/,
  },
  {
    name: 'date in path',
    points: 4,
    in: 'piece',
    like: /\/(19|20)\d\d[/-]?([01]?\d|[a-z]{3})([/-]?[0-3]?\d)?([/.-]|$)|[/_-](19|20)\d\d-?[01]\d-?[0-3]\d/,
  },
  { name: 'named as news', points: 4, in: 'names', like: NEWS_NAME },
  {
    name: 'another kind of site',
    points: -6,
    in: 'names',
    like: /^(docs?|help|support|developers?|forums?|community|discuss|shop|store|learn)\.|wiki|pedia\b|en[cz][iy]clop|lexikon|dictionary|\bdocs\b|documentation|recipes?\b|\bforums?\b|help cent/,
  },

  // Metadata.
  { name: 'og:type article', points: 2, in: 'head', like: /^og:type=article$/m },
  { name: 'og:type website', points: -2, in: 'head', like: /^og:type=website/m },
  {
    name: 'og:type other',
    points: -5,
    in: 'head',
    like: /^og:type=(?!article|website|blog|news|story|post)./m,
  },
  { name: 'author in meta', points: 1, in: 'head', like: /^(article:)?author=./m },
  {
    name: 'newsroom metadata',
    points: 2,
    in: 'head',
    like: /^((og:|article:)*(section|tag|opinion|content_tier)|news_keywords|googlebot-news|parsely|cxense|sailthru|fb:pages).*=./m,
  },
  {
    name: 'class of a post',
    points: 1,
    in: 'head',
    like: /^body=.*\b(single-post|article|node-type-(news|story))\b/m,
  },
  {
    name: 'class of a list or page',
    points: -4,
    in: 'head',
    like: /^body=(.* )?(mediawiki|page-(template|id)\S*|archive|category|tag|home|author|search-results|blog|single-product)( |$)/m,
  },
  {
    name: 'another generator',
    points: -6,
    in: 'head',
    like: /^generator=.*(wiki|docusaurus|sphinx|docutils|gitbook|mkdocs|vitepress|starlight|discourse|phpbb|shopify|woocommerce|blogger)/m,
  },
  { name: 'citation', points: -5, in: 'head', like: /^citation_/m },
  { name: 'NewsArticle', points: 8, in: 'data', like: NEWS_TYPE },
  { name: 'list of NewsArticles', points: -8, in: 'data', like: /(NewsArticle.*){3}/s },
  { name: 'another kind of page', points: -7, in: 'data', like: OTHER_TYPE, unless: NEWS_TYPE },
  { name: 'newsroom metadata', points: 2, in: 'data', like: /"articleSection|"NewsMedia/ },

  // Tags, classes and microdata around headline and paragraph.
  { name: 'NewsArticle', points: 8, in: 'around', like: NEWS_TYPE },
  { name: 'another kind of page', points: -7, in: 'around', like: OTHER_TYPE, unless: NEWS_TYPE },
  {
    name: 'another kind of box',
    points: -6,
    in: 'around',
    like: /\b(answer|question|reply|forum|docs|documentation|markdown|recipe|wprm|wiki|mw)\b/,
  },
  { name: 'photo', points: 3, in: 'around', like: /\b(figure|figcaption|caption|credit)\b/ },
  { name: 'news box', points: 3, in: 'around', like: /\b(news|story|articlebody|articles)\b/ },
  { name: 'goods', points: -3, in: 'around', like: /\b(product|price|cart|sku|pricing)\b/ },
  { name: 'code', points: -3, in: 'around', like: /^<pre>/ },
  { name: 'share buttons', points: 2, in: 'around', like: /\b(whatsapp|share|sharing|facebook|twitter)\b/ },
  { name: 'article box', points: 2, in: 'around', like: /\barticle\b/ },
  {
    name: 'byline',
    points: 2,
    in: 'near',
    like: /^(by|von|par|por|di|av|af|door|od|auth?or|written by|text)\b/m,
  },
  {
    name: 'date at the headline',
    points: 2,
    in: 'near',
    like: /(?<!\d)((19|20)\d\d|[۰-۹]{4}|[०-९]{4}|25[5-7]\d)(?!\d)|\d[./-]\d{1,2}[./-]\d\d\b|\b\d{1,2}[:.h]\d\d\b/,
  },
  { name: 'short headline', points: -2, in: 'headline', like: /^.{1,11}$/ },
];
