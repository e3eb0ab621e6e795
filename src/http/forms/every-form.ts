import type { Form } from "./form.ts";
import { HELPFUL_FORM } from "./helpful.ts";
import { MESSAGE_FORM } from "./messages.ts";

/** Every form that readers can send. */
export const FORMS: readonly Form[] = [HELPFUL_FORM, MESSAGE_FORM];
