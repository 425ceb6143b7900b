import { useEffect, useState } from "preact/hooks";
import type { LiveView } from "../live-view.ts";

export interface Live {
  view: LiveView | undefined;
  /** Milliseconds by which the server's clock was ahead of this machine's when the view was made. */
  aheadMs: number;
  isConnected: boolean;
}

/** Subscribes to the view of an app, limited to meetings with a text in title or id. */
export function useLive(appId: string | undefined, search: string): Live {
  const [live, setLive] = useState<Live>({ view: undefined, aheadMs: 0, isConnected: false });
  useEffect(() => {
    const query = new URLSearchParams({ ...(appId && { app_id: appId }), ...(search && { search }) });
    const source = new EventSource(`/__mock/live?${query}`);
    source.onmessage = ({ data }) => {
      const view = JSON.parse(data) as LiveView;
      setLive({ view, aheadMs: Date.parse(view.clock.now) - Date.now(), isConnected: true });
    };
    // The browser reconnects automatically.
    source.onerror = () => setLive((last) => ({ ...last, isConnected: false }));
    return () => source.close();
  }, [appId, search]);
  return live;
}

/** Returns the server's time in milliseconds, updated every second while its clock runs. */
export function useNow({ view, aheadMs }: Live): number {
  const [, tick] = useState(0);
  const isStopped = view?.clock.stopped ?? true;
  useEffect(() => {
    if (isStopped) return;
    const timer = setInterval(() => tick((count) => count + 1), 1_000);
    return () => clearInterval(timer);
  }, [isStopped]);
  if (!view) return Date.now();
  return isStopped ? Date.parse(view.clock.now) : Date.now() + aheadMs;
}
