import type { ComponentChildren } from "preact";
import type { Excerpt } from "../../state/overview/overview.ts";
import { act } from "./notices.tsx";

interface CardProps {
  title: string;
  /** Shown beside the title. */
  note?: ComponentChildren;
  children: ComponentChildren;
}

export function Card({ title, note, children }: CardProps) {
  const id = `card-${title.toLowerCase().replaceAll(" ", "-")}`;
  return (
    <section class="card" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {note}
      </header>
      {children}
    </section>
  );
}

interface ButtonProps {
  children: ComponentChildren;
  /** Continues its text for those who do not see what is around it. */
  more?: string;
  kind?: "primary" | "quiet" | "danger";
  /** Message when it is done. */
  done?: string;
  run: () => Promise<unknown>;
}

/** A button that asks something of the server. */
export function ActionButton({ children, more, kind, done, run }: ButtonProps) {
  return (
    <button type="button" class={kind} onClick={() => act(run, done)}>
      {children}
      {more && <More text={more} />}
    </button>
  );
}

/** Text for those who do not see what is around it. */
export function More({ text }: { text: string }) {
  return <span class="hidden"> {text}</span>;
}

const tones: Record<string, string> = {
  LIVE: "good",
  RECORDING: "good",
  UPLOADED: "good",
  delivered: "good",
  PAUSED: "warn",
  INVOKED: "warn",
  UPLOADING: "warn",
  pending: "warn",
  ERRORED: "bad",
  failed: "bad",
  refused: "bad",
  dropped: "bad",
};

export function Pill({ status, tone }: { status: string; tone?: string }) {
  return <span class={`pill ${tone ?? tones[status] ?? ""}`}>{status}</span>;
}

export function Empty({ children }: { children: ComponentChildren }) {
  return <p class="empty">{children}</p>;
}

/** Says how many items an excerpt leaves out. */
export function Rest({ of }: { of: Excerpt<unknown> }) {
  const rest = of.total - of.items.length;
  return rest > 0 ? <p class="rest">and {rest.toLocaleString("en")} more</p> : null;
}

/** A JSON value, or a text. */
export function Json({ label, value }: { label: string; value: unknown }) {
  if (value === undefined) return null;
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
  return (
    <div class="json">
      <h3>{label}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
      <pre tabIndex={0}>{text}</pre>
    </div>
  );
}
