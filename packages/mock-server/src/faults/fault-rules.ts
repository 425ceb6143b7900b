import { ApiError } from "../http/api-error.ts";
import type { Random } from "../state/store/random.ts";
import { type Fault, type FaultText, parseFaults } from "./fault.ts";

export interface FaultRule {
  /** Operation that the rule applies to, e.g. `recordings/start`. Defaults to all. */
  operation?: string;
  /** Fault to inject. */
  fault: FaultText;
  /** Number of calls that the rule applies to. Defaults to unlimited. */
  times?: number;
  /** Share of calls that it applies to, 0 to 1; a seed makes the choice reproducible. Defaults to 1. */
  rate?: number;
}

/** An active rule; `times` is the number of calls left. */
export interface ActiveFaultRule extends FaultRule {
  id: number;
}

export interface FaultRules {
  /** @throws ApiError 400 that names the invalid part of the rule */
  add(rule: FaultRule): ActiveFaultRule;
  list(): ActiveFaultRule[];
  /** @returns whether the rule existed */
  remove(id: number): boolean;
  clear(): void;
}

/** The fault rules, and their application to calls. */
export interface FaultPlan extends FaultRules {
  /** Returns the faults for a call of an operation, and counts the call towards the rules that apply. */
  strike(operation: string): Fault[];
  /** Restores the initial rules. */
  reset(): void;
}

interface FaultPlanOptions {
  /** Initial rules. */
  rules: FaultRule[];
  /** Returns the operation ids that rules may name. */
  operations: () => string[];
  /** Chooses the calls to which rules with a rate apply. */
  random: Random;
}

export function createFaultPlan({ rules: initialRules, operations, random }: FaultPlanOptions): FaultPlan {
  const initialRandom = random.save();
  let rules: (ActiveFaultRule & { faults: Fault[] })[] = [];
  let lastId = 0;
  const plan: FaultPlan = {
    add(rule) {
      checkRule(rule, operations());
      const active = { ...rule, id: ++lastId, faults: parseFaults(rule.fault) };
      rules.push(active);
      return publicRule(active);
    },
    list: () => rules.map(publicRule),
    remove(id) {
      const before = rules.length;
      rules = rules.filter((rule) => rule.id !== id);
      return rules.length < before;
    },
    clear() {
      rules = [];
    },
    strike(operation) {
      if (rules.length === 0) return [];
      const struck = rules.filter((rule) => strikes(rule, operation, random));
      for (const rule of struck) if (rule.times !== undefined) rule.times--;
      rules = rules.filter(({ times }) => times !== 0);
      return struck.flatMap(({ faults }) => faults);
    },
    reset() {
      plan.clear();
      random.restore(initialRandom);
      for (const rule of initialRules) plan.add(rule);
    },
  };
  for (const rule of initialRules) plan.add(rule);
  return plan;
}

function strikes(rule: FaultRule, operation: string, random: Random): boolean {
  if (rule.operation !== undefined && rule.operation !== operation) return false;
  return rule.rate === undefined || random.next() / 2 ** 32 < rule.rate;
}

function publicRule({ id, operation, fault, times, rate }: ActiveFaultRule): ActiveFaultRule {
  return {
    id,
    ...(operation !== undefined && { operation }),
    fault,
    ...(times !== undefined && { times }),
    ...(rate !== undefined && { rate }),
  };
}

const ruleKeys = ["operation", "fault", "times", "rate"];

function checkRule(rule: FaultRule, operations: string[]): void {
  const refuse = (reason: string): never => {
    throw new ApiError(400, `The fault rule is invalid: ${reason}`);
  };
  if (typeof rule !== "object" || rule === null) refuse("it must be an object");
  const { operation, fault, times, rate } = rule;
  const unknown = Object.keys(rule).filter((key) => !ruleKeys.includes(key));
  if (unknown.length > 0) refuse(`unknown key ${unknown.join(", ")}; known keys are ${ruleKeys.join(", ")}`);
  if (typeof fault !== "string") refuse("fault must be a string, e.g. status=503");
  if (operation !== undefined && !operations.includes(operation)) refuse(`unknown operation ${operation}`);
  if (times !== undefined && !(Number.isInteger(times) && times > 0)) refuse("times must be a positive integer");
  if (rate !== undefined && !(typeof rate === "number" && rate >= 0 && rate <= 1))
    refuse("rate must be a number from 0 to 1");
}
