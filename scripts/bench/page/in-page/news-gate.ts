import { judgeNews } from '../../../../lib/page/gate-news.ts';
import { enter } from './contest.ts';

enter('news gate', ({ url }) => {
  judgeNews(document, url);
});
