CREATE TABLE knowledge_rows (
    id TEXT PRIMARY KEY NOT NULL,
    row_version {i64} NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    UNIQUE (kind, name)
) {strict}
--;
CREATE TABLE check_profiles (
    bulletin_id TEXT PRIMARY KEY NOT NULL REFERENCES bulletins (id),
    row_version {i64} NOT NULL,
    content TEXT NOT NULL
) {strict}
--;
CREATE TABLE ignored_findings (
    id TEXT PRIMARY KEY NOT NULL,
    row_version {i64} NOT NULL,
    scope TEXT NOT NULL,
    issue_id TEXT NOT NULL,
    article_id TEXT NOT NULL,
    rule TEXT NOT NULL,
    finding TEXT NOT NULL,
    quote TEXT NOT NULL,
    reason TEXT NOT NULL,
    account_id TEXT NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL
) {strict}
--;
CREATE INDEX ignored_findings_issue ON ignored_findings (issue_id, scope)
--;
CREATE INDEX ignored_findings_article ON ignored_findings (article_id, scope)
