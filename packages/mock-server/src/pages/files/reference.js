// Beside the client's own samples, those that need nothing else installed are enough.
const languages =
  "c clojure csharp dart fsharp go http java kotlin node objc ocaml php powershell python r ruby rust swift".split(" ");
const hidden = {
  ...Object.fromEntries(languages.map((language) => [language, true])),
  js: ["axios", "jquery", "ofetch", "xhr"],
  shell: ["httpie", "wget"],
};

// Everything that would ask something of another server is off: fonts, telemetry, proxy, agent, registry.
Scalar.createApiReference("#reference", {
  url: "/docs/openapi.json",
  theme: "default",
  withDefaultFonts: false,
  telemetry: false,
  proxyUrl: "",
  agent: { disabled: true },
  mcp: { disabled: true },
  externalUrls: {},
  hideClientButton: true,
  showDeveloperTools: "never",
  persistAuth: false,
  operationTitleSource: "summary",
  defaultOpenFirstTag: true,
  documentDownloadType: "json",
  hiddenClients: hidden,
  authentication: {
    preferredSecurityScheme: "api_token",
    securitySchemes: { api_token: { token: "any-token" } },
  },
});

/** What Scalar leaves out or gets wrong for assistive technology, by selector. */
const repairs = {
  "button[role=none]": (button) => button.removeAttribute("role"),
  // Fields whose list of suggestions is not there yet.
  "[role=combobox][contenteditable]:not([aria-controls])": (field) => {
    field.setAttribute("role", "textbox");
    field.removeAttribute("aria-autocomplete");
  },
  "input[role=combobox]:not([aria-expanded])": (box) => box.setAttribute("aria-expanded", "true"),
  "[role=textbox]:not([aria-label], [aria-labelledby])": (box) => box.setAttribute("aria-label", "Body"),
  '.cm-scroller:not([tabindex="0"])': (area) => area.setAttribute("tabindex", "0"),
  "button[aria-controls]:not([aria-expanded])": (button) => {
    if (!document.getElementById(button.getAttribute("aria-controls"))) button.removeAttribute("aria-controls");
  },
};

new MutationObserver(() => {
  for (const [selector, repair] of Object.entries(repairs)) document.querySelectorAll(selector).forEach(repair);
}).observe(document.body, { childList: true, subtree: true });
