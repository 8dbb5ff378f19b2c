// SPDX-License-Identifier: Apache-2.0
// Built and run at build time: lexicon_maker lexicon.bin dict.txt…
// Turns dictionaries (lines of "word frequency part-of-speech": the one of jieba, then ours, also lines of
// "word what-follows-it what-follows-it …" without a number: what offices write together) into the
// form that core/checks/lexicon searches where it lies; the last word for a word wins. Little-endian:
//   u32 number of first characters, n
//   u16 × 20992: for U+4E00 … U+9FFF, the number of the first character from 1; 0: begins no word
//   u32 × 20992: how often the character stands for itself
//   u16 × 20992, twice: how many words of two characters begin, end with it (names left out)
//   for each length 2 … 8: u32 × (n + 1): where the words of each first character begin
//   for each length 2 … 8: u16 × (length - 1) × words: what follows the first character, sorted
//   for each length 2 … 8: u32 × words: frequency, with the highest bit set where the word is one that a
//   slip of the pen may have meant; 0: met too rarely to count as a word, but no mere slip either
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace {

constexpr char16_t firstHan = 0x4E00;
constexpr char16_t lastHan = 0x9FFF;
constexpr std::size_t shortest = 2;
constexpr std::size_t longest = 8;
// Below, the dictionary holds what its counting met by chance.
constexpr std::uint32_t rarest = 3;
constexpr std::uint32_t rarestName = 10; // rare names of people look like pieces of words

constexpr std::size_t longestSeen = 3; // of those met by chance, what is longer is of no use
constexpr std::size_t longestMeant = 4;
// The longer a word, the less a slip of it is something else.
constexpr std::uint32_t rarestMeant[] = {0, 0, 150, 50, 5}; // by its length
constexpr std::uint32_t meant = 1U << 31U;
constexpr std::uint32_t usualPhrase = 800;

constexpr std::size_t hanCount = lastHan - firstHan + 1;

// Names, numerals, pronouns, particles: no slip is judged by them.
bool isOpenKind(const std::string &kind)
{
    for (const char *closed : {"nr", "ns", "nt", "nz", "m", "q", "r", "t", "s", "f", "y", "e", "o", "u", "c", "p"}) {
        if (kind == closed || (closed[0] == 'n' && kind.starts_with(closed)))
            return false;
    }
    return kind != "mq";
}

struct Words {
    std::map<std::u16string, std::uint32_t> frequencies;
    std::vector<std::uint32_t> characters = std::vector<std::uint32_t>(hanCount);
    std::vector<std::uint16_t> beginning = std::vector<std::uint16_t>(hanCount);
    std::vector<std::uint16_t> ending = std::vector<std::uint16_t>(hanCount);
};

// Han characters alone (three bytes each in UTF-8); anything else gives nothing.
std::u16string hanWord(const std::string &utf8)
{
    std::u16string word;
    for (std::size_t index = 0; index + 2 < utf8.size(); index += 3) {
        const auto byte = [&](std::size_t offset) { return static_cast<unsigned char>(utf8[index + offset]); };
        if ((byte(0) & 0xF0U) != 0xE0U)
            return {};
        const auto character = static_cast<char16_t>(((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU));
        if (character < firstHan || character > lastHan)
            return {};
        word += character;
    }
    return word.size() * 3 == utf8.size() ? word : std::u16string();
}

void takeWord(const std::u16string &word, std::uint32_t frequency, const std::string &kind, Words &words)
{
    const bool isName = kind.starts_with("nr");
    if (word.size() == 2 && !isName && !kind.starts_with("ns") && !kind.starts_with("nt") && !kind.starts_with("nz")) {
        ++words.beginning[word.front() - firstHan];
        ++words.ending[word.back() - firstHan];
    }
    const bool isWord = frequency >= (isName ? rarestName : rarest);
    const bool isMeant = word.size() >= shortest && word.size() <= longestMeant && frequency >= rarestMeant[word.size()] && isOpenKind(kind);
    if (word.size() >= shortest && word.size() <= longest && isWord)
        words.frequencies[word] = frequency | (isMeant ? meant : 0U);
    else if (word.size() >= shortest && word.size() <= longestSeen)
        words.frequencies.emplace(word, 0);
    else if (word.size() == 1)
        words.characters[word.front() - firstHan] = frequency;
}

void read(std::istream &dictionary, Words &words)
{
    for (std::string line; std::getline(dictionary, line);) {
        std::istringstream fields(line);
        std::string first;
        std::string second;
        fields >> first >> second;
        const bool isCounted = !second.empty() && second.front() >= '0' && second.front() <= '9';
        std::string kind;
        if (isCounted && fields >> kind)
            takeWord(hanWord(first), static_cast<std::uint32_t>(std::stoul(second)), kind, words);
        for (; !isCounted && !second.empty() && fields; fields >> second) {
            const std::u16string phrase = hanWord(first + second);
            if (phrase.size() >= longestMeant && phrase.size() <= longest)
                words.frequencies[phrase] = usualPhrase | (phrase.size() <= longestMeant ? meant : 0U);
        }
    }
}

template <class Number>
void put(std::string &bytes, Number number)
{
    for (std::size_t index = 0; index < sizeof number; ++index)
        bytes += static_cast<char>((static_cast<std::uint32_t>(number) >> (8 * index)) & 0xFFU);
}

std::string laidOut(const Words &words)
{
    std::map<char16_t, std::uint16_t> numbers;
    for (const auto &[word, frequency] : words.frequencies)
        numbers.emplace(word.front(), static_cast<std::uint16_t>(numbers.size() + 1));

    std::string bytes;
    put(bytes, static_cast<std::uint32_t>(numbers.size()));
    for (std::uint32_t character = firstHan; character <= lastHan; ++character) {
        const auto number = numbers.find(static_cast<char16_t>(character));
        put(bytes, number == numbers.end() ? std::uint16_t(0) : number->second);
    }
    for (const std::uint32_t frequency : words.characters)
        put(bytes, frequency);
    for (const std::uint16_t count : words.beginning)
        put(bytes, count);
    for (const std::uint16_t count : words.ending)
        put(bytes, count);
    std::string tails;
    std::string frequencies;
    for (std::size_t length = shortest; length <= longest; ++length) {
        std::vector<std::uint32_t> begins(numbers.size() + 1);
        std::uint32_t count = 0;
        // Sorted by first character, so by its number.
        for (const auto &[word, frequency] : words.frequencies) {
            if (word.size() != length)
                continue;
            ++begins[numbers.at(word.front())];
            ++count;
            for (const char16_t character : word.substr(1))
                put(tails, static_cast<std::uint16_t>(character));
            put(frequencies, frequency);
        }
        for (std::size_t number = 1; number < begins.size(); ++number)
            begins[number] += begins[number - 1];
        for (const std::uint32_t begin : begins)
            put(bytes, begin);
    }
    return bytes + tails + frequencies;
}

} // namespace

int main(int count, char **arguments)
{
    if (count < 3) {
        std::cerr << "lexicon_maker lexicon.bin dict.txt...\n";
        return 2;
    }
    Words words;
    for (int index = 2; index < count; ++index) {
        std::ifstream dictionary(arguments[index]);
        read(dictionary, words);
    }
    if (words.frequencies.size() < 100'000) {
        std::cerr << arguments[2] << " is no dictionary of jieba\n";
        return 1;
    }
    std::ofstream file(arguments[1], std::ios::binary);
    file << laidOut(words);
    return file.flush() ? 0 : 1;
}
