package org.plumbline.internal.cli.option;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.screening.Screening;
import org.plumbline.internal.screening.StarterList;
import org.plumbline.internal.screening.UsedList;
import org.plumbline.internal.text.Sha256;
import org.plumbline.screening.Lists;
import org.plumbline.screening.store.ListStore;
import org.plumbline.screening.store.StoreException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The sanctions lists to use; for every command that screens. */
public final class ListsOptions {
  @Option(
      names = "--lists",
      paramLabel = "NAME",
      split = ",",
      description = "Screen against these lists (see 'lists status'), or 'starter'.")
  private List<String> names = new ArrayList<>();

  @Mixin private StoreOption store = new StoreOption();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /**
   * The lists that are asked for, and those that cases may name.
   *
   * @throws ParameterException if one that is asked for is not there
   */
  public Lists load() {
    Lists lists = Lists.of(store.open()::find, names);
    names.stream().filter(name -> lists.find(name).isEmpty()).findFirst().ifPresent(this::refuse);
    return lists;
  }

  /** The lists that are asked for; all of the store, and the starter list, if none is. */
  public List<UsedList> used(Console screen) {
    Lists lists = load();
    sayWhatIsMissing(screen);
    return wanted().stream().flatMap(name -> lists.find(name).stream()).toList();
  }

  /** The same, made ready for finding names. */
  public Screening screening(Console screen) {
    Lists lists = load();
    sayWhatIsMissing(screen);
    return lists.screening(wanted());
  }

  /** Where no list is named, reports skipped folders and an empty store. */
  private void sayWhatIsMissing(Console screen) {
    if (names.isEmpty()) {
      ListStore all = store.openToRead();
      all.passedOver().forEach(screen::say);
      if (all.names().isEmpty()) {
        screen.say(
            "no list was imported yet, so only 'starter' is searched; import others with"
                + " 'plumbline lists import'");
      }
    }
  }

  /** SHA-256 over all editions that a case can be checked against, and the lists asked for. */
  public String hash() {
    return Sha256.hex((names + "\n" + editions()).getBytes(StandardCharsets.UTF_8));
  }

  private String editions() {
    try {
      return store.open().editions().stream()
          .map(edition -> edition.list() + " " + edition.date() + " " + edition.sha256())
          .collect(Collectors.joining("\n"));
    } catch (StoreException e) {
      return ""; // a case that needs the list reports it
    }
  }

  private List<String> wanted() {
    if (!names.isEmpty()) {
      return List.copyOf(names);
    }
    List<String> all = new ArrayList<>(store.openToRead().names());
    all.add(StarterList.NAME);
    return all;
  }

  private void refuse(String name) {
    throw new ParameterException(
        spec.commandLine(),
        "--lists: there is no list '" + name + "'; 'plumbline lists status' shows the lists");
  }
}
