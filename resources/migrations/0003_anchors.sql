CREATE TABLE desk_key (
    desk TEXT PRIMARY KEY NOT NULL,
    public_key TEXT NOT NULL,
    secret_key TEXT NOT NULL,
    made_at TEXT NOT NULL
) {strict}
--;
CREATE TABLE anchors (
    signature TEXT PRIMARY KEY NOT NULL,
    desk TEXT NOT NULL,
    sequence {i64} NOT NULL,
    hash TEXT NOT NULL,
    at TEXT NOT NULL,
    occasion TEXT NOT NULL,
    public_key TEXT NOT NULL
) {strict}
