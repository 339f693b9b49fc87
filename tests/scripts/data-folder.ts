import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { claim, entity, publisher, source } from '../data/small-records.ts';

/** A small sound dataset on disk: Acme with one claim, Zeta with one, and the release of each. */
export interface DataFolder {
  readonly folder: string;
  readonly write: (name: string, text: string) => void;
  /** The text of every file by its name, to see that nothing has changed. */
  readonly readAll: () => Readonly<Record<string, string>>;
  readonly remove: () => void;
}

export function makeDataFolder(): DataFolder {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-dataset-'));
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const zeta = entity('zeta', 'Zeta');
  const link = { claim: 'zeta-zippers' };
  const records: Readonly<Record<string, unknown>> = {
    'entities/acme.json': entity('acme', 'Acme'),
    'entities/zeta.json': {
      ...zeta,
      seat: { ...zeta.seat, ...link },
      founded: { ...zeta.founded, ...link },
      leaders: zeta.leaders.map((leader) => ({ ...leader, ...link })),
    },
    'claims/acme.json': [claim('acme-anvils')],
    'claims/zeta.json': [
      claim('zeta-zippers', {
        entities: ['zeta'],
        text: 'Zeta makes zippers.',
        stances: [{ stance: 'states', source: 'zeta-release' }],
      }),
    ],
    'sources.json': [source('release'), source('zeta-release', { publisher: 'zeta' })],
    'publishers.json': [publisher('acme', 'primary'), publisher('zeta', 'filing')],
  };
  for (const [name, content] of Object.entries(records)) {
    write(name, `${JSON.stringify(content, null, 2)}\n`);
  }
  return {
    folder,
    write,
    readAll: () =>
      Object.fromEntries(
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
      ),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
