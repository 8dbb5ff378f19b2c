// SPDX-License-Identifier: Apache-2.0
// Built and run at build time: lexicon_maker lexicon.bin dict.txt…
// Turns dictionaries (lines of "word frequency part-of-speech": the one of jieba, then ours) into the
// form that core/checks/lexicon searches where it lies; the last word for a word wins. Little-endian:
//   u32 number of first characters, n
//   u16 × 20992: for U+4E00 … U+9FFF, the number of the first character from 1; 0: begins no word
//   u32 × 20992: how often the character stands for itself
//   for each length 2 … 8: u32 × (n + 1): where the words of each first character begin
//   for each length 2 … 8: u16 × (length - 1) × words: what follows the first character, sorted
//   for each length 2 … 8: u32 × words: frequency
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

constexpr std::size_t hanCount = lastHan - firstHan + 1;

struct Words {
    std::map<std::u16string, std::uint32_t> frequencies;
    std::vector<std::uint32_t> characters = std::vector<std::uint32_t>(hanCount);
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

void read(std::istream &dictionary, Words &words)
{
    for (std::string line; std::getline(dictionary, line);) {
        std::istringstream fields(line);
        std::string utf8;
        std::string kind;
        std::uint32_t frequency = 0;
        fields >> utf8 >> frequency >> kind;
        const std::u16string word = hanWord(utf8);
        const bool isName = kind.starts_with("nr");
        if (word.size() >= shortest && word.size() <= longest && frequency >= (isName ? rarestName : rarest))
            words.frequencies[word] = frequency;
        else if (word.size() == 1)
            words.characters[word.front() - firstHan] = frequency;
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
