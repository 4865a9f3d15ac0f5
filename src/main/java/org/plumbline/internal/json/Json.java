package org.plumbline.internal.json;

import java.io.InputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.internal.text.SafeText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Reads and writes JSON as maps, lists, texts, numbers, Booleans and null. It needs only Jackson's
 * streaming module, so it works with any version of Jackson's data binding on the class path.
 * Thread-safe.
 */
public final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  /** Indents objects but keeps arrays on one line. */
  private static final DefaultPrettyPrinter INDENTED =
      new DefaultPrettyPrinter().withObjectIndenter(LINES);

  private static final DefaultPrettyPrinter ALL_INDENTED = INDENTED.withArrayIndenter(LINES);

  private Json() {}

  // --- reading ----------------------------------------------------------------------------------

  /**
   * Reads one value.
   *
   * @throws JsonException if the text is not JSON, has more than one value, or has an object with a
   *     duplicate member
   */
  public static JsonNode read(String text) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (json.nextToken() == null) {
        throw new StreamReadException(json, "the text is empty");
      }
      JsonNode read = new JsonNode(value(json));
      if (json.nextToken() != null) {
        throw new StreamReadException(json, "the text continues after the end of the value");
      }
      return read;
    } catch (JacksonException e) {
      throw new JsonException(e);
    }
  }

  /** Receives the parts of a text, in order. */
  public interface Parts {
    /** An object begins. */
    void object(int line, int column);

    /** An array begins. */
    void array(int line, int column);

    /** The name of a member; its value follows. */
    void name(String name, int line, int column);

    /** A text, number, Boolean or null, as it is written; a text without its quotation marks. */
    void single(String text, int line, int column);

    /** The object or array that began last ends. */
    void end();
  }

  /**
   * Reads one value part by part. Lines and columns count from 1; a column counts characters as
   * {@link String#length} does.
   *
   * @throws JsonException as {@link #read(String)}; some parts may have been received by then
   */
  public static void readParts(String text, Parts parts) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      int depth = 0;
      do {
        JsonToken token = next(json);
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        part(json, token, parts);
      } while (depth > 0);
      if (json.nextToken() != null) {
        throw new StreamReadException(json, "the text continues after the end of the value");
      }
    } catch (JacksonException e) {
      throw new JsonException(e);
    }
  }

  private static void part(JsonParser json, JsonToken token, Parts parts) {
    TokenStreamLocation place = json.currentTokenLocation();
    int line = place.getLineNr();
    int column = place.getColumnNr();
    switch (token) {
      case START_OBJECT -> parts.object(line, column);
      case START_ARRAY -> parts.array(line, column);
      case END_OBJECT, END_ARRAY -> parts.end();
      case PROPERTY_NAME -> parts.name(json.currentName(), line, column);
      default -> parts.single(json.getString(), line, column);
    }
  }

  /** Receives the items of an array. */
  public interface Items {
    /** Receives the next item and the line on which it begins. */
    void take(int line, JsonNode item);
  }

  /**
   * Reads the items of each array that is a member with this name, one at a time, so that the text
   * can be of any length.
   *
   * @throws JsonException as soon as the text is not JSON, ends too early, or has an object with a
   *     duplicate member
   */
  public static void readItems(InputStream bytes, String member, Items items) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.START_ARRAY && member.equals(json.currentName())) {
          readItems(json, items);
        }
      }
    } catch (JacksonException e) {
      throw new JsonException(e);
    }
  }

  private static void readItems(JsonParser json, Items items) {
    while (next(json) != JsonToken.END_ARRAY) {
      int line = json.currentLocation().getLineNr();
      items.take(line, new JsonNode(value(json)));
    }
  }

  /** The value that begins at the current token. */
  private static @Nullable Object value(JsonParser json) {
    return switch (json.currentToken()) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> array(json);
      case VALUE_STRING -> json.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private static Map<String, @Nullable Object> object(JsonParser json) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    while (next(json) != JsonToken.END_OBJECT) {
      String name = json.currentName();
      next(json);
      members.put(name, value(json));
    }
    return members;
  }

  private static List<@Nullable Object> array(JsonParser json) {
    List<@Nullable Object> items = new ArrayList<>();
    while (next(json) != JsonToken.END_ARRAY) {
      items.add(value(json));
    }
    return items;
  }

  private static JsonToken next(JsonParser json) {
    JsonToken token = json.nextToken();
    if (token == null) {
      throw new StreamReadException(json, "the text ends too early");
    }
    return token;
  }

  // --- writing ----------------------------------------------------------------------------------

  /**
   * Writes a value on one line.
   *
   * @param value maps, lists, texts, numbers, Booleans and null
   * @throws IllegalArgumentException if it contains anything else
   */
  public static String write(@Nullable Object value) {
    return write(value, Optional.empty());
  }

  /** Writes a value over several lines; an array without objects in it takes one line. */
  public static String writeIndented(@Nullable Object value) {
    return write(value, Optional.of(INDENTED));
  }

  /**
   * Writes a value over several lines, each member and each item on a line of its own. Characters
   * that could reverse a line on a terminal are escaped.
   */
  public static String writeAllIndented(@Nullable Object value) {
    return write(value, Optional.of(ALL_INDENTED))
        .lines()
        .map(SafeText::of)
        .collect(Collectors.joining("\n"));
  }

  private static String write(@Nullable Object value, Optional<DefaultPrettyPrinter> printer) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(new WriteContext(printer), text)) {
      write(value, json);
    }
    return text.toString();
  }

  private static void write(@Nullable Object value, JsonGenerator json) {
    if (value instanceof Map<?, ?> members) {
      json.writeStartObject();
      members.forEach(
          (name, member) -> {
            json.writeName(String.valueOf(name));
            write(member, json);
          });
      json.writeEndObject();
    } else if (value instanceof Collection<?> items) {
      json.writeStartArray();
      items.forEach(item -> write(item, json));
      json.writeEndArray();
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Number number) {
      write(number, json);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value == null) {
      json.writeNull();
    } else {
      throw new IllegalArgumentException("JSON has no " + value.getClass().getName());
    }
  }

  private static void write(Number number, JsonGenerator json) {
    if (number instanceof Integer integer) {
      json.writeNumber(integer);
    } else if (number instanceof Long longNumber) {
      json.writeNumber(longNumber);
    } else if (number instanceof Double doubleNumber) {
      json.writeNumber(doubleNumber);
    } else if (number instanceof BigInteger bigInteger) {
      json.writeNumber(bigInteger);
    } else if (number instanceof BigDecimal bigDecimal) {
      json.writeNumber(bigDecimal);
    } else {
      throw new IllegalArgumentException("JSON has no " + number.getClass().getName());
    }
  }

  /** Creates a new printer for each text, as a printer keeps track of its depth. */
  private static final class WriteContext extends ObjectWriteContext.Base {
    private final Optional<DefaultPrettyPrinter> printer;

    WriteContext(Optional<DefaultPrettyPrinter> printer) {
      this.printer = printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return printer.isPresent();
    }

    @Override
    public @Nullable PrettyPrinter getPrettyPrinter() {
      return printer.map(DefaultPrettyPrinter::createInstance).orElse(null);
    }
  }
}
