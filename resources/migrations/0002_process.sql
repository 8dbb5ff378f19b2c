CREATE TABLE settings (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) {strict}
--;
CREATE TABLE accounts (
    id TEXT PRIMARY KEY NOT NULL,
    row_version {i64} NOT NULL,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    unit_id TEXT REFERENCES units (id),
    roles TEXT NOT NULL,
    disabled {i64} NOT NULL,
    password TEXT NOT NULL,
    earlier_passwords TEXT NOT NULL,
    password_at TEXT NOT NULL,
    reset_code TEXT NOT NULL,
    reset_until TEXT NOT NULL,
    created_at TEXT NOT NULL,
    last_sign_in_at TEXT NOT NULL
) {strict}
--;
CREATE TABLE sign_in_failures (
    subject TEXT PRIMARY KEY NOT NULL,
    failures {i64} NOT NULL,
    boot TEXT NOT NULL,
    at_milliseconds {i64} NOT NULL
) {strict}
--;
ALTER TABLE articles ADD COLUMN owner_id TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE articles ADD COLUMN receipt TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE articles ADD COLUMN wanted_section TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE articles ADD COLUMN merged_into TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE articles ADD COLUMN stage_at TEXT NOT NULL DEFAULT ''
--;
CREATE INDEX articles_owner ON articles (owner_id, stage)
--;
CREATE INDEX articles_stage ON articles (stage, stage_at)
--;
CREATE UNIQUE INDEX articles_receipt ON articles (receipt) WHERE receipt <> ''
--;
ALTER TABLE revisions ADD COLUMN stage TEXT NOT NULL DEFAULT ''
--;
CREATE INDEX revisions_author ON revisions (author, article_id, stage)
--;
CREATE TABLE article_acts (
    id TEXT PRIMARY KEY NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (id),
    position {i64} NOT NULL,
    verb TEXT NOT NULL,
    level TEXT NOT NULL,
    verdict TEXT NOT NULL,
    from_stage TEXT NOT NULL,
    to_stage TEXT NOT NULL,
    revision_id TEXT NOT NULL,
    hash TEXT NOT NULL,
    account_id TEXT NOT NULL,
    person TEXT NOT NULL,
    host TEXT NOT NULL,
    at TEXT NOT NULL,
    reason_code TEXT NOT NULL,
    opinion TEXT NOT NULL,
    relaxation TEXT NOT NULL,
    details TEXT NOT NULL,
    UNIQUE (article_id, position)
) {strict}
--;
CREATE INDEX article_acts_account ON article_acts (account_id, verdict, article_id)
--;
CREATE TABLE leases (
    article_id TEXT PRIMARY KEY NOT NULL,
    account_id TEXT NOT NULL,
    person TEXT NOT NULL,
    host TEXT NOT NULL,
    session TEXT NOT NULL,
    since TEXT NOT NULL,
    beat {i64} NOT NULL
) {strict}
--;
CREATE TABLE comments (
    id TEXT PRIMARY KEY NOT NULL,
    row_version {i64} NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (id),
    parent_id TEXT NOT NULL,
    revision_id TEXT NOT NULL,
    block {i64} NOT NULL,
    start {i64} NOT NULL,
    length {i64} NOT NULL,
    quote TEXT NOT NULL,
    body TEXT NOT NULL,
    account_id TEXT NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL,
    resolved_by TEXT NOT NULL,
    resolved_at TEXT NOT NULL
) {strict}
--;
CREATE INDEX comments_article ON comments (article_id, at)
--;
CREATE TABLE commissions (
    id TEXT PRIMARY KEY NOT NULL,
    row_version {i64} NOT NULL,
    bulletin_id TEXT NOT NULL REFERENCES bulletins (id),
    issue_id TEXT REFERENCES issues (id),
    unit_id TEXT NOT NULL REFERENCES units (id),
    subject TEXT NOT NULL,
    note TEXT NOT NULL,
    due TEXT NOT NULL,
    person TEXT NOT NULL,
    created_at TEXT NOT NULL,
    article_id TEXT NOT NULL,
    closed_at TEXT NOT NULL,
    closed_reason TEXT NOT NULL
) {strict}
--;
CREATE INDEX commissions_due ON commissions (bulletin_id, due)
--;
CREATE TABLE proofs (
    id TEXT PRIMARY KEY NOT NULL,
    row_version {i64} NOT NULL,
    issue_id TEXT NOT NULL REFERENCES issues (id),
    round {i64} NOT NULL,
    position {i64} NOT NULL,
    hash TEXT NOT NULL,
    frame TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    account_id TEXT NOT NULL,
    person TEXT NOT NULL,
    closed_at TEXT NOT NULL,
    voided_at TEXT NOT NULL,
    voided_reason TEXT NOT NULL,
    relaxation TEXT NOT NULL,
    UNIQUE (issue_id, position)
) {strict}
--;
CREATE TABLE proof_texts (
    proof_id TEXT NOT NULL REFERENCES proofs (id),
    position {i64} NOT NULL,
    article_id TEXT NOT NULL,
    revision_id TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (proof_id, position)
) {strict}
--;
CREATE TABLE corrections (
    id TEXT PRIMARY KEY NOT NULL,
    row_version {i64} NOT NULL,
    proof_id TEXT NOT NULL REFERENCES proofs (id),
    number {i64} NOT NULL,
    article_id TEXT NOT NULL,
    revision_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    page {i64} NOT NULL,
    line {i64} NOT NULL,
    block {i64} NOT NULL,
    start {i64} NOT NULL,
    length {i64} NOT NULL,
    original TEXT NOT NULL,
    replacement TEXT NOT NULL,
    note TEXT NOT NULL,
    state TEXT NOT NULL,
    account_id TEXT NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL,
    settled_by TEXT NOT NULL,
    settled_at TEXT NOT NULL,
    settled_reason TEXT NOT NULL,
    settled_revision_id TEXT NOT NULL,
    checked_by TEXT NOT NULL,
    checked_at TEXT NOT NULL,
    UNIQUE (proof_id, number)
) {strict}
--;
CREATE TABLE sign_offs (
    id TEXT PRIMARY KEY NOT NULL,
    issue_id TEXT NOT NULL REFERENCES issues (id),
    position {i64} NOT NULL,
    hash TEXT NOT NULL,
    account_id TEXT NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL,
    opinion TEXT NOT NULL,
    date_before TEXT NOT NULL,
    anchor TEXT NOT NULL,
    voided_at TEXT NOT NULL,
    voided_reason TEXT NOT NULL,
    UNIQUE (issue_id, position)
) {strict}
--;
CREATE TABLE issue_acts (
    id TEXT PRIMARY KEY NOT NULL,
    issue_id TEXT NOT NULL REFERENCES issues (id),
    position {i64} NOT NULL,
    verb TEXT NOT NULL,
    from_stage TEXT NOT NULL,
    to_stage TEXT NOT NULL,
    hash TEXT NOT NULL,
    account_id TEXT NOT NULL,
    person TEXT NOT NULL,
    host TEXT NOT NULL,
    at TEXT NOT NULL,
    reason TEXT NOT NULL,
    relaxation TEXT NOT NULL,
    UNIQUE (issue_id, position)
) {strict}
--;
CREATE TABLE errata (
    id TEXT PRIMARY KEY NOT NULL,
    issue_id TEXT NOT NULL REFERENCES issues (id),
    article_id TEXT NOT NULL,
    place TEXT NOT NULL,
    printed TEXT NOT NULL,
    correct TEXT NOT NULL,
    note TEXT NOT NULL,
    account_id TEXT NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL
) {strict}
