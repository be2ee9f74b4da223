// Memory, exports and reports for a plugin in C. There is no C library: a plugin imports nothing that was not granted.
#include "balustrade.h"

// The stack lies below `__heap_base`, what is taken here above it. Nothing is given back one by one: a check starts in a fresh
// instance, or, where the policy keeps instances, with the memory as it was after `configure`.
extern unsigned char __heap_base;
static uintptr_t top, configured;
static bool answered;

static void *take(size_t size, size_t align) {
  if (top == 0) top = (uintptr_t)&__heap_base;
  if (answered) top = configured;
  answered = false;
  uintptr_t start = (top + align - 1) & ~(uintptr_t)(align - 1);
  if (start < top || size > UINTPTR_MAX - start - 65535) abort();
  size_t pages = (start + size + 65535) / 65536, have = __builtin_wasm_memory_size(0);
  if (pages > have && __builtin_wasm_memory_grow(0, pages - have) == SIZE_MAX) abort();
  top = start + size;
  return (void *)start;
}

void *malloc(size_t size) { return take(size, 16); }

void free(void *memory) { (void)memory; }

void abort(void) { __builtin_trap(); }

// Only contract.c asks for it, and only where no `cabi_realloc` of one's own is there, as it is below.
void *realloc(void *old, size_t size) {
  (void)old;
  (void)size;
  abort();
}

__attribute__((export_name("cabi_realloc"))) void *cabi_realloc(void *old, size_t old_size, size_t align, size_t size) {
  if (size == 0) return (void *)align;
  void *taken = take(size, align);
  if (old_size > 0) memcpy(taken, old, old_size < size ? old_size : size);
  return taken;
}

// clang turns these into single instructions or plain loops; it must not turn the loops into calls of themselves.
__attribute__((no_builtin)) void *memcpy(void *to, const void *from, size_t length) {
  for (size_t i = 0; i < length; i++) ((unsigned char *)to)[i] = ((const unsigned char *)from)[i];
  return to;
}

__attribute__((no_builtin)) void *memmove(void *to, const void *from, size_t length) {
  if (to <= from) return memcpy(to, from, length);
  while (length-- > 0) ((unsigned char *)to)[length] = ((const unsigned char *)from)[length];
  return to;
}

__attribute__((no_builtin)) void *memset(void *to, int byte, size_t length) {
  for (size_t i = 0; i < length; i++) ((unsigned char *)to)[i] = (unsigned char)byte;
  return to;
}

__attribute__((no_builtin)) int memcmp(const void *left, const void *right, size_t length) {
  const unsigned char *a = left, *b = right;
  for (size_t i = 0; i < length; i++)
    if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
  return 0;
}

__attribute__((no_builtin)) size_t strlen(const char *text) {
  size_t length = 0;
  while (text[length] != 0) length++;
  return length;
}

string_t text_of(const char *constant) { return (string_t){(uint8_t *)constant, strlen(constant)}; }

// How many findings fit into what was taken, kept in front of the first one.
typedef struct {
  size_t room;
  size_t padding;
} room_t;

// Findings of one report, and texts that one more would have stood in.
#define FINDINGS_MAX 250

static types_finding_t *leave_out(report_t *report, uint32_t text) {
  static types_finding_t left_out;
  types_list_unjudged_t *list = &report->unjudged;
  if (list->len == 0) list->ptr = malloc(FINDINGS_MAX * sizeof *list->ptr);
  if (list->len < FINDINGS_MAX && (list->len == 0 || list->ptr[list->len - 1].text != text)) {
    types_unjudged_t *part = &list->ptr[list->len++];
    memset(part, 0, sizeof *part);
    part->text = text;
    part->reason = text_of("findings_max");
  }
  return &left_out;
}

types_finding_t *find(report_t *report, uint32_t text, uint32_t view, size_t start, size_t end, const char *category,
                      double score) {
  types_list_finding_t *list = &report->findings;
  if (list->len >= FINDINGS_MAX) return leave_out(report, text);
  room_t *room = list->len == 0 ? NULL : (room_t *)list->ptr - 1;
  if (room == NULL || list->len == room->room) {
    size_t wanted = list->len == 0 ? 16 : list->len * 2;
    if (wanted > SIZE_MAX / 2 / sizeof *list->ptr) abort();
    room = malloc(sizeof *room + wanted * sizeof *list->ptr);
    room->room = wanted;
    memcpy(room + 1, list->ptr, list->len * sizeof *list->ptr);
    list->ptr = (types_finding_t *)(room + 1);
  }
  types_finding_t *finding = &list->ptr[list->len++];
  memset(finding, 0, sizeof *finding);
  finding->text = text;
  finding->view = view;
  finding->text_span = (types_text_span_t){(uint32_t)start, (uint32_t)end};
  finding->category = text_of(category);
  finding->score = score;
  return finding;
}

// The two exports, under the names that the generated contract.c calls.
bool exports_settings_configure(string_t *json, contract_list_string_t *notes, string_t *why) {
  *notes = (contract_list_string_t){NULL, 0};
  *why = text_of("");
  bool taken = configure(*json, why);
  configured = top;
  return taken;
}

bool exports_detector_detect(request_t *request, report_t *report, string_t *why) {
  *report = (report_t){0};
  *why = text_of("");
  bool judged = detect(request, report, why);
  if (configured == 0) configured = (uintptr_t)&__heap_base;
  answered = true;
  return judged;
}

// contract.c names it so that an object with the component's type is linked; `balustrade plugin build` adds the type itself.
void __component_type_object_force_link_contract(void) {}
