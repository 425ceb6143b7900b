import { writeFile } from "node:fs/promises";
import { drawDemo, pictureFile } from "./demo-picture.ts";

// Run this after changing the demo's output: pnpm --filter @org/rtk-demo picture
await writeFile(pictureFile, await drawDemo());
