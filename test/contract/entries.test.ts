import { expect } from '@open-wc/testing';
import { demoOrigin } from '../support/demo.js';
import { closePages, openPage } from '../support/e2e-page.js';
import { ADAPTER, CLIENT, ELEMENTS, EMBEDS, INDEX } from './names.js';

/** Loads a built file into a fresh page: what it exports, and which tags the page knows then. */
async function load(file: string): Promise<{ names: string[]; tags: string[] }> {
  const tags: string[] = [];
  const page = await openPage({
    before: ({ customElements }) => {
      const define = customElements.define.bind(customElements);
      customElements.define = (name, ...rest) => {
        tags.push(name);
        define(name, ...rest);
      };
    },
  });
  const names = new Promise<string[]>((resolve) =>
    Object.assign(page.window, { resolve: (module: object) => resolve(Object.keys(module)) }),
  );
  const script = page.document.createElement('script');
  script.type = 'module';
  script.text = `import * as all from '${await demoOrigin()}/rewards-launcher/${file}'; resolve(all);`;
  page.document.head.append(script);
  return { names: (await names).sort(), tags };
}

/** The same in a worker, where there is no page at all. */
async function loadInWorker(file: string): Promise<string[]> {
  const text = `import * as all from '${await demoOrigin()}/rewards-launcher/${file}';
    postMessage(Object.keys(all));`;
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const worker = new Worker(url, { type: 'module' });
  try {
    return await new Promise<string[]>((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => resolve((data as string[]).sort()));
      worker.addEventListener('error', ({ message }) =>
        reject(new Error(message || `${file} did not load`)),
      );
    });
  } finally {
    worker.terminate();
    URL.revokeObjectURL(url);
  }
}

describe('what each entry brings', () => {
  afterEach(closePages);

  it('index.js registers the launcher and exports its class and its events', async () => {
    expect(await load('index.js')).to.deep.equal({ names: INDEX, tags: ['rewards-launcher'] });
  });

  it('embeds.js registers the inline elements and exports their classes', async () => {
    const tags = ['rewards-balance', 'rewards-earn-hint'];
    expect(await load('embeds.js')).to.deep.equal({ names: EMBEDS, tags });
  });

  it('elements.js exports classes and registers nothing', async () => {
    expect(await load('elements.js')).to.deep.equal({ names: ELEMENTS, tags: [] });
  });

  it('client.js and adapter.js register nothing', async () => {
    expect(await load('client.js')).to.deep.equal({ names: CLIENT, tags: [] });
    expect(await load('adapter.js')).to.deep.equal({ names: ADAPTER, tags: [] });
  });

  it('client.js and adapter.js load where there is no document', async () => {
    expect(await loadInWorker('client.js')).to.deep.equal(CLIENT);
    expect(await loadInWorker('adapter.js')).to.deep.equal(ADAPTER);
  });
});
