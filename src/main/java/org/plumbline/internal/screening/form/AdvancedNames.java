package org.plumbline.internal.screening.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.read.EntryDraft;
import org.plumbline.internal.screening.read.WarnOnce;
import org.plumbline.internal.screening.read.XmlElement;

/** Names in OFAC's advanced XML: each consists of parts, in one or more scripts. */
final class AdvancedNames {
  private static final String LATIN = "215";
  private static final String LAST_NAME = "1520";
  private static final Map<String, NameQuality> QUALITIES =
      Map.of(
          "1403", NameQuality.PRIMARY,
          "1400", NameQuality.ALIAS,
          "1401", NameQuality.FORMER,
          "1402", NameQuality.ALIAS);

  private AdvancedNames() {}

  static void read(XmlElement identity, AdvancedValues values, WarnOnce once, EntryDraft entry) {
    Map<String, String> types = new HashMap<>();
    identity
        .all("NamePartGroups", "MasterNamePartGroup", "NamePartGroup")
        .forEach(group -> types.put(group.attribute("ID"), group.attribute("NamePartTypeID")));
    for (XmlElement alias : identity.all("Alias")) {
      NameQuality quality = quality(alias, values, once, entry);
      alias.all("DocumentedName").forEach(name -> entry.name(text(name, types), quality));
    }
  }

  private static NameQuality quality(
      XmlElement alias, AdvancedValues values, WarnOnce once, EntryDraft entry) {
    if (alias.attribute("LowQuality").equals("true")) {
      return NameQuality.WEAK;
    }
    String type = alias.attribute("AliasTypeID");
    NameQuality known = QUALITIES.get(type);
    if (known == null) {
      once.note(
          entry.place(),
          "name type "
              + values.words("AliasType", type)
              + " is not known; the name was read as an alias");
      return NameQuality.ALIAS;
    }
    return known;
  }

  /**
   * {@code LAST, First} in Latin letters, as OFAC prints it; the order of the file in other
   * scripts.
   */
  private static String text(XmlElement name, Map<String, String> types) {
    List<String> family = new ArrayList<>();
    List<String> given = new ArrayList<>();
    for (XmlElement part : name.all("DocumentedNamePart", "NamePartValue")) {
      boolean isFamily =
          isLatin(part) && LAST_NAME.equals(types.get(part.attribute("NamePartGroupID")));
      (isFamily ? family : given).add(part.text());
    }
    String ending = String.join(" ", given);
    return family.isEmpty() || given.isEmpty()
        ? String.join(" ", family) + ending
        : String.join(" ", family) + ", " + ending;
  }

  private static boolean isLatin(XmlElement part) {
    String script = part.attribute("ScriptID");
    return script.isEmpty() || script.equals(LATIN);
  }
}
