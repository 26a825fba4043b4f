import { css } from '@lit/reactive-element/css-tag.js';

export const settingsFormsStyles = css`
  .settings-birthday {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-block-end: 16px;
    padding-inline: 42px 4px;
  }
  .settings-birthday > .select {
    flex: 1 1 76px;
  }
  .settings-birthday > .button {
    min-block-size: 48px;
  }
  .settings-birthday > .hint,
  .settings-birthday > .error {
    inline-size: 100%;
  }
  .settings-birthday > .error:empty {
    display: none;
  }
  .settings-leaving {
    display: grid;
    gap: 12px;
    margin-block-start: 28px;
    padding: 20px;
    border-radius: var(--_r);
    background: var(--_sunken);
  }
  .settings-leaving > h3:focus {
    outline: 0;
  }
  .settings-losses {
    display: grid;
    gap: 4px;
    font-weight: 600;
  }
`;
