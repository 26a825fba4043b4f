import { expect } from '@open-wc/testing';
import { insteadOf, pageOf } from '../../support/ui-frame.js';
import { PRESETS } from '../../../src/adapter/presets/index.js';
import {
  $,
  button,
  has,
  isShown,
  later,
  panelWords,
  put,
  sees,
  words,
} from '../../support/ui-launcher.js';

const TAG = '<rewards-launcher preview="member"></rewards-launcher>';
const quiet = (page: { console: Console; addEventListener: Window['addEventListener'] }): void => {
  page.console.error = () => undefined;
  page.addEventListener('unhandledrejection', (event) => event.preventDefault());
};

describe('code that does not come', () => {
  it('leaves a panel that can be closed while it is waited for', async () => {
    const head = insteadOf({ 'ui/panel/panel.ts': 'await new Promise(() => {})' });
    const { launcher } = await pageOf(TAG, head);
    await sees(() => words(button(launcher)).includes('1,240'), 'the points are shown');
    button(launcher).click();
    await sees(() => isShown(launcher), 'the panel is shown');
    expect(has(launcher, '.shell-bones')).to.equal(true);
    $(launcher, '[part~=close-button]')!.click();
    await sees(() => !isShown(launcher), 'the panel is closed');
  });

  it('is spoken of when it fails', async () => {
    const head = insteadOf({ 'ui/panel/panel.ts': 'throw new Error("no panel")' });
    const page = await pageOf(TAG, head);
    quiet(page.window);
    await sees(() => words(button(page.launcher)).includes('1,240'), 'the points are shown');
    button(page.launcher).click();
    await sees(() => panelWords(page.launcher).includes('did not load'), 'it is said');
    expect($(page.launcher, '[role=alert]')!.textContent).to.contain('Reload');
  });

  it('is asked for again at the next click, when the first failed', async () => {
    const head = insteadOf({
      'ui/launcher/live.ts':
        'let asked = 0; export const goLive = async () => { if (!asked++) throw new Error("no network"); document.title = "asked again"; return { show() {}, update() {}, end() {} }; }',
    });
    const page = await pageOf(TAG, head);
    quiet(page.window);
    await new Promise((resolve) => setTimeout(resolve, 50));
    button(page.launcher).click();
    await sees(() => page.document.title === 'asked again', 'it is asked for again');
  });

  it('does not spoil the next launcher', async () => {
    const presets = PRESETS as Record<string, unknown>;
    const { smile } = presets;
    later(() => Object.assign(presets, { smile }));
    const ignore = (event: Event): void => event.preventDefault();
    addEventListener('unhandledrejection', ignore);
    later(() => removeEventListener('unhandledrejection', ignore));
    presets['smile'] = () => Promise.reject(new Error('no network'));
    const tag = { endpoint: '/payloads/smile', preset: 'smile' };
    put(tag);
    await new Promise((resolve) => setTimeout(resolve, 50));
    Object.assign(presets, { smile });
    const launcher = put(tag);
    await sees(() => /\d/.test(words(button(launcher))), 'the points are shown');
  });

  it('is not needed for the button', async () => {
    const head = insteadOf({ 'ui/launcher/live.ts': 'await new Promise(() => {})' });
    const { launcher } = await pageOf(TAG, head);
    await sees(() => launcher.shadowRoot, 'the button is there');
    expect(button(launcher).getBoundingClientRect().height).to.equal(56);
    expect(words(button(launcher))).to.equal('Rewards');
  });
});

describe('loaded twice', () => {
  it('serves with the first copy, and takes no offence', async () => {
    const module = new URL('../../../src/index.ts', import.meta.url).href;
    const page = await pageOf(TAG, `<script type="module" src="${module}?again"></script>`);
    await sees(() => words(button(page.launcher)).includes('1,240'), 'the points are shown');
    expect(page.document.querySelectorAll('rewards-launcher')).to.have.length(1);
  });
});
