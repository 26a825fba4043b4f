import { html, nothing } from 'lit/html.js';
import { can, isActive } from '../../client/selectors/program.js';
import { selectMember } from '../../client/selectors/shopper.js';
import { type DatedPoints, type Member, nextArrival, nextExpiry } from '../../domain/member.js';
import { lowestCost, nextReward } from '../../domain/reward.js';
import { link } from '../atoms/button.js';
import { card } from '../atoms/card.js';
import { type IconName, icon } from '../atoms/icon.js';
import { type Mark, measure } from '../atoms/measure.js';
import type { ScreenId, View } from './screen.js';
import { tierSentence, tierStanding } from './tier-words.js';
import { dayText, measureText, moneyText } from './words.js';

const greeting = ({ t, now }: View, member: Member): string => {
  const name = member.givenName ?? member.name;
  const hour = new Date(now).getHours();
  const part = hour < 12 ? 'home.morning' : hour < 18 ? 'home.afternoon' : 'home.evening';
  return name ? t(part, { name }) : t('home.welcome');
};

/** How far it is to the next reward; on the way there, what could be had already. */
const towards = (view: View, available: number) => {
  const { state, now, t, format } = view;
  const rewards = isActive(state) ? (state.program.value?.rewards ?? []) : [];
  const next = nextReward(rewards, available, now);
  if (!next)
    return rewards.length && rewards.every((reward) => lowestCost(reward) <= available)
      ? html`<p class="card-next" part="next-reward">${t('home.all')}</p>`
      : nothing;
  const goal = lowestCost(next);
  const milestones: Mark[] = rewards
    .filter(({ amount, cost }) => amount && cost.kind === 'fixed' && cost.points < goal)
    .sort((a, b) => lowestCost(a) - lowestCost(b))
    .filter((reward, at, all) => at === 0 || lowestCost(reward) > lowestCost(all[at - 1]!))
    .slice(-2)
    .map((reward) => ({
      at: lowestCost(reward) / goal,
      label: html`${
        lowestCost(reward) <= available ? icon('check', 'xs') : nothing
      }${moneyText(view, reward.amount!)}`,
    }));
  const missing = format.points(goal - available);
  return html`<p class="card-next" part="next-reward">
      ${t('home.next', { points: missing, reward: next.title })}
    </p>
    ${measure({
      value: Math.max(0, available) / goal,
      label: t('home.progress', { reward: next.title }),
      text: `${format.figure(available)} / ${format.points(goal)}`,
      marks: [...milestones, { at: 1, label: icon('gift', 'xs') }],
    })}`;
};

const footLine = (text: string, part: string, way: unknown) =>
  html`<p class="card-foot" part=${part}>
    <span>${icon('clock', 's')}<span>${text}</span></span
    >${way}
  </p>`;

/** What will go soon, and what will come. */
const cardFoot = (view: View, { balance }: Member) => {
  const { t, format, act, now } = view;
  const expiring = nextExpiry(balance, now);
  const arriving = nextArrival(balance, now);
  const dated = (of: DatedPoints) => ({
    points: format.points(of.points),
    date: dayText(view, of.at),
  });
  return html`${
    expiring
      ? footLine(
          t('home.expiring', dated(expiring)),
          'expiry-notice',
          link(t('home.useThem'), () => act.go('redeem'), 'link-inherit'),
        )
      : nothing
  }${
    balance?.pending
      ? footLine(
          arriving
            ? t('home.arriving', dated(arriving))
            : t('home.pending', { points: format.points(balance.pending) }),
          'pending-notice',
          link(t('home.activity'), () => act.go('activity'), 'link-inherit'),
        )
      : nothing
  }`;
};

export const memberCard = (view: View) => {
  const { t, format, act, state } = view;
  const member = selectMember(state)!;
  const available = member.balance?.available;
  const tier = tierStanding(view)?.current?.name ?? member.tier?.name;
  return card(
    html`<div class="card-top">
        <h3 class="greeting" part="greeting">${greeting(view, member)}</h3>
        ${
          tier
            ? html`<button
                type="button"
                class="card-tier"
                part="tier-badge"
                @click=${() => act.go('tiers')}
              >
                ${icon('gem', 'xs')}<span>${tier}</span>
              </button>`
            : nothing
        }
      </div>
      ${
        available === undefined
          ? nothing
          : html`<p class="balance" part="balance">
                <b class="balance-value">${format.figure(available)}</b>
                <span class="balance-unit">${format.unit(available)}</span>
              </p>
              ${towards(view, available)}`
      }
      ${cardFoot(view, member)}`,
    '',
    t('home.card', { unit: format.units() }),
  );
};

/** Shortcuts to what has no tab; what the backend does not offer is not among them. */
export const quickActions = ({ t, act, state }: View) => {
  const actions: [ScreenId, IconName, string, boolean][] = [
    ['refer', 'users', t('home.refer'), can(state, 'referrals') && isActive(state)],
    ['activity', 'receipt', t('home.activity'), can(state, 'activity')],
    ['card', 'qr', t('home.memberCard'), Boolean(selectMember(state)?.cardNumber)],
  ];
  const offered = actions.filter(([, , , isOffered]) => isOffered);
  if (!offered.length) return nothing;
  return html`<nav class="actions" part="actions">
    ${offered.map(
      ([screen, picture, text]) =>
        html`<button type="button" class="action" part="action" @click=${() => act.go(screen)}>
          ${icon(picture)}<span>${text}</span>
        </button>`,
    )}
  </nav>`;
};

/** Where the member stands on the ladder, in one glance. */
export const tierCard = (view: View) => {
  const { t, act } = view;
  const standing = tierStanding(view);
  const { current, next, reached, needed, fraction } = standing ?? {};
  if (!current || !next || !reached || !needed || fraction === undefined) return nothing;
  return html`<button type="button" class="tier" part="tier" @click=${() => act.go('tiers')}>
    <span class="tier-head"
      ><span>${t('home.tier', { tier: current.name })}</span
      ><span class="tier-sum small muted num"
        >${t('tiers.progress', {
          reached: measureText(view, reached),
          needed: measureText(view, needed),
        })}</span
      ></span
    >
    ${measure({ value: fraction })}
    <span class="tier-text">${tierSentence(view)}</span>
  </button>`;
};
