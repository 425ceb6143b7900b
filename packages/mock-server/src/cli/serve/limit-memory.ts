import { setFlagsFromString } from "node:v8";

/**
 * Makes V8 prefer garbage collection to growing the heap. A request's objects are garbage once the log drops it, so a
 * larger young generation (16 MB by default) and a heap of twice the live size only waste memory. V8 reads both flags
 * whenever it could grow the heap. They apply to the whole process, so only a command may set them.
 */
export function limitMemory(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=50");
}
