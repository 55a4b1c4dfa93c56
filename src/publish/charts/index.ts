export { toHeatMap } from "./heatMap.ts";
export { monthsOf, periodsBetween } from "./periods.ts";
export { toTimeline } from "./timeline.ts";
