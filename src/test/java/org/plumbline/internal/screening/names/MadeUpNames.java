package org.plumbline.internal.screening.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Names that nobody bears, for measuring: of people and bodies, in several scripts, where few words
 * are very common and most are rare, as in real lists. The same seed gives the same names.
 */
public final class MadeUpNames {
  /** A name, and whether it is of a person. */
  public record Made(String text, boolean isPerson) {}

  /** How a syllable is written in Latin, Cyrillic and Arabic letters. */
  private static final String[][] SYLLABLES = {
    {"ma", "ма", "ما"}, {"ri", "ри", "ري"}, {"san", "сан", "سان"}, {"le", "ле", "لي"},
    {"ka", "ка", "كا"}, {"rim", "рим", "ريم"}, {"no", "но", "نو"}, {"vi", "ви", "في"},
    {"do", "до", "دو"}, {"ha", "ха", "حا"}, {"mid", "мид", "ميد"}, {"ta", "та", "تا"},
    {"lo", "ло", "لو"}, {"bar", "бар", "بار"}, {"shi", "ши", "شي"}, {"ru", "ру", "رو"},
    {"zan", "зан", "زان"}, {"pe", "пе", "بي"}, {"go", "го", "غو"}, {"fa", "фа", "فا"},
    {"yu", "ю", "يو"}, {"kel", "кел", "كيل"}, {"sto", "сто", "ستو"}, {"dar", "дар", "دار"},
    {"an", "ан", "ان"}, {"el", "ел", "ال"}, {"bo", "бо", "بو"}, {"chi", "чи", "تشي"},
    {"tri", "три", "تري"}, {"mu", "му", "مو"}, {"sul", "сул", "سول"}, {"ge", "ге", "جي"},
    {"ran", "ран", "ران"}, {"vo", "во", "فو"}, {"be", "бе", "بي"}, {"las", "лас", "لاس"},
    {"ni", "ни", "ني"}, {"kha", "ха", "خا"}, {"pa", "па", "با"}, {"tor", "тор", "تور"}
  };

  /** Endings of family names, by where they come from. */
  private static final String[][][] ENDINGS = {
    {{"", "", ""}, {"son", "сон", "سون"}, {"ez", "ес", "يز"}, {"mann", "манн", "مان"}},
    {{"ov", "ов", "وف"}, {"enko", "енко", "ينكو"}, {"sky", "ский", "سكي"}, {"ev", "ев", "يف"}},
    {{"", "", ""}, {"i", "и", "ي"}, {"zadeh", "заде", "زاده"}, {"", "", ""}}
  };

  private static final String FAMILIES = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹";
  private static final String GIVEN = "伟芳娜敏静强磊军洋勇艳杰涛明超兰霞平刚桂文辉建华国志海波红云";
  private static final String[] TRADES = {
    "Trading", "Shipping", "Petroleum", "Holding", "Bank", "Investment", "Energy", "Industries"
  };
  private static final String[] FORMS = {"LLC", "Ltd", "JSC", "GmbH", "FZE", "Company", "S.A."};
  private static final String[] MINISTRIES = {
    "Interior", "Defence", "Intelligence", "Foreign Affairs", "Justice", "Finance"
  };
  private static final String[] UNITS = {
    "Brigade", "Battalion", "Police Department", "Prison", "Regiment", "Security Bureau"
  };
  private static final int GIVEN_NAMES = 5_000;
  private static final int FAMILY_NAMES = 150_000;

  /** The larger, the less the commonest words stand out. */
  private static final double EVEN = 5;

  private final Random random;

  /** Names that depend on a seed alone. */
  public MadeUpNames(long seed) {
    random = new Random(seed);
  }

  /** Seven of ten are people. */
  public Made next() {
    return random.nextInt(10) < 7 ? new Made(person(), true) : new Made(body(), false);
  }

  private String person() {
    int origin = random.nextInt(10);
    if (origin == 0) {
      return chinese();
    }
    int family = origin < 6 ? 0 : origin < 8 ? 1 : 2;
    boolean isOwnScript = family > 0 && random.nextInt(3) == 0;
    int script = isOwnScript ? family : 0;
    List<String> words = new ArrayList<>();
    int given = 1 + random.nextInt(2) + random.nextInt(8) / 7;
    for (int i = 0; i < given; i++) {
      words.add(word(common(GIVEN_NAMES), family * 7 + 1, script));
    }
    words.add(family(family, script));
    if (family == 0 && random.nextInt(5) == 0) {
      words.add(family(family, script));
    }
    return String.join(" ", words);
  }

  private String family(int family, int script) {
    int which = common(FAMILY_NAMES);
    String[] ending = ENDINGS[family][which % ENDINGS[family].length];
    return word(which, family * 7 + 2, script) + ending[script];
  }

  private String chinese() {
    String name = "" + FAMILIES.charAt((int) (common(3_000) / 3_000.0 * FAMILIES.length()));
    name += GIVEN.charAt(random.nextInt(GIVEN.length()));
    return random.nextInt(3) > 0 ? name + GIVEN.charAt(random.nextInt(GIVEN.length())) : name;
  }

  private String body() {
    String proper = word(common(FAMILY_NAMES), 3, 0);
    return switch (random.nextInt(8)) {
      case 0 -> "Ministry of " + one(MINISTRIES) + " of " + proper;
      case 1 -> (1 + random.nextInt(60)) + "th " + proper + " " + one(UNITS);
      case 2 -> proper + " " + one(UNITS);
      case 3 -> "ООО " + word(common(FAMILY_NAMES), 3, 1) + " " + word(common(5_000), 4, 1);
      case 4 -> proper + " " + one(FORMS);
      default -> {
        String second = word(common(5_000), 4, 0);
        yield proper + " " + second + " " + one(TRADES) + " " + one(FORMS);
      }
    };
  }

  private String one(String[] texts) {
    return texts[random.nextInt(texts.length)];
  }

  /** A number below {@code size}; the smaller, the likelier. */
  private int common(int size) {
    double rank = EVEN * Math.pow((size + EVEN) / EVEN, random.nextDouble()) - EVEN;
    return (int) Math.min(size - 1, rank);
  }

  /** The word of a number: two to four syllables that depend on it alone. */
  private static String word(int number, int set, int script) {
    Random own = new Random(number * 31L + set * 1_000_003L);
    own.nextInt();
    int syllables = 2 + own.nextInt(5) / 2;
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES[own.nextInt(SYLLABLES.length)][script]);
    }
    return script == 2 ? word.toString() : capital(word.toString());
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** The name as somebody else may write it. */
  public String altered(String name) {
    int space = name.lastIndexOf(' ');
    int at = 1 + random.nextInt(Math.max(1, name.length() - 2));
    return switch (random.nextInt(5)) {
      case 0 -> name.substring(0, at) + name.substring(at + 1);
      case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
      case 2 -> space < 0 ? name : name.substring(space + 1) + ", " + name.substring(0, space);
      case 3 -> name.indexOf(' ') == space ? name : name.substring(0, space);
      default -> name.toUpperCase(java.util.Locale.ROOT);
    };
  }
}
