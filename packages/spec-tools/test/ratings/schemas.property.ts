import { judgeEdits } from "./judge-edits.ts";

judgeEdits("schemas");
