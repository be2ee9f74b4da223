// Finds order numbers: what they begin with, and so many digits, such as ORD-123456.
#include "balustrade.h"

static string_t prefix;
static int64_t digits;

static bool is_digit(uint8_t byte) { return byte >= '0' && byte <= '9'; }
static bool is_word(uint8_t byte) { return is_digit(byte) || ((byte | 32) >= 'a' && (byte | 32) <= 'z'); }

bool configure(string_t settings, string_t *why) {
  if (json_string(settings, "prefix", &prefix) && json_integer(settings, "digits", &digits)) return true;
  *why = text_of("prefix, digits: both are needed");
  return false;
}

bool detect(const request_t *request, report_t *report, string_t *why) {
  (void)why;
  FOR_EACH_READING(request, text, view, content) {
    for (size_t start = 0; start + prefix.len <= content.len; start++) {
      if (memcmp(content.ptr + start, prefix.ptr, prefix.len) != 0) continue;
      size_t first = start + prefix.len, end = first;
      while (end < content.len && is_digit(content.ptr[end])) end++;
      bool in_word = start > 0 && is_word(content.ptr[start - 1]);
      if (end - first == (size_t)digits && !in_word) find(report, text, view, start, end, "privacy.order_number", 1.0);
    }
  }
  return true;
}
