package org.plumbline.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What records look like as JSON, and the schemas that describe it. */
class RecordJsonTest {
  private enum Colour {
    DARK_BLUE
  }

  @Means("A leaf.")
  private record LeafJson(@Means("Its name.") String name) {}

  private record Tree(
      @JsonKey("case") @Means("The id.") String id,
      @Means("A number.") int number,
      @Means("A share.") double share,
      @Means("A day.") LocalDate day,
      @Means("A colour.") Colour colour,
      @Means("A colour or null.") Optional<Colour> noColour,
      @Means("A leaf or null.") Optional<LeafJson> leaf,
      @Means(value = "A word or null.", pattern = "a|b") Optional<String> word,
      @LeftOutIfEmpty @Means("A number, if any.") Optional<Integer> leftOut,
      @Means("Leaves.") List<LeafJson> leaves) {}

  private record NotDescribed(String name) {}

  private record Unknown(@Means("A time.") LocalTime time) {}

  private record SameName(@Means("A.") LeafJson leaf, @Means("B.") Leaf second) {}

  private record Leaf(@Means("Its name.") String name) {}

  @Test
  void aRecordWithEachKindOfComponent() {
    assertEquals(
        """
        {
          "case" : "a",
          "number" : 1,
          "share" : 0.5,
          "day" : "2020-02-29",
          "colour" : "dark-blue",
          "noColour" : null,
          "leaf" : null,
          "word" : "b",
          "leaves" : [
            {
              "name" : "\\u202e"
            }
          ]
        }
        """,
        RecordJson.write(tree(Optional.empty(), Optional.empty())));
  }

  @Test
  void whatIsThereIsNotLeftOut() {
    assertEquals(
        """
          "leaf" : {
            "name" : "l"
          },
          "word" : "b",
          "leftOut" : 2,
        """,
        RecordJson.write(tree(Optional.of(new LeafJson("l")), Optional.of(2)))
            .lines()
            .skip(7)
            .limit(5)
            .map(line -> line + "\n")
            .reduce("", String::concat));
  }

  @Test
  void nothingElseIsWritten() {
    assertEquals(
        "JSON has no java.time.LocalTime",
        assertThrows(
                IllegalArgumentException.class, () -> RecordJson.write(new Unknown(LocalTime.NOON)))
            .getMessage());
  }

  @Test
  void theSchemaOfARecord() {
    assertEquals(
        """
        {
          "$schema" : "https://json-schema.org/draft/2020-12/schema",
          "$id" : "urn:tree",
          "title" : "A tree",
          "description" : "Names stay; new ones may be added.",
          "type" : "object",
          "required" : [ "case", "number", "share", "day", "colour", "noColour", "leaf", "word", "leaves" ],
          "properties" : {
            "case" : {
              "description" : "The id.",
              "type" : "string"
            },
            "number" : {
              "description" : "A number.",
              "type" : "integer",
              "minimum" : 0
            },
            "share" : {
              "description" : "A share.",
              "type" : "number"
            },
            "day" : {
              "description" : "A day.",
              "type" : "string",
              "format" : "date"
            },
            "colour" : {
              "description" : "A colour.",
              "enum" : [ "dark-blue" ]
            },
            "noColour" : {
              "description" : "A colour or null.",
              "enum" : [ "dark-blue", null ]
            },
            "leaf" : {
              "description" : "A leaf or null.",
              "anyOf" : [ {
                "$ref" : "#/$defs/leaf"
              }, {
                "type" : "null"
              } ]
            },
            "word" : {
              "description" : "A word or null.",
              "type" : [ "string", "null" ],
              "pattern" : "^(a|b)$"
            },
            "leftOut" : {
              "description" : "A number, if any.",
              "type" : "integer",
              "minimum" : 0
            },
            "leaves" : {
              "description" : "Leaves.",
              "type" : "array",
              "items" : {
                "$ref" : "#/$defs/leaf"
              }
            }
          },
          "$defs" : {
            "leaf" : {
              "description" : "A leaf.",
              "type" : "object",
              "required" : [ "name" ],
              "properties" : {
                "name" : {
                  "description" : "Its name.",
                  "type" : "string"
                }
              }
            }
          }
        }
        """,
        schema(Tree.class));
  }

  @Test
  void aSchemaIsRefusedThatCouldMislead() {
    assertEquals("not described: NotDescribed.name", refusal(NotDescribed.class));
    assertEquals("JSON has no java.time.LocalTime", refusal(Unknown.class));
    assertEquals("two records are called leaf", refusal(SameName.class));
  }

  private static Tree tree(Optional<LeafJson> leaf, Optional<Integer> leftOut) {
    return new Tree(
        "a",
        1,
        0.5,
        LocalDate.of(2020, 2, 29),
        Colour.DARK_BLUE,
        Optional.empty(),
        leaf,
        Optional.of("b"),
        leftOut,
        List.of(new LeafJson("\u202e")));
  }

  private static @Nullable String refusal(Class<? extends Record> type) {
    return assertThrows(IllegalArgumentException.class, () -> schema(type)).getMessage();
  }

  private static String schema(Class<? extends Record> type) {
    return RecordSchema.write("urn:tree", "A tree", type);
  }
}
