import { describeConsumers } from "./consumers.ts";

describeConsumers("typescript");
