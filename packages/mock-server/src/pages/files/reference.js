// Besides the client's samples, only those that need no further packages are shown.
const languages =
  "c clojure csharp dart fsharp go http java kotlin node objc ocaml php powershell python r ruby rust swift".split(" ");
const hidden = {
  ...Object.fromEntries(languages.map((language) => [language, true])),
  js: ["axios", "jquery", "ofetch", "xhr"],
  shell: ["httpie", "wget"],
};

// Everything that would send requests to other servers is off: fonts, telemetry, proxy, agent, registry.
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

/** Attributes for assistive technology that Scalar omits or gets wrong, by selector. */
const repairs = {
  "button[role=none]": (button) => button.removeAttribute("role"),
  // Fields whose list of suggestions does not exist yet.
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
