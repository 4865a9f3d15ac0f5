package org.plumbline.internal.casefile.assemble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.fact.Fact;
import org.plumbline.fact.InWords;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.schema.SectionKind;
import org.plumbline.internal.casefile.schema.Sections;
import org.plumbline.internal.casefile.schema.Shape;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.TextNode;
import org.plumbline.result.Note;

/**
 * The content of one section: its entries, an explicit "none", a keyword, or nothing.
 *
 * @param entries the entries, each with whether it exists
 * @param none the explicit "none", if the file has it
 * @param word a keyword instead of the section, such as {@code unknown}
 */
record SectionContent(List<Item> entries, Optional<Entry> none, Optional<String> word) {
  /**
   * One entry of a section.
   *
   * @param entry the entry as written
   * @param exists whether it exists: certainly, or depending on which account is right
   */
  record Item(Entry entry, Uncertain exists) {}

  /** Whether the file says nothing about the section. */
  boolean isMissing() {
    return entries.isEmpty() && none.isEmpty() && word.isEmpty();
  }

  /** The explicit "none" if there is one, or else the entries. */
  List<Entry> all() {
    return none.map(List::of).orElseGet(() -> entries.stream().map(Item::entry).toList());
  }

  /** Reads the section {@code key} of {@code owner}, whose entries become facts of {@code type}. */
  static SectionContent of(Values values, Entry owner, String key, Class<? extends Fact> type) {
    Shape shape = ((SectionKind) owner.key(key).kind()).shape();
    Optional<Node> section = owner.map().get(key);
    if (section.isEmpty()) {
      return new SectionContent(List.of(), Optional.empty(), Optional.empty());
    }
    if (section.get() instanceof TextNode text) {
      return text.text().equals("none")
          ? none(new MapNode(text.place(), List.of()), shape)
          : new SectionContent(List.of(), Optional.empty(), Optional.of(text.text()));
    }
    if (section.get() instanceof MapNode map) {
      return SectionKind.isNone(map)
          ? none(map, shape)
          : accounts(values, map, shape, which(owner, key, type));
    }
    return new SectionContent(
        Sections.entries(section.get()).stream()
            .map(map -> new Item(Entry.of(map, shape), Truth.YES))
            .toList(),
        Optional.empty(),
        Optional.empty());
  }

  private static QuestionTemplate which(Entry owner, String key, Class<? extends Fact> type) {
    return new QuestionTemplate(
        owner.id() + "." + key,
        owner.id(),
        type.getSimpleName(),
        "which account of the " + InWords.of(key) + " is right?",
        owner.placeOf(key));
  }

  private static SectionContent none(MapNode map, Shape shape) {
    return new SectionContent(
        List.of(),
        Optional.of(new Entry(map, SectionKind.NONE, shape.name(), shape.label())),
        Optional.empty());
  }

  private static SectionContent accounts(
      Values values, MapNode map, Shape shape, QuestionTemplate template) {
    List<Node> accounts = Sections.items(map.get("accounts").orElseThrow());
    String by =
        accounts.stream()
            .map(
                account ->
                    Sections.text((MapNode) account, "by").map(TextNode::text).orElse("not named"))
            .collect(Collectors.joining("; "));
    Question which = values.whichAccount(template.which("(" + by + ")"), accounts);
    List<Note> notes = FactNotes.ofAccounts(map);
    List<Item> items = new ArrayList<>();
    IntStream.range(0, accounts.size())
        .filter(i -> !SectionKind.isNone(accounts.get(i)))
        .forEach(
            i ->
                items.add(
                    new Item(
                        Entry.of((MapNode) accounts.get(i), shape).withAccountNotes(notes),
                        on(which, i, accounts.size()))));
    return new SectionContent(items, Optional.empty(), Optional.empty());
  }

  /** True if the account with this number is right, otherwise false. */
  private static Uncertain on(Question which, int number, int count) {
    List<Uncertain> byAccount = new ArrayList<>(Collections.nCopies(count, Truth.NO));
    byAccount.set(number, Truth.YES);
    return Uncertain.accounts(which, byAccount);
  }
}
