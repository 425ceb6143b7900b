/** Makes an option take an HTTP URL: spread it into the option's definition. */
export const httpUrl = {
  type: "string",
  placeholder: "url",
  expected: "an HTTP URL, e.g. http://127.0.0.1:3000/hooks",
  parse: (text: string): string | undefined =>
    URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : undefined,
} as const;
