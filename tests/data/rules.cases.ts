import type { Alias } from '../../lib/data/entity-schema.ts';
import { RULES } from '../../lib/data/rules.ts';
import type { FiledRecords, Rule } from '../../lib/data/rules/rule.ts';
import {
  acmeClaims,
  claim,
  entity,
  fileAs,
  publisher,
  smallRecords,
  source,
  sources,
} from './small-records.ts';

/** Records with one fault, and where the rule that is named after it finds it. */
export interface RuleCase {
  readonly rule: Rule['name'];
  readonly fault: string;
  readonly records: FiledRecords;
  /** Each as `file: path`. */
  readonly found: readonly string[];
}

const states = (...ids: readonly string[]) => ids.map((id) => ({ stance: 'states' as const, source: id }));

/** Publishers of each kind. */
const publishers = fileAs('publishers.json', [
  publisher('acme', 'primary'),
  publisher('daily', 'press'),
  publisher('lexicon', 'reference'),
  publisher('wire', 'press'),
]);

/** One claim stated by these sources. */
function statedBy(list: ReturnType<typeof source>[], text = 'Acme makes anvils.'): FiledRecords {
  return smallRecords({
    ...acmeClaims(claim('acme-anvils', { text, stances: states(...list.map(({ id }) => id)) })),
    ...sources(...list),
    publishers,
  });
}

const nameInLatin = (text: string): Alias => ({ text, kind: 'short', lang: 'en', script: 'Latn' });

const cited = (change: Parameters<typeof claim>[1]) => smallRecords(acmeClaims(claim('acme-anvils', change)));

