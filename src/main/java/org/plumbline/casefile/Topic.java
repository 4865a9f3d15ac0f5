package org.plumbline.casefile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.facts.Assistance;
import org.plumbline.facts.BodyKind;
import org.plumbline.facts.Level;
import org.plumbline.facts.LinkKind;
import org.plumbline.facts.Rank;
import org.plumbline.facts.Rating;

/** What an interview asks, in this order. */
enum Topic {
  TITLE("What is the case about, in a sentence?", "A case without a title", Part.rest("TITLE")),
  DAY("As of which day is it to be checked?", "", Part.of("DAY", DateKind.DAY)),
  DRAWN_FROM(
      "Is this the whole file of a department, or what the public knows?",
      DrawnFrom.PUBLIC_RECORD.toString(),
      Part.of("RECORD", ChoiceKind.of("where the facts are drawn from", DrawnFrom.class))),
  SOURCE(
      "Which document do the facts come from?",
      "",
      Part.text("PUBLISHER"),
      Part.of("KIND", Words.SOURCE),
      Part.of("PUBLISHED", DateKind.DATE),
      Part.rest("TITLE")),
  ASSISTANCE(
      "What kind of help is it?",
      Assistance.CAPACITY_BUILDING.toString(),
      Part.of("HELP", ChoiceKind.of("a kind of assistance", Assistance.class))),
  HOST(
      "Which state receives? (ZZ stands for one that is not known)",
      "ZZ",
      Part.of("COUNTRY", CountryKind.COUNTRY)),
  RECIPIENT(
      "Which body receives?",
      "",
      Part.text("NAME"),
      Part.of("KIND", Words.BODY),
      Part.of("LEVEL", ChoiceKind.of("a level", Level.class))),
  UNITS("Which of its units? Write all, or their names", "", Part.each("UNIT")),
  PROVIDER(
      "Which body delivers the help?",
      "",
      Part.text("NAME"),
      Part.of("COUNTRY", CountryKind.COUNTRY),
      Part.of("PUBLIC-BODY", ChoiceKind.YES_NO),
      Part.of("KIND", Words.BODY)),
  FUNDER(
      "Which body pays? Write none if nobody does",
      "",
      Part.text("NAME"),
      Part.of("COUNTRY", CountryKind.COUNTRY),
      Part.of("PUBLIC-BODY", ChoiceKind.YES_NO),
      Part.of("KIND", Words.BODY)),
  TIME(
      "When did the help begin, and when did it end? Leave LAST out if it goes on",
      "",
      Part.of("FIRST", DateKind.DATE),
      Part.of("LAST", DateKind.DATE)),
  ASSESSMENT(
      "Was a risk assessment made, when, and how was the risk rated after mitigation?",
      "",
      Part.of("MADE", ChoiceKind.ofTexts("", List.of("yes", "no", "withheld"))).needed(),
      Part.of("DAY", DateKind.DATE),
      Part.of("RATING", ChoiceKind.of("a rating", Rating.class))),
  APPROVAL(
      "Who approved the help, when, and at which rank? Write none if nobody did",
      "",
      Part.text("WHO").needed(),
      Part.of("DAY", DateKind.DATE),
      Part.of("RANK", ChoiceKind.of("a rank", Rank.class))),
  TORTURE(
      "Who found torture in the host state, what kind of source are they, when, in which words? Write none if nobody did",
      "",
      Part.text("WHO"),
      Part.of("KIND", Words.SOURCE),
      Part.of("PUBLISHED", DateKind.DATE),
      Part.rest("WORDS")),
  LISTING(
      "Which sanctions list has the recipient, or a body of its state that it is linked to? Write none if none does",
      "",
      Part.text("LIST"),
      Part.of("AUTHORITY", CountryKind.AUTHORITY),
      Part.text("BODY"),
      Part.of("LINK", ChoiceKind.of("how the recipient is linked to it", LinkKind.class)));

  private final String question;
  private final String fallback;

  /** Never changed: {@code List.of}, of records. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Part> parts;

  Topic(String question, String fallback, Part... parts) {
    this.question = question;
    this.fallback = fallback;
    this.parts = List.of(parts);
  }

  /** Words that several parts share. */
  private static final class Words {
    static final Kind SOURCE = ChoiceKind.of("a kind of source", SourceKind.class);
    static final Kind BODY = ChoiceKind.of("a kind of body", BodyKind.class);

    private Words() {}
  }

  /**
   * A part of an answer.
   *
   * @param name as the question shows it
   * @param kind what it may be
   * @param isNeeded whether there is no answer without it
   * @param takesRest whether it may have semicolons in it, and so is the last
   * @param repeats whether there may be any number of it
   */
  record Part(String name, Kind kind, boolean isNeeded, boolean takesRest, boolean repeats) {
    static Part of(String name, Kind kind) {
      return new Part(name, kind, false, false, false);
    }

    static Part text(String name) {
      return of(name, TextKind.TEXT);
    }

    static Part rest(String name) {
      return new Part(name, TextKind.TEXT, false, true, false);
    }

    static Part each(String name) {
      return new Part(name, TextKind.TEXT, false, false, true);
    }

    Part needed() {
      return new Part(name, kind, true, takesRest, repeats);
    }

    /** What it may be, without saying of choices what is chosen. */
    String allowed() {
      return kind instanceof ChoiceKind ? kind.wanted().replaceFirst("^.*: ", "") : kind.wanted();
    }
  }

  /** What an empty answer stands for; empty if for what is not known. */
  String fallback() {
    return fallback;
  }

  List<Part> parts() {
    return parts;
  }

  /** Whether a number of parts is not limited. */
  boolean repeats() {
    return parts.get(0).repeats();
  }

  /** Whether the answer may be that there is none. */
  boolean mayBeNone() {
    return question.contains("Write none");
  }

  /** How many parts an answer has at most. */
  int most() {
    return repeats() ? Integer.MAX_VALUE : parts.size();
  }

  boolean endsInRest() {
    return parts.get(parts.size() - 1).takesRest();
  }

  /** Such as {@code NAME; KIND; LEVEL}. */
  String form() {
    return parts.stream().map(Part::name).collect(Collectors.joining("; "))
        + (repeats() ? "; " + parts.get(0).name() + " ..." : "");
  }

  /** The question, the form of its answer, and what its parts may be; one line each. */
  Stream<String> lines() {
    Stream<String> allowed =
        parts.stream()
            .filter(part -> part.kind() != TextKind.TEXT)
            .map(part -> (parts.size() == 1 ? "" : part.name() + ": ") + part.allowed());
    Stream<String> form = most() == 1 ? Stream.of() : Stream.of(form());
    return Stream.of(Stream.of(question), form, allowed).flatMap(lines -> lines);
  }
}
