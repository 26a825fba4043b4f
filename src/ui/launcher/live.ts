/** What makes the launcher live: the shared client, live points, and the panel when it is wanted. */
import type { PropertyValues } from '@lit/reactive-element';
import type { Connection } from '../../connect.js';
import type { RewardsClient } from '../../client/client.js';
import { selectAvailable, selectMember, selectSummary } from '../../client/selectors/shopper.js';
import type { RewardsState, SessionState } from '../../client/state.js';
import { type Points, pointsFigure } from '../../domain/points.js';
import type { ProgramSummary } from '../../domain/program.js';
import type { CloseReason, Emit } from '../events.js';
import { readConfig } from './configuration.js';
import type { LauncherFace } from './face.js';
import type { Opening } from './opening.js';
import type { RewardsLauncher } from './rewards-launcher.js';
import { tell } from './tell.js';

export interface LiveOptions {
  readonly host: RewardsLauncher;
  readonly face: LauncherFace;
  readonly emit: Emit;
  /** Custom states of the host; absent in browsers without them. */
  readonly states: CustomStateSet | undefined;
}

export interface Live {
  readonly client: RewardsClient;
  show(screen?: string): Promise<void>;
  hide(reason: CloseReason): Promise<void>;
  /** Attributes or properties of the host have changed. */
  update(changed: PropertyValues): void;
  end(): void;
}

/** Digits in groups as English writes them: `Intl` costs a slow phone 70 ms when it is first used. */
const group = (figure: number): string =>
  String(figure).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');

/** A client that the page has given is the page's to keep. */
const KEPT = (): void => undefined;

/** The launcher without points shows its words. */
const GUEST = { content: undefined, said: '' };

/** Points as the launcher shows and says them. */
function facePoints(points: Points, { points: name, pointsPrecision }: ProgramSummary) {
  const amount = pointsFigure(points, pointsPrecision);
  const figure = document.createElement('span');
  figure.part.add('launcher-points');
  figure.textContent = group(amount);
  const unit = document.createElement('span');
  unit.className = 'unit';
  unit.textContent = (amount === 1 && name.one) || name.other;
  const said = `, ${figure.textContent} ${unit.textContent}`;
  return { content: [figure, ' ', unit], said };
}

/** Options that mean another programme: with one of them changed the launcher starts over. */
const SOURCES = 'endpoint preset program currency platform preview adapter getToken'.split(' ');

/** A page nobody looks at yet, prerendered or opened behind others, asks for nothing. */
const seen = (): Promise<unknown> | undefined =>
  document.hidden
    ? new Promise((resolve) =>
        document.addEventListener('visibilitychange', resolve, { once: true }),
      )
    : undefined;

export async function goLive({ host, face, emit, states }: LiveOptions): Promise<Live> {
  await seen();
  const connecting = await import('../../connect.js');
  let options = await readConfig(host);

  /** The client the page has given, or the one its configuration leads to. */
  const reach = async (used?: RewardsClient): Promise<Connection> =>
    host.client && host.client !== used
      ? { client: host.client, release: KEPT }
      : connecting.connect(options.connect);

  let connection = await reach();

  /** Brings the launcher in line with what is known. */
  function paint(state: RewardsState): void {
    const summary = selectSummary(state);
    const points = state.session === 'blocked' ? undefined : selectAvailable(state);
    face.paint(points === undefined || !summary ? GUEST : facePoints(points, summary));
  }

  let opening: Promise<Opening> | undefined;
  /** Asked for once points are shown; again, if it did not come. */
  const opened = (): Promise<Opening> =>
    (opening ??= import('./opening.js')
      .then(({ createOpening }) =>
        createOpening({
          host,
          face,
          emit,
          states,
          client: () => connection.client,
          messages: options.messages,
          avoid: options.avoid,
          page: connecting.page,
        }),
      )
      .catch((error: unknown) => {
        opening = undefined;
        throw error;
      }));

  let isReady = false;
  /** Said once: from then on the page may rely on what is known. */
  function ready(session: SessionState): void {
    if (isReady || session === 'unknown') return;
    isReady = true;
    const say = (): unknown => emit('rewards-ready', { session });
    // By then the custom states tell the same.
    opened().then(say, say);
  }

  function follow(state: RewardsState, before: RewardsState): void {
    paint(state);
    const { session } = state;
    const points = selectAvailable(state);
    const tier = selectMember(state)?.tier?.currentId;
    ready(session);
    if (session !== before.session && session !== 'unknown')
      emit('rewards-after-identify', { session });
    if (
      session !== before.session ||
      points !== selectAvailable(before) ||
      tier !== selectMember(before)?.tier?.currentId
    )
      emit('rewards-change', { session, points, tier });
  }

  const observe = (client: RewardsClient): (() => void) => {
    host.client = client;
    paint(client.state);
    const { session } = client.state;
    if (session === 'unknown') void client.load();
    ready(session);
    return client.subscribe(follow);
  };

  let unsubscribe = observe(connection.client);
  let turn = 0;
  async function restart(): Promise<void> {
    const mine = ++turn;
    options = await readConfig(host);
    const next = await reach(connection.client);
    // Changed once more, or gone, while the other client was made.
    if (mine !== turn) return next.release();
    unsubscribe();
    connection.release();
    connection = next;
    unsubscribe = observe(next.client);
    (await opening)?.remount();
  }

  const live: Live = {
    get client() {
      return connection.client;
    },
    show: (screen) =>
      opened()
        .then((panel) => panel.show(screen))
        .catch(tell),
    hide: async (reason) => (await opening)?.hide(reason),
    update(changed) {
      const { client } = connection;
      const { token } = host;
      const isGiven = changed.has('client') && host.client && host.client !== client;
      if (isGiven || SOURCES.some((name) => changed.has(name))) restart().catch(tell);
      else if (changed.has('token')) void client.identify(token);
      if (['open', 'screen', 'locale'].some((name) => changed.has(name)))
        opened().then((panel) => panel.follow(), tell);
    },
    end() {
      turn++;
      unsubscribe();
      opening?.then((panel) => panel.unmount(), tell);
      connection.release();
      if (connection.release !== KEPT) host.client = undefined;
    },
  };
  opened().then((panel) => panel.follow(), tell);
  return live;
}
