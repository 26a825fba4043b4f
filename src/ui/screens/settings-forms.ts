/** What the settings need only after a press. */
import { formStyles } from '../atoms/form.styles.js';
import { settingsFormsStyles } from './settings-forms.styles.js';

export { birthdayForm } from './settings-birthday-form.js';
export { leaveQuestion } from './settings-leave.js';
export const formsStyles = [formStyles, settingsFormsStyles];
