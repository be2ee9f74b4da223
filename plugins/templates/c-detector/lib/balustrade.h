// What a plugin in C is written with: the types of the contract (contract.h, generated), memory without a C library, reading
// of settings, and reports. Nothing here needs `free`: what a check took is given back when the next one begins.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "contract.h"

// UTF-8 bytes and their number; no zero at the end.
typedef contract_string_t string_t;
typedef types_request_t request_t;
typedef types_report_t report_t;

// What you write. Called once, before any check, with settings that have passed the schema in plugin.yaml; what it leaves in
// memory is where every check starts. False, with a reason in `why`, refuses the settings.
bool configure(string_t settings, string_t *why);

// What you write. Called once per check with all texts; `report` is empty. False, with a reason in `why`: could not judge.
bool detect(const request_t *request, report_t *report, string_t *why);

// Each view of each text: declares its indexes, for a finding, and its content.
#define FOR_EACH_READING(request, text, view, content)                              \
  for (uint32_t text = 0; text < (request)->texts.len; text++)                      \
    for (uint32_t view = 0; view < (request)->texts.ptr[text].views.len; view++)    \
      for (string_t content = (request)->texts.ptr[text].views.ptr[view].content, *once = &content; once != NULL; \
           once = NULL)

// A string constant as a string of the contract.
string_t text_of(const char *constant);

// The member `key` of a JSON object: false, and `value` as it was, when there is none or it is of another type. The string is
// decoded; an integer of more than 18 digits counts as another type.
bool json_string(string_t json, const char *key, string_t *value);
bool json_integer(string_t json, const char *key, int64_t *value);

// Adds a finding to the report: bytes `start` to `end` (not included) of a view, a category, a score in [0, 1]. After 250 more are
// not added, and their texts are told as not judged: a host takes 256 unless told otherwise, and fails a report that has more.
types_finding_t *find(report_t *report, uint32_t text, uint32_t view, size_t start, size_t end, const char *category,
                      double score);
