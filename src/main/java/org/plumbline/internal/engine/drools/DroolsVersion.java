package org.plumbline.internal.engine.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.drools.core.impl.RuleBaseFactory;

/** The version of Drools on the class path. */
final class DroolsVersion {
  private DroolsVersion() {}

  /**
   * Reads the version from the properties file in drools-core. Manifests are no help: in a shaded
   * jar, all packages have the manifest of the program.
   */
  static String read() {
    Properties properties = new Properties();
    try (InputStream file =
        RuleBaseFactory.class.getResourceAsStream("/drools.versions.properties")) {
      if (file != null) {
        properties.load(file);
      }
    } catch (IOException cannotRead) {
      throw new UncheckedIOException(cannotRead);
    }
    return properties.getProperty("drools.version", "(version unknown)");
  }
}