/** At least one fault for each rule. */
export const FAULTS: readonly RuleCase[] = [
  {
    rule: 'checkUniqueIds',
    fault: 'two claims of different files with one id',
    records: smallRecords({
      claims: [
        ...fileAs('claims/acme.json', [claim('acme-anvils')]),
        ...fileAs('claims/zeta.json', [claim('acme-anvils', { entities: ['zeta'], text: 'Zeta rests.' })]),
      ],
    }),
    found: ['claims/zeta.json: [0].id'],
  },
  {
    rule: 'checkClaimReferences',
    fault: 'an unknown entity, source and older claim',
    records: cited({ entities: ['nobody'], stances: states('release', 'lost'), supersedes: 'gone' }),
    found: [
      'claims/acme.json: [0].entities[0]',
      'claims/acme.json: [0].stances[1].source',
      'claims/acme.json: [0].supersedes',
    ],
  },
  {
    rule: 'checkSourceReferences',
    fault: 'an unknown publisher and origin',
    records: smallRecords(sources(source('release', { publisher: 'nobody', origin: 'lost' }))),
    found: ['sources.json: [0].publisher', 'sources.json: [0].origin'],
  },
  {
    rule: 'checkUnusedSources',
    fault: 'a source that nobody cites, beside an origin of one that is cited',
    records: smallRecords(sources(source('first'), source('idle'), source('release', { origin: 'first' }))),
    found: ['sources.json: [1].id'],
  },
  {
    rule: 'checkUnusedPublishers',
    fault: 'publishers without a source',
    records: smallRecords({ publishers }),
    found: ['publishers.json: [1].id', 'publishers.json: [2].id', 'publishers.json: [3].id'],
  },
  {
    rule: 'checkSupersedesCycles',
    fault: 'two claims that replace each other, and a third that replaces one of them',
    records: smallRecords(
      acmeClaims(
        claim('a', { supersedes: 'b' }),
        claim('b', { supersedes: 'a' }),
        claim('c', { supersedes: 'a' }),
      ),
    ),
    found: ['claims/acme.json: [0].supersedes', 'claims/acme.json: [1].supersedes'],
  },
  {
    rule: 'checkSupersedesCycles',
    fault: 'a claim that replaces itself',
    records: cited({ supersedes: 'acme-anvils' }),
    found: ['claims/acme.json: [0].supersedes'],
  },
  {
    rule: 'checkOriginCycles',
    fault: 'two sources that repeat each other',
    records: smallRecords(
      sources(source('echo', { origin: 'release' }), source('release', { origin: 'echo' })),
    ),
    found: ['sources.json: [0].origin', 'sources.json: [1].origin'],
  },
  {
    rule: 'checkFileNames',
    fault: 'a claim on a pair in the file of one company, and a misnamed entity',
    records: smallRecords({
      ...acmeClaims(claim('acme-anvils', { entities: ['acme', 'zeta'] })),
      entities: [{ file: 'entities/anvils.json', path: '', record: entity('acme', 'Acme') }],
    }),
    found: ['claims/acme.json: [0].entities', 'entities/anvils.json: id'],
  },
  {
    rule: 'checkRecordOrder',
    fault: 'claims that are not sorted',
    records: smallRecords(acmeClaims(claim('b'), claim('a'), claim('c'))),
    found: ['claims/acme.json: [1].id'],
  },
  {
    rule: 'checkEntityOrder',
    fault: 'a pair in the wrong order, and a company paired with itself',
    records: smallRecords(
      acmeClaims(claim('a', { entities: ['zeta', 'acme'] }), claim('b', { entities: ['acme', 'acme'] })),
    ),
    found: ['claims/acme.json: [0].entities', 'claims/acme.json: [1].entities'],
  },
  {
    rule: 'checkEvidence',
    fault: 'one paper, and a sentence that does not say so',
    records: statedBy([source('story', { publisher: 'daily' })]),
    found: ['claims/acme.json: [0].stances'],
  },
  {
    rule: 'checkEvidence',
    fault: 'one paper, and a sentence that names the company alone as the one who says so',
    records: statedBy(
      [source('story', { publisher: 'daily' })],
      'Acme reported that it makes anvils, it said.',
    ),
    found: ['claims/acme.json: [0].stances'],
  },
  {
    rule: 'checkEvidence',
    fault: 'two papers, of which one repeats the other',
    records: statedBy([
      source('story', { publisher: 'daily', origin: 'tale' }),
      source('tale', { publisher: 'wire' }),
    ]),
    found: ['claims/acme.json: [0].stances'],
  },
  {
    rule: 'checkEvidence',
    fault: 'two stories of one paper',
    records: statedBy([source('story', { publisher: 'daily' }), source('tale', { publisher: 'daily' })]),
    found: ['claims/acme.json: [0].stances'],
  },
  {
    rule: 'checkEvidence',
    fault: 'a reference work, even if the sentence names it',
    records: statedBy([source('entry', { publisher: 'lexicon' })], 'Acme makes anvils, Lexicon says.'),
    found: ['claims/acme.json: [0].stances'],
  },
  {
    rule: 'checkEvidence',
    fault: 'a reference work that repeats a paper, beside another paper',
    records: statedBy([
      source('entry', { publisher: 'lexicon', origin: 'story' }),
      source('story', { publisher: 'daily' }),
      source('tale', { publisher: 'wire', origin: 'story' }),
    ]),
    found: ['claims/acme.json: [0].stances'],
  },
  {
    rule: 'checkEvidence',
    fault: 'a reference work that repeats a paper which is not cited itself',
    records: {
      ...statedBy(
        [source('entry', { publisher: 'lexicon', origin: 'story' })],
        'Acme makes anvils, Daily says.',
      ),
      ...sources(
        source('entry', { publisher: 'lexicon', origin: 'story' }),
        source('story', { publisher: 'daily' }),
      ),
    },
    found: ['claims/acme.json: [0].stances'],
  },
  {
    rule: 'checkRepeatedStances',
    fault: 'one source that both states and differs',
    records: cited({
      stances: [...states('release'), { stance: 'differs', source: 'release', says: 'makes bells' }],
    }),
    found: ['claims/acme.json: [0].stances[1].source'],
  },
  {
    rule: 'checkTracking',
    fault: 'tracking parameters among others',
    records: smallRecords(
      sources(source('release', { url: 'https://example.com/?id=1&utm_source=x&CID=2#rf=3' })),
    ),
    found: ['sources.json: [0].url', 'sources.json: [0].url'],
  },
  {
    rule: 'checkUniqueAddresses',
    fault: 'two sources with one address',
    records: smallRecords(sources(source('release'), source('twin', { url: 'https://example.com/release' }))),
    found: ['sources.json: [1].url'],
  },
  {
    rule: 'checkCalendar',
    fault: 'days that no calendar has',
    records: smallRecords({
      ...acmeClaims(claim('acme-anvils', { when: '2025-02-30/2026', asOf: '2025-06-31' })),
      ...sources(source('release', { published: '2025-02-29', retrieved: '2025-04-31' })),
    }),
    found: [
      'claims/acme.json: [0].when',
      'claims/acme.json: [0].asOf',
      'sources.json: [0].published',
      'sources.json: [0].retrieved',
    ],
  },
  {
    rule: 'checkRangeOrder',
    fault: 'a range that ends before it starts',
    records: cited({ when: '2026-H2/2026-Q1' }),
    found: ['claims/acme.json: [0].when'],
  },
  {
    rule: 'checkFuture',
    fault: 'dates after today, of which only a plan may speak',
    records: smallRecords({
      ...acmeClaims(claim('acme-anvils', { when: '2030', asOf: '2026-01-02' })),
      ...sources(source('release', { published: '2026-02', retrieved: '2026-01-02' })),
    }),
    found: ['claims/acme.json: [0].asOf', 'sources.json: [0].published', 'sources.json: [0].retrieved'],
  },
  {
    rule: 'checkAsOf',
    fault: 'a claim that is older than its source',
    records: cited({ asOf: '2025-04-30' }),
    found: ['claims/acme.json: [0].asOf'],
  },
  {
    rule: 'checkRetrieved',
    fault: 'a source that was read before it was published',
    records: smallRecords(sources(source('release', { retrieved: '2025-04-30' }))),
    found: ['sources.json: [0].retrieved'],
  },
  {
    rule: 'checkSupersedesAge',
    fault: 'an older claim that replaces a fresher one',
    records: smallRecords(
      acmeClaims(claim('a', { asOf: '2025-05-01', supersedes: 'b' }), claim('b', { asOf: '2025-06-01' })),
    ),
    found: ['claims/acme.json: [0].supersedes'],
  },
  {
    rule: 'checkQuotationMarks',
    fault: 'quotation marks in the sentence and in what a source says instead',
    records: cited({
      text: 'Acme makes “anvils”.',
      stances: [{ stance: 'differs', source: 'release', says: 'makes 「bells」' }],
    }),
    found: ['claims/acme.json: [0].text', 'claims/acme.json: [0].stances[0].says'],
  },
  {
    rule: 'checkPraise',
    fault: 'a word of praise',
    records: cited({ text: 'Acme makes World-Class anvils.' }),
    found: ['claims/acme.json: [0].text'],
  },
  {
    rule: 'checkNames',
    fault: 'a sentence that names one of its two companies',
    records: cited({ entities: ['acme', 'zeta'] }),
    found: ['claims/acme.json: [0].text'],
  },
  {
    rule: 'checkSentences',
    fault: 'a text without a full stop, and one that is to continue a sentence with one',
    records: cited({
      text: 'Acme makes anvils',
      stances: [{ stance: 'differs', source: 'release', says: 'makes bells.' }],
    }),
    found: ['claims/acme.json: [0].text', 'claims/acme.json: [0].stances[0].says'],
  },
  {
    rule: 'checkTitles',
    fault: 'a sentence that is the title of its source, but for letter case and full stop',
    records: smallRecords({
      ...acmeClaims(claim('acme-anvils', { text: 'Acme makes anvils.' })),
      ...sources(source('release', { title: 'ACME Makes Anvils!' })),
    }),
    found: ['claims/acme.json: [0].text'],
  },
  {
    rule: 'checkNearDuplicates',
    fault: 'two claims that differ in one small word',
    records: smallRecords(
      acmeClaims(
        claim('a', { text: 'Acme makes most of its heavy anvils in the town of Springfield.' }),
        claim('b', { text: 'Acme makes most of the heavy anvils in the town of Springfield.' }),
      ),
    ),
    found: ['claims/acme.json: [1].text'],
  },
  {
    rule: 'checkUnseenCharacters',
    fault: 'a mark that turns the direction of text, a soft hyphen in a name, a zero-width space in a title',
    records: smallRecords({
      ...acmeClaims(claim('acme-anvils', { text: 'Acme makes \u202eslivna.' })),
      ...sources(source('release', { title: 'An\u200bvils' })),
      entities: [{ file: 'entities/acme.json', path: '', record: entity('acme', 'Ac\u00adme') }],
    }),
    found: [
      'entities/acme.json: name',
      'entities/acme.json: legalName',
      'entities/acme.json: description',
      'entities/acme.json: aliases[0].text',
      'claims/acme.json: [0].text',
      'sources.json: [0].title',
    ],
  },
  {
    rule: 'checkSharedNames',
    fault: 'two companies with one name, once in full width, and a name listed twice',
    records: smallRecords({
      entities: [
        { file: 'entities/acme.json', path: '', record: entity('acme', 'Acme') },
        {
          file: 'entities/zeta.json',
          path: '',
          record: { ...entity('zeta', 'Zeta'), aliases: ['Zeta', 'Ａｃｍｅ', 'Zeta'].map(nameInLatin) },
        },
      ],
    }),
    found: ['entities/zeta.json: aliases[1].text', 'entities/zeta.json: aliases[2].text'],
  },
  {
    rule: 'checkScripts',
    fault: 'a Chinese name that passes for Latin, and Japanese without a kana',
    records: smallRecords({
      entities: [
        {
          file: 'entities/acme.json',
          path: '',
          record: {
            ...entity('acme', 'Acme'),
            aliases: [nameInLatin('鴻海'), { text: '鴻海', kind: 'short', lang: 'ja', script: 'Jpan' }],
          },
        },
      ],
    }),
    found: ['entities/acme.json: aliases[0].script', 'entities/acme.json: aliases[1].script'],
  },
  {
    rule: 'checkEntityClaims',
    fault: 'a seat borne out by no claim, and a leader by a claim on another company',
    records: smallRecords({
      entities: [
        {
          file: 'entities/zeta.json',
          path: '',
          record: {
            ...entity('zeta', 'Zeta'),
            seat: { place: 'Springfield', claim: 'gone' },
            founded: { year: '1920', claim: 'zeta-founded' },
          },
        },
      ],
      claims: [
        ...acmeClaims(claim('acme-anvils')).claims,
        ...fileAs('claims/zeta.json', [claim('zeta-founded', { entities: ['zeta'] })]),
      ],
    }),
    found: ['entities/zeta.json: seat.claim', 'entities/zeta.json: leaders[0].claim'],
  },
  {
    rule: 'checkPlanSteps',
    fault: 'a claim of the topic plan without a step, and a step of no plan',
    records: smallRecords(
      acmeClaims(claim('a', { topic: 'plan' }), claim('b', { stage: 'announced', reached: '2025' })),
    ),
    found: [
      'claims/acme.json: [0].plan',
      'claims/acme.json: [0].stage',
      'claims/acme.json: [0].reached',
      'claims/acme.json: [1].plan',
    ],
  },
  {
    rule: 'checkReached',
    fault: 'a step that is reached after the sources vouch for it',
    records: cited({ plan: 'anvils', stage: 'announced', reached: '2025-07', asOf: '2025-06-01' }),
    found: ['claims/acme.json: [0].reached'],
  },
  {
    rule: 'checkReviewTerms',
    fault: 'a figure that nobody would look at again for a year',
    records: cited({ topic: 'figure', reviewBy: '2026-10-02' }),
    found: ['claims/acme.json: [0].reviewBy'],
  },
  {
    rule: 'checkReviewOrder',
    fault: 'a review that was due before the sources vouch for it',
    records: cited({ asOf: '2025-06-01', reviewBy: '2025-05-31' }),
    found: ['claims/acme.json: [0].reviewBy'],
  },
];

