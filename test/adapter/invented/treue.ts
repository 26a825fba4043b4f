/**
 * An invented backend that shares no convention with the guide's: German words, reads by POST with a cursor
 * in the body, minor units with a currency to each amount, RFC dates, refusals as a list, writes as a form
 * with the key in a header, a token header of its own, prices and names in lists apart, points in tenths.
 */
import type { Mapping } from '../../../src/adapter/mapping/mapping.js';

/** Its configuration, as it would stand in a tag. */
export const CONFIG = `{
  "vars": { "pointsPrecision": 1 },
  "auth": { "header": "X-Kunde", "scheme": "" },
  "sources": {
    "ich": { "path": "/konto", "method": "POST", "body": { "mit": ["=stufe"] }, "needs": "member" },
    "katalog": { "path": "/katalog", "public": true },
    "preise": { "path": "/preise", "public": true },
    "buch": {
      "path": "/buchungen",
      "method": "POST",
      "body": { "seite": { "nach": "$page.cursor", "anzahl": "$page.limit" } },
      "needs": "member",
      "page": { "next": "weiter.nach", "max": 2 }
    }
  },
  "entities": {
    "session": {
      "state": { "$match": "$ich.konto.status", "cases": { "AKTIV": "=member", "GESPERRT": "=blocked" }, "else": "=guest" },
      "member": { "$if": { "$is": ["$ich.konto.status", "=AKTIV"] }, "give": { "$use": "member" } },
      "program": { "$use": "kopf" }
    },
    "member": {
      "id": { "$text": "{$ich.konto.laden}/{$ich.konto.nummer}" },
      "name": "$ich.konto.name",
      "balance": { "available": { "$get": "$ich.konto.stand", "as": "points" } },
      "tier": {
        "currentId": "$ich.stufe.schluessel",
        "progress": [{ "basis": "=spend", "spend": { "$use": "geld", "with": "$ich.stufe.umsatz" } }]
      }
    },
    "program": {
      "name": "$katalog.titel",
      "points": { "other": "=Taler" },
      "currency": "=CHF",
      "pointsPrecision": "$vars.pointsPrecision",
      "rewards": {
        "$list": "$katalog.praemien.{}",
        "each": {
          "id": "key",
          "kind": { "$match": "value.art", "cases": { "RABATT": "=percent-off", "SACHE": "=free-product" } },
          "title": "value.bezeichnung",
          "percent": "value.prozent",
          "minSpend": { "$use": "geld", "with": "value.ab" },
          "cost": {
            "kind": "=fixed",
            "points": { "$find": "$preise", "by": "fuer", "is": "key", "get": { "$get": "taler", "as": "points" } }
          }
        }
      },
      "tiers": {
        "tiers": {
          "$list": "$katalog.stufen",
          "each": {
            "id": "schluessel",
            "name": "name",
            "needs": [{ "$if": "ab", "give": { "basis": "=spend", "spend": { "$use": "geld", "with": "ab" } } }]
          }
        }
      }
    },
    "activity": {
      "page": "buch",
      "items": {
        "$list": "$buch.zeilen",
        "where": { "$not": { "$is": ["art", "=INTERN"] } },
        "each": {
          "id": "beleg",
          "at": { "$get": "am", "as": "date" },
          "kind": { "$match": "art", "cases": { "GUTSCHRIFT": "=earn", "EINLOESUNG": "=redeem" } },
          "title": { "$first": ["text", "=Buchung"] },
          "points": { "$match": "art", "cases": { "EINLOESUNG": { "$calc": ["*", "menge", -1] } }, "else": "menge", "as": "points" }
        }
      }
    }
  },
  "shapes": {
    "kopf": { "name": "$katalog.titel", "points": { "other": "=Taler" }, "currency": "=CHF", "pointsPrecision": 1 },
    "geld": { "$get": "rappen", "as": "money", "unit": "minor", "currency": "waehrung" }
  },
  "actions": {
    "redeem": {
      "path": "/einloesen",
      "encode": "form",
      "headers": { "X-Vorgang": "$key" },
      "body": { "praemie": "$input.rewardId" },
      "result": {
        "id": "vorgang",
        "state": "=done",
        "voucher": { "id": "vorgang", "title": "=Gutschein", "state": "=active", "code": "gutschein" }
      }
    }
  },
  "errors": [
    { "when": { "$in": ["=ZU_WENIG", "fehler.schluessel"] }, "code": "insufficient-points" },
    { "when": { "$in": ["=VERGRIFFEN", "fehler.schluessel"] }, "code": "reward-unavailable", "detail": "fehler.0.satz" }
  ]
}`;

export const MAPPING = JSON.parse(CONFIG) as Mapping;

/** What its documentation prints. */
export const ANSWERS = {
  'POST /konto': {
    konto: { laden: 3, nummer: 'A-17', name: 'Robin Vale', stand: '124.5', status: 'AKTIV' },
    stufe: { schluessel: 's', umsatz: { rappen: 12_000, waehrung: 'chf' } },
  },
  'GET /katalog': {
    titel: 'Talerklub',
    praemien: {
      p1: {
        art: 'RABATT',
        bezeichnung: 'Zehn Prozent',
        prozent: 10,
        ab: { rappen: 5_000, waehrung: 'chf' },
      },
      p2: { art: 'SACHE', bezeichnung: 'Tasse' },
    },
    stufen: [
      { schluessel: 'b', name: 'Bronze' },
      { schluessel: 's', name: 'Silber', ab: { rappen: 10_000, waehrung: 'chf' } },
      { schluessel: 'g', name: 'Gold', ab: { rappen: 30_000, waehrung: 'chf' } },
    ],
  },
  'GET /preise': [
    { fuer: 'p2', taler: '200' },
    { fuer: 'p1', taler: '99.5' },
  ],
  'POST /einloesen': { vorgang: 'v-1', gutschein: 'TALER-1' },
} as const;

/** Five lines, two a page; one is not for shoppers. */
export const LINES = [
  { beleg: 'l5', am: '2026-05-05T10:00:00+0200', art: 'GUTSCHRIFT', text: 'Einkauf', menge: 12.5 },
  { beleg: 'l4', am: '2026-05-04T10:00:00Z', art: 'EINLOESUNG', text: '', menge: 50 },
  { beleg: 'l3', am: '2026-05-03 10:00:00Z', art: 'INTERN', text: 'Notiz', menge: 1 },
  { beleg: 'l2', am: '2026-05-02', art: 'GUTSCHRIFT', text: 'Einkauf', menge: 3 },
  { beleg: 'l1', am: '2026-05-01', art: 'GUTSCHRIFT', text: 'Willkommen', menge: 10 },
];
