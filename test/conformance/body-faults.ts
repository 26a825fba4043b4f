/** What the bodies of good answers get wrong. */
import { type PlantedFault, at, page } from './planted-fault.js';

const past = '2020-01-01T00:00:00Z';

export const BODY_FAULTS: readonly PlantedFault[] = [
  {
    title: 'a balance that is a text',
    plant: at('GET /member', (body) => (body.balance.available = '640')),
    place: 'GET member',
    tells: /balance\.available is "640", a text; it must be a whole number/,
  },
  {
    title: 'a balance with a fraction',
    plant: at('GET /member', (body) => (body.balance.available = 640.5)),
    place: 'GET member',
    tells: /balance\.available is 640\.5, a number with a fraction; it must be a whole number/,
  },
  {
    title: 'a balance that is missing in the session',
    plant: at('GET /session', (body) => body.member && delete body.member.id),
    place: 'GET session',
    tells: /member\.id is missing/,
  },
  {
    title: 'a member that is missing in the session of one',
    plant: at('GET /session', (body) => body.state === 'member' && delete body.member),
    place: 'GET session',
    tells: /member is missing/,
  },
  {
    title: 'pending points below nothing',
    plant: at('GET /member', (body) => (body.balance.pending = -5)),
    place: 'GET member',
    tells: /balance\.pending is -5.* must not be negative/,
  },
  {
    title: 'a state that the contract does not know',
    plant: at('GET /program', (body) => (body.state = 'live')),
    place: 'GET program',
    tells: /state is "live", a text; it must be one of active, paused or closed/,
  },
  {
    title: 'a cost of an unknown kind',
    plant: at('GET /program', (body) => (body.rewards[1].cost = { kind: 'points', points: 1000 })),
    place: 'GET program',
    tells: /rewards\[1\]\.cost\.kind \(of "amount-10"\) is "points".*free, fixed, text or variable/,
  },
  {
    title: 'a cost that lacks its points',
    plant: at('GET /program', (body) => delete body.rewards[1].cost.points),
    place: 'GET program',
    tells: /rewards\[1\]\.cost\.points \(of "amount-10"\) is missing/,
  },
  {
    title: 'a currency in small letters',
    plant: at('GET /program', (body) => (body.rewards[1].amount.currency = 'usd')),
    place: 'GET program',
    tells: /rewards\[1\]\.amount\.currency .*is "usd".*ISO 4217/,
  },
  {
    title: 'a currency that there is not',
    plant: at('GET /program', (body) => (body.rewards[1].amount.currency = 'QQQ')),
    place: 'GET program',
    tells: /rewards\[1\]\.amount\.currency .*is "QQQ", which is no currency/,
  },
  {
    title: 'a moment that does not parse',
    plant: at('GET /member/vouchers', (body) => (body.items[0].issuedAt = '16/06/2026')),
    place: 'GET member/vouchers',
    tells: /items\[0\]\.issuedAt .*is "16\/06\/2026", a text; it must be an instant/,
  },
  {
    title: 'a day that no calendar has',
    plant: at('GET /program', (body) => (body.campaigns[0].until = '2026-02-30')),
    place: 'GET program',
    tells: /campaigns\[0\]\.until .*is "2026-02-30"/,
  },
  {
    title: 'points that expire in the past',
    plant: at('GET /member', (body) => (body.balance.expiring = [{ points: 10, at: past }])),
    place: 'GET member',
    tells: /balance\.expiring\[0\]\.at is "2020-01-01T00:00:00Z", which is past/,
  },
  {
    title: 'an active voucher that has expired',
    plant: page('vouchers', ({ items }) => {
      for (const item of items) if (item.state === 'active') item.expiresAt = past;
    }),
    place: 'GET member/vouchers',
    tells: /state is "active", and expiresAt is past/,
  },
  {
    title: 'a tier that is valid until last year',
    plant: at('GET /member', (body) => (body.tier.validUntil = '2020-12-31')),
    place: 'GET member',
    tells: /tier\.validUntil is "2020-12-31", which is past/,
  },
  {
    title: 'tiers that are out of order',
    plant: at('GET /program', (body) => body.tiers.tiers.reverse()),
    place: 'GET program',
    tells:
      /tiers\.tiers\[1\] \("Wool"\) takes 40000 \(spend\), and the tier before it takes 100000/,
  },
  {
    title: 'a tier that is not on the ladder',
    plant: at('GET /member', (body) => (body.tier.currentId = 'silk')),
    place: 'GET member',
    tells: /tier\.currentId is "silk", which is not among the tiers/,
  },
  {
    title: 'a reward for a tier that there is not',
    plant: at('GET /program', (body) => (body.rewards[7].tierIds = ['silk'])),
    place: 'GET program',
    tells: /rewards\[7\]\.tierIds \(of "preview-evening"\) names the tier "silk"/,
  },
  {
    title: 'two rewards with one id',
    plant: at('GET /program', (body) => (body.rewards[3].id = body.rewards[1].id)),
    place: 'GET program',
    tells: /rewards\[3\]\.id is "amount-10" for the second time/,
  },
  {
    title: 'HTML in a text',
    plant: at('GET /program', (body) => (body.rewards[1].title = '<b>$10</b> off')),
    place: 'GET program',
    tells: /rewards\[1\]\.title .*holds HTML \(<b>\)/,
  },
  {
    title: 'an address that a browser would run',
    plant: at('GET /program', (body) => (body.earnings[2].url = 'javascript:alert(1)')),
    place: 'GET program',
    tells: /earnings\[2\]\.url .*it must be an http\(s\) address/,
  },
  {
    title: 'a session and a member that disagree',
    plant: at('GET /session', ({ member }) => member && (member.balance.available += 100)),
    place: 'GET session',
    tells: /member\.balance\.available is \d+, a number, and in GET member it is \d+/,
  },
  {
    title: 'a session and a programme that disagree',
    plant: at('GET /session', ({ program }) => (program.currency = 'EUR')),
    place: 'GET session',
    tells: /program\.currency is "EUR", a text, and in GET program currency is "USD"/,
  },
  {
    title: 'a count of vouchers that is not theirs',
    plant: ({ path }, { status, body }) => {
      if (status !== 200) return;
      if (path === '/member') body.voucherCount = 9;
      if (path === '/session' && body.member) body.member.voucherCount = 9;
    },
    place: 'GET member',
    tells: /voucherCount is 9, and GET member\/vouchers lists \d/,
  },
  {
    title: "a shopper's name in the programme",
    plant: ({ path, isSigned }, { status, body }) => {
      if (path === '/program' && status === 200)
        body.faq[0].answer += isSigned ? '' : ' Ines Moreau';
    },
    place: 'GET program',
    tells: /faq\[0\]\.answer holds what belongs to the shopper who asks/,
  },
  {
    title: 'customers in the programme',
    plant: at('GET /program', (body) => (body.customers = [{ email: 'a@example.com' }])),
    place: 'GET program',
    tells: /customers\[0\]\.email looks like personal data/,
  },
  {
    title: 'a programme that differs from shopper to shopper',
    plant: ({ path, isSigned }, { status, body }) => {
      if (path === '/program' && status === 200 && isSigned) body.rewards.pop();
    },
    place: 'GET program',
    tells: /answers otherwise to a shopper with a token/,
  },
  {
    title: "a friend's whole address as a name",
    plant: page('referrals', ({ items }) => items[0] && (items[0].name = 'theo@example.org')),
    place: 'GET member/referrals',
    tells: /items\[0\]\.name .*whole e-mail address/,
  },
  {
    title: "a friend's whole address beside the name",
    plant: page('referrals', ({ items }) => items[0] && (items[0].contact = 'theo@example.org')),
    place: 'GET member/referrals',
    tells: /items\[0\]\.contact .*whole e-mail address/,
  },
  {
    title: 'an e-mail address of the sender in an invitation',
    plant: at('GET /referrals/INES42', (body) => (body.senderName = 'ines@example.com')),
    place: 'GET referrals/{code}',
    tells: /senderName holds an e-mail address/,
  },
  {
    title: 'a quote that is short of a line',
    plant: at('POST /quote', (body) => body.lines.pop()),
    place: 'POST quote',
    tells: /lines has 1 entries for 2 lines/,
  },
  {
    title: 'a birthday that no calendar has',
    plant: at('GET /member', (body) => (body.birthday = { day: 31, month: 4 })),
    place: 'GET member',
    tells: /birthday is no day of the calendar/,
  },
];
