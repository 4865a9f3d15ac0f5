package org.plumbline.cli;

import java.util.Optional;

/** Which Plumbline this is. */
final class Version {
  /** As in the jar; classes outside one have none. */
  static final String PLUMBLINE =
      Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
          .orElse("unreleased");

  private Version() {}
}
