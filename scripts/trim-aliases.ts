import type { Plugin } from 'vite';
import type { MatchedAlias } from '../lib/data/aliases.ts';
import type { Alias, Entity } from '../lib/data/entity-schema.ts';
import { withSpellings } from '../lib/detection/spell.ts';

/** An entity file that `lib/data/aliases.ts` asks for. */
const NAMES = /[\\/]lib[\\/]data[\\/]entities[\\/][\w-]+\.json\?names$/;

/** Kinds that detection treats in a way of their own. */
const TREATED: ReadonlySet<Alias['kind']> = new Set(['ticker']);

/**
 * What detection asks of a name. Language, script and most kinds serve people and checks; forms are
 * spelled here because every page that is read would pay for it, with code that is cold.
 */
export function trimAlias({ lang: _lang, script: _script, kind, ...matched }: Alias): MatchedAlias {
  return { ...withSpellings(matched), ...(TREATED.has(kind) ? { kind } : {}) };
}

/** Has the script that reads pages load aliases as `trimAlias` leaves them. */
export function trimAliases(): Plugin {
  return {
    name: 'newsgloss:trim-aliases',
    enforce: 'pre',
    transform: {
      filter: { id: NAMES },
      handler(code) {
        const { id, aliases } = JSON.parse(code) as Entity; // the build has proved it before
        return {
          code: `export const id = ${JSON.stringify(id)}; export const aliases = ${JSON.stringify(aliases.map(trimAlias))};`,
          moduleType: 'js',
          map: null,
        };
      },
    },
  };
}
