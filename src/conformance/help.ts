export const HELP = `Asks a live loyalty backend what the widget would ask, and says in words what works,
what is missing and what is wrong.

  rewards-launcher check <url> [options]

  <url>             the backend's own address, as in the widget's endpoint, but whole:
                    https://shop.example/apps/rewards

  --token T         a customer token, as the page would send it; without one, only what
                    a guest sees is checked (REWARDS_TOKEN in the environment does, too)
  --origin O        the shop's origin, where it is another than the backend's: checks CORS
  --write           also redeems a reward and takes it back. This changes data: use a
                    test shopper
  --config FILE     a backend that is declared: the JSON that the page holds
  --preset NAME     a backend this library knows by name
  --timeout MS      how long an answer may take (8000)
  --json            the report as JSON
  --help            this

It ends with 0 when nothing is wrong, with 1 when faults were found, and with 2 when it could
not run.
`;
