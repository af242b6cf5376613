// Run by a Node that is to be compared: writes what it draws.
import { drawsAsText } from "./draws.mjs";

process.stdout.write(await drawsAsText((file) => import(new URL(`../../dist/${file}`, import.meta.url).href)));
