#!/usr/bin/env bash
# Folders that do not take what is written: read-only, full, across a network.
. "$(dirname "$0")/support.sh" "$1"
new_desk "$scratch/good"
formats="pdf docx html txt"

mounted() { # folder options: a small file system of its own, where this machine allows one
    mkdir -p "$1"
    mount -t tmpfs -o "$2" tmpfs "$1" 2>/dev/null || return 1
    mounts+=("$1")
}
leftovers() { find "$1" -mindepth 1 | head -5; }

read_only() {
    local place="$scratch/read-only"
    if mounted "$place" size=1m; then
        cp "$scratch/good/desk.db" "$place/desk.db"
        mount -o remount,ro "$place"
    elif [ "$(id -u)" != 0 ]; then
        mkdir -p "$place"
        cp "$scratch/good/desk.db" "$place/desk.db"
        chmod 555 "$place"
        chmod 444 "$place/desk.db"
    else
        skip "no read-only folder can be made here"
        return
    fi
    for format in $formats; do
        run --data "$scratch/good" issue export 2025-5 --format "$format" --out "$place"
        expect_exit 4 "$format into a read-only folder" && expect_sentence "$format into a read-only folder"
    done
    run --data "$scratch/good" issue export 2025-5 --format pdf --out "$place/new/folder"
    expect_exit 4 "a folder that cannot be made" && expect_sentence "a folder that cannot be made"
    run --data "$scratch/good" backup "$place/copy.db"
    expect_exit 4 "backup into a read-only folder" && expect_sentence "backup into a read-only folder"
    small_issue 6 148 >"$scratch/next.txt"
    run --data "$place" issue import "$scratch/next.txt"
    expect_exit 4 "a read-only desk" && expect_sentence "a read-only desk"
    cmp -s "$place/desk.db" "$scratch/good/desk.db" || fail "the read-only desk changed"
    chmod -R u+w "$place" 2>/dev/null
}

full_disk() {
    local place="$scratch/full" size
    mounted "$place" size=16k || { skip "no full disk can be made here (needs root)"; return; }
    for format in $formats; do
        head -c 100k /dev/zero >"$place/ballast" 2>/dev/null
        run --data "$scratch/good" issue export 2025-5 --format "$format" --out "$place"
        expect_exit 4 "$format onto a full disk" && expect_sentence "$format onto a full disk"
        rm -f "$place/ballast"
        [ -z "$(leftovers "$place")" ] || fail "$format left half a file: $(leftovers "$place")"
    done
    head -c 100k /dev/zero >"$place/ballast" 2>/dev/null
    run --data "$scratch/good" backup "$place/copy.db"
    expect_exit 4 "backup onto a full disk" && expect_sentence "backup onto a full disk"
    rm -f "$place/ballast"
    [ -z "$(leftovers "$place")" ] || fail "the backup left half a file: $(leftovers "$place")"
}

# A file that is replaced stays whole where its successor does not fit.
old_file_stays() {
    local place="$scratch/replaced"
    mounted "$place" size=256k || return
    run --data "$scratch/good" issue export 2025-5 --format txt --out "$place"
    expect_exit 0 "the first export"
    cp "$place/2025-05.txt" "$scratch/first.txt"
    head -c 1m /dev/zero >"$place/ballast" 2>/dev/null
    run --data "$scratch/good" issue export 2025-5 --format txt --out "$place"
    expect_exit 4 "the second export, disk full"
    cmp -s "$place/2025-05.txt" "$scratch/first.txt" || fail "the first file was damaged by the second"
    [ "$(find "$place" -type f | wc -l)" = 2 ] || fail "a temporary file stayed: $(leftovers "$place")"
}

# A desk on a disk that fills up while an issue goes in: refused whole, the desk sound.
desk_on_full_disk() {
    local place="$scratch/desk-full"
    mounted "$place" size=2m || return
    cp "$scratch/good/desk.db" "$place/desk.db"
    head -c 4m /dev/zero >"$place/ballast" 2>/dev/null
    small_issue 6 148 >"$scratch/next.txt"
    run --data "$place" issue import "$scratch/next.txt"
    expect_exit 4 "import into a desk on a full disk" && expect_sentence "import into a desk on a full disk"
    rm -f "$place/ballast"
    run --data "$place" verify
    expect_exit 0 "the desk on the full disk is sound"
    run --json --data "$place" issue list
    [ "$(jq length "$scratch/stdout")" = 1 ] || fail "half an issue stayed in the desk"
    run --data "$place" issue import "$scratch/next.txt"
    expect_exit 0 "the same import once there is room"
}

# SQLite loses data over SMB, NFS and FUSE; so a desk there is refused, new or old.
network_share() {
    local behind="$scratch/behind" place="$scratch/share"
    mkdir -p "$behind" "$place"
    cp "$scratch/good/desk.db" "$behind/desk.db"
    if ! command -v bindfs >/dev/null || ! bindfs "$behind" "$place" 2>/dev/null; then
        skip "no FUSE folder can be mounted here"
        return
    fi
    mounts+=("$place")
    for command in "issue list" "init" "issue import $scratch/small.txt" verify; do
        # shellcheck disable=SC2086
        run --data "$place" $command
        expect_exit 3 "a desk on a network share, $command" && expect_sentence "a desk on a network share, $command"
    done
    mkdir -p "$place/fresh"
    run --data "$place/fresh" init
    expect_exit 3 "a new desk on a network share"
    [ ! -e "$place/fresh/desk.db" ] || fail "a desk was begun on a network share"
    cmp -s "$behind/desk.db" "$scratch/good/desk.db" || fail "the desk on the share was changed"
    # What is not a desk may go there: an export to the department's folder is everyday work.
    run --data "$scratch/good" issue export 2025-5 --format txt --out "$place/export"
    expect_exit 0 "an export to a network share"
}

read_only
full_disk
old_file_stays
desk_on_full_disk
network_share
finish
