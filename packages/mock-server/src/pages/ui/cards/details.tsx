import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { act } from "../notices.tsx";

interface DetailsProps<Record> {
  summary: ComponentChildren;
  /** Fetches the details on first use. */
  load: () => Promise<Record>;
  show: (record: Record) => ComponentChildren;
}

/** A line that expands to show details, which are fetched on demand. */
export function Details<Record>({ summary, load, show }: DetailsProps<Record>) {
  const [isOpen, setOpen] = useState(false);
  const [record, setRecord] = useState<Record>();
  const toggle = () => {
    setOpen(!isOpen);
    if (!isOpen) act(async () => setRecord(await load()));
  };
  return (
    <>
      <button type="button" class="line" aria-expanded={isOpen} onClick={toggle}>
        {summary}
      </button>
      {isOpen && record !== undefined && <div class="details">{show(record)}</div>}
    </>
  );
}
