/** Callbacks for the parts of a JSON text. A path has the keys to a value, and "" for an item of an array. */
export interface Parts {
  /** Whether to enter an object (`{`) or array (`[`) instead of parsing it as a whole. */
  enters(path: readonly string[], bracket: string): boolean;
  /** Receives each value in turn, and each entered object or array while it is still empty. */
  found(path: readonly string[], value: unknown): void;
}

type Expected = "value" | "first-value" | "key" | "first-key" | "colon" | "comma" | "end";

/**
 * Splits a JSON text of any length into values that `JSON.parse` parses one by one, without keeping all of it in
 * memory.
 */
export class JsonSplitter {
  readonly #parts: Parts;
  readonly #path: string[] = [];
  readonly #brackets: string[] = [];
  #text = "";
  #at = 0;
  #expected: Expected = "value";
  /** Position from which the search for the end of the current value continues. */
  #scan = { at: 0, depth: 0, isInString: false };

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @throws SyntaxError if the text is not JSON */
  write(chunk: string): void {
    this.#text = this.#text.slice(this.#at) + chunk;
    this.#scan.at -= this.#at;
    this.#at = 0;
    while (this.#step(false));
  }

  /** @throws SyntaxError if the text is not JSON or ends too early */
  end(): void {
    while (this.#step(true));
    if (this.#expected !== "end") throw new SyntaxError("Unexpected end of the JSON text");
  }

  /** Reads one token. @returns false if it needs more text */
  #step(isLast: boolean): boolean {
    const character = this.#peek();
    if (character === undefined) return false;
    switch (this.#expected) {
      case "first-value":
        if (character === "]") return this.#close("]");
        return this.#readValue(character, isLast);
      case "value":
        return this.#readValue(character, isLast);
      case "first-key":
        if (character === "}") return this.#close("}");
        return this.#readKey(character);
      case "key":
        return this.#readKey(character);
      case "colon":
        if (character !== ":") this.#fail();
        return this.#advance("value");
      case "comma":
        if (character === ",") return this.#advance(this.#brackets.at(-1) === "{" ? "key" : "value");
        return this.#close(character);
      case "end":
        return this.#fail();
    }
  }

  /** Skips whitespace. */
  #peek(): string | undefined {
    for (; this.#at < this.#text.length; this.#at++) {
      const character = this.#text[this.#at] as string;
      if (character !== " " && character !== "\n" && character !== "\r" && character !== "\t") return character;
    }
    return undefined;
  }

  #advance(expected: Expected): true {
    this.#at++;
    this.#scan = { at: this.#at, depth: 0, isInString: false };
    this.#expected = expected;
    return true;
  }

  #close(bracket: string): true {
    const open = this.#brackets.pop();
    if (!(open === "{" && bracket === "}") && !(open === "[" && bracket === "]")) this.#fail();
    this.#path.pop();
    return this.#advance(this.#brackets.length === 0 ? "end" : "comma");
  }

  #readKey(character: string): boolean {
    if (character !== '"') this.#fail();
    const end = this.#findEnd(false);
    if (end === undefined) return false;
    this.#path[this.#brackets.length - 1] = JSON.parse(this.#text.slice(this.#at, end)) as string;
    this.#at = end - 1;
    return this.#advance("colon");
  }

  #readValue(character: string, isLast: boolean): boolean {
    if (this.#parts.enters(this.#path, character)) {
      this.#parts.found(this.#path, character === "{" ? Object.create(null) : []);
      this.#brackets.push(character);
      this.#path.push("");
      return this.#advance(character === "{" ? "first-key" : "first-value");
    }
    const end = this.#findEnd(isLast);
    if (end === undefined) return false;
    this.#parts.found(this.#path, JSON.parse(this.#text.slice(this.#at, end)));
    this.#at = end - 1;
    return this.#advance(this.#brackets.length === 0 ? "end" : "comma");
  }

  /** Returns the end of the value or key at the current position, or undefined if it needs more text. */
  #findEnd(isLast: boolean): number | undefined {
    const text = this.#text;
    const isContainer = text[this.#at] === "{" || text[this.#at] === "[";
    const isText = text[this.#at] === '"';
    const scan = this.#scan;
    scan.at = Math.max(scan.at, this.#at);
    for (; scan.at < text.length; scan.at++) {
      const code = text.charCodeAt(scan.at);
      if (scan.isInString) {
        if (code === backslash) scan.at++;
        else if (code === quote) {
          scan.isInString = false;
          if (scan.depth === 0 && isText) return scan.at + 1;
        }
      } else if (code === quote) scan.isInString = true;
      else if (code === openBrace || code === openBracket) scan.depth++;
      else if (code === closeBrace || code === closeBracket) {
        if (scan.depth === 0) return scan.at;
        if (--scan.depth === 0 && isContainer) return scan.at + 1;
      } else if (code === comma && scan.depth === 0) return scan.at;
    }
    return isLast ? text.length : undefined;
  }

  #fail(): never {
    const where = this.#path.length > 0 ? ` in ${this.#path.filter(Boolean).join(".")}` : "";
    throw new SyntaxError(`Unexpected ${JSON.stringify(this.#text[this.#at] ?? "end")}${where}`);
  }
}

const [quote, backslash, comma, openBrace, closeBrace, openBracket, closeBracket] = [...'"\\,{}[]'].map((character) =>
  character.charCodeAt(0),
) as [number, number, number, number, number, number, number];
