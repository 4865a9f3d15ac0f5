package org.plumbline.internal.engine.drools;

import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The classes that rules may see while Drools compiles and runs them: the facts, where flags are
 * raised, the few types of Java that these are made of, and what the classes need that Drools makes
 * of rules. All others are not there, neither to be named nor to be started.
 *
 * <p>This is the second wall. The first is the grammar of the rules: what it does not know never
 * gets here, and what Drools runs is printed from its tree. This one is for the day on which the
 * first has a hole. What follows {@code then}, functions and imports are Java; they can name and do
 * nothing that is not listed here. It is no wall alone: conditions, and metadata without quotation
 * marks, are read by MVEL, which knows {@code System}, {@code Class} and others by itself and calls
 * their methods past every class loader. And time and memory are bounded by no class loader.
 */
final class AllowedClasses extends ClassLoader {
  /**
   * What facts and the texts printed from rules are made of. {@code Class} is among them as the
   * compiler needs it for each class it reads, {@code Long} as counting gives one.
   */
  private static final Set<String> OF_JAVA =
      Set.of(
          "java.io.Serializable",
          "java.lang.Boolean",
          "java.lang.CharSequence",
          "java.lang.Class",
          "java.lang.Comparable",
          "java.lang.Enum",
          "java.lang.Error",
          "java.lang.Exception",
          "java.lang.Integer",
          "java.lang.Iterable",
          "java.lang.Long",
          "java.lang.Number",
          "java.lang.Object",
          "java.lang.Record",
          "java.lang.String",
          "java.lang.Throwable",
          "java.lang.constant.Constable",
          "java.lang.constant.ConstantDesc",
          "java.time.LocalDate",
          "java.time.chrono.ChronoLocalDate",
          "java.time.temporal.Temporal",
          "java.time.temporal.TemporalAccessor",
          "java.time.temporal.TemporalAdjuster",
          "java.util.Collection",
          "java.util.Set");

  /**
   * What stands in the signatures and bodies of the classes that Drools makes, as measured. The
   * compiler does not see these, so no rule can name them.
   */
  private static final Set<String> OF_WHAT_DROOLS_MAKES =
      Set.of(
          "org.drools.core.WorkingMemory",
          "org.drools.core.common.InternalFactHandle",
          "org.drools.core.reteoo.LeftTuple",
          "org.drools.core.reteoo.Tuple",
          "org.drools.mvel.ConditionEvaluator",
          "org.drools.mvel.asm.ConsequenceGenerator");

  /**
   * What Drools loads by name while it builds, and what the classes that it makes extend or call:
   * also those that read a property of a fact ({@code FieldFactory}) and those that compare what
   * was counted with a bound ({@code accessor}, {@code Declaration}, {@code BaseTuple}).
   */
  private static final Pattern OF_DROOLS =
      Pattern.compile(
          "org\\.drools\\.base\\.base\\.(?:ValueResolver|ValueType|extractors\\.\\w+)"
              + "|org\\.drools\\.base\\.reteoo\\.BaseTuple"
              + "|org\\.drools\\.base\\.rule\\.(?:Declaration|RuleComponent)"
              + "|org\\.drools\\.base\\.rule\\.accessor\\.\\w+"
              + "|org\\.drools\\.base\\.rule\\.consequence\\.(?:Consequence|ConsequenceContext)"
              + "|org\\.drools\\.core\\.base\\.accumulators\\.\\w+"
              + "|org\\.drools\\.core\\.rule\\.consequence\\.KnowledgeHelper"
              + "|org\\.drools\\.ecj\\.EclipseJavaCompiler"
              + "|org\\.drools\\.mvel\\.(?:accessors\\.\\w+|asm\\.(?:ConsequenceStub|MethodComparator)|field\\.(?:FieldFactory|FieldDataFactory)|evaluators\\.\\w+)"
              + "|org\\.kie\\.api\\.runtime\\.(?:KieContext|rule\\.FactHandle|rule\\.RuleContext)");

  private static final Pattern OF_PLUMBLINE =
      Pattern.compile(
          "org\\.plumbline\\.(?:fact(?:\\.[a-z]+)?\\.[A-Z]\\w*(?:\\$\\w+)*|result\\.Flags)");

  private final ClassLoader all;

  AllowedClasses() {
    super("rules", null);
    this.all = Objects.requireNonNull(AllowedClasses.class.getClassLoader());
  }

  private static boolean allows(String name) {
    return OF_JAVA.contains(name)
        || OF_DROOLS.matcher(name).matches()
        || OF_PLUMBLINE.matcher(name).matches();
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!allows(name) && !OF_WHAT_DROOLS_MAKES.contains(name)) {
      throw new ClassNotFoundException(name);
    }
    return all.loadClass(name);
  }

  @Override
  public @Nullable URL getResource(String name) {
    return isAllowedFile(name) ? all.getResource(name) : null;
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    return isAllowedFile(name) ? all.getResourceAsStream(name) : null;
  }

  @Override
  public Enumeration<URL> getResources(String name) {
    return Collections.emptyEnumeration();
  }

  /** The compiler reads classes as files. */
  private static boolean isAllowedFile(String name) {
    return name.endsWith(".class")
        && allows(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
  }
}