/** Records that a rule must let pass, because they come near its limit. */
export const SOUND: readonly { readonly name: string; readonly records: FiledRecords }[] = [
  { name: 'one release', records: smallRecords() },
  {
    name: 'one paper that the sentence names',
    records: statedBy([source('story', { publisher: 'daily' })], 'Acme makes anvils, The Daily reported.'),
  },
  {
    name: 'two independent papers',
    records: statedBy([source('story', { publisher: 'daily' }), source('tale', { publisher: 'wire' })]),
  },
  {
    name: 'an apostrophe, a number first, a plan for years ahead',
    records: cited({ text: '2025 was Acme’s year.', when: '2026-H2/2029' }),
  },
  {
    name: 'a query that says which page it is',
    records: smallRecords(sources(source('release', { url: 'https://example.com/?idxno=1&page=2' }))),
  },
  {
    name: 'claims that differ in the quarter, or in a number, alone',
    records: smallRecords(
      acmeClaims(
        claim('a', { text: 'Acme sold anvils for 5 million in the first quarter.' }),
        claim('b', { text: 'Acme sold anvils for 5 million in the second quarter.' }),
        claim('c', { text: 'Acme sold anvils for 6 million in the second quarter.' }),
      ),
    ),
  },
  {
    name: 'a joiner that Telugu spelling needs, and a name of digits',
    records: smallRecords({
      entities: [
        {
          file: 'entities/acme.json',
          path: '',
          record: {
            ...entity('acme', 'Acme'),
            aliases: [
              nameInLatin('Acme'),
              { text: 'ఫాక్స్\u200cకాన్', kind: 'localized', lang: 'te', script: 'Telu' },
              { text: 'オープンAI', kind: 'localized', lang: 'ja', script: 'Jpan' },
              { text: '2317', kind: 'ticker', lang: 'und', script: 'Zyyy' },
            ],
          },
        },
      ],
    }),
  },
  {
    name: 'a plan with its step, reviewed on the last day that its topic allows',
    records: cited({
      topic: 'plan',
      plan: 'anvils',
      stage: 'announced',
      reached: '2025-05-20',
      when: '2027',
      reviewBy: '2026-07-01',
    }),
  },
  {
    name: 'a source of unknown date',
    records: smallRecords(
      sources({ id: 'release', url: 'https://example.com/', title: 'A', lang: 'en', publisher: 'acme' }),
    ),
  },
];

/** Records of `SOUND` leave publishers unused, and entities unproved: that is not what they are about. */
const BESIDE_THE_POINT = new Set(['checkUnusedPublishers', 'checkEntityClaims']);
export const RULES_OF_SOUND: readonly Rule[] = RULES.filter(({ name }) => !BESIDE_THE_POINT.has(name));
