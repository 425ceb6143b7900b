const mask = "[redacted]";

/** Maximum total length of a value's texts. */
const lengthLimit = 50_000;

/** Maximum nesting of a value. Deeper ones overflow the stack, here or of whoever formats them. */
const depthLimit = 100;

/** Maximum number of secrets searched for. A request with more is masked completely. */
const mostSecrets = 200;

/** Shorter values are ordinary words (mock tokens); masking them garbles the log. */
const shortestSecret = 6;

const secretName = /token|secret|passw|pwd|passphrase|credential|authori[sz]ation|cookie|.key|rtmpurl/i;

const knownNames = new Map<string, boolean>();

/** Whether a name denotes a secret, in any spelling: `apiToken`, `x-api-key`, `ACCESS_KEY`. */
export function isSecretName(name: string): boolean {
  let isSecret = knownNames.get(name);
  if (isSecret === undefined) {
    isSecret = secretName.test(name.replace(/[\W_]/g, ""));
    if (knownNames.size < 1_000) knownNames.set(name, isSecret);
  }
  return isSecret;
}

/** Masks given secrets, and secrets recognized by name or form. */
export interface Redactor {
  text(text: string): string;
  /** Masks only the given secrets and JSON Web Tokens. */
  known(text: string): string;
  headers(headers: Record<string, string>): Record<string, string>;
  /** Copies a JSON value, omitting everything after 50,000 characters and what is nested more than 100 levels deep. */
  json(value: unknown): unknown;
}

/** @param secrets masked wherever they occur, also percent-encoded; short ones are not masked */
export function createRedactor(secrets: Iterable<string> = []): Redactor {
  const long = [...secrets].filter((secret) => secret.length >= shortestSecret);
  const known = [...new Set(long.flatMap((secret) => [secret, encodeURIComponent(secret.toWellFormed())]))];
  // A secret may contain another one.
  known.sort((left, right) => right.length - left.length);

  const redactKnown = (text: string): string => {
    if (known.length > mostSecrets) return mask;
    let masked = text;
    for (const secret of known) if (masked.includes(secret)) masked = masked.replaceAll(secret, mask);
    return masked.includes("eyJ") ? masked.replace(words, maskJwt) : masked;
  };
  const redactText = (text: string): string =>
    redactKnown(text).replace(credentials, mask).replace(assignments, maskAssignment);

  return {
    known: redactKnown,
    text: (text) => redactText(cut(text, lengthLimit)),
    headers: (headers) =>
      Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [
          redactKnown(name),
          isSecretName(name) ? mask : redactText(String(value)),
        ]),
      ),
    json: (value) => createCopier(redactText)(value, 0),
  };
}

function createCopier(redactText: (text: string) => string): (value: unknown, depth: number) => unknown {
  let rest = lengthLimit;
  const copyText = (text: string): string => {
    const kept = cut(text, Math.max(rest, 0));
    rest -= kept.length + 1;
    return redactText(kept);
  };
  const copy = (value: unknown, depth: number): unknown => {
    if (typeof value === "string") return copyText(value);
    if (typeof value !== "object" || value === null) return value;
    if (depth === depthLimit) return "…";
    if (Array.isArray(value)) return takeWhileRoom(value).map((item) => copy(item, depth + 1));
    return Object.fromEntries(
      takeWhileRoom(Object.entries(value)).map(([name, inner]) => {
        const isMasked = inner && typeof inner !== "number" && isSecretName(name);
        return [copyText(name), isMasked ? mask : copy(inner, depth + 1)];
      }),
    );
  };
  // Each item uses up some of the limit, so that a list of a million numbers is truncated too.
  const takeWhileRoom = <Item>(items: Item[]): Item[] => {
    const kept = items.slice(0, Math.max(rest, 0));
    rest -= kept.length;
    return kept;
  };
  return copy;
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

// These patterns run in linear time: a match begins only at the start of a word.
const words = /[\w.-]+/g;
const credentials = /(?<=\b(?:Bearer|Basic) )[^\s"]+|(?<=:\/\/)[^/@\s]+(?=@)/gi;
const assignments =
  /(?<![\w.-])([\w.-]+)(\\?["']?\s{0,9}[:=]\s{0,9})(?:(\\?["'])(?:(?!\3)(?:\\[\s\S]|[^\\]))+|[^\s"'&;,<>\\]+)/g;

/** Masks a JSON Web Token (`eyJ….….…`), which may be preceded by other characters of a word. */
function maskJwt(word: string): string {
  const start = word.indexOf("eyJ");
  return start >= 0 && word.slice(start).split(".", 3).length === 3 ? word.slice(0, start) + mask : word;
}

/** Masks the value after a secret's name in JSON (possibly truncated), a query or a header, but not in a sentence. */
function maskAssignment(whole: string, name: string, sign: string, quote: string | undefined): string {
  const isValue = quote !== undefined || sign.includes("=") || name.includes("-");
  return isValue && isSecretName(name) ? `${name}${sign}${quote ?? ""}${mask}` : whole;
}
