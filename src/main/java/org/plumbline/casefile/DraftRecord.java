package org.plumbline.casefile;

import static org.plumbline.casefile.DraftText.quoted;
import static org.plumbline.casefile.DraftText.section;
import static org.plumbline.casefile.DraftText.word;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.casefile.CaseDraft.Answers;

/** The sections of a draft that say what is on record: links, duties, findings, sources. */
final class DraftRecord {
  private static final String LINKS =
      """
      How one body is linked to another: "from" KIND "to". since, until: its first and last day; seen: {from: unknown, by: 2020}
      if somebody saw it in 2020 and nobody says since when.""";

  private static final String LISTINGS =
      """
      Entries of sanctions lists: of a body (organisation) or of one of its people (person-of). none: somebody looked and found
      none; left out: nobody looked. effect: asset-freeze, assistance-ban, travel-ban, entry-bar or export-licensing.""";

  private static final String TORTURE =
      """
      Findings of torture. about: a body of this case, a country, or a region such as CN/Xinjiang. words: those of the source.
      practice is your coding of the words: systematic, widespread, reported (extent not said), isolated; in doubt code lower.""";

  private static final String ASSESSMENTS =
      """
      Risk assessments. In a public record "none" needs a source: {none: yes, regime: OSJA, source: ...}. Other keys:
      summary-published, risks-named, mitigations, reviews.""";

  private static final String APPROVALS =
      """
      Each body that must agree. state: given, said (claimed in general, no dated record), refused, missing, unknown.
      rank: in-country, senior-official, chief-officer, minister.""";

  private static final String SOURCES =
      """
      The documents; "source" elsewhere holds the id of one, or a list of ids. kind: official, court, un-body, ngo, press,
      academic; without it nothing is claimed of how firmly stands what the document says. read: whole, part or no. What is
      said of torture has a document of its own, torture-finding-source; correct it where another told of it.""";

  private final Answers answers;
  private final DraftBodies bodies;
  private final String recipient;
  private final String host;

  DraftRecord(Answers answers, DraftBodies bodies, String recipient, String host) {
    this.answers = answers;
    this.bodies = bodies;
    this.recipient = recipient;
    this.host = host;
  }

  /** The id of the document; empty if none was named. */
  String source() {
    Answer answer = answers.to(Topic.SOURCE);
    String published = answer.part("PUBLISHED");
    String id = DraftBodies.id(answer.part("PUBLISHER"));
    return !answer.isKnown()
        ? ""
        : word(
            (id.isEmpty() ? "source" : id)
                + (published.matches("\\d{4}.*") ? "-" + published.substring(0, 4) : ""));
  }

  String text(List<String> units) {
    Answer listing = answers.to(Topic.LISTING);
    String listed =
        listing.part("BODY").isEmpty()
            ? recipient
            : bodies.add(listing.part("BODY"), "body", new DraftEntry().key("country", host));
    return section("links", links(units, listed, listing.part("LINK")), LINKS)
        + section("listings", listings(listed), LISTINGS)
        + section("torture-findings", findings(), TORTURE)
        + section("assessments", assessments(), ASSESSMENTS)
        + section("approvals", approvals(), APPROVALS)
        + section("sources", sources(), SOURCES);
  }

  // --- what accuses ------------------------------------------------------------------------------

  private String links(List<String> units, String listed, String kind) {
    String ofUnits =
        units.stream().map(unit -> link(unit, recipient, "part-of")).collect(Collectors.joining());
    String ofListed =
        listed.equals(recipient) || kind.isEmpty() || units.contains(listed)
            ? ""
            : link(recipient, listed, kind);
    String all = ofUnits + ofListed;
    return all.isEmpty() ? "not-recorded" : all;
  }

  private String link(String from, String to, String kind) {
    return new DraftEntry()
        .key("from", from)
        .key("to", to)
        .key("kind", kind)
        .key("source", source())
        .text("  ");
  }

