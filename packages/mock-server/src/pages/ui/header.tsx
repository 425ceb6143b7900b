import type { Live } from "./live.ts";
import { ActionButton } from "./parts.tsx";
import { control } from "./server.ts";
import { StateMenu } from "./state-menu.tsx";

const steps = [
  ["+1 min", "PT1M"],
  ["+10 min", "PT10M"],
  ["+1 h", "PT1H"],
  ["+1 day", "P1D"],
] as const;

export function Header({ live, now }: { live: Live; now: number }) {
  return (
    <header class="bar">
      <a class="brand" href="/">
        <img class="mark" src="/favicon.ico" alt="" />
        <h1>RealtimeKit mock</h1>
      </a>
      <span class={live.isConnected ? "connection on" : "connection"} role="status">
        {live.isConnected ? "live" : "reconnecting…"}
      </span>
      {live.view && <Clock now={now} isStopped={live.view.clock.stopped} />}
      <StateMenu />
      <a class="reference" href="/docs">
        API reference
      </a>
    </header>
  );
}

function Clock({ now, isStopped }: { now: number; isStopped: boolean }) {
  const time = new Date(now).toISOString();
  return (
    <fieldset class="clock">
      <legend class="hidden">Clock</legend>
      <time dateTime={time}>
        <span class="date">{time.slice(0, 10)}</span> {time.slice(11, 19)}{" "}
        <abbr title="Coordinated Universal Time">UTC</abbr>
      </time>
      {isStopped ? (
        <ActionButton more="the clock in real time" run={() => control("DELETE", "/clock")}>
          Run
        </ActionButton>
      ) : (
        <ActionButton more="the clock" run={() => control("PUT", "/clock", { now: time })}>
          Stop
        </ActionButton>
      )}
      {steps.map(([text, by]) => (
        <ActionButton key={by} more="on the clock" run={() => control("POST", "/clock/advance", { by })}>
          {text}
        </ActionButton>
      ))}
    </fieldset>
  );
}
