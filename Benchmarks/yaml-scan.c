/* SPDX-License-Identifier: Apache-2.0 */
/* The floor of every measurement: libyaml's events of a file, and nothing done with them. */
#include <stdio.h>
#include <stdlib.h>
#include <yaml.h>

int main(int count, char **arguments) {
  if (count != 2) return 64;
  FILE *file = fopen(arguments[1], "rb");
  if (!file) return 66;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  unsigned char *text = malloc(size > 0 ? (size_t)size : 1);
  size_t length = text ? fread(text, 1, (size_t)size, file) : 0;
  fclose(file);

  yaml_parser_t parser;
  yaml_event_t event;
  if (!text || !yaml_parser_initialize(&parser)) return 70;
  yaml_parser_set_input_string(&parser, text, length);
  long events = 0;
  int done = 0;
  while (!done) {
    if (!yaml_parser_parse(&parser, &event)) return 1;
    done = event.type == YAML_STREAM_END_EVENT;
    events++;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  free(text);
  return events > 0 ? 0 : 1;
}
