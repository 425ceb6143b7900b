-- Times are milliseconds since 1970.
CREATE TABLE session (
  id TEXT PRIMARY KEY,
  room_id TEXT NOT NULL,
  ended_at INTEGER
) WITHOUT ROWID;

CREATE INDEX session_by_room ON session (room_id);

-- One stay of a user, from joining to leaving. Webhooks and the API agree on these three columns, on no id.
CREATE TABLE attendance (
  session_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  joined_at INTEGER NOT NULL,
  left_at INTEGER,
  name TEXT NOT NULL,
  PRIMARY KEY (session_id, user_id, joined_at)
) WITHOUT ROWID;
