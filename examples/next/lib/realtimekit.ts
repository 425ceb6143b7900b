import { createRtkClient } from "@org/rtk-client";

/** One client for all requests. Token, account and app come from the environment; see .env.example. */
export const rtk = createRtkClient();
