// Test guest: misbehaves as the first text says. Built with `lib/` of the template for C.
#include "balustrade.h"

static string_t behaviour;
static volatile uint32_t sink;
static void *volatile kept;

static bool is(const char *name) {
  return behaviour.len == strlen(name) && memcmp(behaviour.ptr, name, behaviour.len) == 0;
}

// Neither a loop nor nothing, whatever the compiler thinks of it.
__attribute__((noinline)) static uint32_t deeper(uint32_t depth) {
  sink = depth;
  return depth == UINT32_MAX ? 0 : deeper(depth + 1) + sink;
}

bool configure(string_t settings, string_t *why) {
  (void)settings;
  (void)why;
  return true;
}

bool detect(const request_t *request, report_t *report, string_t *why) {
  behaviour = request->texts.ptr[0].views.ptr[0].content;
  if (is("loop"))
    for (;;) sink++;
  if (is("memory_bomb"))
    // What nobody reads need not be taken, says the compiler; so it is kept where anybody might look.
    for (;;) kept = memset(malloc(1 << 20), 1, 1 << 20);
  if (is("deep_recursion")) sink = deeper(0);
  if (is("huge_string")) {
    *why = (string_t){malloc(4 << 20), 4 << 20};
    memset(why->ptr, 'x', why->len);
    return false;
  }
  if (is("log_flood")) {
    string_t message = text_of("flood");
    for (int call = 0; call < 5000; call++) log_log(LOG_LEVEL_INFO, &message);
    return true;
  }
  int findings = is("huge_findings") ? 1000 : 1;
  for (int i = 0; i < findings; i++) find(report, 0, 0, 0, 1, "format.echo", 1.0);
  return true;
}
