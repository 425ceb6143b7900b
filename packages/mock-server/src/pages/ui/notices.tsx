import { useEffect, useState } from "preact/hooks";

interface Notice {
  text: string;
  isError: boolean;
}

let show: (notice: Notice) => void = () => {};

/** Runs an action of the user, and reports its outcome. */
export async function act(action: () => Promise<unknown>, done?: string): Promise<boolean> {
  try {
    await action();
    if (done) show({ text: done, isError: false });
    return true;
  } catch (error) {
    show({ text: (error as Error).message, isError: true });
    return false;
  }
}

/** Shows the last notice for a while. */
export function Notices() {
  const [notice, setNotice] = useState<Notice>();
  show = setNotice;
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => setNotice(undefined), notice.isError ? 12_000 : 4_000);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div class="notices" role="status">
      {notice && (
        <div class={notice.isError ? "notice bad" : "notice"}>
          <span>{notice.text}</span>
          <button type="button" class="quiet" aria-label="Dismiss" onClick={() => setNotice(undefined)}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
