import * as z from "zod";
import { PAGES } from "../../model/index.ts";
import { FILES } from "../exports/files.ts";
import { articleSchema } from "../exports/schema.ts";
import { words } from "../words.ts";
import { page } from "./page.ts";
import type { DataField, DataPage } from "./types.ts";

/** What `z.toJSONSchema` says of a field, as far as the page tells it. */
interface Shape {
  type?: string;
  description?: string;
  enum?: string[];
  anyOf?: Shape[];
  items?: Shape;
  properties?: Record<string, Shape>;
  additionalProperties?: Shape | boolean;
}

/** What can be taken away, and what each field of an article means: from the schema itself. */
export function toDataPage(): DataPage {
  const schema: Shape = z.toJSONSchema(articleSchema) as Shape;
  return {
    ...page(PAGES.data, words.data.title, words.data.description),
    files: Object.values(FILES).map(({ path, name, description }) => ({ text: name, path, description })),
    fields: fieldsOf("", schema),
  };
}

/** A field and those inside it, by their path: `lines[].rule`. */
function fieldsOf(prefix: string, { properties = {} }: Shape): DataField[] {
  return Object.entries(properties).flatMap(([key, shape]) => {
    const name = prefix + key;
    const field = { name, type: typeWords(shape), description: shape.description ?? "" };
    const isMap = typeof shape.additionalProperties === "object" ? shape.additionalProperties : null;
    const inside = isMap
      ? fieldsOf(`${name}.*[].`, isMap.items ?? {})
      : fieldsOf(`${name}[].`, shape.items ?? {});
    return [field, ...fieldsOf(`${name}.`, shape), ...inside];
  });
}

function typeWords(shape: Shape): string {
  if (shape.anyOf) return words.data.or([...new Set(shape.anyOf.map(typeWords))]);
  if (shape.enum) return shape.enum.join(", ");
  return words.data.types[shape.type ?? ""] ?? words.data.anyType;
}
