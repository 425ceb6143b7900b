import { setTimeout as wait } from "node:timers/promises";
import { ExpectedError } from "@org/rtk-command-line";
import { createRedactor } from "../../http/redaction/redact.ts";
import { removeSecrets } from "./remove-secrets.ts";

export interface ReaderOptions {
  baseUrl: string;
  token: string;
  /** Resolves when the next request may be sent. */
  pace: () => Promise<void>;
  /** Called with the reason for a wait. */
  notify: (text: string) => void;
}

/** Reads from the API, and removes credentials from the results. */
export interface ApiReader {
  /** @throws ExpectedError that names the path */
  get(path: string, query?: Query): Promise<Envelope>;
  /** Returns the items of all pages. */
  list<Item>(path: string, options?: ListOptions): Promise<Item[]>;
}

export interface ListOptions {
  query?: Query;
  /** Defaults to all. */
  most?: number;
  /** Key of the items in the response's data; by default, the data is the list. */
  key?: string;
  /** Whether a 404 means an empty list. */
  mayBeMissing?: boolean;
}

type Query = Record<string, string | number>;

interface Envelope {
  data: unknown;
  paging?: { total_count?: number };
  error?: { message?: string };
  errors?: { message?: string }[];
}

const maxAttempts = 6;
const perPage = 50;

/** Retries after rate limits, server errors and lost connections, which is safe for reads. */
export function createApiReader({ baseUrl, token, pace, notify }: ReaderOptions): ApiReader {
  const base = baseUrl.replace(/\/+$/, "");

  async function get(path: string, query: Query = {}, mayBeMissing = false): Promise<Envelope> {
    const url = `${base}${path}?${new URLSearchParams(Object.entries(query).map(([name, value]) => [name, `${value}`]))}`;
    for (let attempt = 1; ; attempt++) {
      await pace();
      const outcome = await attemptGet(url, token);
      if ("body" in outcome) return removeSecrets(outcome.body) as Envelope;
      if (mayBeMissing && outcome.status === 404) return { data: [] };
      if (!outcome.isTransient || attempt === maxAttempts) throw new ExpectedError(`GET ${path}: ${outcome.problem}`);
      const delayMs = outcome.retryAfterMs ?? 250 * 2 ** attempt;
      notify(`${outcome.problem}; retrying in ${(delayMs / 1000).toFixed(1)} s`);
      await wait(delayMs);
    }
  }

  return {
    get,
    async list<Item>(
      path: string,
      { query = {}, most = Number.POSITIVE_INFINITY, key, mayBeMissing }: ListOptions = {},
    ) {
      const items: Item[] = [];
      for (let page_no = 1; items.length < most; page_no++) {
        const { data, paging } = await get(
          path,
          { ...query, per_page: Math.min(perPage, most), page_no },
          mayBeMissing,
        );
        const page = ((key === undefined ? data : (data as Record<string, unknown>)[key]) ?? []) as Item[];
        items.push(...page);
        if (page.length === 0 || items.length >= (paging?.total_count ?? 0)) break;
      }
      return items.slice(0, most);
    },
  };
}

type Attempt = { body: Envelope } | { status?: number; problem: string; isTransient: boolean; retryAfterMs?: number };

async function attemptGet(url: string, token: string): Promise<Attempt> {
  try {
    const headers = { authorization: `Bearer ${token}`, accept: "application/json" };
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(30_000) });
    const text = await response.text();
    if (response.ok) return { body: JSON.parse(text) as Envelope };
    const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
    return {
      status: response.status,
      problem: describe(response.status, text),
      isTransient: response.status === 429 || response.status >= 500,
      ...(seconds >= 0 && { retryAfterMs: seconds * 1000 }),
    };
  } catch (error) {
    const { message, cause } = error as Error;
    return { problem: (cause as Error | undefined)?.message || message, isTransient: true };
  }
}

/** @returns the server's message, if any */
function describe(status: number, text: string): string {
  try {
    const { error, errors = [] } = JSON.parse(text) as Partial<Envelope>;
    const message = error?.message ?? errors[0]?.message;
    return message ? `${status} ${createRedactor().text(message)}` : `status ${status}`;
  } catch {
    return `status ${status}`;
  }
}
