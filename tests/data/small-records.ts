import type { Claim, Publisher, Source } from '../../lib/data/claim-schema.ts';
import type { Entity } from '../../lib/data/entity-schema.ts';
import type { Filed, FiledRecords } from '../../lib/data/rules/rule.ts';

/** The day of all checks on small records. */
export const TODAY = '2026-01-01';

/** A claim that keeps every rule, if its sources are those of `smallRecords`. */
export function claim(id: string, more: Partial<Claim> = {}): Claim {
  return {
    id,
    entities: ['acme'],
    topic: 'finance',
    text: 'Acme makes anvils.',
    when: '2025',
    asOf: '2025-06-01',
    reviewBy: '2026-03-01',
    stances: [{ stance: 'states', source: 'release' }],
    ...more,
  };
}

/** A source of May 2025 with an address of its own. */
export function source(id: string, more: Partial<Source> = {}): Source {
  return {
    id,
    url: `https://example.com/${id}`,
    title: id,
    lang: 'en',
    publisher: 'acme',
    published: '2025-05-01',
    retrieved: '2025-06-01',
    ...more,
  };
}

/** A publisher without a source. */
export function publisher(id: string, kind: Publisher['kind']): Publisher {
  return { id, name: id, kind, home: `https://${id}.example/`, country: 'US' };
}

/** An entity whose only name is `name`. */
export function entity(id: string, name: string): Entity {
  return {
    id,
    name,
    legalName: name,
    legalForm: 'company',
    kind: 'company',
    description: name,
    country: 'US',
    seat: { place: 'Springfield', claim: 'acme-anvils' },
    founded: { year: '1920', claim: 'acme-anvils' },
    leaders: [{ name: 'A. Smith', role: 'chair', claim: 'acme-anvils' }],
    units: [],
    tickers: [],
    aliases: [{ text: name, kind: 'official', lang: 'en', script: 'Latn' }],
  };
}

/** Puts records into a file, in their order. */
export function fileAs<T>(file: string, records: readonly T[]): Filed<T>[] {
  return records.map((record, at) => ({ file, path: `[${at}]`, record }));
}

/** The claims of `claims/acme.json`. */
export function acmeClaims(...claims: readonly Claim[]): Pick<FiledRecords, 'claims'> {
  return { claims: fileAs('claims/acme.json', claims) };
}

/** Sources of `sources.json`. */
export function sources(...records: readonly Source[]): Pick<FiledRecords, 'sources'> {
  return { sources: fileAs('sources.json', records) };
}

/** Records that keep every rule: one company, one claim, its release; with `change` put over them. */
export function smallRecords(change: Partial<FiledRecords> = {}): FiledRecords {
  return {
    entities: [
      { file: 'entities/acme.json', path: '', record: entity('acme', 'Acme') },
      { file: 'entities/zeta.json', path: '', record: entity('zeta', 'Zeta') },
    ],
    ...acmeClaims(claim('acme-anvils')),
    ...sources(source('release')),
    publishers: fileAs('publishers.json', [publisher('acme', 'primary')]),
    ...change,
  };
}
