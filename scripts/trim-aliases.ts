import type { Plugin } from 'vite';
import type { MatchedAlias } from '../lib/data/aliases.ts';
import type { Alias, Entity } from '../lib/data/entity-schema.ts';
import { spellAlias } from '../lib/detection/spell-alias.ts';
import { UNSEEN, writeStartPattern } from '../lib/detection/start-pattern.ts';

/** An entity file that `lib/data/aliases.ts` or `lib/data/via-aliases.ts` asks for. */
const NAMES = /[\\/]lib[\\/]data[\\/]entities[\\/][\w-]+\.json\?(?:names|via)$/;

/** Kinds that detection treats in a way of their own. */
const TREATED: ReadonlySet<Alias['kind']> = new Set(['ticker', 'via']);

/**
 * What detection asks of a name. Language, script and most kinds serve people and checks; names are
 * spelled here because every page that is read would pay for it, with code that is cold.
 */
export function trimAlias({ lang: _lang, script: _script, kind, ...matched }: Alias): MatchedAlias {
  return { ...spellAlias(matched), ...(TREATED.has(kind) ? { kind } : {}) };
}

/** Has the script that reads pages load aliases as `trimAlias` leaves them. */
export function trimAliases(): Plugin {
  return {
    name: 'newsgloss:trim-aliases',
    enforce: 'pre',
    transform: {
      filter: { id: NAMES },
      handler(code, id) {
        const entity = JSON.parse(code) as Entity; // the build has proved it before
        const isVia = id.endsWith('?via');
        const aliases = entity.aliases.filter(({ kind }) => (kind === 'via') === isVia).map(trimAlias);
        const members = {
          id: JSON.stringify(entity.id),
          aliases: writeAliases(aliases),
          starts: writeStarts(aliases),
        };
        return {
          code: `export default { ${Object.entries(members)
            .map(([name, value]) => `${name}: ${value}`)
            .join(', ')} };`,
          moduleType: 'js',
          map: null,
        };
      },
    },
  };
}

/** As JavaScript; a third of the pattern would be the units that nobody sees, which are put in when it is read. */
function writeStarts(aliases: readonly MatchedAlias[]): string {
  const pattern = writeStartPattern(aliases.flatMap(({ text, spelled = [text] }) => spelled)).replaceAll(
    UNSEEN,
    MARK,
  );
  return `${JSON.stringify(pattern)}.split("${MARK}").join(${JSON.stringify(UNSEEN)})`;
}

/** Stands in no pattern of starts: letters and digits alone stand there as they are. */
const MARK = '~';

/** As JavaScript; names without any rule share one string, which is half as long. */
function writeAliases(aliases: readonly MatchedAlias[]): string {
  const isPlain = (alias: MatchedAlias) => Object.keys(alias).length === 1;
  const plain = aliases.filter(isPlain).map(({ text }) => text);
  const rest = aliases.filter((alias) => !isPlain(alias));
  return `[...${JSON.stringify(plain.join('|'))}.split("|").map((text) => ({ text })), ...${JSON.stringify(rest)}]`;
}
