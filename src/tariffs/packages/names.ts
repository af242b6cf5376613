import type { Text } from "../../words.ts";
import { BASE } from "./input.ts";

const BASE_NAME: Text = Object.freeze({ da: "Basis", en: "Base" });

/** What a service is called: the base by its term, a package as the user calls it. */
export function serviceName({ id, name }: { readonly id: string; readonly name: string }): Text {
  return id === BASE ? BASE_NAME : { da: name, en: name };
}
