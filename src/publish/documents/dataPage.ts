import * as z from "zod";
import { PAGES } from "../../model/index.ts";
import { FILES } from "../exports/files.ts";
import { articleSchema } from "../exports/schema.ts";
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

const TYPE_NAMES: Record<string, string> = {
  string: "teks",
  integer: "bilangan",
  boolean: "ya atau tidak",
  array: "daftar",
  object: "objek",
  null: "kosong",
};

/** What can be taken away, and what each field of an article means: from the schema itself. */
export function toDataPage(): DataPage {
  const schema: Shape = z.toJSONSchema(articleSchema) as Shape;
  return {
    ...page(PAGES.data, "Data", "Seluruh arsip untuk diunduh, dengan arti tiap kolomnya."),
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
  if (shape.anyOf) return [...new Set(shape.anyOf.map(typeWords))].join(" atau ");
  if (shape.enum) return shape.enum.join(", ");
  return TYPE_NAMES[shape.type ?? ""] ?? "nilai";
}
