import type { Plugin } from 'vite';
import type { Entity } from '../lib/data/entity-schema.ts';

/** An entity file that `lib/data/aliases.ts` asks for. */
const NAMES = /[\\/]lib[\\/]data[\\/]entities[\\/][\w-]+\.json\?names$/;

/** What detection does not ask of a name. */
const LEFT_OUT = new Set(['lang', 'script']);

/**
 * Leaves the language and script of names out of the script that reads pages: they serve people
 * and checks, and every page that is read would pay for them.
 */
export function trimAliases(): Plugin {
  return {
    name: 'newsgloss:trim-aliases',
    enforce: 'pre',
    transform: {
      filter: { id: NAMES },
      handler(code) {
        const { id, aliases } = JSON.parse(code) as Entity; // the build has proved it before
        const matched = aliases.map((alias) =>
          Object.fromEntries(Object.entries(alias).filter(([key]) => !LEFT_OUT.has(key))),
        );
        return {
          code: `export const id = ${JSON.stringify(id)}; export const aliases = ${JSON.stringify(matched)};`,
          moduleType: 'js',
          map: null,
        };
      },
    },
  };
}
