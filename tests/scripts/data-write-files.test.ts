import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeLists } from '../../scripts/data/write-files.ts';
import { makeDataFolder, type DataFolder } from './data-folder.ts';

describe('writeLists', () => {
  let data: DataFolder;

  beforeEach(() => {
    data = makeDataFolder();
  });

  afterEach(() => data.remove());

  it('replaces the files named, and leaves nothing beside them', () => {
    const before = data.readAll();
    writeLists(data.folder, [{ name: 'sources.json', content: [{ id: 'a' }] }]);
    expect(data.readAll()).toEqual({ ...before, 'sources.json': '[\n  {\n    "id": "a"\n  }\n]\n' });
  });

  it('changes no file where one of them cannot be written', () => {
    const before = data.readAll();
    const lists = ['sources.json', 'missing/folder.json'].map((name) => ({ name, content: [] }));
    expect(() => writeLists(data.folder, lists)).toThrow('ENOENT');
    expect(data.readAll()).toEqual(before);
  });
});
