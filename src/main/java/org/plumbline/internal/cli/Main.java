package org.plumbline.internal.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ExitCode;
import org.plumbline.internal.cli.io.Input;
import org.plumbline.internal.cli.io.NotResumableException;
import org.plumbline.internal.cli.io.UnwrittenException;
import org.plumbline.internal.cli.io.Written;
import org.plumbline.internal.screening.list.UnreadableListException;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.screening.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the virtual machine with its exit code. */
  public static void main(String[] args) {
    boolean debug = System.getenv("PLUMBLINE_DEBUG") != null;
    System.exit(guarded(debug, args));
  }

  /** Without this, a missing class would end with the exit code of a bad answer. */
  private static int guarded(boolean debug, String... args) {
    try {
      silenceLogs(debug);
      Written out = new Written(new FileOutputStream(FileDescriptor.out));
      PrintStream err = stream(new FileOutputStream(FileDescriptor.err));
      int code = run(out, err, debug, args);
      err.flush();
      return code;
    } catch (Throwable e) {
      System.err.println("plumbline: this installation of Plumbline is broken; install it again");
      if (debug) {
        e.printStackTrace();
      }
      return 70;
    }
  }

  /** Runs one command, and reports a result that could not be written. */
  static int run(Written out, PrintStream err, boolean debug, String... args) {
    Console screen = new Console(stream(out), err, Ansi.AUTO.enabled(), redraws(), debug);
    int code = run(screen, args);
    screen.out().flush();
    Optional<IOException> failure = out.failure();
    if (failure.isEmpty() || code == ExitCode.FAULT.number()) {
      return code;
    }
    screen.say(
        "the result could not be written: "
            + SafeText.of(String.valueOf(failure.get().getMessage())));
    return ExitCode.UNWRITTEN.number();
  }

  /** Java cannot tell what standard error is; the launcher can. */
  private static boolean redraws() {
    return Boolean.getBoolean("plumbline.redraws");
  }

  /** Readers of a result do not want the logs of Drools; people who look for a fault do. */
  private static void silenceLogs(boolean debug) {
    String level = "org.slf4j.simpleLogger.defaultLogLevel";
    if (System.getProperty(level) == null) {
      System.setProperty(level, debug ? "info" : "off");
    }
  }

  private static PrintStream stream(OutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  /**
   * Runs one command.
   *
   * @param args as on the command line
   * @param out for the result
   * @param err for everything else
   * @return the exit code
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    return run(new Console(out, err, false, false, false), args);
  }

  private static int run(Console screen, String... args) {
    return execute(commands(screen), screen, args);
  }

  /** Picocli does not catch errors, such as too little memory or a missing class. */
  static int execute(CommandLine commands, Console screen, String... args) {
    try {
      return commands.execute(args);
    } catch (Throwable e) {
      screen.fault(e);
      return ExitCode.FAULT.number();
    }
  }

  static CommandLine commands(Console screen) {
    return commands(screen, Input.standard());
  }

  static CommandLine commands(Console screen, Input answers) {
    CommandLine commands =
        new CommandLine(new PlumblineCommand())
            .addSubcommand(new CheckCommand(screen, System.in))
            .addSubcommand(new ReplayCommand(screen))
            .addSubcommand(new MutateCommand(screen))
            .addSubcommand(new ExplainCommand(screen))
            .addSubcommand(new LintCommand(screen))
            .addSubcommand(new FmtCommand(screen))
            .addSubcommand(new WatchCommand(screen))
            .addSubcommand(new ImpactCommand(screen))
            .addSubcommand(
                new CommandLine(new NewCommand())
                    .addSubcommand(new NewCaseCommand(screen))
                    .addSubcommand(new NewRuleCommand(screen)))
            .addSubcommand(
                new CommandLine(new ListsCommand())
                    .addSubcommand(new ListsImportCommand(screen, answers))
                    .addSubcommand(new ListsStatusCommand(screen))
                    .addSubcommand(new ListsFetchCommand(screen, answers)))
            .addSubcommand(new ScreenCommand(screen))
            .addSubcommand(new ChainCommand(screen))
            .addSubcommand(new GenerateCommand(screen))
            .addSubcommand(new RulesCommand(screen))
            .addSubcommand(new SchemaCommand(screen))
            .addSubcommand(new VersionCommand(screen));
    CommandGroups.install(commands);
    return commands
        .setOut(Console.writer(screen.out()))
        .setErr(Console.writer(screen.err()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(screen.colours() ? Ansi.ON : Ansi.OFF))
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionStrategy(Main::protectedRun)
        .setParameterExceptionHandler((mistake, given) -> wrongUsage(mistake, screen))
        .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, screen));
  }

  /** Refuses a command that would write its result over one of its inputs. */
  private static int protectedRun(ParseResult parsed) {
    ParseResult command = parsed;
    while (command.hasSubcommand()) {
      command = command.subcommand();
    }
    if (!command.isUsageHelpRequested()) {
      InputFiles.protect(command.commandSpec());
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static int wrongUsage(ParameterException mistake, Console screen) {
    String name = mistake.getCommandLine().getCommandSpec().qualifiedName();
    screen.say(
        SafeText.of(
            Objects.requireNonNullElse(mistake.getMessage(), "the command was not understood")));
    UnmatchedArgumentException.printSuggestions(mistake, Console.writer(screen.err()));
    screen.err().println("For help: " + name + " --help");
    return ExitCode.USAGE.number();
  }

  private static int failed(Exception failure, Console screen) {
    if (failure instanceof BrokenRulesException broken) {
      screen.problems(broken.problems());
      return ExitCode.RULES_BROKEN.number();
    }
    if (failure instanceof UnwrittenException unwritten) {
      screen.say(String.valueOf(unwritten.getMessage()));
      return ExitCode.UNWRITTEN.number();
    }
    if (failure instanceof NotResumableException) {
      screen.say(String.valueOf(failure.getMessage()));
      return ExitCode.USAGE.number();
    }
    if (failure instanceof UnreadableListException || failure instanceof StoreException) {
      boolean unwritten = failure instanceof StoreException store && store.isUnwritten();
      screen.say(SafeText.of(String.valueOf(failure.getMessage())));
      return (unwritten ? ExitCode.UNWRITTEN : ExitCode.INPUT_BROKEN).number();
    }
    if (failure instanceof BrokenFileException broken) {
      screen.problems(broken.problems());
      return ExitCode.INPUT_BROKEN.number();
    }
    screen.fault(failure);
    return ExitCode.FAULT.number();
  }
}
