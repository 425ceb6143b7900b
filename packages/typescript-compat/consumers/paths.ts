import { createRtkPathClient, type ErrorBody } from "@org/rtk-client";

const rtk = createRtkPathClient({ apiToken: "token", accountId: "a", appId: "b" });

export async function title(meeting_id: string): Promise<string | undefined> {
  const { data, error, response } = await rtk.GET(
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}",
    { params: { path: { meeting_id } } },
  );
  if (response.status === 404) return undefined;
  if (error) throw new Error(describe(error));
  return data.data.title ?? undefined;
}

function describe(error: ErrorBody): string {
  return "error" in error ? error.error.message : error.errors.map(({ message }) => message).join();
}

// @ts-expect-error unknown path
rtk.GET("/accounts/{account_id}/realtime/kit/{app_id}/rooms");
// @ts-expect-error the id is missing
rtk.GET("/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}");
