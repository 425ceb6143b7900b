import type { RequestSummary } from "../api/logged-request.ts";
import type { WritableRequestLog } from "../api/request-log.ts";
import type { FaultRule, FaultRules } from "../faults/fault-rules.ts";
import type { Overview, OverviewOptions } from "../state/overview/overview.ts";
import type { State } from "../state/state.ts";
import type { ClosableDeliveries } from "../webhooks/deliveries.ts";
import type { DeliverySummary } from "../webhooks/delivery.ts";

/** The data of the live page, except the details of requests and deliveries. */
export interface LiveView extends Overview {
  /** The last requests and deliveries, the newest first. */
  requests: RequestSummary[];
  deliveries: DeliverySummary[];
  faults: (FaultRule & { id: number })[];
  /** Ids of the server's operations. */
  operations: string[];
}

/** Selects the content of the view. */
export interface LiveSource {
  state: State;
  requests: WritableRequestLog;
  faults: FaultRules;
  deliveries: ClosableDeliveries;
  operations: () => string[];
}

const sizes = { requests: 100, deliveries: 40 };

export function liveView(source: LiveSource, options: OverviewOptions): LiveView {
  return {
    ...source.state.overview(options),
    requests: source.requests.latest(sizes.requests),
    deliveries: source.deliveries.latest(sizes.deliveries),
    faults: source.faults.list(),
    operations: source.operations(),
  };
}

/** Calls a function when the view may have changed. @returns a function that ends this */
export function watchView({ state, requests, deliveries }: LiveSource, changed: () => void): () => void {
  const endings = [state.onChange(changed), requests.subscribe(changed), deliveries.subscribe(changed)];
  return () => {
    for (const end of endings) end();
  };
}
