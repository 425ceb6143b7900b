/** Returns a fetch that adds each request to a list. */
export function recordingFetch(sent) {
  return (request, init) => {
    sent.push(request);
    return fetch(request, init);
  };
}
