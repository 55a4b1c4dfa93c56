import type { Command } from "opentype.js";

/** How much of each pixel a shape covers, 0 to 1, row by row; `left` and `top` are seen from the pen. */
export interface Coverage {
  left: number;
  top: number;
  width: number;
  height: number;
  values: Float32Array;
}

type Point = readonly [x: number, y: number];
type Edge = readonly [from: Point, to: Point];

/** Straight pieces that a curve is drawn with: at these sizes no corner is seen. */
const PIECES = 8;

/**
 * Fills an outline. Each edge adds to its pixels the area that it sets apart, and the sum along a row is what is
 * inside (the way of font-rs). Contours that overlap count once.
 */
export function fill(commands: Command[]): Coverage {
  const edges = toEdges(commands);
  const xs = edges.flatMap(([from, to]) => [from[0], to[0]]);
  const ys = edges.flatMap(([from, to]) => [from[1], to[1]]);
  if (edges.length === 0) return { left: 0, top: 0, width: 0, height: 0, values: new Float32Array() };
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  // One column more than the shape: an edge leaves its rest in the pixel to its right.
  const [width, height] = [Math.ceil(Math.max(...xs)) - left + 2, Math.ceil(Math.max(...ys)) - top];
  const areas = new Float32Array(width * height);
  for (const [from, to] of edges)
    addEdge(areas, width, [from[0] - left, from[1] - top], [to[0] - left, to[1] - top]);
  return { left, top, width, height, values: sumRows(areas, width) };
}

function toEdges(commands: Command[]): Edge[] {
  const edges: Edge[] = [];
  let start: Point = [0, 0];
  let pen: Point = start;
  const lineTo = (to: Point) => {
    if (to[1] !== pen[1]) edges.push([pen, to]);
    pen = to;
  };
  for (const command of commands) {
    if (command.type === "Z") lineTo(start);
    else if (command.type === "M") {
      start = [command.x, command.y];
      pen = start;
    } else for (const point of curve(pen, command)) lineTo(point);
  }
  return edges;
}

/** Points on the way to a command's end; a straight line has only that. */
function curve(pen: Point, command: Exclude<Command, { type: "Z" }>): Point[] {
  const ends = [pen, ...controls(command), [command.x, command.y] as const];
  if (ends.length === 2) return ends.slice(1);
  return Array.from({ length: PIECES }, (_, index) => between(ends, (index + 1) / PIECES));
}

function controls(command: Exclude<Command, { type: "Z" }>): Point[] {
  if (command.type === "Q") return [[command.x1, command.y1]];
  if (command.type === "C")
    return [
      [command.x1, command.y1],
      [command.x2, command.y2],
    ];
  return [];
}

/** De Casteljau: the point of a Bézier curve at `t` lies between those of its two halves. */
function between(points: Point[], t: number): Point {
  const [first = [0, 0], ...rest] = points;
  if (rest.length === 0) return first;
  const [a, b] = [between(points.slice(0, -1), t), between(rest, t)];
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

function addEdge(areas: Float32Array, width: number, from: Point, to: Point): void {
  const direction = from[1] < to[1] ? 1 : -1;
  const [upper, lower] = direction === 1 ? [from, to] : [to, from];
  const slope = (lower[0] - upper[0]) / (lower[1] - upper[1]);
  for (let row = Math.floor(upper[1]); row < lower[1]; row++) {
    const [y0, y1] = [Math.max(row, upper[1]), Math.min(row + 1, lower[1])];
    const [x0, x1] = [upper[0] + (y0 - upper[1]) * slope, upper[0] + (y1 - upper[1]) * slope];
    addPiece(areas, row * width, Math.min(x0, x1), Math.max(x0, x1), direction * (y1 - y0));
  }
}

/** An edge within one row of pixels, spread over the columns that it crosses in the measure of its way through each. */
function addPiece(areas: Float32Array, row: number, x0: number, x1: number, height: number): void {
  for (let column = Math.floor(x0); column <= x1; column++) {
    const [from, to] = [Math.max(column, x0), Math.min(column + 1, x1)];
    const part = x1 === x0 ? height : (height * (to - from)) / (x1 - x0);
    const rest = part * ((from + to) / 2 - column);
    areas[row + column] = (areas[row + column] ?? 0) + part - rest;
    areas[row + column + 1] = (areas[row + column + 1] ?? 0) + rest;
    if (x1 === x0) return;
  }
}

function sumRows(areas: Float32Array, width: number): Float32Array {
  let sum = 0;
  return areas.map((area, index) => {
    sum = index % width === 0 ? area : sum + area;
    return Math.min(1, Math.abs(sum));
  });
}
