CREATE TABLE bulletins (
    id TEXT PRIMARY KEY NOT NULL,
    row_version {i64} NOT NULL,
    name TEXT NOT NULL UNIQUE,
    publisher TEXT NOT NULL,
    sections TEXT NOT NULL,
    distribution TEXT NOT NULL,
    editor TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    template TEXT NOT NULL,
    planned_pages {i64} NOT NULL,
    first_cumulative {i64} NOT NULL,
    changed_at TEXT NOT NULL
) {strict}
--;
CREATE TABLE issues (
    id TEXT PRIMARY KEY NOT NULL,
    row_version {i64} NOT NULL,
    bulletin_id TEXT NOT NULL REFERENCES bulletins (id),
    name TEXT NOT NULL,
    publisher TEXT NOT NULL,
    year {i64} NOT NULL,
    number {i64} NOT NULL,
    cumulative {i64} NOT NULL,
    date TEXT NOT NULL,
    supplement {i64} NOT NULL,
    classification TEXT NOT NULL,
    serial TEXT NOT NULL,
    print_run {i64} NOT NULL,
    editorial_note TEXT NOT NULL,
    distribution TEXT NOT NULL,
    editor TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    template TEXT NOT NULL,
    planned_pages {i64} NOT NULL,
    stage TEXT NOT NULL,
    source_contents TEXT NOT NULL,
    doubts TEXT NOT NULL,
    created_at TEXT NOT NULL
) {strict}
--;
CREATE UNIQUE INDEX issues_number ON issues (bulletin_id, year, supplement, number)
--;
CREATE UNIQUE INDEX issues_cumulative ON issues (bulletin_id, cumulative) WHERE cumulative > 0 AND supplement = 0
--;
CREATE TABLE issue_sections (
    id TEXT PRIMARY KEY NOT NULL,
    issue_id TEXT NOT NULL REFERENCES issues (id),
    name TEXT NOT NULL,
    rank TEXT NOT NULL
) {strict}
--;
CREATE INDEX issue_sections_issue ON issue_sections (issue_id, rank)
--;
CREATE TABLE units (
    id TEXT PRIMARY KEY NOT NULL,
    row_version {i64} NOT NULL,
    full_name TEXT NOT NULL UNIQUE,
    short_name TEXT NOT NULL,
    parent_id TEXT REFERENCES units (id),
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL
) {strict}
--;
CREATE TABLE unit_aliases (
    unit_id TEXT NOT NULL REFERENCES units (id),
    alias TEXT NOT NULL,
    PRIMARY KEY (unit_id, alias)
) {strict}
--;
CREATE INDEX unit_aliases_alias ON unit_aliases (alias)
--;
CREATE TABLE articles (
    id TEXT PRIMARY KEY NOT NULL,
    row_version {i64} NOT NULL,
    bulletin_id TEXT NOT NULL REFERENCES bulletins (id),
    issue_id TEXT REFERENCES issues (id),
    section_id TEXT REFERENCES issue_sections (id),
    rank TEXT NOT NULL,
    title TEXT NOT NULL,
    contributors TEXT NOT NULL,
    credit_ending TEXT NOT NULL,
    stage TEXT NOT NULL,
    head_revision_id TEXT NOT NULL,
    characters {i64} NOT NULL,
    created_at TEXT NOT NULL
) {strict}
--;
CREATE INDEX articles_issue ON articles (issue_id, section_id, rank)
--;
CREATE INDEX articles_section ON articles (section_id, rank)
--;
CREATE INDEX articles_unplaced ON articles (bulletin_id, created_at) WHERE issue_id IS NULL
--;
CREATE TABLE article_credits (
    article_id TEXT NOT NULL REFERENCES articles (id),
    position {i64} NOT NULL,
    unit_id TEXT NOT NULL REFERENCES units (id),
    printed_name TEXT NOT NULL,
    PRIMARY KEY (article_id, position)
) {strict}
--;
CREATE INDEX article_credits_unit ON article_credits (unit_id)
--;
CREATE TABLE revisions (
    id TEXT PRIMARY KEY NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (id),
    number {i64} NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    author TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    hash TEXT NOT NULL,
    UNIQUE (article_id, number)
) {strict}
--;
CREATE TABLE images (
    id TEXT PRIMARY KEY NOT NULL,
    media_type TEXT NOT NULL,
    width {i64} NOT NULL,
    height {i64} NOT NULL,
    bytes {blob} NOT NULL
) {strict}
--;
CREATE TABLE journal (
    article_id TEXT NOT NULL,
    author TEXT NOT NULL,
    session TEXT NOT NULL,
    host TEXT NOT NULL,
    issue_id TEXT NOT NULL,
    section_id TEXT NOT NULL,
    base_revision_id TEXT NOT NULL,
    content TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (article_id, author, session)
) {strict}
--;
CREATE TABLE events (
    sequence {i64} PRIMARY KEY NOT NULL,
    at TEXT NOT NULL,
    fixed_clock {i64} NOT NULL,
    actor TEXT NOT NULL,
    host TEXT NOT NULL,
    verb TEXT NOT NULL,
    subject TEXT NOT NULL,
    outcome TEXT NOT NULL,
    details TEXT NOT NULL,
    hash TEXT NOT NULL
) {strict}
