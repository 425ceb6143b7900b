import { ApiError } from "../http/api-error.ts";
import type { Random } from "../state/store/random.ts";
import { type Fault, type FaultText, parseFaults } from "./fault.ts";

export interface FaultRule {
  /** Operation that it holds for (`recordings/start`); all of them without it. */
  operation?: string;
  /** What goes wrong. */
  fault: FaultText;
  /** How many calls it holds for; any number without it. */
  times?: number;
  /** Share of the calls that it strikes, 0 to 1, chosen by the seed; all of them without it. */
  rate?: number;
}

/** A rule in force; `times` is what is left of it. */
export interface ActiveFaultRule extends FaultRule {
  id: number;
}

export interface FaultRules {
  /** @throws ApiError 400 that names what is wrong with the rule */
  add(rule: FaultRule): ActiveFaultRule;
  list(): ActiveFaultRule[];
  /** @returns whether there was such a rule */
  remove(id: number): boolean;
  clear(): void;
}

/** The rules that say which calls go wrong, and their use. */
export interface FaultPlan extends FaultRules {
  /** What goes wrong with a call of an operation; it uses up the rules that say so. */
  strike(operation: string): Fault[];
  /** Goes back to the rules of the beginning. */
  reset(): void;
}

interface FaultPlanOptions {
  /** Rules of the beginning. */
  rules: FaultRule[];
  /** Ids that rules may name. */
  operations: () => string[];
  /** Chooses the calls that rules with a rate strike. */
  random: Random;
}

export function createFaultPlan({ rules: firstRules, operations, random }: FaultPlanOptions): FaultPlan {
  const beginning = random.save();
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
      random.restore(beginning);
      for (const rule of firstRules) plan.add(rule);
    },
  };
  for (const rule of firstRules) plan.add(rule);
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
  const { operation, fault, times, rate } = rule;
  const refuse = (reason: string): never => {
    throw new ApiError(400, `The fault rule is wrong: ${reason}`);
  };
  const unknown = Object.keys(rule).filter((key) => !ruleKeys.includes(key));
  if (unknown.length > 0) refuse(`it has no ${unknown.join(", ")}; its keys are ${ruleKeys.join(", ")}`);
  if (typeof fault !== "string") refuse("fault must be text, such as status=503");
  if (operation !== undefined && !operations.includes(operation)) refuse(`there is no operation ${operation}`);
  if (times !== undefined && !(Number.isInteger(times) && times > 0)) refuse("times must be a whole number above 0");
  if (rate !== undefined && !(rate >= 0 && rate <= 1)) refuse("rate must be a number from 0 to 1");
}
