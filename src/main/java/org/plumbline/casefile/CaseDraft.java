package org.plumbline.casefile;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A case file made of answers, with remarks for whoever goes on with it. */
final class CaseDraft {
  private static final String HEAD =
      """
      # yaml-language-server: $schema=case.schema.json
      # With the line above, an editor checks and completes this file; "plumbline schema -o case.schema.json" makes the file it names.
      #
      # What is not known: write unknown if nobody knows it; not-recorded, or nothing, if your record does not say; none if a
      # source says that there is none. A date may be a day, a month, a year, or between two of these: 2019/2020-03.
      case: %s

      # The day of the check, or a list of days.
      as-of: %s

      # department-file: the file is whole, and what is missing in it is a finding; public-record: it is what the public knows.
      drawn-from: %s

      # capacity-building: training, equipment, advice, money; case-specific: evidence shared, a person handed over.
      assistance: %s

      partnership:
        # The states whose bodies receive; ZZ stands for one that is not known.
        hosts: [%s]
        # Who receives. units: all, unknown, or the ids of bodies that stand under organisations.
        recipients:
      %s  # One entry for each contract, funder or provider; a renewal is a new one. Without "to" it goes on.
        phases:
      %s""";

  private static final String BODIES =
      """
      Every body that this file names; "names" holds its other names. Country: that of its state, ZZ for one that is not known.
      Public-body: whether it is a body of its state; leave it out if that follows from its kind.""";

  private static final String REST =
      """

      # There are more sections, such as incidents, findings, outcome-findings, host-statements, donor-statements, replies, acts
      # and equipment; the editor and test-cases/README.md know them.
      """;

  private final Answers answers;
  private final DraftBodies bodies = new DraftBodies();
  private final String host;

  CaseDraft(Answers answers) {
    this.answers = answers;
    this.host = DraftText.word(answers.to(Topic.HOST).part("COUNTRY"));
  }

  /** What was answered to each topic. */
  record Answers(Map<Topic, Answer> all) {
    Answer to(Topic topic) {
      return Objects.requireNonNull(all.get(topic));
    }
  }

  String text() {
    String recipient = recipient();
    List<String> units = units(recipient);
    DraftRecord record = new DraftRecord(answers, bodies, recipient, host);
    String head =
        HEAD.formatted(
            DraftText.quoted(answers.to(Topic.TITLE).part("TITLE")),
            answers.to(Topic.DAY).part("DAY"),
            answers.to(Topic.DRAWN_FROM).part("RECORD"),
            answers.to(Topic.ASSISTANCE).part("HELP"),
            host,
            receives(recipient, units, record.source()),
            phase(record.source()));
    String sections = record.text(units);
    return head + DraftText.section("organisations", bodies.text(), BODIES) + sections + REST;
  }

  private String receives(String recipient, List<String> units, String source) {
    String named = units.isEmpty() ? "unknown" : "[" + String.join(", ", units) + "]";
    return new DraftEntry()
        .key("organisation", recipient)
        .key("level", answers.to(Topic.RECIPIENT).part("LEVEL"))
        .key("units", areAll() ? "all" : named)
        .key("source", source)
        .text("    ");
  }

  private String phase(String source) {
    Answer time = answers.to(Topic.TIME);
    String provider = donor(Topic.PROVIDER, "provider");
    return new DraftEntry()
        .key("id", "p1")
        .key("from", DraftText.word(time.orUnknown("FIRST")))
        .key("to", DraftText.word(time.part("LAST")))
        .key("provider", provider)
        .key("funders", funders())
        .key("source", source)
        .text("    ");
  }

  private String funders() {
    if (answers.to(Topic.FUNDER).isNone()) {
      return "none";
    }
    String funder = donor(Topic.FUNDER, "funder");
    return funder.equals("unknown") ? funder : "[" + funder + "]";
  }

  // --- bodies ------------------------------------------------------------------------------------

  private String recipient() {
    Answer answer = answers.to(Topic.RECIPIENT);
    return bodies.add(
        answer.part("NAME"),
        "recipient",
        new DraftEntry()
            .key("country", host)
            .key("kind", answer.part("KIND"))
            .key("level", answer.part("LEVEL")));
  }

  private boolean areAll() {
    return answers.to(Topic.UNITS).parts().equals(List.of("all"));
  }

  private List<String> units(String recipient) {
    if (areAll()) {
      return List.of();
    }
    String kind = answers.to(Topic.RECIPIENT).part("KIND");
    DraftEntry about = new DraftEntry().key("country", host).key("kind", kind).key("level", "unit");
    return answers.to(Topic.UNITS).parts().stream()
        .filter(name -> !name.isEmpty())
        .map(name -> bodies.add(name, "unit", about))
        .filter(id -> !id.equals(recipient))
        .distinct()
        .toList();
  }

  /** The id of a body that gives; {@code unknown} if nothing is known of it. */
  private String donor(Topic topic, String role) {
    Answer answer = answers.to(topic);
    return !answer.isKnown()
        ? "unknown"
        : bodies.add(
            answer.part("NAME"),
            role,
            new DraftEntry()
                .key("country", DraftText.word(answer.part("COUNTRY")))
                .key("kind", answer.part("KIND"))
                .key("public-body", answer.part("PUBLIC-BODY")));
  }
}
