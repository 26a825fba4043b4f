/** A new Postgres takes seconds to make in this process; the tests make one and copy it. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';

const MODULES = new URL('../../node_modules/', import.meta.url);
const { version } = JSON.parse(
  await readFile(new URL('@electric-sql/pglite/package.json', MODULES), 'utf8'),
) as { version: string };
const FILE = fileURLToPath(new URL(`.cache/rewards-launcher/cluster-${version}.tar`, MODULES));

async function make(): Promise<Blob> {
  const database = await PGlite.create();
  const cluster = await database.dumpDataDir('none');
  await database.close();
  await mkdir(dirname(FILE), { recursive: true });
  // Other tests may be at the same thing: what is there is whole.
  const draft = `${FILE}.${process.pid}`;
  await writeFile(draft, new Uint8Array(await cluster.arrayBuffer()));
  await rename(draft, FILE);
  return cluster;
}

/** An empty database cluster of the installed version, as {@link BackendOptions.cluster} takes it. */
export const emptyCluster = (): Promise<Blob> =>
  readFile(FILE).then(
    (bytes) => new Blob([bytes]),
    () => make(),
  );
