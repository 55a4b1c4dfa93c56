export { maskName } from "./contacts.ts";
export { OUTLETS } from "./cues/outlets.ts";
export { canonicalOf, knowledgeOf } from "./knowledge.ts";
export { RULES } from "./rules.ts";
export { isHeading, showMarkdown } from "./shown.ts";
export { type Text, understand, understandFile, understandFolder } from "./understand.ts";
