import { css } from '@lit/reactive-element/css-tag.js';

export const celebrateStyles = css`
  .panel-foot {
    flex: none;
    display: grid;
    gap: 4px;
    padding: 12px var(--_gutter) calc(12px + env(safe-area-inset-bottom, 0px));
    border-block-start: 1px solid var(--_line);
  }
  .panel-foot-plain {
    border: 0;
    padding-block-start: 4px;
  }
  .panel-header.on-card {
    position: absolute;
    inset-inline: 0;
    justify-content: flex-end;
  }
  .celebrate {
    position: relative;
    display: grid;
    justify-items: center;
    align-content: end;
    min-block-size: 404px;
    margin-inline: calc(var(--_gutter) * -1);
    padding: 72px 24px 104px;
    text-align: center;
    color: var(--_on-card);
    background: linear-gradient(165deg, var(--_card), var(--_card-2));
    overflow: clip;
    isolation: isolate;
    --_focus: var(--_on-card);
  }
  .burst {
    grid-area: 1 / 1;
    place-self: center;
    z-index: -1;
    inline-size: 640px;
    block-size: 640px;
    margin: -320px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    mask: linear-gradient(#000 calc(50% + 16px), #0000 calc(50% + 48px));
  }
  .celebrate-seal {
    grid-area: 1 / 1;
    justify-self: center;
    display: grid;
    place-items: center;
    inline-size: 64px;
    block-size: 64px;
    margin-block-end: 28px;
    border-radius: var(--_r-pill);
    background: var(--_on-card);
    color: var(--_card);
  }
  .celebrate .burst {
    align-self: start;
    margin-block-start: calc(32px - 320px);
  }
  .celebrate .display {
    font-size: var(--_t-2xl);
    margin-block-end: 6px;
  }
  .lift {
    position: relative;
    z-index: 1;
    margin-block-start: -64px;
    filter: drop-shadow(0 0 1px oklch(0 0 0 / 0.12)) drop-shadow(0 10px 22px oklch(0 0 0 / 0.14));
  }
  .on-card {
    --_focus: var(--_on-card);
    color: var(--_on-card);
    position: relative;
    z-index: 2;
  }
  .on-card .icon-button {
    color: inherit;
  }
  .on-card .icon-button:hover {
    background: color-mix(in oklab, currentColor 14%, transparent);
  }
  .panel-body.is-entering > .celebrate {
    animation-name: rewards-fade;
  }
  .is-entering .celebrate-seal {
    animation: seal 420ms var(--_spring) 80ms backwards;
  }
  .is-entering .burst {
    animation: burst 720ms var(--_ease) 160ms backwards;
  }
  .is-entering .lift {
    animation: print 560ms var(--_ease) 320ms backwards;
  }
  @media (forced-colors: active) {
    .burst {
      display: none;
    }
  }
  @keyframes seal {
    from {
      scale: 0;
      rotate: -40deg;
    }
  }
  @keyframes burst {
    from {
      opacity: 0;
      scale: 0.55;
      rotate: -7.5deg;
    }
  }
  @keyframes print {
    from {
      opacity: 0;
      clip-path: inset(0 0 100% 0);
      translate: 0 -28px;
    }
  }
`;
