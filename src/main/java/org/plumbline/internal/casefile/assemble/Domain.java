package org.plumbline.internal.casefile.assemble;

import java.time.LocalDate;
import org.plumbline.fact.Dates;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.casefile.schema.ChoiceKind;
import org.plumbline.internal.casefile.schema.Key;
import org.plumbline.internal.casefile.schema.UncertainValue;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.source.WrittenDate;

/**
 * The possible values of a key: how a written text becomes a value, and what an open value can be.
 */
interface Domain {
  /** The value for a text in the file. */
  Uncertain fromText(String text, QuestionTemplate template, Questions questions);

  /** The value if nothing is known about it. */
  Uncertain open(Why why, QuestionTemplate template, Questions questions);

  /** The keywords that a key allows. */
  static Domain words(Key key) {
    return new Words((ChoiceKind) ((UncertainValue) key.kind()).plain());
  }

  /** Any day in a range. */
  static Domain days(LocalDate first, LocalDate last) {
    return new Days(first, last);
  }

  /** Any day. */
  static Domain days() {
    return days(Dates.EVER, Dates.NEVER);
  }

  /** Yes or no, for a value that is not written as a keyword. */
  static Domain yesNo() {
    return new Words(ChoiceKind.YES_NO.orUnknown());
  }

  /** One of several keywords. */
  record Words(ChoiceKind kind) implements Domain {
    @Override
    public Uncertain fromText(String text, QuestionTemplate template, Questions questions) {
      Object meaning = kind.meaning(text);
      return meaning instanceof Why why ? open(why, template, questions) : Uncertain.sure(meaning);
    }

    @Override
    public Uncertain open(Why why, QuestionTemplate template, Questions questions) {
      return Uncertain.asked(
          questions.ask(template, why, new Question.OneOf(kind.values())), "unknown");
    }
  }

  /**
   * A day in a range. A partial date means its days inside the range; if there are none, all of its
   * days.
   */
  record Days(LocalDate first, LocalDate last) implements Domain {
    @Override
    public Uncertain fromText(String text, QuestionTemplate template, Questions questions) {
      if (text.equals("unknown")) {
        return open(Why.UNKNOWN, template, questions);
      }
      WrittenDate date = WrittenDate.known(text);
      return date.isDay() ? Uncertain.sure(date.first()) : partial(date, template, questions);
    }

    private Uncertain partial(WrittenDate date, QuestionTemplate template, Questions questions) {
      LocalDate from = DateBounds.later(first, date.first());
      LocalDate to = DateBounds.earlier(last, date.last());
      Question.Days days =
          to.isBefore(from)
              ? new Question.Days(date.first(), date.last())
              : new Question.Days(from, to);
      return Uncertain.asked(questions.ask(template, Why.PARTIAL_DATE, days), date.written());
    }

    @Override
    public Uncertain open(Why why, QuestionTemplate template, Questions questions) {
      return Uncertain.asked(
          questions.ask(template, why, new Question.Days(first, last)), "an unknown date");
    }
  }

  /** A text taken as written; {@code unknown} becomes a fixed other text. */
  record Names(String unknown) implements Domain {
    @Override
    public Uncertain fromText(String text, QuestionTemplate template, Questions questions) {
      return text.equals("unknown") ? open(Why.UNKNOWN, template, questions) : Uncertain.sure(text);
    }

    @Override
    public Uncertain open(Why why, QuestionTemplate template, Questions questions) {
      return Uncertain.sure(unknown);
    }
  }
}