  private String listings(String listed) {
    Answer answer = answers.to(Topic.LISTING);
    if (answer.isNone() || answer.part("LIST").isEmpty()) {
      return answer.isNone() ? "none" : "not-recorded";
    }
    return new DraftEntry()
        .key("organisation", listed)
        .key("list", quoted(answer.part("LIST")))
        .key("authority", word(answer.part("AUTHORITY")))
        .key("effect", "unknown")
        .key("from", "unknown")
        .key("source", source())
        .text("  ");
  }

  private String findings() {
    Answer answer = answers.to(Topic.TORTURE);
    if (answer.isNone() || !answer.isKnown()) {
      return answer.isNone() ? "none" : "not-recorded";
    }
    return new DraftEntry()
        .key("about", host)
        .key("by", text(answer.part("WHO")))
        .key("words", text(answer.part("WORDS")))
        .key("practice", "unknown")
        .key("published", word(answer.orUnknown("PUBLISHED")))
        .key("source", findingSource())
        .text("  ");
  }

  private boolean isFound() {
    Answer answer = answers.to(Topic.TORTURE);
    return answer.isKnown() && !answer.isNone();
  }

  /** The finding is vouched for by who found it, and not by the document of all the rest. */
  private String findingSource() {
    String id = "torture-finding-source";
    return id.equals(source()) ? id + "-2" : id;
  }

  private static String text(String words) {
    return words.isEmpty() ? "" : quoted(words);
  }

  // --- duties ------------------------------------------------------------------------------------

  /** Whether silence would say that there is none. */
  private boolean isWhole() {
    return answers.to(Topic.DRAWN_FROM).part("RECORD").equals(DrawnFrom.DEPARTMENT_FILE.toString());
  }

  private String assessments() {
    Answer answer = answers.to(Topic.ASSESSMENT);
    String made = answer.orUnknown("MADE");
    if (made.equals("unknown") && !isWhole()) {
      return "not-recorded";
    }
    if (made.equals("no")) {
      return none("regime: OSJA");
    }
    String rating = answer.part("RATING");
    boolean isMade = made.equals("yes");
    return new DraftEntry()
        .key("id", "assessment")
        .key("regime", "OSJA")
        .key("made", made)
        .key("date", isMade ? word(answer.orUnknown("DAY")) : "")
        .key("rating", rating.isEmpty() ? (isMade ? "unknown" : "") : "{after: " + rating + "}")
        .key("source", source())
        .text("  ");
  }

  private String none(String more) {
    String source = source().isEmpty() ? "" : ", source: " + source();
    return "{none: yes" + (more.isEmpty() ? "" : ", " + more) + source + "}";
  }

  private String approvals() {
    Answer answer = answers.to(Topic.APPROVAL);
    if (answer.isNone() || (!answer.isKnown() && !isWhole())) {
      return answer.isNone() ? none("") : "not-recorded";
    }
    return new DraftEntry()
        .key("id", "approval")
        .key("body", quoted(answer.isKnown() ? answer.part("WHO") : "the body that must agree"))
        .key("of", "p1")
        .key("state", answer.isKnown() ? "given" : "unknown")
        .key("date", answer.isKnown() ? word(answer.orUnknown("DAY")) : "")
        .key("rank", answer.isKnown() ? answer.orUnknown("RANK") : "")
        .key("source", source())
        .text("  ");
  }

  private String sources() {
    Answer document = answers.to(Topic.SOURCE);
    Answer finding = answers.to(Topic.TORTURE);
    String all =
        (source().isEmpty() ? "" : source(source(), document, document.part("PUBLISHER")))
            + (isFound() ? source(findingSource(), finding, finding.part("WHO")) : "");
    return all.isEmpty() ? "not-recorded" : all;
  }

  private static String source(String id, Answer answer, String publisher) {
    return new DraftEntry()
        .key("id", id)
        .key("title", text(answer.part("TITLE")))
        .key("publisher", text(publisher))
        .key("kind", answer.part("KIND"))
        .key("published", word(answer.orUnknown("PUBLISHED")))
        .text("  ");
  }
}
