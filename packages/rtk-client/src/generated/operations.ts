// Made by packages/codegen/src/operations.ts from specs/. Do not edit: change the description, then `pnpm generate`.

export const operations = {
  "sessions/generate-summary": { method: "POST", path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary" },
  "sessions/get": { method: "GET", path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}" },
  "sessions/get-chat": { method: "GET", path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/chat" },
  "sessions/get-participant": { method: "GET", path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants/{participant_id}" },
  "sessions/get-peer-report": { method: "GET", path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/peer-report/{peer_id}" },
  "sessions/get-summary": { method: "GET", path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary" },
  "sessions/get-transcript": { method: "GET", path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/transcript" },
  "sessions/list": { method: "GET", path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions", paging: { items: "data.sessions", paging: "paging" } },
  "sessions/list-livestream-sessions": { method: "GET", path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/livestream-sessions", paging: { items: "data.data", paging: "data.paging" } },
  "sessions/list-participants": { method: "GET", path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants", paging: { items: "data.participants", paging: "data.paging" } },
} as const;
