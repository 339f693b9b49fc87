import { readFileSync } from 'node:fs';
import type { Shipped } from './shipped.ts';

/**
 * What a package is made of, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/). Without the
 * serial number and the time that the format allows: the same sources give the same bytes.
 */
export function writeBillOfMaterials(shipped: readonly Shipped[]): string {
  const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8')) as Shipped;
  const own = `pkg:npm/${name}@${version}`;
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        'bom-ref': own,
        type: 'application',
        name,
        version,
        licenses: namedBy(license),
        purl: own,
      },
    },
    components: shipped.map((one) => ({
      'bom-ref': addressOf(one),
      type: 'library',
      name: one.name,
      version: one.version,
      hashes: [{ alg: 'SHA-512', content: readSha512(one) }],
      licenses: namedBy(one.license),
      copyright: one.copyright,
      purl: addressOf(one),
      externalReferences: [{ type: 'website', url: one.home }],
    })),
    dependencies: [{ ref: own, dependsOn: shipped.map(addressOf) }],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** A package URL: https://github.com/package-url/purl-spec. */
function addressOf({ name, version }: Shipped): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function namedBy(id: string): readonly object[] {
  return [{ license: { id } }];
}

function readSha512({ name, integrity }: Shipped): string {
  const base64 = /^sha512-(\S+)$/.exec(integrity)?.[1];
  if (!base64) throw new Error(`the lock file has no SHA-512 of ${name}`);
  return Buffer.from(base64, 'base64').toString('hex');
}
