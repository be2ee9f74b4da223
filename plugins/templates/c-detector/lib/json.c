// Reading of settings: members of one JSON object. The text has passed the host's parser, and what is no JSON after all is only
// never found. One walk, no recursion.
#include "balustrade.h"

typedef struct {
  const uint8_t *at, *end;
} cursor_t;

static uint8_t peek(const cursor_t *cursor) { return cursor->at < cursor->end ? *cursor->at : 0; }

static void skip_space(cursor_t *cursor) {
  while (peek(cursor) == ' ' || peek(cursor) == '\n' || peek(cursor) == '\t' || peek(cursor) == '\r') cursor->at++;
}

// From the opening quote to behind the closing one; what is between them.
static string_t skip_string(cursor_t *cursor) {
  string_t inner = {(uint8_t *)++cursor->at, 0};
  while (cursor->at < cursor->end && *cursor->at != '"') cursor->at += *cursor->at == '\\' ? 2 : 1;
  if (cursor->at > cursor->end) cursor->at = cursor->end;
  inner.len = (size_t)(cursor->at - inner.ptr);
  if (cursor->at < cursor->end) cursor->at++;
  return inner;
}

static void skip_value(cursor_t *cursor) {
  size_t depth = 0;
  while (cursor->at < cursor->end) {
    uint8_t byte = *cursor->at;
    if (depth == 0 && (byte == ',' || byte == '}')) return;
    if (byte == '"') {
      skip_string(cursor);
      continue;
    }
    if (byte == '{' || byte == '[') depth++;
    if (byte == '}' || byte == ']') depth--;
    cursor->at++;
  }
}

// Places the cursor at the value of `key`.
static bool seek(string_t json, const char *key, cursor_t *cursor) {
  string_t wanted = text_of(key);
  *cursor = (cursor_t){json.ptr, json.ptr + json.len};
  skip_space(cursor);
  if (peek(cursor) != '{') return false;
  cursor->at++;
  for (;;) {
    skip_space(cursor);
    if (peek(cursor) != '"') return false;
    string_t name = skip_string(cursor);
    skip_space(cursor);
    if (peek(cursor) != ':') return false;
    cursor->at++;
    skip_space(cursor);
    if (name.len == wanted.len && memcmp(name.ptr, wanted.ptr, name.len) == 0) return true;
    skip_value(cursor);
    if (peek(cursor) != ',') return false;
    cursor->at++;
  }
}

static uint32_t hex4(const uint8_t *at) {
  uint32_t value = 0;
  for (int i = 0; i < 4; i++) {
    uint8_t digit = at[i];
    value = value * 16 + (uint32_t)(digit <= '9' ? digit - '0' : (digit | 32) - 'a' + 10);
  }
  return value;
}

static uint8_t *put(uint8_t *to, uint32_t character) {
  if (character < 0x80) {
    *to++ = (uint8_t)character;
  } else if (character < 0x800) {
    *to++ = (uint8_t)(0xc0 | character >> 6);
    *to++ = (uint8_t)(0x80 | (character & 63));
  } else if (character < 0x10000) {
    *to++ = (uint8_t)(0xe0 | character >> 12);
    *to++ = (uint8_t)(0x80 | (character >> 6 & 63));
    *to++ = (uint8_t)(0x80 | (character & 63));
  } else {
    *to++ = (uint8_t)(0xf0 | character >> 18);
    *to++ = (uint8_t)(0x80 | (character >> 12 & 63));
    *to++ = (uint8_t)(0x80 | (character >> 6 & 63));
    *to++ = (uint8_t)(0x80 | (character & 63));
  }
  return to;
}

bool json_string(string_t json, const char *key, string_t *value) {
  cursor_t cursor;
  if (!seek(json, key, &cursor) || peek(&cursor) != '"') return false;
  string_t raw = skip_string(&cursor);
  // No escape is shorter than what it stands for.
  uint8_t *start = malloc(raw.len), *to = start;
  for (size_t i = 0; i < raw.len; i++) {
    if (raw.ptr[i] != '\\' || i + 1 >= raw.len) {
      *to++ = raw.ptr[i];
      continue;
    }
    uint8_t escape = raw.ptr[++i];
    if (escape == 'u' && i + 4 < raw.len) {
      uint32_t character = hex4(raw.ptr + i + 1);
      i += 4;
      if (character >> 10 == 0x36 && i + 6 < raw.len) {
        character = 0x10000 + ((character & 0x3ff) << 10) + (hex4(raw.ptr + i + 3) & 0x3ff);
        i += 6;
      }
      to = put(to, character);
    } else {
      const char *from = "nrtbf", *into = "\n\r\t\b\f";
      for (size_t k = 0; k < 5; k++)
        if (escape == from[k]) escape = (uint8_t)into[k];
      *to++ = escape;
    }
  }
  *value = (string_t){start, (size_t)(to - start)};
  return true;
}

bool json_integer(string_t json, const char *key, int64_t *value) {
  cursor_t cursor;
  if (!seek(json, key, &cursor)) return false;
  bool negative = peek(&cursor) == '-';
  if (negative) cursor.at++;
  int64_t number = 0;
  int digits = 0;
  for (; peek(&cursor) >= '0' && peek(&cursor) <= '9'; cursor.at++, digits++)
    if (digits < 18) number = number * 10 + (peek(&cursor) - '0');
  uint8_t behind = peek(&cursor);
  if (digits == 0 || digits > 18 || behind == '.' || behind == 'e' || behind == 'E') return false;
  *value = negative ? -number : number;
  return true;
}
