#!/usr/bin/env bash
# The Word file, judged by the schema, by pandoc and by LibreOffice.
. "$(dirname "$0")/support.sh" "$1"

schema_of() { # part of the package
    case $1 in
        word/document.xml | word/styles.xml | word/settings.xml | word/fontTable.xml | word/numbering.xml | word/footer*.xml | word/header*.xml | word/footnotes.xml) echo wml.xsd ;;
        '[Content_Types].xml') echo opc/opc-contentTypes.xsd ;;
        *.rels) echo opc/opc-relationships.xsd ;;
        docProps/core.xml) echo opc/opc-coreProperties.xsd ;;
        docProps/app.xml) echo shared-documentPropertiesExtended.xsd ;;
    esac
}

valid() { # label folder of the unpacked file
    [ -n "${BULLETIN_SCHEMAS:-}" ] || { skip "BULLETIN_SCHEMAS is not set: no schema check"; return; }
    local part schema checked=0
    while read -r part; do
        schema=$(schema_of "$part")
        [ -n "$schema" ] && [ -f "$BULLETIN_SCHEMAS/ooxml/$schema" ] || continue
        checked=$((checked + 1))
        xmllint --noout --nonet --schema "$BULLETIN_SCHEMAS/ooxml/$schema" "$2/$part" 2>"$scratch/schema" \
            || fail "$1: $part: $(grep -v validates "$scratch/schema" | head -3)"
    done < <(cd "$2" && find . -type f | sed 's|^\./||')
    [ "$checked" -ge 5 ] || fail "$1: only $checked parts were checked against the schema"
    note "$checked parts checked against the schema"
}

word_file() { # label
    run --json --data "$issue_desk" issue show "$issue_name"
    cp "$scratch/stdout" "$scratch/issue.json"
    run --json --data "$issue_desk" issue layout "$issue_name"
    cp "$scratch/stdout" "$scratch/layout.json"
    run --data "$issue_desk" issue export "$issue_name" --format docx --out "$scratch/$1-docx"
    expect_exit 0 "$1 as a Word file" || return
    local file
    file=$(ls "$scratch/$1-docx/"*.docx)
    mkdir -p "$scratch/$1-parts"
    python3 -m zipfile -e "$file" "$scratch/$1-parts"
    valid "$1" "$scratch/$1-parts"
    ! grep -rlE 'w14:|w15:' "$scratch/$1-parts" || fail "$1: elements that ECMA-376 does not know"
    pandoc -f docx -t plain --wrap=none "$file" >"$scratch/pandoc.txt" || fail "$1: pandoc cannot read it"
    in_libreoffice "$file" "$scratch/$1-docx"
    check "$1 for pandoc and LibreOffice" check_docx.py "$scratch/issue.json" "$scratch/layout.json" \
        "$scratch/pandoc.txt" "${file%.docx}.pdf"
}

# LibreOffice gets the fonts that our own pages were set with, under the names that Word asks for.
same_fonts() {
    local pair
    { echo '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include>'
        for pair in 仿宋_GB2312=FandolFang 仿宋=FandolFang 楷体_GB2312=FandolKai 楷体=FandolKai 黑体=FandolHei SimHei=FandolHei \
            宋体=FandolSong SimSun=FandolSong 方正小标宋简体=FandolSong FZXiaoBiaoSong-B05S=FandolSong; do
            echo "<match target=\"pattern\"><test name=\"family\"><string>${pair%=*}</string></test>"
            echo "<edit name=\"family\" mode=\"assign\" binding=\"strong\"><string>${pair#*=}</string></edit></match>"
        done
        echo '</fontconfig>'; } >"$scratch/fonts.conf"
}

in_libreoffice() { # file folder
    same_fonts
    FONTCONFIG_FILE="$scratch/fonts.conf" timeout 120 soffice -env:UserInstallation="file://$scratch/office" --headless --convert-to pdf --outdir "$2" "$1" \
        >"$scratch/soffice" 2>&1 || fail "LibreOffice: $(tail -2 "$scratch/soffice")"
}

for_each_issue word_file
finish
