package org.plumbline.internal.engine.explain;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.Dates;
import org.plumbline.fact.body.Listing;
import org.plumbline.internal.engine.plain.Trail;
import org.plumbline.internal.facttype.FactComponent;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Conclusion.Part;
import org.plumbline.internal.rulebook.model.Conclusion.Spoken;
import org.plumbline.internal.rulebook.model.Conclusion.Text;
import org.plumbline.internal.rulebook.model.Constraint.Bind;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.text.Brackets;
import org.plumbline.internal.text.ListPhrase;
import org.plumbline.internal.text.PlainDate;

/** The sentence of a flag for readers; fits the words before a date or a list to it. */
public final class FlagSentence {
  private static final String LIST = "the list ";
  private static final String LIST_NAME = FactComponent.nameOf(Listing::list);

  private final StringBuilder sentence = new StringBuilder();
  private final ValueText values;

  private FlagSentence(ValueText values) {
    this.values = values;
  }

  /** The sentence of a match, with the values that the case has. */
  public static String of(Rule rule, Trail trail, ValueText values) {
    Map<String, FactType.Property> properties =
        rule.when().stream()
            .flatMap(premise -> premise.all())
            .flatMap(premise -> premise instanceof Match match ? binds(match) : Stream.empty())
            .collect(Collectors.toMap(Bind::variable, Bind::property, (first, second) -> first));
    FlagSentence made = new FlagSentence(values);
    for (Part part : rule.then().sentence()) {
      if (part instanceof Text text) {
        made.append(text.text());
      } else {
        String variable = ((Spoken) part).variable();
        FactType.Property property = properties.get(variable);
        made.add(
            property == null ? "" : property.name(),
            property != null && property.type() == LocalDate.class,
            trail.value(variable));
      }
    }
    return made.sentence.toString();
  }

  private void append(String text) {
    String joined = Brackets.join(sentence.toString(), text);
    sentence.setLength(0);
    sentence.append(joined);
  }

  private static Stream<Bind> binds(Match match) {
    return match.constraints().stream().filter(Bind.class::isInstance).map(Bind.class::cast);
  }

  private void add(String property, boolean isDate, Uncertain value) {
    if (isDate && (value instanceof Uncertain.Asked || value instanceof Uncertain.Computed)) {
      addDate(value.written());
    } else if (value instanceof Uncertain.Accounts accounts && isDate && endsWith("on ")) {
      sentence.setLength(sentence.length() - "on ".length());
      sentence.append(
          accounts.byAccount().stream()
              .map(FlagSentence::when)
              .distinct()
              .collect(Collectors.joining(" or ")));
      append(" (accounts differ)");
    } else if (property.equals(LIST_NAME) && endsWith(LIST)) {
      sentence.setLength(sentence.length() - LIST.length());
      sentence.append(ListPhrase.the(values.written(value)));
    } else if (ValueText.isPlace(property)) {
      sentence.append(ValueText.placeInSentence(values.written(value)));
    } else {
      sentence.append(values.written(value));
    }
  }

  private static String when(Uncertain date) {
    return PlainDate.when(
        date instanceof Uncertain.Sure sure && isReal(sure.value())
            ? sure.value().toString()
            : date.written());
  }

  private static boolean isReal(Object value) {
    return !value.equals(Dates.NEVER) && !value.equals(Dates.EVER);
  }

  /** A date that the case gives only in part. */
  private void addDate(String written) {
    if (endsWith("on ")) {
      sentence.setLength(sentence.length() - "on ".length());
      sentence.append(PlainDate.when(written));
      return;
    }
    String words = PlainDate.inWords(written);
    boolean isRange = words.startsWith("between ");
    if (endsWith("by ") && (isRange || words.endsWith(" or earlier"))) {
      sentence.setLength(sentence.length() - "by ".length());
      sentence.append(PlainDate.when(written));
      return;
    }
    sentence.append(isRange && (endsWith("since ") || endsWith("of ")) ? "some time " : "");
    sentence.append(words);
  }

  /** Whether the sentence ends with these whole words. */
  private boolean endsWith(String words) {
    int start = sentence.length() - words.length();
    return sentence.toString().endsWith(words)
        && (start == 0 || !Character.isLetter(sentence.charAt(start - 1)));
  }
}
