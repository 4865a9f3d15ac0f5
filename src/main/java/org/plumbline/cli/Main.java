package org.plumbline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.plumbline.casefile.BrokenFileException;
import org.plumbline.rulebook.BrokenRulesException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the virtual machine with its exit code. */
  public static void main(String[] args) {
    boolean debug = System.getenv("PLUMBLINE_DEBUG") != null;
    silenceLogs(debug);
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    int code = run(new Screen(out, err, Ansi.AUTO.enabled(), debug), args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * Whoever reads a result does not want to read what Drools logs; whoever looks for a fault does.
   */
  private static void silenceLogs(boolean debug) {
    String level = "org.slf4j.simpleLogger.defaultLogLevel";
    if (System.getProperty(level) == null) {
      System.setProperty(level, debug ? "info" : "off");
    }
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /**
   * Runs one command.
   *
   * @param args as on the command line
   * @param out for the result
   * @param err for all else
   * @return the exit code
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    return run(new Screen(out, err, false, false), args);
  }

  private static int run(Screen screen, String... args) {
    return execute(commands(screen), screen, args);
  }

  /** Errors of the virtual machine, such as too little memory, pass picocli by. */
  static int execute(CommandLine commands, Screen screen, String... args) {
    try {
      return commands.execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      screen.fault(e);
      return ExitCode.FAULT.number();
    }
  }

  static CommandLine commands(Screen screen) {
    CommandLine commands =
        new CommandLine(new PlumblineCommand())
            .addSubcommand(new CheckCommand(screen))
            .addSubcommand(new ReplayCommand(screen))
            .addSubcommand(new ExplainCommand(screen))
            .addSubcommand(new LintCommand(screen))
            .addSubcommand(new SchemaCommand(screen))
            .addSubcommand(new VersionCommand(screen));
    return commands
        .setOut(Screen.writer(screen.out()))
        .setErr(Screen.writer(screen.err()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(screen.colours() ? Ansi.ON : Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((mistake, given) -> wrongUsage(mistake, screen))
        .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, screen));
  }

  private static int wrongUsage(ParameterException mistake, Screen screen) {
    String name = mistake.getCommandLine().getCommandSpec().qualifiedName();
    screen.say(Objects.requireNonNullElse(mistake.getMessage(), "the command was not understood"));
    UnmatchedArgumentException.printSuggestions(mistake, Screen.writer(screen.err()));
    screen.err().println("For help: " + name + " --help");
    return ExitCode.USAGE.number();
  }

  private static int failed(Exception failure, Screen screen) {
    if (failure instanceof BrokenRulesException broken) {
      screen.problems(broken.problems());
      return ExitCode.RULES_BROKEN.number();
    }
    if (failure instanceof BrokenFileException broken) {
      screen.problems(broken.problems());
      return ExitCode.INPUT_BROKEN.number();
    }
    screen.fault(failure);
    return ExitCode.FAULT.number();
  }
}
