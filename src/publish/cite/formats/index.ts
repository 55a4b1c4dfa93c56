export { toRis } from "./ris.ts";
