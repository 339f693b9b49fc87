/**
 * The short list: news sites in several languages that report on these companies often. At most
 * eight, since Firefox asks about each host on a line of its own.
 */
export const NEWS_SITES: readonly string[] = [
  'reuters.com',
  'apnews.com',
  'cnbc.com',
  'theverge.com',
  'theguardian.com',
  'cna.com.tw',
  'nikkei.com',
  'heise.de',
];
