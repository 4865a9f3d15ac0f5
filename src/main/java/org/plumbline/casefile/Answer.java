package org.plumbline.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.casefile.Topic.Part;
import org.plumbline.flags.Place;
import org.plumbline.flags.Problem;
import org.plumbline.flags.Shown;

/**
 * What was answered to a topic, found to be in order.
 *
 * @param topic what was asked
 * @param parts in the order of the question, empty where nothing is known; fewer if the last are
 *     not
 */
record Answer(Topic topic, List<String> parts) {
  static final int LONGEST = 2_000;
  private static final int MOST_UNITS = 50;
  private static final Place LINE = Place.of("answer");

  /** Nothing is known. */
  static Answer unknown(Topic topic) {
    return new Answer(topic, List.of());
  }

  /**
   * Reads a line.
   *
   * @throws Refused if it is no answer
   */
  static Answer read(Topic topic, String line) throws Refused {
    if (line.length() > LONGEST) {
      throw new Refused("an answer has at most " + LONGEST + " characters");
    }
    String text = line.strip().isEmpty() ? topic.fallback() : line.strip();
    if (text.isEmpty() || text.equals("unknown")) {
      return unknown(topic);
    }
    List<String> parts = split(topic, text);
    if (topic == Topic.LISTING) {
      checkListing(new Answer(topic, parts));
    }
    if (!(topic.mayBeNone() && parts.equals(List.of("none")))) {
      check(topic, parts);
    }
    return new Answer(topic, parts);
  }

  private static List<String> split(Topic topic, String text) throws Refused {
    String[] pieces = text.split(";", topic.endsInRest() ? topic.parts().size() : -1);
    if (pieces.length > Math.min(topic.most(), MOST_UNITS)) {
      throw new Refused(
          "here are " + pieces.length + " parts between semicolons; wanted is " + topic.form());
    }
    List<String> parts = new ArrayList<>();
    for (String piece : pieces) {
      parts.add(piece.strip().equals("unknown") ? "" : piece.strip());
    }
    return parts;
  }

  private static void check(Topic topic, List<String> parts) throws Refused {
    for (int i = 0; i < parts.size(); i++) {
      Part part = topic.parts().get(topic.repeats() ? 0 : i);
      if (!parts.get(i).isEmpty()) {
        check(part, parts.get(i), topic.parts().size() > 1);
      } else if (part.isNeeded()) {
        throw new Refused(part.name() + " is missing");
      }
    }
  }

  /** A list is somebody's, and a link leads somewhere. */
  private static void checkListing(Answer answer) throws Refused {
    if (!answer.isNone() && answer.part("LIST").isEmpty() != answer.part("AUTHORITY").isEmpty()) {
      throw new Refused("LIST and AUTHORITY are named together");
    }
    if (answer.part("BODY").isEmpty() != answer.part("LINK").isEmpty()) {
      throw new Refused("BODY and LINK are named together");
    }
  }

  private static void check(Part part, String text, boolean isOneOfSeveral) throws Refused {
    Problems problems = new Problems();
    part.kind()
        .check(new TextNode(LINE, text), new Checking(problems, new MapNode(LINE, List.of())));
    if (problems.any()) {
      Problem first = problems.exception().problems().get(0);
      throw new Refused(
          (isOneOfSeveral ? part.name() + ": " : "")
              + first.message()
              + (first.hint().isEmpty() ? "" : " (" + first.hint() + ")"));
    }
  }

  /** Whether anything is known. */
  boolean isKnown() {
    return parts.stream().anyMatch(part -> !part.isEmpty());
  }

  /** Whether it is that there is none. */
  boolean isNone() {
    return topic.mayBeNone() && parts.equals(List.of("none"));
  }

  /** The part of this name; empty if it is not known. */
  String part(String name) {
    return IntStream.range(0, parts.size())
        .filter(i -> topic.parts().get(i).name().equals(name))
        .mapToObj(parts::get)
        .collect(Collectors.joining());
  }

  /** The part of this name, or {@code unknown}. */
  String orUnknown(String name) {
    return part(name).isEmpty() ? "unknown" : part(name);
  }

  /** Why a line is no answer, in a sentence. */
  static final class Refused extends Exception {
    Refused(String sentence) {
      super(sentence);
    }

    String sentence() {
      return Shown.of(String.valueOf(getMessage()));
    }
  }
}
