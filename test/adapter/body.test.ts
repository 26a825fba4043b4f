import { expect } from '@open-wc/testing';
import { createFetchAdapter } from '../../src/adapter/fetch-adapter.js';
import { aMember, errorOf } from '../support/fakes.js';
import { type Answer, fakeFetch, raw } from './fake-fetch.js';

const text = JSON.stringify(aMember());
const utf16 = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);

const bytes = (words: string) => new TextEncoder().encode(words);
const garbled = new Uint8Array([...bytes('{"id":"ines","name":"'), 0xc3, 0x28, ...bytes('"}')]);

const ask = (answer: Answer, retry = { attempts: 1 }) =>
  createFetchAdapter({ baseUrl: '/api', fetch: fakeFetch(answer).fetch, retry }).member!();

describe('a body', () => {
  for (const [what, answer] of [
    ['a login page with status 200', raw('<!doctype html>', 'text/html')],
    ['JSON that calls itself text', raw(text, 'text/plain')],
    ['JSON that calls itself nothing', raw(bytes(text), '')],
    ['JSON that is cut off', raw(text.slice(0, -1))],
    ['an empty text', raw('')],
    ['no content', raw(null, '', 204)],
    ['UTF-16', raw(utf16)],
    ['UTF-16 with its mark', raw(new Uint8Array([0xff, 0xfe, ...utf16]))],
    ['bytes that are no text', raw(new Uint8Array([...bytes(text), 0xc3, 0x28]))],
    ['bytes that are no text inside a name', raw(garbled)],
    ['a letter that is cut off', raw(new Uint8Array([0x22, 0xc3]))],
    ['a hundred thousand lists in each other', raw('['.repeat(100_000))],
    ['a list', raw('[]')],
    ['null', raw('null')],
    ['an object without what is required', raw('{}')],
  ] as const)
    it(`of ${what} is no answer, and no crash`, async () => {
      expect(await errorOf(ask(answer))).to.include({ name: 'RewardsError', code: 'bad-response' });
    });

  it('may begin with a byte order mark', async () => {
    expect((await ask(raw(`\ufeff${text}`))).id).to.equal('ines');
  });

  for (const type of ['application/json; charset=utf-8', 'application/hal+json', 'text/JSON'])
    it(`may be ${type}`, async () => {
      expect((await ask(raw(text, type))).id).to.equal('ines');
    });

  it('may cut a letter between two pieces', async () => {
    const letters = new TextEncoder().encode(JSON.stringify(aMember({ name: 'Inés 🧶' })));
    const cut: Answer = () => {
      const body = new ReadableStream({
        start(controller) {
          for (const byte of letters) controller.enqueue(new Uint8Array([byte]));
          controller.close();
        },
      });
      return new Response(body, { headers: { 'content-type': 'application/json' } });
    };
    expect((await ask(cut)).name).to.equal('Inés 🧶');
  });
});
