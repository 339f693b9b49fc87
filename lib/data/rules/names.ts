import type { Alias, Entity } from '../entity-schema.ts';
import type { Problem } from '../dataset-error.ts';
import { report, type FiledRecords } from './rule.ts';

/** No name belongs to two companies, nor twice to one, whatever its letter case or context. */
export function checkSharedNames({ entities }: FiledRecords): Problem[] {
  const taken = new Map<string, { readonly owner: string; readonly text: string }>();
  return entities.flatMap((filed) =>
    filed.record.aliases.flatMap(({ text }, at) => {
      const key = text.normalize('NFKC').replaceAll(/\s+/g, ' ');
      const first = taken.get(key);
      taken.set(key, first ?? { owner: filed.record.id, text });
      if (first === undefined) return [];
      const problem = `"${first.owner}" has the name "${first.text}" already`;
      return [report(filed, { field: `aliases[${at}].text`, problem, remedy: 'Keep one of the two' })];
    }),
  );
}

/** A name is written in the script that its record says. */
export function checkScripts({ entities }: FiledRecords): Problem[] {
  return entities.flatMap((filed) =>
    filed.record.aliases.flatMap(({ text, script }, at) => {
      if (WRITTEN_IN[script].test(text)) return [];
      const problem = `"${text}" is not written in ${script} (ISO 15924)`;
      return [
        report(filed, { field: `aliases[${at}].script`, problem, remedy: 'Name the script of its letters' }),
      ];
    }),
  );
}

/**
 * What a name in each script looks like as a whole. A name in another script may hold Latin letters,
 * as オープンAI does; Japanese mixes three. Digits, spaces, marks and punctuation belong to all.
 */
const WRITTEN_IN: Readonly<Record<Alias['script'], RegExp>> = {
  Arab: wholly('Arabic'),
  Beng: wholly('Bengali'),
  Cyrl: wholly('Cyrillic'),
  Deva: wholly('Devanagari'),
  Gujr: wholly('Gujarati'),
  Hang: wholly('Hangul'),
  Hani: wholly('Han'),
  Hebr: wholly('Hebrew'),
  Jpan: /^(?=.*[\p{Script=Hiragana}\p{Script=Katakana}])[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u,
  Knda: wholly('Kannada'),
  Latn: /^(?=.*\p{Script=Latin})[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u,
  Mlym: wholly('Malayalam'),
  Taml: wholly('Tamil'),
  Telu: wholly('Telugu'),
  Thai: wholly('Thai'),
  Zyyy: /^\p{Script=Common}+$/u,
};

function wholly(script: string): RegExp {
  const letters = `\\p{Script=${script}}`;
  return new RegExp(
    `^(?=.*${letters})[${letters}\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}]+$`,
    'u',
  );
}

/** What an entity says of itself is borne out by a claim of its own that exists. */
export function checkEntityClaims({ entities, claims }: FiledRecords): Problem[] {
  const subjects = new Map(claims.map(({ record }) => [record.id, record.entities]));
  return entities.flatMap((filed) =>
    listClaimFields(filed.record).flatMap(({ field, claim }) => {
      const about = subjects.get(claim);
      if (about?.includes(filed.record.id)) return [];
      const problem =
        about === undefined
          ? `there is no claim "${claim}"`
          : `the claim "${claim}" is about another company`;
      return [report(filed, { field, problem, remedy: 'Name the claim that bears this out' })];
    }),
  );
}

function listClaimFields({
  seat,
  founded,
  leaders,
  parent,
  units,
  nameClaims = {},
}: Entity): { field: string; claim: string }[] {
  return [
    { field: 'seat.claim', claim: seat.claim },
    { field: 'founded.claim', claim: founded.claim },
    ...leaders.map(({ claim }, at) => ({ field: `leaders[${at}].claim`, claim })),
    ...(parent === undefined ? [] : [{ field: 'parent.claim', claim: parent.claim }]),
    ...units.map(({ claim }, at) => ({ field: `units[${at}].claim`, claim })),
    ...Object.entries(nameClaims).map(([kind, claim = '']) => ({ field: `nameClaims.${kind}`, claim })),
  ];
}
