import { setFlagsFromString } from "node:v8";

/**
 * Makes V8 prefer collecting garbage to growing the heap. The objects of a request are garbage as soon as the log drops it,
 * so a larger young generation (16 MB by default) and a heap of twice what lives only take memory. V8 reads both flags
 * whenever it could grow the heap. They apply to the whole process, hence only a command may set them.
 */
export function limitMemory(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=50");
}
