package org.plumbline.internal.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Builds nodes from the events of the YAML parser and rejects ambiguous YAML. */
final class YamlReader {
  static final int MAX_DEPTH = 50;
  static final int MAX_VALUE_LENGTH = 10_000;
  private static final Set<String> AMBIGUOUS_KEYS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "~");

  private final ParserImpl events;
  private final Place whole;
  private final FileProblems problems;

  YamlReader(String text, Place whole, FileProblems problems) {
    LoadSettings settings = settings(text);
    this.events = new ParserImpl(settings, new StreamReader(settings, text));
    this.whole = whole;
    this.problems = problems;
  }

  /**
   * Makes the parser read the text in one piece. It throws if a buffer ends between the two halves
   * of a surrogate pair.
   */
  private static LoadSettings settings(String text) {
    return LoadSettings.builder()
        .setCodePointLimit(Integer.MAX_VALUE)
        .setBufferSize(text.length() + 1)
        .build();
  }

  /** Reads the single document; empty if it is not well-formed. */
  Optional<Node> read() {
    try {
      return Optional.of(document());
    } catch (MarkedYamlEngineException e) {
      problems.add(YamlMistake.place(e, whole), YamlMistake.message(e));
    } catch (YamlEngineException e) {
      problems.add(
          whole, "this is not well-formed YAML: " + SafeText.of(String.valueOf(e.getMessage())));
    } catch (Refused e) {
      problems.add(e.place, e.sentence);
    }
    return Optional.empty();
  }

  private Node document() throws Refused {
    events.next();
    if (events.checkEvent(Event.ID.StreamEnd)) {
      throw new Refused(whole, "the file is empty");
    }
    events.next();
    Node root = node(1);
    events.next();
    if (!events.checkEvent(Event.ID.StreamEnd)) {
      throw new Refused(
          place(events.next()), "a second document begins here; a file can have only one");
    }
    return root;
  }

  private Node node(int depth) throws Refused {
    Event event = events.next();
    if (event instanceof AliasEvent alias) {
      problems.add(
          place(event),
          "the alias *"
              + SafeText.of(alias.getAlias().toString())
              + " is not allowed; write the value out");
      return new TextNode(place(event), "");
    }
    refuseAnchor((NodeEvent) event);
    if (event instanceof ScalarEvent scalar) {
      return text(scalar);
    }
    return collection((CollectionStartEvent) event, depth);
  }

  private void refuseAnchor(NodeEvent event) {
    event
        .getAnchor()
        .ifPresent(
            anchor ->
                problems.add(
                    place(event),
                    "the anchor &"
                        + SafeText.of(anchor.toString())
                        + " is not allowed; write the value out where it is needed"));
  }

  private void refuseTag(Event event, Optional<String> tag) {
    tag.ifPresent(
        name ->
            problems.add(
                place(event),
                "the tag "
                    + SafeText.quoted(name)
                    + " is not allowed; every value is the text that is written"));
  }

  private TextNode text(ScalarEvent event) {
    refuseTag(event, event.getTag());
    String text = event.getValue();
    if (text.length() > MAX_VALUE_LENGTH) {
      problems.add(
          place(event),
          "this value has "
              + text.length()
              + " characters; at most "
              + MAX_VALUE_LENGTH
              + " are allowed");
      return new TextNode(place(event), "");
    }
    if (hasHalfACharacter(text)) {
      problems.add(place(event), "this value has half a character: " + SafeText.quoted(text));
    }
    return new TextNode(place(event), text);
  }

  private static boolean hasHalfACharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
      }
    }
    return false;
  }

  private Node collection(CollectionStartEvent event, int depth) throws Refused {
    refuseTag(event, event.getTag());
    if (depth > MAX_DEPTH) {
      throw new Refused(place(event), "this is nested more than " + MAX_DEPTH + " levels deep");
    }
    return event.getEventId() == Event.ID.MappingStart ? map(event, depth) : list(event, depth);
  }

  private ListNode list(Event start, int depth) throws Refused {
    List<Node> items = new ArrayList<>();
    while (!events.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node(depth + 1));
    }
    events.next();
    return new ListNode(place(start), items);
  }

  private MapNode map(Event start, int depth) throws Refused {
    Map<String, MapNode.Entry> entries = new HashMap<>();
    List<MapNode.Entry> entriesInOrder = new ArrayList<>();
    while (!events.checkEvent(Event.ID.MappingEnd)) {
      MapNode.Entry entry = entry(depth);
      MapNode.Entry first = entries.putIfAbsent(entry.key(), entry);
      if (first == null) {
        entriesInOrder.add(entry);
      } else {
        problems.add(
            entry.keyPlace(),
            "the key "
                + SafeText.quoted(entry.key())
                + " is written twice; first in line "
                + first.keyPlace().line());
      }
    }
    events.next();
    return new MapNode(place(start), entriesInOrder);
  }

  private MapNode.Entry entry(int depth) throws Refused {
    Event event = events.peekEvent();
    Node key = node(depth + 1);
    if (!(key instanceof TextNode text)) {
      throw new Refused(key.place(), "a key must be a single word, not " + key.kind());
    }
    if (event instanceof ScalarEvent scalar && scalar.isPlain()) {
      refuseAmbiguousKey(text);
    }
    return new MapNode.Entry(text.text(), key.place(), node(depth + 1));
  }

  private void refuseAmbiguousKey(TextNode key) {
    if (key.text().equals("<<")) {
      problems.add(key.place(), "the merge key '<<' is not allowed; write the values out");
    } else if (AMBIGUOUS_KEYS.contains(key.text().toLowerCase(Locale.ROOT))) {
      problems.add(
          key.place(),
          "the key "
              + SafeText.quoted(key.text())
              + " is not allowed: some readers of YAML take it for a value; use another word");
    }
  }

  private Place place(Event event) {
    return event
        .getStartMark()
        .map(mark -> Characters.inside(whole, mark.getLine(), mark.getColumn()))
        .orElse(whole);
  }

  /** Stops reading, as messages about the rest of the file would be misleading. */
  private static final class Refused extends Exception {
    private final Place place;
    private final String sentence;

    Refused(Place place, String sentence) {
      super(sentence);
      this.place = place;
      this.sentence = sentence;
    }
  }
}
