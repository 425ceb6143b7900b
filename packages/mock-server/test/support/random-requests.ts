import description from "@org/rtk-spec/openapi.json" with { type: "json" };

interface DescribedOperation {
  operationId: string;
  parameters?: { $ref?: string; name?: string; in?: string; schema?: object }[];
  requestBody?: { content: { "application/json": { examples?: Record<string, { value: unknown }> } } };
}

const operations = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation: operation as DescribedOperation })),
);

const simulations = [
  ...["start-session", "join", "leave", "end-session", "finish-recording", "fail-recording", "write-chat"],
  ...["write-transcript", "write-summary", "go-live", "end-livestream", "fail-livestream"],
];

const strange = [
  ...["", " ", ".", "..", "%00", "../../etc/passwd", "__proto__", "constructor", "null", "undefined", "NaN", "-1", "0"],
  ...[
    "1e400",
    "99999999999999999999",
    "true",
    "[]",
    "{}",
    "🙂",
    "\u0000",
    "\ud800",
    "a".repeat(3_000),
    "<script>",
    "' OR 1=1",
  ],
  ...["2023-02-01T10:30:00Z", "2023-02-30", "ASC", "UPLOADED", "joinedAt", "00000000-0000-4000-8000-000000000000"],
];

/**
 * Creates random requests, reproducible with a seed.
 *
 * @param knownIds returns existing ids for a path parameter, so that most requests succeed
 */
export function createRequests(seed: number, knownIds: (parameter: string) => string[]) {
  const random = mulberry32(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value;
  const chance = (share: number) => random() < share;
  const value = (): unknown =>
    pick([() => pick(strange), () => below(100), () => -0.5, () => null, () => true, () => [], () => ({})])();
  const id = (parameter: string): string => (chance(0.96) && pick(knownIds(parameter))) || pick(strange);

  function mutate(node: unknown): unknown {
    if (chance(0.02)) return value();
    if (Array.isArray(node)) return chance(0.1) ? [...node, ...node].map(mutate) : node.map(mutate);
    if (typeof node !== "object" || node === null) return node;
    const entries = Object.entries(node).filter(() => !chance(0.02));
    if (chance(0.03)) entries.push([pick(strange), value()]);
    return Object.fromEntries(entries.map(([key, inner]) => [key, mutate(inner)]));
  }

  function body(operation: DescribedOperation): string | Uint8Array<ArrayBuffer> | undefined {
    const examples = Object.values(operation.requestBody?.content["application/json"].examples ?? {});
    const example = examples.length > 0 ? pick(examples).value : {};
    const json = () => JSON.stringify(mutate(example));
    return pick([
      ...Array<() => string>(30).fill(json),
      () => undefined,
      () => json().slice(0, -1),
      () => json().replace(/"[^"]+":/, '"__proto__":'),
      () => `${"[".repeat(10_000)}${"]".repeat(10_000)}`,
      () => `{"a":${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}}`,
      () => '{"max_seconds":1e400,"duration":-1e999}',
      () => Uint8Array.of(0x22, 0xff, 0xfe, 0x22),
      () => pick(strange),
    ])();
  }

  function query(operation: DescribedOperation): string {
    const names = (operation.parameters ?? []).flatMap(({ $ref, name }) => name ?? $ref?.split("/").at(-1) ?? []);
    if (names.length === 0 || chance(0.5)) return "";
    const pairs = Array.from({ length: 1 + below(4) }, () => {
      const text = encode(String(pick([() => below(30), () => pick(strange)])()));
      return `${chance(0.9) ? pick(names) : encode(pick(strange))}=${text}`;
    });
    return `?${pairs.join("&")}`;
  }

  function headers(): Record<string, string> {
    const all: Record<string, string> = {
      "content-type": chance(0.97) ? "application/json" : pick(["text/plain", "x", "application/json; charset=latin1"]),
    };
    if (!chance(0.02)) all.authorization = "Bearer any-token";
    if (chance(0.05))
      all.prefer = pick(["code=200", "code=404", "code=abc", "example=realtimekit", "example=x", ";;=", "seed=1"]);
    if (chance(0.005)) all.prefer = "dynamic=true";
    if (chance(0.02))
      all["x-rtk-mock-fault"] = pick(["status=503", "html", "truncate", "reset", "boom", "rate-limit=3"]);
    if (chance(0.02)) all.accept = pick(["text/html", "*/*", "application/json", ",;"]);
    return all;
  }

  function simulation(base: string): { url: string; init: RequestInit } {
    const names = ["meeting_id", "participant_id", "session_id", "recording_id", "livestream_id"];
    const input = mutate(Object.fromEntries(names.map((name) => [name, id(name)])));
    const headers = { "content-type": "application/json" };
    const init = { method: "POST", headers, body: JSON.stringify(input) };
    return { url: `${base}/__mock/simulate/${pick(simulations)}`, init };
  }

  return function next(base: string): { url: string; init: RequestInit } {
    if (chance(0.05)) return simulation(base);
    const { path, method, operation } = pick(operations);
    const url = base + path.replace(/\{([^}]+)\}/g, (_, name: string) => encode(id(name))) + query(operation);
    const verb = chance(0.02)
      ? pick(["GET", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "PROPFIND"])
      : method.toUpperCase();
    const content = verb === "GET" || verb === "HEAD" ? undefined : body(operation);
    return { url, init: { method: verb, headers: headers(), ...(content !== undefined && { body: content }) } };
  };
}

/** Percent-encodes any text, including lone surrogates. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}
