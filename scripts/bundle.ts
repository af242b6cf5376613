import { buildFiles } from "./bundle/files.ts";
import { writeLicences } from "./bundle/licences.ts";
import { buildModules } from "./bundle/modules.ts";

writeLicences(buildFiles());
await buildModules();
