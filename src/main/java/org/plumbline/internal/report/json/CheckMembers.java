package org.plumbline.internal.report.json;

import java.util.List;
import java.util.Set;
import org.plumbline.check.Check;
import org.plumbline.internal.json.RecordJson;
import org.plumbline.internal.json.RecordSchema;

/**
 * The members of the JSON of a check that are written.
 *
 * @param names of the members
 */
public record CheckMembers(Set<String> names) {
  /** The names of all members, in their order. */
  public static final List<String> NAMES = RecordJson.keys(CheckJson.class);

  /** All members. */
  public static final CheckMembers ALL = new CheckMembers(Set.copyOf(NAMES));

  public CheckMembers {
    names = Set.copyOf(names);
  }

  /** Their names, in the order in which they are written. */
  public List<String> inOrder() {
    return NAMES.stream().filter(names::contains).toList();
  }

  boolean has(String name) {
    return names.contains(name);
  }

  boolean isWritten(Record parent, String name) {
    return isWritten(parent.getClass(), name);
  }

  private boolean isWritten(Class<?> parent, String name) {
    return parent != CheckJson.class || has(name);
  }

  /** The JSON Schema of a result that is written with these members. */
  public String schema(String id, String title) {
    return RecordSchema.write(id, title, JsonReport.class, this::isWritten);
  }

  /** One check on one line, which ends with a line break. */
  public String line(Check check) {
    return RecordJson.writeLine(CheckJson.of(check, this), this::isWritten);
  }
}
