import type { ComponentChildren } from "preact";
import type { Excerpt } from "../../state/overview/overview.ts";
import { act } from "./notices.tsx";

interface CardProps {
  title: string;
  /** Shown next to the title. */
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
  /** Adds context to the text for screen readers. */
  more?: string;
  kind?: "primary" | "quiet" | "danger";
  /** Message on success. */
  done?: string;
  run: () => Promise<unknown>;
}

/** A button that sends a request to the server. */
export function ActionButton({ children, more, kind, done, run }: ButtonProps) {
  return (
    <button type="button" class={kind} onClick={() => act(run, done)}>
      {children}
      {more && <More text={more} />}
    </button>
  );
}

/** Text for screen readers only. */
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

/** Shows the number of items that an excerpt omits. */
export function Rest({ of }: { of: Excerpt<unknown> }) {
  const rest = of.total - of.items.length;
  return rest > 0 ? <p class="rest">and {rest.toLocaleString("en")} more</p> : null;
}

/** Shows a JSON value or a text. */
export function Json({ label, value }: { label: string; value: unknown }) {
  if (value === undefined) return null;
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
  return (
    <div class="json">
      <h3>{label}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable by keyboard */}
      <pre tabIndex={0}>{text}</pre>
    </div>
  );
}
