export default function Page() {
  return <p>The routes are under /api; see README.md.</p>;
}
