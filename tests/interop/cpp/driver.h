// Says what is in messages, and writes them again, with the code that flatc generates. For each type there
// is an overload of `say` and `copy` in main.cpp, declared in types.h; what the lines of text mean is said in canonical.rs.

#pragma once

#include <array>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

#include "framing.h"
#include "zoo_generated.h"

namespace fb = flatbuffers;

// One that knows whether it writes numbers that equal their default.
struct Builder : fb::FlatBufferBuilder {
  explicit Builder(bool force_defaults) : forces_defaults(force_defaults) {
    ForceDefaults(force_defaults);
  }
  const bool forces_defaults;
};

#include "types.h"

// Templates find what is declared before them.
template <class T>
void say(std::string& to, const fb::Vector<T>& items);
template <class T, uint16_t N>
void say(std::string& to, const fb::Array<T, N>& items);

// ---- saying

template <class T, std::enable_if_t<std::is_integral_v<T> || std::is_enum_v<T>, int> = 0>
void say(std::string& to, T number) {
  if constexpr (std::is_enum_v<T>) {
    say(to, static_cast<std::underlying_type_t<T>>(number));
  } else {
    // A sign where there is one, and never a character.
    to += std::to_string(+number);
  }
}

inline void say(std::string& to, double number) {
  if (std::isnan(number)) {
    to += "fnan";
    return;
  }
  uint64_t bits;
  std::memcpy(&bits, &number, sizeof bits);
  char text[18];
  std::snprintf(text, sizeof text, "f%016llx", static_cast<unsigned long long>(bits));
  to += text;
}

inline void say(std::string& to, float number) { say(to, static_cast<double>(number)); }

inline void say(std::string& to, const fb::String& text) {
  to += 's';
  for (unsigned char byte : text.string_view()) {
    char digits[3];
    std::snprintf(digits, sizeof digits, "%02x", byte);
    to += digits;
  }
}

template <class T>
void say(std::string& to, const fb::Optional<T>& maybe) {
  if (maybe) {
    say(to, *maybe);
  } else {
    to += '-';
  }
}

template <class T>
void say(std::string& to, const T* maybe) {
  if (maybe == nullptr) {
    to += '-';
  } else {
    say(to, *maybe);
  }
}

template <class Items>
void say_items(std::string& to, const Items& items) {
  to += '[';
  for (fb::uoffset_t i = 0; i < items.size(); i++) {
    if (i > 0) to += ' ';
    say(to, items.Get(i));
  }
  to += ']';
}

template <class T>
void say(std::string& to, const fb::Vector<T>& items) {
  say_items(to, items);
}

template <class T, uint16_t N>
void say(std::string& to, const fb::Array<T, N>& items) {
  say_items(to, items);
}

// ---- writing

inline fb::Offset<fb::String> copy(Builder& to, const fb::String& text) {
  return to.CreateString(&text);
}

// An empty vector is not aligned for its items by the library, which readers in Rust refuse.
inline void align_if_empty(Builder& to, fb::uoffset_t n, size_t alignment) {
  if (n == 0) to.Align(alignment);
}

template <class T, std::enable_if_t<std::is_scalar_v<T>, int> = 0>
fb::Offset<fb::Vector<T>> copy(Builder& to, const fb::Vector<T>& items) {
  align_if_empty(to, items.size(), sizeof(T));
  return to.CreateVector(std::vector<T>(items.begin(), items.end()));
}

template <class T>
fb::Offset<fb::Vector<fb::Offset<T>>> copy(Builder& to, const fb::Vector<fb::Offset<T>>& items) {
  std::vector<fb::Offset<T>> offsets;
  for (const T* item : items) offsets.push_back(copy(to, *item));
  return to.CreateVector(offsets);
}

template <class T>
fb::Offset<fb::Vector<const T*>> copy(Builder& to, const fb::Vector<const T*>& items) {
  std::vector<T> structs;
  for (const T* item : items) structs.push_back(copy(*item));
  align_if_empty(to, items.size(), alignof(T));
  return to.CreateVectorOfStructs(structs);
}

// What an array holds, for the constructor of its struct.
template <class T, uint16_t N>
auto items_of(const fb::Array<T, N>& from) {
  std::array<T, N> items;
  for (uint16_t i = 0; i < N; i++) {
    if constexpr (std::is_scalar_v<T>) {
      items[i] = from.Get(i);
    } else {
      items[i] = copy(*from.Get(i));
    }
  }
  return items;
}

// A child of a table, or nothing.
template <class T>
auto child(Builder& to, const T* maybe) -> decltype(copy(to, *maybe)) {
  if (maybe == nullptr) return {};
  return copy(to, *maybe);
}

template <class T>
std::vector<uint8_t> message(const T& root, const char* identifier, bool force_defaults) {
  Builder builder(force_defaults);
  builder.Finish(copy(builder, root), identifier);
  return {builder.GetBufferPointer(), builder.GetBufferPointer() + builder.GetSize()};
}

// A message in a message.
template <class T>
fb::Offset<fb::Vector<uint8_t>> nested(Builder& to, const T* root, const char* identifier) {
  if (root == nullptr) return {};
  return to.CreateVector(message(*root, identifier, to.forces_defaults));
}

// A stream of messages of one type.
template <class T>
void run(const std::string& name, const char* identifier) {
  std::ifstream in(name + ".in", std::ios::binary);
  std::ofstream text(name + ".txt"), out(name + ".out", std::ios::binary);
  std::vector<uint8_t> bytes;
  for (int n = 0; read_frame(in, bytes); n++) {
    fb::Verifier verifier(bytes.data(), bytes.size());
    if (!verifier.VerifyBuffer<T>(identifier)) throw std::runtime_error(name + " does not verify");
    const T& root = *fb::GetRoot<T>(bytes.data());
    std::string line;
    say(line, root);
    text << line << '\n';
    const std::vector<uint8_t> written = message(root, identifier, n % 2 == 0);
    write_frame(out, written.data(), written.size());
  }
}
