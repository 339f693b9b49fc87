import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Card } from '../../../components/Card.tsx';
import css from '../../../components/card.css?inline';
import { readAccessibilityTree } from './accessibility-tree.ts';
import { citation, entity, fact } from './sample-facts.ts';
import { find, show } from './show.tsx';

const none = () => {};
const reached = {
  when: '20 November 2025',
  month: 'Nov 2025',
  text: 'It was announced.',
  citation: citation(),
};
const facts = [
  fact({
    agreement: 2,
    others: ['OpenAI'],
    reasons: [{ kind: 'news' }],
    ladder: [{ stage: 'announced', reached }, { stage: 'operating' }],
    citations: [citation(), citation({ publisher: 'YTN', kind: 'press' })],
  }),
  fact({
    claim: 'revenue',
    text: 'Revenue was 8.1 trillion.',
    stage: undefined,
    citations: [
      citation({ kind: 'filing', publisher: 'Hon Hai' }),
      citation({ publisher: 'Daily', kind: 'press', differs: 'eight' }),
    ],
  }),
];

test('gives screen readers name, role, count, facts and links in order', async () => {
  show(
    <Card
      entity={entity}
      story={{ kind: 'unit', text: 'FII', detail: 'listed subsidiary', fact: undefined }}
      facts={facts}
      asOf="22 November 2026"
      published="20 November 2025"
      pinned={false}
      onCopy={async () => {}}
      onAllFacts={none}
      onPin={none}
      onMove={none}
      onClose={none}
    />,
    { css },
  );
  expect(await readAccessibilityTree('dialog')).toMatchInlineSnapshot(`
    [
      "dialog "Foxconn"",
      "  button "Close"",
      "  heading "Foxconn"",
      "  StaticText "Maker of electronics and AI servers"",
      "  list",
      "    listitem",
      "      StaticText "Taiwan"",
      "    listitem",
      "      StaticText "TWSE: 2317"",
      "  StaticText "“FII” belongs to Foxconn: listed subsidiary."",
      "  group "Facts"",
      "    list",
      "      listitem",
      "        StaticText "20 November 2025"",
      "        StaticText "with OpenAI"",
      "        StaticText "The agreement binds neither side to buy anything."",
      "        list "Steps of the plan"",
      "          listitem",
      "            link "announced Nov 2025 OpenAI" (20 November 2025. It was announced. (OpenAI))",
      "          listitem",
      "            StaticText "operating"",
      "            StaticText "(not on record)"",
      "        list "Sources"",
      "          listitem",
      "            link "OpenAI"",
      "            StaticText "primary"",
      "          listitem",
      "            link "YTN"",
      "            StaticText "press"",
      "        button "2 publishers agree" (The agreement binds neither side to buy anything.) expanded=false",
      "        button "Why this fact is shown" (The agreement binds neither side to buy anything.) expanded=false",
      "        button "Copy this fact" (The agreement binds neither side to buy anything.) expanded=false",
      "      listitem",
      "        StaticText "20 November 2025"",
      "        StaticText "Revenue was 8.1 trillion."",
      "        list "Sources"",
      "          listitem",
      "            link "Hon Hai"",
      "            StaticText "filing"",
      "        button "1 publisher states it" (Revenue was 8.1 trillion.) expanded=false",
      "        button "1 differs" (Revenue was 8.1 trillion.) expanded=false",
      "        button "Copy this fact" (Revenue was 8.1 trillion.) expanded=false",
      "  button "All facts"",
      "  button "Copy citation" expanded=false",
      "  button "Pin" pressed=false",
      "  StaticText "Article of 20 November 2025"",
      "  StaticText "Data as of 22 November 2026"",
    ]
  `);
  await userEvent.click(find('.toggle-differs'));
  expect((await readAccessibilityTree('dialog')).filter((line) => /differ|eight|Daily/.test(line)))
    .toMatchInlineSnapshot(`
    [
      "        button "1 differs" (Revenue was 8.1 trillion.) expanded=true",
      "        list "Sources that differ"",
      "            StaticText "eight"",
      "            link "Daily"",
    ]
  `);
});
