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

/** How a word of the file becomes a value, and what the value may be while it is open. */
interface Domain {
  /** The value that is written. */
  Uncertain written(String text, QuestionTemplate ask, Questions questions);

  /** The value while nothing is known of it. */
  Uncertain open(Why why, QuestionTemplate ask, Questions questions);

  /** The words that the kind of {@code key} allows. */
  static Domain words(Key key) {
    return new Words((ChoiceKind) ((UncertainValue) key.kind()).plain());
  }

  /** Any day of these. */
  static Domain days(LocalDate first, LocalDate last) {
    return new Days(first, last);
  }

  /** Any day. */
  static Domain days() {
    return days(Dates.EVER, Dates.NEVER);
  }

  /** Yes or no, where it is not a word of the file that says so. */
  static Domain yesNo() {
    return new Words(ChoiceKind.YES_NO.orUnknown());
  }

  /** One of some words. */
  record Words(ChoiceKind kind) implements Domain {
    @Override
    public Uncertain written(String text, QuestionTemplate ask, Questions questions) {
      Object meaning = kind.meaning(text);
      return meaning instanceof Why why ? open(why, ask, questions) : Uncertain.sure(meaning);
    }

    @Override
    public Uncertain open(Why why, QuestionTemplate ask, Questions questions) {
      return Uncertain.asked(questions.ask(ask, why, new Question.OneOf(kind.values())), "unknown");
    }
  }

  /** A day between two; a partial date means those of its days that lie between them, if any do. */
  record Days(LocalDate first, LocalDate last) implements Domain {
    @Override
    public Uncertain written(String text, QuestionTemplate ask, Questions questions) {
      if (text.equals("unknown")) {
        return open(Why.UNKNOWN, ask, questions);
      }
      WrittenDate date = WrittenDate.known(text);
      return date.isDay() ? Uncertain.sure(date.first()) : partial(date, ask, questions);
    }

    private Uncertain partial(WrittenDate date, QuestionTemplate ask, Questions questions) {
      LocalDate from = DateBounds.later(first, date.first());
      LocalDate to = DateBounds.earlier(last, date.last());
      Question.Days days =
          to.isBefore(from)
              ? new Question.Days(date.first(), date.last())
              : new Question.Days(from, to);
      return Uncertain.asked(questions.ask(ask, Why.PARTIAL_DATE, days), date.written());
    }

    @Override
    public Uncertain open(Why why, QuestionTemplate ask, Questions questions) {
      return Uncertain.asked(
          questions.ask(ask, why, new Question.Days(first, last)), "an unknown date");
    }
  }

  /** A text that is taken as it is; {@code unknown} becomes another. */
  record Names(String unknown) implements Domain {
    @Override
    public Uncertain written(String text, QuestionTemplate ask, Questions questions) {
      return text.equals("unknown") ? open(Why.UNKNOWN, ask, questions) : Uncertain.sure(text);
    }

    @Override
    public Uncertain open(Why why, QuestionTemplate ask, Questions questions) {
      return Uncertain.sure(unknown);
    }
  }
}
