package org.plumbline.internal.report.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.check.Check;
import org.plumbline.internal.country.CountryName;
import org.plumbline.result.Certainty;
import org.plumbline.result.Flag;
import org.plumbline.result.Verdict;

/**
 * What many checks say of one host: how many came to which verdict, and in how many which flag was
 * raised.
 */
public final class HostFlags {
  private static final String NOT_KNOWN = "";

  private final String host;
  private final TreeMap<Verdict, Integer> verdicts = new TreeMap<>();
  private Verdict couldBe = Verdict.NO_FLAGS;
  private final Map<String, Row> rows = new HashMap<>();

  private HostFlags(String host) {
    this.host = host;
  }

  /** A flag, and the numbers of the checks in which it stands, depends or is not decided. */
  public static final class Row {
    private final Flag flag;
    private final Map<Certainty, TreeSet<Integer>> checks = new TreeMap<>();

    private Row(Flag flag) {
      this.flag = flag;
    }

    public Flag flag() {
      return flag;
    }

    /** The numbers of the checks, from 1. */
    public List<Integer> checks(Certainty certainty) {
      return List.copyOf(checks.getOrDefault(certainty, new TreeSet<>()));
    }

    private int count(Certainty certainty) {
      return checks(certainty).size();
    }
  }

  /** All hosts, the worst first; the checks have numbers from 1. */
  public static List<HostFlags> of(List<Check> checks) {
    Map<String, HostFlags> hosts = new TreeMap<>();
    for (int i = 0; i < checks.size(); i++) {
      Check check = checks.get(i);
      List<String> known = CaseFacts.hosts(check.theCase());
      for (String host : known.isEmpty() ? List.of(NOT_KNOWN) : known) {
        hosts.computeIfAbsent(host, HostFlags::new).add(check, i + 1);
      }
    }
    List<HostFlags> all = new ArrayList<>(hosts.values());
    all.sort(
        Comparator.comparing(HostFlags::worst)
            .thenComparing(hostFlags -> -hostFlags.count(hostFlags.worst())));
    return all;
  }

  private void add(Check check, int number) {
    verdicts.merge(check.verdict(), 1, Integer::sum);
    couldBe = couldBe.compareTo(check.couldBe()) <= 0 ? couldBe : check.couldBe();
    for (Flag flag : check.flags()) {
      rows.computeIfAbsent(flag.code(), code -> new Row(flag))
          .checks
          .computeIfAbsent(flag.certainty(), certainty -> new TreeSet<>())
          .add(number);
    }
  }

  private Verdict worst() {
    return verdicts.firstKey();
  }

  private int count(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0);
  }

  /** The name of the host. */
  public String host() {
    return host.equals(NOT_KNOWN) ? "Host not known" : CountryName.of(host);
  }

  /** {@code 2 checks: 1 refer, 1 undetermined; worst case: stop}. */
  public String verdicts() {
    int checks = verdicts.values().stream().mapToInt(Integer::intValue).sum();
    String words =
        verdicts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + Headline.quiet(entry.getKey()))
            .collect(
                Collectors.joining(", ", checks + (checks == 1 ? " check: " : " checks: "), ""));
    return couldBe.compareTo(worst()) < 0
        ? words + "; worst case: " + Headline.quiet(couldBe)
        : words;
  }

  /** The flags, the most serious first, and of these the ones that stand most often. */
  public List<Row> rows() {
    return rows.values().stream()
        .sorted(
            Comparator.comparing((Row row) -> row.flag.severity())
                .thenComparing(row -> -row.count(Certainty.STANDS))
                .thenComparing(row -> -row.count(Certainty.DEPENDS))
                .thenComparing(row -> row.flag.code()))
        .toList();
  }
}
