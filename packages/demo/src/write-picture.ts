import { writeFile } from "node:fs/promises";
import { drawDemo, pictureFile } from "./demo-picture.ts";

// Run it when the demo prints something else: pnpm --filter @org/rtk-demo picture
await writeFile(pictureFile, await drawDemo());
